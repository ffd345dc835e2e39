#pragma once

#include "vision/encoders/parameters.h"
#include "vision/prompt.h"

#include <optional>
#include <string_view>

namespace rookery::vision {

/// Published ways of giving RWKV eyes, by encoder and adapter.
enum class Family {
    A1,    ///< WorldRWKV: SigLIP2, MLP of twice the width with a residual norm
    A2,    ///< the same, MLP of four times the width
    A3,    ///< ModRWKV: the same with other names, optionally a convolution
    A4,    ///< RWKV-VL 2025-12: SigLIP2 on tiles
    A5,    ///< RWKV-VL 2026: Qwen3.5-style tower
    B6,    ///< VisualRWKV 6: CLIP
    B700,  ///< VisualRWKV 7.00: DINOv2, SigLIP and Segment Anything
    B701,  ///< VisualRWKV 7.01: SigLIP2, gated projector
    Onnx,  ///< an ONNX encoder with a projector beside it: the starter
};

std::string_view familyName(Family family) noexcept;  ///< "a1", ..., "onnx"
std::optional<Family> familyNamed(std::string_view name) noexcept;

/// From the names and shapes of the tensors; nothing where the files hold no image adapter.
std::optional<Family> detectFamily(const WeightFiles &files, bool onnxEncoder) noexcept;

/// The template and special tokens of the family's training.
PromptStyle promptOf(Family family);

}  // namespace rookery::vision
