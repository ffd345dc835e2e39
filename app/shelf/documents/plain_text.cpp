#include "app/shelf/documents/plain_text.h"

#include "engine/tokens/utf8_stream.h"

#include <algorithm>
#include <cstddef>

namespace rookery::shelf {

namespace {

void append(std::string &text, char32_t character)
{
    const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0 | (character >> 6));
        add(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        add(0xE0 | (character >> 12));
        add(0x80 | ((character >> 6) & 0x3F));
        add(0x80 | (character & 0x3F));
    } else {
        add(0xF0 | (character >> 18));
        add(0x80 | ((character >> 12) & 0x3F));
        add(0x80 | ((character >> 6) & 0x3F));
        add(0x80 | (character & 0x3F));
    }
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    constexpr char32_t Replacement = 0xFFFD;
    std::string text;
    char32_t high = 0;  // half of a character, waiting for the other
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        const char32_t unit = bigEndian ? first << 8U | second : second << 8U | first;
        const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
        const bool isLow = unit >= 0xDC00 && unit < 0xE000;
        if (high != 0 && isLow) {
            append(text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
            high = 0;
            continue;
        }
        if (high != 0) {
            append(text, Replacement);
        }
        high = isHigh ? unit : 0;
        if (!isHigh) {
            append(text, isLow ? Replacement : unit);
        }
    }
    return text;
}

}  // namespace

std::optional<std::string> decodedText(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return fromUtf16(bytes.substr(2), bytes.front() == '\xFE');
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    if (bytes.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    Utf8Stream stream;
    std::string text = stream.push(bytes);
    return text + stream.finish();
}

bool isOtherEncoding(std::string_view decoded)
{
    constexpr std::string_view Lost = "\xEF\xBF\xBD";
    constexpr std::size_t Few = 8;
    std::size_t lost = 0;
    for (std::size_t at = decoded.find(Lost); at != std::string_view::npos; at = decoded.find(Lost, at + 3)) {
        ++lost;
    }
    const auto beyondAscii = static_cast<std::size_t>(
        std::ranges::count_if(decoded, [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    return lost > Few && lost > beyondAscii - lost;
}

std::string tidied(std::string_view text)
{
    std::string tidy;
    tidy.reserve(text.size());
    std::size_t breaks = 0;
    const auto endLine = [&] {
        while (tidy.ends_with(' ') || tidy.ends_with('\t')) {
            tidy.pop_back();
        }
        if (!tidy.empty() && ++breaks <= 2) {
            tidy += '\n';
        }
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n' || c == '\f') {
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
                ++i;
            }
            endLine();
        } else if (static_cast<unsigned char>(c) >= ' ' && c != 0x7F) {
            tidy += c;
            breaks = c == ' ' ? breaks : 0;
        } else if (c == '\t') {
            tidy += c;
        }
    }
    tidy.erase(0, std::min(tidy.find_first_not_of(" \t"), tidy.size()));
    const std::size_t last = tidy.find_last_not_of(" \t\n");
    tidy.resize(last == std::string::npos ? 0 : last + 1);
    return tidy;
}

}  // namespace rookery::shelf
