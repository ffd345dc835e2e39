#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace rookery {

/// A tensor to be written; `data` is row-major and as long as shape and type say.
struct TensorSource {
    std::string name;
    kernels::DType type = kernels::DType::F32;  ///< F32, F16 or BF16
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};

/// A complete safetensors file in memory, tensors in the given order, data aligned to 8 bytes.
/// \return BadInput where a tensor's type isn't one of the format's or its bytes don't match its shape.
[[nodiscard]] Result<std::vector<std::byte>> safetensorsImage(std::span<const TensorSource> tensors,
                                                              const TextMap &metadata = {});

/// The same, written atomically and without the data being copied.
[[nodiscard]] Result<void> writeSafetensors(const std::filesystem::path &target,
                                            std::span<const TensorSource> tensors,
                                            const TextMap &metadata = {});

}  // namespace rookery
