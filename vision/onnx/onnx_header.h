#pragma once

#include "engine/error.h"

#include <cstddef>
#include <span>
#include <string>

namespace rookery::vision {

/// What an ONNX file says about the picture it reads.
struct OnnxHeader {
    int height = 0;
    int width = 0;
    int opset = 0;
};

/// Reads a network's graph, checks it (`checkOnnxGraph`) and finds its picture input (four axes, the second
/// of length 3). Nothing in the bytes is trusted. \return CorruptFile, or UnsupportedModel where no input is
/// a picture of fixed size or the graph is none for OpenCV
[[nodiscard]] Result<OnnxHeader> readOnnxHeader(std::span<const std::byte> bytes, const std::string &name);

}  // namespace rookery::vision
