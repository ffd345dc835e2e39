// All that includes OpenCV: with png_reader.cpp and jpeg_reader.cpp a library of its own, see open_cv.h.
#include "vision/image/open_cv.h"
#include "vision/image/png_reader.h"
#include "vision/image/transparency.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <mutex>
#include <streambuf>

namespace rookery::vision {

namespace {

/// Swaps red and blue, which OpenCV keeps the other way round.
void bgrToRgb(std::uint8_t *pixels, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(pixels[3 * i], pixels[3 * i + 2]);
    }
}

/// From 8- or 16-bit BGRA.
template<class Sample>
void blendOnWhite(const cv::Mat &bgra, Image &image)
{
    constexpr int Shift = 8 * sizeof(Sample) - 8;
    for (int y = 0; y < bgra.rows; ++y) {
        const auto *from = bgra.ptr<Sample>(y);
        std::uint8_t *to = image.rgb.data() + static_cast<std::size_t>(y) * image.width * 3;
        for (int x = 0; x < bgra.cols; ++x, from += 4, to += 3) {
            for (int channel = 0; channel < 3; ++channel) {
                to[channel] = onWhite(from[2 - channel] >> Shift, from[3] >> Shift);
            }
        }
    }
}

/// Lets OpenCV decode straight into a vector, so that a large picture is in memory once.
class VectorAllocator : public cv::MatAllocator
{
public:
    explicit VectorAllocator(std::vector<std::uint8_t> &memory)
        : m_memory(memory)
    {
    }

    cv::UMatData *allocate(int dims, const int *sizes, int type, void *, std::size_t *step, cv::AccessFlag,
                           cv::UMatUsageFlags) const override
    {
        std::size_t bytes = CV_ELEM_SIZE(type);
        for (int i = dims - 1; i >= 0; --i) {
            step[i] = bytes;
            bytes *= static_cast<std::size_t>(sizes[i]);
        }
        m_memory.resize(bytes);
        auto *data = new cv::UMatData(this);
        data->data = data->origdata = m_memory.data();
        data->size = bytes;
        return data;
    }
    bool allocate(cv::UMatData *data, cv::AccessFlag, cv::UMatUsageFlags) const override
    {
        return data != nullptr;
    }
    void deallocate(cv::UMatData *data) const override { delete data; }

private:
    std::vector<std::uint8_t> &m_memory;
};

/// While one lives, nothing that is written to std::cerr is shown: OpenCV prints there what its decoders
/// throw, whatever its log level is. Rookery itself doesn't use std::cerr.
class QuietCerr
{
public:
    QuietCerr()
    {
        const std::scoped_lock lock(mutex);
        if (users++ == 0) {
            shown = std::cerr.rdbuf(&nowhere);
        }
    }
    ~QuietCerr()
    {
        const std::scoped_lock lock(mutex);
        if (--users == 0) {
            std::cerr.rdbuf(shown);
        }
    }
    QuietCerr(const QuietCerr &) = delete;
    QuietCerr &operator=(const QuietCerr &) = delete;

private:
    struct Nowhere : std::streambuf {
        int_type overflow(int_type c) override { return traits_type::not_eof(c); }
    };
    static inline Nowhere nowhere;
    static inline std::mutex mutex;
    static inline int users = 0;                    // guarded by mutex
    static inline std::streambuf *shown = nullptr;  // guarded by mutex
};

/// One row of bytes, where they are.
cv::Mat rowOf(std::span<const std::byte> bytes)
{
    return {1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::byte *>(bytes.data())};
}

/// OpenCV's message without the source position that it starts with, on one line.
std::string reasonOf(const std::exception &exception)
{
    const auto *known = dynamic_cast<const cv::Exception *>(&exception);
    std::string reason = known == nullptr || known->err.empty() ? exception.what() : known->err;
    std::replace(reason.begin(), reason.end(), '\n', ' ');
    constexpr std::size_t Most = 160;
    if (reason.size() > Most) {
        reason.resize(Most);
    }
    return reason;
}

class DnnNetwork : public Network
{
public:
    explicit DnnNetwork(cv::dnn::Net net)
        : m_net(std::move(net))
    {
        m_net.enableFusion(false);
        m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        m_net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
    }

