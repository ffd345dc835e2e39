#pragma once

#include "vision/encoders/encoder.h"
#include "vision/encoders/parameters.h"

#include <memory>

namespace rookery::vision {

struct QwenOptions {
    std::int64_t minPixels = 65'536;
    std::int64_t maxPixels = 589'824;
};

/// The Qwen3.5-style tower of RWKV-VL 2026 (A5): patches of two equal frames, a table of positions sampled
/// for the picture's grid, 2-D rotary attention, and a merger of 2 x 2 patches.
[[nodiscard]] Result<std::unique_ptr<Encoder>>
loadQwen(const Parameters &parameters, const std::string &prefix, const QwenOptions &options);

}  // namespace rookery::vision
