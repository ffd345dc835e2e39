// rookery-document-text html|pdf: a document on standard input, its text on standard output. It runs for
// every document that is put on the shelf, apart from the program that asks for it
// (documents/text_extractor.h), so that a file that crashes a library takes nothing along.

#include "app/shelf/documents/text_extractor.h"
#include "app/shelf/extract/html_text.h"
#include "app/shelf/extract/pdf_text.h"

#include <array>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>

#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace rookery::shelf;

constexpr std::size_t MostInputBytes = std::size_t(512) << 20;

void limit()
{
    const rlimit seconds{.rlim_cur = MostExtractorSeconds, .rlim_max = MostExtractorSeconds + 1};
    const rlimit bytes{.rlim_cur = MostExtractorBytes, .rlim_max = MostExtractorBytes};
    const rlimit nothing{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CPU, &seconds);
    ::setrlimit(RLIMIT_AS, &bytes);
    ::setrlimit(RLIMIT_CORE, &nothing);
    ::setrlimit(RLIMIT_FSIZE, &nothing);  // it writes no files
}

std::string input()
{
    std::string all;
    std::array<char, 64 << 10> buffer;
    ::lseek(STDIN_FILENO, 0, SEEK_SET);
    for (ssize_t got = 0; (got = ::read(STDIN_FILENO, buffer.data(), buffer.size())) > 0;) {
        all.append(buffer.data(), static_cast<std::size_t>(got));
        if (all.size() > MostInputBytes) {
            return {};
        }
    }
    return all;
}

/// Each piece as it comes; ends the program where nobody reads on.
void print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
        std::_Exit(Unreadable);
    }
}

}  // namespace

int main(int count, char **words)
{
    limit();
    const std::string_view format = count == 2 ? words[1] : "";
    try {
        const std::string document = input();
        const ExtractorExit exit = format == "pdf"    ? printPdfText(document, print)
                                   : format == "html" ? printHtmlText(document, print)
                                                      : Unreadable;
        return std::fflush(stdout) == 0 ? exit : Unreadable;
    } catch (const std::exception &) {
        return Unreadable;
    }
}
