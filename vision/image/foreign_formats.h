#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace rookery::vision {

/// Why a file of a format that Rookery knows but doesn't read is refused, as the rest of a sentence with what
/// to do instead ("AVIF pictures aren't read; ..."); empty where the bytes are of no such format.
std::string foreignFormatReason(std::span<const std::byte> encoded);

}  // namespace rookery::vision
