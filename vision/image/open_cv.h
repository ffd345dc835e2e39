#pragma once

#include "engine/error.h"
#include "vision/image/image.h"
#include "vision/image/jpeg_reader.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace rookery::vision {

/// A network that OpenCV runs. One thread at a time.
class Network
{
public:
    struct Output {
        std::vector<int> axes;
        std::vector<float> values;
    };

    virtual ~Network() = default;

    /// \param values [1, 3, height, width]
    /// \return UnsupportedModel with OpenCV's reason alone: the caller knows the file
    [[nodiscard]] virtual Result<Output> forward(const std::vector<float> &values, int width, int height) = 0;
};

/// What Rookery takes from OpenCV. OpenCV and the 130 libraries that Debian's brings along stand in a library
/// of their own that is loaded when the first picture or network needs it: a start without pictures is a
/// tenth of a second shorter and takes 50 MB less. Thread-safe; throws nothing but std::bad_alloc.
class OpenCv
{
public:
    virtual ~OpenCv() = default;

    virtual const char *version() const noexcept = 0;

    /// Other formats than PNG and JPEG. Transparency dropped, orientation as stored. \return false: damaged
    [[nodiscard]] virtual bool decode(std::span<const std::byte> encoded, Image &image) const = 0;
    /// \return false: damaged or without transparency
    [[nodiscard]] virtual bool decodeOnWhite(std::span<const std::byte> encoded, Image &image) const = 0;

    /// By libpng and libjpeg themselves: see png_reader.h and jpeg_reader.h.
    [[nodiscard]] virtual bool decodePng(std::span<const std::byte> encoded, Transparency transparency,
                                         Image &image) const = 0;
    [[nodiscard]] virtual JpegOutcome decodeJpeg(std::span<const std::byte> encoded, bool halve,
                                                 Image &image) const = 0;

    /// Layer fusion is off: OpenCV 4.6 loses an attention's scale with it.
    /// \return UnsupportedModel with OpenCV's reason alone
    [[nodiscard]] virtual Result<std::unique_ptr<Network>>
    readOnnx(std::span<const std::byte> file) const = 0;
};

/// A file that is installed beside that library: `lib/rookery/NAME`; NAME alone where there is none.
std::filesystem::path besideOpenCv(const char *name);

/// Loads it on the first call: `lib/rookery/librookery-opencv.so` in the executable's folder or one of the
/// three above it. Thread-safe. \return FileNotFound, with what to do
[[nodiscard]] Result<const OpenCv *> openCv();

}  // namespace rookery::vision
