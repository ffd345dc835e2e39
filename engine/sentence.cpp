#include "engine/sentence.h"

#include <cstddef>

namespace rookery {

namespace {

/// What stands in the places %1 to %9 of `text`; a place without a part stays as it is.
std::string filled(const std::string &text, const std::vector<std::string> &parts)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isPlace =
            text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        const std::size_t part = isPlace ? static_cast<std::size_t>(text[at + 1] - '1') : parts.size();
        if (part < parts.size()) {
            result += parts[part];
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

}  // namespace

std::string Sentence::english() const
{
    return in([](const char * /*context*/, const char *text) { return std::string(text); });
}

std::string Sentence::in(const Translation &translation) const
{
    if (m_text == nullptr) {
        return m_words;
    }
    std::vector<std::string> parts;
    parts.reserve(m_parts.size());
    for (const Sentence &part : m_parts) {
        parts.push_back(part.in(translation));
    }
    return filled(translation(m_context, m_text), parts);
}

}  // namespace rookery
