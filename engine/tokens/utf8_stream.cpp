#include "engine/tokens/utf8_stream.h"

#include <cstddef>
#include <cstdint>

namespace rookery {

namespace {

constexpr std::string_view Replacement = "\xEF\xBF\xBD";  // U+FFFD

/// Which bytes may follow a lead byte (Unicode Standard, table 3-7).
struct Lead {
    std::size_t length;  ///< of the whole character, 0 where no character starts so
    unsigned char low;   ///< range of the second byte
    unsigned char high;
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80) {
        return {1, 0, 0};
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {2, 0x80, 0xBF};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return {3, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {4, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {0, 0, 0};
}

/// How many bytes at the front of `text` belong to the character that its first byte starts.
std::size_t validPart(std::string_view text, const Lead &lead)
{
    std::size_t count = 1;
    while (count < lead.length && count < text.size()) {
        const auto byte = static_cast<unsigned char>(text[count]);
        const bool fits = count == 1 ? byte >= lead.low && byte <= lead.high : byte >= 0x80 && byte <= 0xBF;
        if (!fits) {
            break;
        }
        ++count;
    }
    return count;
}

}  // namespace

std::string Utf8Stream::push(std::string_view bytes)
{
    m_held += bytes;
    std::string_view rest = m_held;
    std::string complete;
    while (!rest.empty()) {
        const Lead lead = leadOf(static_cast<unsigned char>(rest.front()));
        const std::size_t count = validPart(rest, lead);
        if (count < lead.length && count == rest.size()) {
            break;  // may still become a character
        }
        complete += count == lead.length ? rest.substr(0, count) : Replacement;
        rest.remove_prefix(count);
    }
    m_held = std::string(rest);
    return complete;
}

std::string Utf8Stream::finish()
{
    const bool held = !m_held.empty();
    m_held.clear();
    return held ? std::string(Replacement) : std::string();
}

}  // namespace rookery