    Result<Output> forward(const std::vector<float> &values, int width, int height) override
    {
        const QuietCerr quiet;
        try {
            const std::array<int, 4> shape = {1, 3, height, width};
            m_net.setInput(cv::Mat(4, shape.data(), CV_32F, const_cast<float *>(values.data())));
            const cv::Mat output = m_net.forward();
            if (output.type() != CV_32F || !output.isContinuous()) {
                return failure(ErrorCode::UnsupportedModel, {},
                               sentence("Picture", "its output isn't float32"));
            }
            const auto *from = output.ptr<float>();
            return Output{{output.size.p, output.size.p + output.dims}, {from, from + output.total()}};
        } catch (const std::bad_alloc &) {
            throw;
        } catch (const std::exception &exception) {
            return failure(ErrorCode::UnsupportedModel, {}, reasonOf(exception));
        }
    }

private:
    cv::dnn::Net m_net;
};

class OpenCvLibrary : public OpenCv
{
public:
    OpenCvLibrary()
    {
        // It reports what a decoder says about damaged files on stderr; the caller gets an error instead.
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        // Nor what it throws, which it prints where the environment asks for it.
        cv::redirectError([](int, const char *, const char *, const char *, int, void *) { return 0; });
    }

    const char *version() const noexcept override { return CV_VERSION; }

    bool decode(std::span<const std::byte> encoded, Image &image) const override
    try {
        const QuietCerr quiet;
        const VectorAllocator allocator(image.rgb);
        cv::Mat pixels;
        pixels.allocator = const_cast<VectorAllocator *>(&allocator);
        cv::imdecode(rowOf(encoded), cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION, &pixels);
        if (pixels.empty() || pixels.type() != CV_8UC3 || pixels.data != image.rgb.data()) {
            return false;
        }
        image.width = pixels.cols;
        image.height = pixels.rows;
        bgrToRgb(image.rgb.data(), image.rgb.size() / 3);
        return true;
    } catch (const cv::Exception &) {
        return false;
    }

    bool decodeOnWhite(std::span<const std::byte> encoded, Image &image) const override
    try {
        const QuietCerr quiet;
        const cv::Mat decoded =
            cv::imdecode(rowOf(encoded), cv::IMREAD_UNCHANGED | cv::IMREAD_IGNORE_ORIENTATION);
        if (decoded.empty() || decoded.channels() != 4 || decoded.depth() > CV_16U) {
            return false;
        }
        image = {decoded.cols, decoded.rows, std::vector<std::uint8_t>(decoded.total() * 3)};
        decoded.depth() == CV_16U ? blendOnWhite<std::uint16_t>(decoded, image)
                                  : blendOnWhite<std::uint8_t>(decoded, image);
        return true;
    } catch (const cv::Exception &) {
        return false;
    }

    bool decodePng(std::span<const std::byte> encoded, Transparency transparency, Image &image) const override
    {
        return readPng(encoded, transparency, image);
    }

    JpegOutcome decodeJpeg(std::span<const std::byte> encoded, bool halve, Image &image) const override
    {
        return readJpeg(encoded, halve, image);
    }

    Result<std::unique_ptr<Network>> readOnnx(std::span<const std::byte> file) const override
    {
        const QuietCerr quiet;
        try {
            return std::make_unique<DnnNetwork>(
                cv::dnn::readNetFromONNX(reinterpret_cast<const char *>(file.data()), file.size()));
        } catch (const std::bad_alloc &) {
            throw;
        } catch (const std::exception &exception) {
            return failure(ErrorCode::UnsupportedModel, {}, reasonOf(exception));
        }
    }
};

}  // namespace

}  // namespace rookery::vision

extern "C" __attribute__((visibility("default"))) const rookery::vision::OpenCv *rookeryOpenCv() noexcept
{
    static const rookery::vision::OpenCvLibrary library;
    return &library;
}
