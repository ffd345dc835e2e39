#pragma once

#include "app/shelf/documents/text_extractor.h"

#include <functional>
#include <string>
#include <string_view>

namespace rookery::shelf {

using TextSink = std::function<void(std::string_view)>;

/// What a reader of the page sees: no scripts, styles, menus of choices or comments; paragraphs, list items
/// and table rows on lines of their own. Nothing that the page names is fetched.
ExtractorExit printHtmlText(const std::string &page, const TextSink &print);

}  // namespace rookery::shelf
