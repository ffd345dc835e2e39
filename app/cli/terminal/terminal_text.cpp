#include "app/cli/terminal/terminal_text.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace rookery::cli {

namespace {

constexpr char32_t NotUtf8 = 0xFFFFFFFF;

/// A character and the bytes that it takes.
struct Character {
    char32_t code;
    std::string_view bytes;
};

/// \param text not empty. A byte that starts no valid sequence comes alone.
Character firstOf(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || lead > 0xF4 || text.size() < length) {
        return {NotUtf8, text.substr(0, 1)};
    }
    char32_t code = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80) {
            return {NotUtf8, text.substr(0, 1)};
        }
        code = code << 6 | (next & 0x3F);
    }
    constexpr std::array<char32_t, 5> Least = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    return code < Least[length] || code > 0x10FFFF || surrogate ? Character{NotUtf8, text.substr(0, 1)}
                                                                : Character{code, text.substr(0, length)};
}

bool isControl(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

/// Line and paragraph separators, and what changes the direction of the text that follows.
bool breaksLine(char32_t code)
{
    return code == 0x2028 || code == 0x2029 || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C;
}

/// \param shown what stands for a character
template<typename Shown>
std::string mapped(std::string_view text, const Shown &shown)
{
    std::string result;
    while (!text.empty()) {
        const Character character = firstOf(text);
        result += shown(character);
        text.remove_prefix(character.bytes.size());
    }
    return result;
}

constexpr std::string_view Replacement = "\uFFFD";

}  // namespace

std::string oneLine(std::string_view text)
{
    return mapped(text, [](const Character &character) {
        return character.code == NotUtf8                                 ? Replacement
               : isControl(character.code) || breaksLine(character.code) ? std::string_view(" ")
                                                                         : character.bytes;
    });
}

std::string withoutControls(std::string_view text)
{
    return mapped(text, [](const Character &character) {
        const bool kept = character.code == '\n' || character.code == '\t';
        return !kept && (character.code == NotUtf8 || isControl(character.code)) ? Replacement
                                                                                 : character.bytes;
    });
}

std::string escapeControls(std::string_view json)
{
    return mapped(json, [](const Character &character) {
        if (character.code < 0x7F || character.code >= 0xA0) {
            return std::string(character.bytes);
        }
        std::array<char, 8> escape{};
        std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(character.code));
        return std::string(escape.data());
    });
}

}  // namespace rookery::cli
