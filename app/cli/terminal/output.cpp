#include "app/cli/terminal/output.h"

#include "app/cli/terminal/terminal_text.h"
#include "engine/file/atomic_file.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <optional>
#include <unistd.h>

namespace rookery::cli {

namespace {

/// The progress line on the screen, if any.
struct ProgressLine {
    std::optional<std::chrono::steady_clock::time_point> since;
    int percent = -1;  ///< shown last; -1: nothing is on the screen
};

ProgressLine progressLine;

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

void tellPerson(std::string_view text)
{
    if (::isatty(STDIN_FILENO) != 0) {
        const std::string shown = withoutControls(text);
        std::fwrite(shown.data(), 1, shown.size(), stderr);
    }
}

void showProgress(std::string_view what, double fraction)
{
    using namespace std::chrono;
    constexpr milliseconds Patience(300);  // what is done sooner needs no line
    const auto now = steady_clock::now();
    const int percent = static_cast<int>(fraction * 100);
    if (!progressLine.since) {
        progressLine.since = now;
    }
    if (::isatty(STDERR_FILENO) != 0 && now - *progressLine.since > Patience &&
        percent != progressLine.percent) {
        progressLine.percent = percent;
        std::fprintf(stderr, "\r\033[K%s %d %%", oneLine(what).c_str(), percent);
    }
}

void endProgress()
{
    if (progressLine.percent >= 0) {
        std::fputs("\r\033[K", stderr);
    }
    progressLine = {};
}

std::string harmless(std::string_view text)
{
    if (::isatty(STDOUT_FILENO) == 0) {
        return std::string(text);
    }
    return withoutControls(text);
}

Outcome<void> checkOutput(const std::filesystem::path &file,
                          const std::vector<std::filesystem::path> &madeFrom)
{
    for (const std::filesystem::path &source : madeFrom) {
        std::error_code missing;
        if (std::filesystem::equivalent(file, source, missing) && !missing) {
            return badUsage("--out names " + source.string() +
                            ", which it is made from and would write over; choose another name");
        }
    }
    if (std::error_code unknown;
        std::filesystem::is_regular_file(file, unknown) || !std::filesystem::exists(file, unknown)) {
        if (const auto written = AtomicFile::create(file); !written) {
            return passOn(written.error());
        }
    } else if (std::filesystem::is_directory(file, unknown)) {
        return runFailed(file.string() + ": a folder, not a file; choose a file");
    }
    return {};
}

Outcome<void> writeNumbers(std::span<const float> numbers, const std::string &file)
{
    const auto bytes = std::as_bytes(numbers);
    if (file == "-") {
        if (::isatty(STDOUT_FILENO) != 0) {
            return badUsage(
                "--out - writes raw numbers, which no terminal can show; name a file or send them "
                "on with | or >");
        }
        return print({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    }
    if (const auto written = writeFileAtomically(file, bytes); !written) {
        return passOn(written.error());
    }
    return {};
}

}  // namespace rookery::cli
