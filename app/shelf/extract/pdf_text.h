#pragma once

#include "app/shelf/documents/text_extractor.h"
#include "app/shelf/extract/html_text.h"

#include <string>

namespace rookery::shelf {

/// The text of all pages in the order in which it reads.
ExtractorExit printPdfText(const std::string &file, const TextSink &print);

}  // namespace rookery::shelf
