#include "app/common/base64.h"

#include <cstdint>

namespace rookery {

namespace {

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    std::string bytes;
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool padded = i + padding >= text.size();
        const std::size_t digit = padded ? 0 : Alphabet.find(text[i]);
        if (digit == std::string_view::npos) {
            return std::nullopt;
        }
        group = group << 6 | static_cast<std::uint32_t>(digit);
        if (i % 4 == 3) {
            bytes +=
                {static_cast<char>(group >> 16), static_cast<char>(group >> 8), static_cast<char>(group)};
            group = 0;
        }
    }
    bytes.resize(bytes.size() - padding);
    return bytes;
}

std::string toBase64(std::string_view bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::string_view part = bytes.substr(i, 3);
        const auto byte = [&](std::size_t at) {
            return at < part.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(part[at])) : 0U;
        };
        const std::uint32_t group = byte(0) << 16 | byte(1) << 8 | byte(2);
        text += Alphabet[group >> 18];
        text += Alphabet[group >> 12 & 63];
        text += part.size() > 1 ? Alphabet[group >> 6 & 63] : '=';
        text += part.size() > 2 ? Alphabet[group & 63] : '=';
    }
    return text;
}

}  // namespace rookery
