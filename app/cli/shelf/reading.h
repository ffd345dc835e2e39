#pragma once

#include "app/cli/answerer.h"
#include "app/shelf/documents/document.h"
#include "app/shelf/text_reading.h"

#include <filesystem>
#include <functional>

namespace rookery::cli {

/// Reads a text to its end, with progress on standard error.
/// \param keep is given the state behind each slice
/// \return what `keep` returns, a failed run for "interrupted"
[[nodiscard]] Outcome<void> readToEnd(Answerer &answerer, shelf::TextReading &reading, StoppableRun &run,
                                      const std::function<Outcome<void>(const runtime::Finished &)> &keep);

/// On standard error, which files of a folder aren't in the text.
void tellLeftOut(const shelf::Document &document, const std::filesystem::path &folder);

}  // namespace rookery::cli
