#include "vision/image/gif.h"

#include "vision/image/byte_view.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rookery::vision {

namespace {

using Colour = std::array<std::uint8_t, 3>;
using Palette = std::array<Colour, 256>;

struct Frame {
    int left, top, width, height;
    bool interlaced;
};

/// Joins the sub-blocks that start at `at`; `at` then stands behind the terminator.
std::vector<std::uint8_t> joinBlocks(const ByteView &file, std::size_t &at)
{
    std::vector<std::uint8_t> joined;
    while (const std::size_t length = file.u8(at)) {
        for (std::size_t i = 1; i <= length && at + i < file.size(); ++i) {
            joined.push_back(static_cast<std::uint8_t>(file.u8(at + i)));
        }
        at += 1 + length;
    }
    ++at;
    return joined;
}

void readPalette(const ByteView &file, std::size_t &at, std::uint32_t flags, Palette &palette)
{
    const std::size_t colours = std::size_t{2} << (flags & 7);
    for (std::size_t i = 0; i < colours; ++i, at += 3) {
        palette[i] = {static_cast<std::uint8_t>(file.u8(at)), static_cast<std::uint8_t>(file.u8(at + 1)),
                      static_cast<std::uint8_t>(file.u8(at + 2))};
    }
}

/// GIF's variable-width LZW.
class LzwDecoder
{
public:
    LzwDecoder(const std::vector<std::uint8_t> &data, int minimumBits)
        : m_data(data)
        , m_minimumBits(minimumBits)
    {
        for (int i = 0; i < (1 << minimumBits); ++i) {
            m_last[i] = static_cast<std::uint8_t>(i);
            m_length[i] = 1;
        }
        reset();
    }

    /// Fills `indices` as far as the data reach and returns how many that is.
    std::size_t decode(std::vector<std::uint8_t> &indices)
    {
        std::size_t written = 0;
        std::optional<int> previous;
        while (written < indices.size()) {
            const int code = nextCode();
            if (code < 0 || code == endCode()) {
                break;
            }
            if (code == clearCode()) {
                reset();
                previous.reset();
                continue;
            }
            if (previous && m_next < 4096) {
                add(*previous, code);
            }
            if (code >= m_next) {
                break;  // a code that isn't defined yet: damaged
            }
            written += write(code, indices, written);
            previous = code;
        }
        return written;
    }

private:
    int clearCode() const { return 1 << m_minimumBits; }
    int endCode() const { return clearCode() + 1; }

    void reset()
    {
        m_next = clearCode() + 2;
        m_bits = m_minimumBits + 1;
    }

    int nextCode()
    {
        while (m_held < m_bits) {
            if (m_at == m_data.size()) {
                return -1;
            }
            m_pool |= std::uint32_t{m_data[m_at++]} << m_held;
            m_held += 8;
        }
        const int code = static_cast<int>(m_pool & ((1U << m_bits) - 1));
        m_pool >>= m_bits;
        m_held -= m_bits;
        return code;
    }

    std::uint8_t firstOf(int code) const
    {
        while (m_length[code] > 1) {
            code = m_prefix[code];
        }
        return m_last[code];
    }

    void add(int previous, int code)
    {
        m_prefix[m_next] = static_cast<std::uint16_t>(previous);
        m_length[m_next] = static_cast<std::uint16_t>(m_length[previous] + 1);
        m_last[m_next] = firstOf(code < m_next ? code : previous);
        ++m_next;
        if (m_next == (1 << m_bits) && m_bits < 12) {
            ++m_bits;
        }
    }

    std::size_t write(int code, std::vector<std::uint8_t> &indices, std::size_t at) const
    {
        const std::size_t length = m_length[code];
        for (std::size_t i = length; i-- > 0; code = m_prefix[code]) {
            if (at + i < indices.size()) {
                indices[at + i] = m_last[code];
            }
        }
        return std::min(length, indices.size() - at);
    }

