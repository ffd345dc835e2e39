#include "vision/image/webp_frame.h"

#include "vision/image/byte_view.h"

#include <algorithm>
#include <string_view>

namespace rookery::vision {

namespace {

void append(std::vector<std::byte> &to, std::string_view text)
{
    std::transform(text.begin(), text.end(), std::back_inserter(to), [](char c) { return std::byte(c); });
}

void appendNumber(std::vector<std::byte> &to, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        to.push_back(static_cast<std::byte>(value >> (8 * i)));
    }
}

}  // namespace

WebPFrame firstWebPFrame(std::span<const std::byte> animation)
{
    const ByteView file(animation);
    WebPFrame frame;
    for (std::size_t at = 12; file.has(at, 8);) {
        const std::size_t length = file.u32le(at + 4);
        if (file.matches(at, "ANMF") && length > 16 && file.has(at + 8, length)) {
            constexpr std::size_t FrameHeader = 16;
            const std::size_t data = at + 8;
            const bool alpha = file.matches(data + FrameHeader, "ALPH");
            frame.left = static_cast<int>(file.u24le(data) * 2);
            frame.top = static_cast<int>(file.u24le(data + 3) * 2);
            const auto content = file.bytes(data + FrameHeader, length - FrameHeader);
            append(frame.file, "RIFF");
            appendNumber(frame.file, static_cast<std::uint32_t>(content.size() + 4 + 18), 4);
            append(frame.file, "WEBPVP8X");
            appendNumber(frame.file, 10, 4);
            appendNumber(frame.file, alpha || file.matches(data + FrameHeader, "VP8L") ? 0x10 : 0, 4);
            appendNumber(frame.file, file.u24le(data + 6), 3);
            appendNumber(frame.file, file.u24le(data + 9), 3);
            frame.file.insert(frame.file.end(), content.begin(), content.end());
            return frame;
        }
        at += 8 + length + length % 2;
    }
    return frame;
}

}  // namespace rookery::vision
