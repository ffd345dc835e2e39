#pragma once

#include "engine/error.h"

#include <filesystem>

namespace rookery::vision {

/// How a network fared in a process of its own; the process's exit code.
enum class OnnxTrial { Runs = 0, Unreadable = 10, CannotImport, CannotRun, NoMemory };

/// Has `lib/rookery/rookery-onnx-trial` import the file and run it once, before this process does. Blocks for
/// as long as that takes, two minutes at most. \return UnsupportedModel where it crashed, ran out of memory
/// or came to no end; FileNotFound where the program is missing. What OpenCV refuses in an orderly way is no
/// error here: importing it says why.
[[nodiscard]] Result<void> tryOnnx(const std::filesystem::path &file);

}  // namespace rookery::vision
