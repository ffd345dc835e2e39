#pragma once

#include "engine/error.h"
#include "engine/file/readable_file.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace rookery::shelf {

/// What the program that takes documents apart can do, and how it ends.
enum class Format { Html, Pdf };
enum ExtractorExit : int {
    Extracted = 0,
    Unreadable = 2,  ///< breaks its own format
    Encrypted = 3,   ///< asks for a password
    Textless = 4,    ///< pictures of pages, or nothing
};

/// How long it may take, in seconds of a processor, and how much memory it may use.
constexpr int MostExtractorSeconds = 120;
constexpr std::uint64_t MostExtractorBytes = std::uint64_t(2) << 30;

/// The text of a HTML or PDF file. Both formats are large and their libraries have crashed on bad files, so
/// they run in a process of their own, `rookery-document-text`: it gets the open file and nothing else, and
/// what it costs at most is bounded.
/// \param name of the file, for errors
/// \return CorruptFile, UnsupportedFile, Cancelled; FileNotFound where the program is missing
[[nodiscard]] Result<std::string> extractText(Format format, const ReadableFile &file,
                                              const std::filesystem::path &name, const std::stop_token &stop);

}  // namespace rookery::shelf
