#pragma once

#include "engine/error.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::shelf {

/// A text for a model to read: UTF-8, lines that end in LF, no white space at its ends.
struct Document {
    std::string name;    ///< what a user would call it
    std::string source;  ///< the name of its file or folder
    std::string text;    ///< not empty
    /// Of a folder: files that can't be read or are too many, and folders (with a slash at the end) that are
    /// too deep or closed, by their paths in it, sorted.
    std::vector<std::string> leftOut = {};
};

/// About three thousand pages.
constexpr std::uint64_t MostTextBytes = 16 << 20;

/// Reads a text, Markdown, HTML or PDF file, told apart by content and name, or a folder of them, one behind
/// the other. Files may come from anybody: HTML and PDF are taken apart in a process of their own, nothing in
/// them is run or fetched, and text beyond `MostTextBytes` is refused. Takes seconds for a long PDF: not for
/// a thread that others wait for.
///
/// \return UnsupportedFile where it has no text or too much of it, CorruptFile, Cancelled, the errors of
/// `ReadableFile`
[[nodiscard]] Result<Document> readDocument(const std::filesystem::path &fileOrFolder,
                                            const std::stop_token &stop = {});

/// What is said of a document with more text than that.
tl::unexpected<Error> tooLong(const std::filesystem::path &file);

/// Whether a file's name is that of a document, so that dropping it is understood.
bool looksLikeDocument(const std::filesystem::path &file);

}  // namespace rookery::shelf
