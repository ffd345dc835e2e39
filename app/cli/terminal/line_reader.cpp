#include "app/cli/terminal/line_reader.h"

#include <cerrno>
#include <cstring>
#include <iostream>

namespace rookery::cli {

Outcome<std::optional<std::string>> readLine()
{
    std::string line;
    errno = 0;
    int byte = 0;
    while ((byte = std::cin.get()) != std::char_traits<char>::eof() && byte != '\n') {
        if (line.size() == MostLineBytes) {
            return runFailed("standard input: a line is longer than " + std::to_string(MostLineBytes >> 20) +
                             " MiB");
        }
        line += static_cast<char>(byte);
    }
    if (std::cin.bad()) {
        return runFailed(std::string("standard input: ") + std::strerror(errno));
    }
    if (std::cin.eof() && line.empty()) {
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
    for (std::size_t number = 1;; ++number) {
        const auto line = readLine();
        if (!line) {
            return passOn(line.error());
        }
        if (!*line) {
            return {};
        }
        if (auto handled = handle(**line, number); !handled) {
            return handled;
        }
    }
}

}  // namespace rookery::cli
