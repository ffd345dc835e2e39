#include "app/cli/line_reader.h"

#include <cerrno>
#include <cstring>
#include <iostream>

namespace rookery::cli {

std::optional<std::string> readLine()
{
    std::string line;
    if (!std::getline(std::cin, line)) {
        return std::nullopt;
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return line;
}

Outcome<void>
forEachInputLine(const std::function<Outcome<void>(const std::string &line, std::size_t number)> &handle)
{
    errno = 0;
    for (std::size_t number = 1;; ++number) {
        const auto line = readLine();
        if (!line) {
            break;
        }
        if (auto handled = handle(*line, number); !handled) {
            return handled;
        }
    }
    if (std::cin.bad()) {
        return runFailed(std::string("standard input: ") + std::strerror(errno));
    }
    return {};
}

}  // namespace rookery::cli
