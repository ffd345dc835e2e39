#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace rookery {

/// One member of a zip archive, in place.
struct ZipMember {
    std::string_view name;
    std::span<const std::byte> data;  ///< empty where the member isn't stored as it is
    bool stored = true;               ///< false: compressed or encrypted
};

/// Lists a zip archive held in memory from its central directory, ZIP64 included. Nothing is unpacked; sizes
/// and offsets are checked against the archive. Format: PKWARE APPNOTE 6.3.
[[nodiscard]] Result<std::vector<ZipMember>> listZip(std::span<const std::byte> bytes);

}  // namespace rookery
