#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// Other: a type that PyTorch has and weights don't (complex and 8-bit floating point numbers).
enum class StorageType : std::uint8_t { F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool, Other };

/// Of one number; 0 where the type is Other.
std::size_t elementBytes(StorageType type) noexcept;
const char *nameOf(StorageType type) noexcept;

/// Raw numbers in an archive member of their own.
struct PickledStorage {
    StorageType type;
    std::string_view key;  ///< the member is data/<key>
    std::uint64_t elements;
};

/// A view of a storage; nothing is checked against the storage's size yet.
struct PickledTensor {
    std::size_t storage;   ///< index
    std::uint64_t offset;  ///< in elements
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> stride;  ///< in elements, as many as the shape, none negative
};

/// The tensors of a saved dictionary, or of the one inside of it that a training program keeps the weights in
/// (`state_dict`, `model`, `module`), beside the epoch and the like.
struct PickledTensors {
    std::vector<PickledStorage> storages;
    std::vector<PickledTensor> tensors;
    struct Named {
        std::string_view name;
        std::size_t tensor;  ///< index
    };
    std::vector<Named> named;  ///< in file order; of two with one name the later counts, as in Python
};

/// Interprets the pickle of `torch.save(state_dict)`. Executes nothing: the few names that it may contain
/// stand in a table and mean tensors, storages and dictionaries; every other name, opcode or call refuses
/// the file and is named in the error. Time and memory are bounded by the pickle's size. Text in the result
/// points into `pickle`. Format: Python's pickletools, protocol 2.
[[nodiscard]] Result<PickledTensors> readPickledTensors(std::span<const std::byte> pickle);

}  // namespace rookery
