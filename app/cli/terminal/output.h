#pragma once

#include "app/cli/terminal/failure.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::cli {

/// Writes to standard output and hands it over at once, so that a reader sees a stream.
/// \return a failed run where it can't be written (a closed pipe, a full disk).
[[nodiscard]] Outcome<void> print(std::string_view text);

/// One line on standard error: "rookery-cli: " and the message as `oneLine` makes it harmless.
void complain(std::string_view message);

/// What a model wrote, for standard output: as it is, but for a terminal without the control characters that
/// could move its cursor, change its settings or make it type.
std::string harmless(std::string_view text);

/// For a person at the keyboard, on standard error and without control characters; scripts that feed standard
/// input get the answers alone.
void tellPerson(std::string_view text);

/// Progress for people: a line on standard error that replaces itself, only where that is a terminal and only
/// for what takes a moment.
void showProgress(std::string_view what, double fraction);
void endProgress();

/// Before the work whose result a file shall hold: can it be written, and is it none of the files that the
/// result is made from? Makes no file. \return the errors of writing it; a wrong usage
[[nodiscard]] Outcome<void> checkOutput(const std::filesystem::path &file,
                                        const std::vector<std::filesystem::path> &madeFrom);

/// Raw numbers into a file (written whole or not at all) or, for "-", to standard output.
[[nodiscard]] Outcome<void> writeNumbers(std::span<const float> numbers, const std::string &file);

}  // namespace rookery::cli
