// Part of the library that holds OpenCV: see open_cv.h.
#include "vision/image/jpeg_reader.h"

#include <csetjmp>
#include <cstdio>  // jpeglib.h wants it
#include <new>

#include <jpeglib.h>

#include <jerror.h>

namespace rookery::vision {

namespace {

/// A progressive picture has some ten scans; each is work over all its pixels, and a file may name thousands.
constexpr int MostScans = 200;

/// What libjpeg reports goes here. libjpeg sees the first member alone.
struct Report {
    jpeg_error_mgr manager{};
    std::jmp_buf giveUp{};
    bool flawed = false;      ///< bytes of pixels were damaged
    bool unfinished = false;  ///< the bytes ended before the pixels
    bool ended = false;       ///< the bytes ended
};

Report &reportOf(j_common_ptr jpeg)
{
    return *reinterpret_cast<Report *>(jpeg->err);
}

[[noreturn]] void onError(j_common_ptr jpeg)
{
    std::longjmp(reportOf(jpeg).giveUp, 1);
}

void onMessage(j_common_ptr jpeg, int level)
{
    if (level >= 0) {
        return;  // traces
    }
    Report &report = reportOf(jpeg);
    ++jpeg->err->num_warnings;
    switch (jpeg->err->msg_code) {
    case JWRN_JPEG_EOF:
        report.ended = true;
        break;
    case JWRN_HIT_MARKER:
        (report.ended ? report.unfinished : report.flawed) = true;
        break;
    case JWRN_EXTRANEOUS_DATA:
    case JWRN_ADOBE_XFORM:
    case JWRN_JFIF_MAJOR:
        break;  // of no consequence for the pixels
    default:
        report.flawed = true;
    }
}

void drop(j_common_ptr /*jpeg*/) {}

void onProgress(j_common_ptr jpeg)
{
    if (jpeg->is_decompressor != FALSE &&
        reinterpret_cast<j_decompress_ptr>(jpeg)->input_scan_number > MostScans) {
        onError(jpeg);
    }
}

void cmykRow(const std::uint8_t *from, std::uint8_t *to, JDIMENSION width)
{
    for (JDIMENSION x = 0; x < width; ++x, from += 4, to += 3) {
        for (int channel = 0; channel < 3; ++channel) {
            to[channel] = static_cast<std::uint8_t>(from[3] - ((255 - from[channel]) * from[3] >> 8));
        }
    }
}

/// Owns what libjpeg allocates.
class Reader
{
public:
    explicit Reader(std::span<const std::byte> encoded)
        : m_encoded(encoded)
    {
        m_jpeg.err = jpeg_std_error(&m_report.manager);
        m_report.manager.error_exit = onError;
        m_report.manager.emit_message = onMessage;
        m_report.manager.output_message = drop;
        m_progress.progress_monitor = onProgress;
    }
    ~Reader() { jpeg_destroy_decompress(&m_jpeg); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    JpegOutcome read(bool halve, Image &image)
    {
        if (!start(halve)) {
            return JpegOutcome::Damaged;
        }
        image.width = static_cast<int>(m_jpeg.output_width);
        image.height = static_cast<int>(m_jpeg.output_height);
        const std::size_t rowBytes = std::size_t{m_jpeg.output_width} * 3;
        image.rgb.resize(rowBytes * m_jpeg.output_height);
        m_cmyk.resize(m_jpeg.out_color_components == 4 ? std::size_t{m_jpeg.output_width} * 4 : 0);
        if (!readRows(image.rgb.data(), rowBytes)) {
            return JpegOutcome::Damaged;
        }
        return m_report.unfinished ? JpegOutcome::Unfinished
               : m_report.flawed   ? JpegOutcome::Flawed
                                   : JpegOutcome::Whole;
    }

private:
    /// No object with a destructor lives in a function that libjpeg may jump back to.
    bool start(bool halve)
    {
        if (setjmp(m_report.giveUp) != 0) {
            return false;
        }
        jpeg_create_decompress(&m_jpeg);
        jpeg_mem_src(&m_jpeg, reinterpret_cast<const unsigned char *>(m_encoded.data()), m_encoded.size());
        m_jpeg.progress = &m_progress;
        jpeg_read_header(&m_jpeg, TRUE);
        m_jpeg.out_color_space = m_jpeg.num_components == 4 ? JCS_CMYK : JCS_RGB;
        m_jpeg.scale_num = 1;
        m_jpeg.scale_denom = halve ? 2 : 1;
        jpeg_start_decompress(&m_jpeg);
        return m_jpeg.out_color_components == (m_jpeg.num_components == 4 ? 4 : 3);
    }

    bool readRows(std::uint8_t *rgb, std::size_t rowBytes)
    {
        if (setjmp(m_report.giveUp) != 0) {
            return false;
        }
        while (m_jpeg.output_scanline < m_jpeg.output_height) {
            std::uint8_t *to = rgb + m_jpeg.output_scanline * rowBytes;
            JSAMPROW row = m_cmyk.empty() ? to : m_cmyk.data();
            if (jpeg_read_scanlines(&m_jpeg, &row, 1) != 1) {
                return false;
            }
            if (!m_cmyk.empty()) {
                cmykRow(m_cmyk.data(), to, m_jpeg.output_width);
            }
        }
        return true;
    }

    std::span<const std::byte> m_encoded;
    Report m_report;
    jpeg_progress_mgr m_progress{};
    jpeg_decompress_struct m_jpeg{};
    std::vector<std::uint8_t> m_cmyk;  ///< a row
};

}  // namespace

JpegOutcome readJpeg(std::span<const std::byte> encoded, bool halve, Image &image)
{
    return Reader(encoded).read(halve, image);
}

}  // namespace rookery::vision