    const std::vector<std::uint8_t> &m_data;
    int m_minimumBits;
    std::size_t m_at = 0;
    std::uint32_t m_pool = 0;
    int m_held = 0;
    int m_bits = 0;
    int m_next = 0;
    std::array<std::uint16_t, 4096> m_prefix{};
    std::array<std::uint16_t, 4096> m_length{};
    std::array<std::uint8_t, 4096> m_last{};
};

/// The row of the frame that the n-th row in the file is.
std::vector<int> rowOrder(const Frame &frame)
{
    std::vector<int> rows;
    constexpr std::array<std::array<int, 2>, 4> Passes = {{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
    for (const auto &[first, step] : Passes) {
        for (int y = first; y < frame.height && frame.interlaced; y += step) {
            rows.push_back(y);
        }
    }
    for (int y = 0; y < frame.height && !frame.interlaced; ++y) {
        rows.push_back(y);
    }
    return rows;
}

void paint(const Frame &frame, const std::vector<std::uint8_t> &indices, const Palette &palette, Image &image)
{
    const std::vector<int> rows = rowOrder(frame);
    for (std::size_t n = 0; n < rows.size(); ++n) {
        const int y = frame.top + rows[n];
        for (int x = 0; x < frame.width && y < image.height && frame.left + x < image.width; ++x) {
            const Colour &colour = palette[indices[n * static_cast<std::size_t>(frame.width) + x]];
            const std::size_t at = (static_cast<std::size_t>(y) * image.width + frame.left + x) * 3;
            std::copy(colour.begin(), colour.end(), image.rgb.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
}

}  // namespace

Result<Image> decodeGif(std::span<const std::byte> encoded, const std::string &name,
                        Transparency transparency)
{
    const ByteView file(encoded);
    const std::uint32_t flags = file.u8(10);
    Palette palette{};
    std::size_t at = 13;
    if ((flags & 0x80) != 0) {
        readPalette(file, at, flags, palette);
    }
    const Colour background =
        transparency == Transparency::OnWhite ? Colour{255, 255, 255} : palette[file.u8(11)];
    std::optional<std::uint32_t> transparent;
    while (file.has(at, 1) && file.u8(at) == 0x21) {  // extensions before the first frame
        if (file.u8(at + 1) == 0xF9 && (file.u8(at + 3) & 1) != 0) {
            transparent = file.u8(at + 6);
        }
        at += 2;
        joinBlocks(file, at);
    }
    if (file.u8(at) != 0x2C) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("Picture", "the GIF has no picture in it; the file is damaged"));
    }
    const Frame frame{static_cast<int>(file.u16le(at + 1)), static_cast<int>(file.u16le(at + 3)),
                      static_cast<int>(file.u16le(at + 5)), static_cast<int>(file.u16le(at + 7)),
                      (file.u8(at + 9) & 0x40) != 0};
    const std::uint32_t frameFlags = file.u8(at + 9);
    at += 10;
    if ((frameFlags & 0x80) != 0) {
        readPalette(file, at, frameFlags, palette);
    }
    if (transparent && transparency == Transparency::OnWhite) {
        palette[*transparent] = {255, 255, 255};
    }
    Image image{static_cast<int>(file.u16le(6)), static_cast<int>(file.u16le(8)), {}};
    const std::size_t framePixels = std::size_t(frame.width) * static_cast<std::size_t>(frame.height);
    const std::size_t canvasPixels = std::size_t(image.width) * static_cast<std::size_t>(image.height);
    const int minimumBits = static_cast<int>(file.u8(at++));
    if (framePixels == 0 || framePixels > canvasPixels || minimumBits < 1 || minimumBits > 8) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("Picture", "the GIF's first frame makes no sense; the file is damaged"));
    }
    std::vector<std::uint8_t> indices(framePixels);
    const std::vector<std::uint8_t> data = joinBlocks(file, at);
    if (LzwDecoder(data, minimumBits).decode(indices) < framePixels) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("Picture", "the GIF ends in the middle of its picture"));
    }
    image.rgb.resize(canvasPixels * 3);
    for (std::size_t i = 0; i < canvasPixels * 3; ++i) {
        image.rgb[i] = background[i % 3];
    }
    paint(frame, indices, palette, image);
    return image;
}

}  // namespace rookery::vision
