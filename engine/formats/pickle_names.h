#pragma once

#include "engine/error.h"
#include "engine/formats/pickle.h"

#include <string_view>
#include <variant>

namespace rookery {

enum class PickleFunction : std::uint8_t { OrderedDict, RebuildTensor, RebuildParameter };

/// A function that describes a dictionary or a tensor, the type of a storage, or something that weights don't
/// depend on.
using PickleMeaning = std::variant<std::monostate, PickleFunction, StorageType>;

/// Of a name of Python's that a pickle refers to. The few that files of weights need stand in a table; any
/// other could run code and is ErrorCode::UnsupportedFile, which names it.
[[nodiscard]] Result<PickleMeaning> meaningOf(std::string_view module, std::string_view name);

}  // namespace rookery
