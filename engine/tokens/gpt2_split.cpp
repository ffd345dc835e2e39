#include "engine/tokens/gpt2_split.h"

#include <utf8proc.h>

#include <array>

namespace rookery {

namespace {

enum class Kind { End, Letter, Number, Space, Other };

struct Character {
    Kind kind;
    std::size_t bytes;
};

/// The White_Space property of Unicode.
bool isSpace(utf8proc_int32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

Kind kindOf(utf8proc_int32_t c)
{
    if (isSpace(c)) {
        return Kind::Space;
    }
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return Kind::Letter;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return Kind::Number;
    default:
        return Kind::Other;
    }
}

Character characterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {Kind::End, 0};
    }
    utf8proc_int32_t c = 0;
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data()) + at,
                                        static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    return bytes > 0 ? Character{kindOf(c), static_cast<std::size_t>(bytes)} : Character{Kind::Other, 1};
}

/// Where the run of characters of one kind ends.
std::size_t endOfRun(std::string_view text, std::size_t at, Kind kind)
{
    for (Character c = characterAt(text, at); c.kind == kind; c = characterAt(text, at)) {
        at += c.bytes;
    }
    return at;
}

std::size_t contractionLength(std::string_view text)
{
    constexpr std::array<std::string_view, 7> Contractions = {"'s", "'t", "'re", "'ve", "'m", "'ll", "'d"};
    for (const std::string_view contraction : Contractions) {
        if (text.starts_with(contraction)) {
            return contraction.size();
        }
    }
    return 0;
}

std::size_t pieceLength(std::string_view text)
{
    if (const std::size_t contraction = contractionLength(text); contraction > 0) {
        return contraction;
    }
    const Character first = characterAt(text, 0);
    const Character second = characterAt(text, first.bytes);
    if (text.front() == ' ' && second.kind != Kind::Space && second.kind != Kind::End) {
        return endOfRun(text, 1, second.kind);
    }
    if (first.kind != Kind::Space) {
        return endOfRun(text, 0, first.kind);
    }
    // A run of white space leaves its last character to what follows, unless it is alone or ends the text.
    std::size_t end = 0;
    std::size_t beforeLast = 0;
    for (Character c = first; c.kind == Kind::Space; c = characterAt(text, end)) {
        beforeLast = end;
        end += c.bytes;
    }
    return end == text.size() || beforeLast == 0 ? end : beforeLast;
}

}  // namespace

std::vector<std::string_view> splitLikeGpt2(std::string_view text)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        pieces.push_back(text.substr(0, pieceLength(text)));
        text.remove_prefix(pieces.back().size());
    }
    return pieces;
}

}  // namespace rookery
