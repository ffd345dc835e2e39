#pragma once

#include "app/cli/failure.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace rookery::cli {

/// The next line of standard input without its line break; nothing at the end.
std::optional<std::string> readLine();

/// Calls `handle` for each line of standard input with its number from 1, until one fails.
[[nodiscard]] Outcome<void>
forEachInputLine(const std::function<Outcome<void>(const std::string &line, std::size_t number)> &handle);

}  // namespace rookery::cli
