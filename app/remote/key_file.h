#pragma once

#include "engine/error.h"

#include <filesystem>
#include <string>

namespace rookery::remote {

inline constexpr const char *KeyFileName = "keys.json";  ///< in the data folder

/// Keys of endpoints in a file that the user alone can read (0600), for where the desktop has no keyring. By
/// the endpoint's address without the model. A missing file holds none.
/// \return FileUnreadable, CorruptFile; also where others may read the file
[[nodiscard]] Result<std::string> keyIn(const std::filesystem::path &file, const std::string &base);

/// Keeps a key, or forgets it where it is empty; whole or not at all. \return FileUnwritable
[[nodiscard]] Result<void> keepKey(const std::filesystem::path &file, const std::string &base,
                                   const std::string &key);

/// What is wrong with a key, as the rest of a sentence; empty where nothing is. A line break in it would
/// become a header of its own.
std::string complaintAboutKey(const std::string &key);

}  // namespace rookery::remote
