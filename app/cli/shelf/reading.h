#pragma once

#include "app/cli/answerer.h"
#include "app/shelf/text_reading.h"

#include <functional>

namespace rookery::cli {

/// Reads a text to its end, with progress on standard error.
/// \param keep is given the state behind each slice
/// \return what `keep` returns, a failed run for "interrupted"
[[nodiscard]] Outcome<void> readToEnd(Answerer &answerer, shelf::TextReading &reading, StoppableRun &run,
                                      const std::function<Outcome<void>(const runtime::Finished &)> &keep);

}  // namespace rookery::cli
