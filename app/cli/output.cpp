#include "app/cli/output.h"

#include "engine/file/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace rookery::cli {

namespace {

bool progressShown = false;

std::string oneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        line += byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    return line;
}

}  // namespace

Outcome<void> print(std::string_view text)
{
    endProgress();
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
        return runFailed(std::string("standard output: ") + std::strerror(errno));
    }
    return {};
}

void complain(std::string_view message)
{
    endProgress();
    std::fprintf(stderr, "rookery-cli: %s\n", oneLine(message).c_str());
}

void showProgress(std::string_view what, double fraction)
{
    if (::isatty(STDERR_FILENO) != 0) {
        progressShown = true;
        std::fprintf(stderr, "\r\033[K%s %d %%", oneLine(what).c_str(), static_cast<int>(fraction * 100));
    }
}

void endProgress()
{
    if (progressShown) {
        progressShown = false;
        std::fputs("\r\033[K", stderr);
    }
}

Outcome<void> writeNumbers(std::span<const float> numbers, const std::string &file)
{
    const auto bytes = std::as_bytes(numbers);
    if (file == "-") {
        return print({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    }
    if (const auto written = writeFileAtomically(file, bytes); !written) {
        return passOn(written.error());
    }
    return {};
}

}  // namespace rookery::cli
