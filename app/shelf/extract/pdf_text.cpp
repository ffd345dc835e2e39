#include "app/shelf/extract/pdf_text.h"

#include <cpp/poppler-document.h>
#include <cpp/poppler-page.h>

#include <memory>

namespace rookery::shelf {

namespace {

constexpr int MostPages = 20'000;

/// Lines of a paragraph become one line again; a word divided at a line's end becomes whole.
std::string flowing(const std::string &page)
{
    std::string text;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const char c = page[i];
        const bool single =
            c == '\n' && i + 1 < page.size() && page[i + 1] != '\n' && !text.empty() && text.back() != '\n';
        if (!single) {
            text += c;
        } else if (text.back() == '-' && text.size() > 1 && text[text.size() - 2] >= 'a' &&
                   text[text.size() - 2] <= 'z' && page[i + 1] >= 'a' && page[i + 1] <= 'z') {
            text.pop_back();
        } else {
            text += ' ';
        }
    }
    return text;
}

}  // namespace

ExtractorExit printPdfText(const std::string &file, const TextSink &print)
{
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(file.data(), static_cast<int>(file.size())));
    if (!document) {
        return Unreadable;
    }
    if (document->is_locked()) {
        return Encrypted;
    }
    bool any = false;
    for (int number = 0; number < std::min(document->pages(), MostPages); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (!page) {
            continue;  // one that is damaged takes no other along
        }
        const poppler::byte_array text = page->text().to_utf8();
        const std::string flow = flowing(std::string(text.begin(), text.end()));
        any = any || flow.find_first_not_of(" \t\n\f") != std::string::npos;
        print(flow);
        print("\n\n");
    }
    return any ? Extracted : Textless;
}

}  // namespace rookery::shelf
