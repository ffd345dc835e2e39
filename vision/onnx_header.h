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

/// Reads the graph's picture input (four axes, the second of length 3) from the protobuf encoding
/// (onnx.proto3, protobuf's wire format). Nothing in the bytes is trusted. \return CorruptFile, or
/// UnsupportedModel where no input is a picture of fixed size
[[nodiscard]] Result<OnnxHeader> readOnnxHeader(std::span<const std::byte> bytes, const std::string &name);

}  // namespace rookery::vision
