// Part of the library that holds OpenCV: see open_cv.h.
#include "vision/image/png_reader.h"

#include "vision/image/transparency.h"

#include <png.h>

#include <csetjmp>
#include <cstring>

namespace rookery::vision {

namespace {

/// Of one run through libpng. Nothing here has a destructor that a longjmp would skip.
struct Reading {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::span<const std::byte> rest;
    bool alpha = false;
};

void takeBytes(png_structp png, png_bytep to, std::size_t count)
{
    auto *reading = static_cast<Reading *>(png_get_io_ptr(png));
    if (count > reading->rest.size()) {
        png_error(png, "");
    }
    std::memcpy(to, reading->rest.data(), count);
    reading->rest = reading->rest.subspan(count);
}

[[noreturn]] void giveUp(png_structp png, png_const_charp /*words*/)
{
    png_longjmp(png, 1);
}

void ignore(png_structp /*png*/, png_const_charp /*words*/) {}

/// \return false: damaged
bool readHeader(Reading &reading, bool keepAlpha)
{
    if (setjmp(png_jmpbuf(reading.png)) != 0) {
        return false;
    }
    png_set_read_fn(reading.png, &reading, takeBytes);
    png_read_info(reading.png, reading.info);
    const int colour = png_get_color_type(reading.png, reading.info);
    const bool transparent =
        (colour & PNG_COLOR_MASK_ALPHA) != 0 || png_get_valid(reading.png, reading.info, PNG_INFO_tRNS) != 0;
    reading.alpha = keepAlpha && transparent;
    png_set_strip_16(reading.png);
    if (reading.alpha) {
        png_set_expand(reading.png);
    } else {
        png_set_palette_to_rgb(reading.png);
        png_set_expand_gray_1_2_4_to_8(reading.png);
        png_set_strip_alpha(reading.png);
    }
    png_set_gray_to_rgb(reading.png);
    png_set_interlace_handling(reading.png);
    png_read_update_info(reading.png, reading.info);
    return png_get_channels(reading.png, reading.info) == (reading.alpha ? 4 : 3) &&
           png_get_bit_depth(reading.png, reading.info) == 8;
}

/// \return false: damaged
bool readRows(Reading &reading, png_bytepp rows)
{
    if (setjmp(png_jmpbuf(reading.png)) != 0) {
        return false;
    }
    png_read_image(reading.png, rows);
    png_read_end(reading.png, nullptr);
    return true;
}

/// Owns what libpng allocates.
class Reader
{
public:
    Reader()
    {
        m_reading.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, giveUp, ignore);
        m_reading.info = m_reading.png != nullptr ? png_create_info_struct(m_reading.png) : nullptr;
        if (m_reading.info == nullptr) {
            png_destroy_read_struct(&m_reading.png, nullptr, nullptr);
            throw std::bad_alloc();
        }
    }
    ~Reader() { png_destroy_read_struct(&m_reading.png, &m_reading.info, nullptr); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    bool read(std::span<const std::byte> encoded, bool keepAlpha, Image &image)
    {
        m_reading.rest = encoded;
        if (!readHeader(m_reading, keepAlpha)) {
            return false;
        }
        image.width = static_cast<int>(png_get_image_width(m_reading.png, m_reading.info));
        image.height = static_cast<int>(png_get_image_height(m_reading.png, m_reading.info));
        const std::size_t rowBytes = static_cast<std::size_t>(image.width) * (m_reading.alpha ? 4 : 3);
        std::vector<std::uint8_t> pixels(rowBytes * static_cast<std::size_t>(image.height));
        std::vector<png_bytep> rows(static_cast<std::size_t>(image.height));
        for (std::size_t y = 0; y < rows.size(); ++y) {
            rows[y] = pixels.data() + y * rowBytes;
        }
        if (!readRows(m_reading, rows.data())) {
            return false;
        }
        if (!m_reading.alpha) {
            image.rgb = std::move(pixels);
            return true;
        }
        image.rgb.resize(pixels.size() / 4 * 3);
        for (std::size_t i = 0; i < pixels.size() / 4; ++i) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                image.rgb[3 * i + channel] = onWhite(pixels[4 * i + channel], pixels[4 * i + 3]);
            }
        }
        return true;
    }

private:
    Reading m_reading;
};

}  // namespace

bool readPng(std::span<const std::byte> encoded, Transparency transparency, Image &image)
{
    return Reader().read(encoded, transparency == Transparency::OnWhite, image);
}

}  // namespace rookery::vision
