#pragma once

#include "app/cli/terminal/failure.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace rookery::cli {

/// More than a book, and little enough to be held: who feeds a device in is told so.
constexpr std::size_t MostLineBytes = std::size_t{16} << 20;

/// The next line of standard input without its line break; nothing at the end. \return a failure for a line
/// longer than `MostLineBytes`, and where reading fails
[[nodiscard]] Outcome<std::optional<std::string>> readLine();

/// Calls `handle` for each line of standard input with its number from 1, until one fails.
[[nodiscard]] Outcome<void>
forEachInputLine(const std::function<Outcome<void>(const std::string &line, std::size_t number)> &handle);

}  // namespace rookery::cli
