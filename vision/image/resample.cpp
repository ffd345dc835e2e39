#include "vision/image/resample.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <thread>

// Which clone it is is decided before the thread sanitizer has set itself up: with it a program would not
// start.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__)
#define ROOKERY_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define ROOKERY_CLONES
#endif

namespace rookery::vision {

namespace {

double triangle(double t)
{
    return std::max(1.0 - std::abs(t), 0.0);
}

double keysCubic(double t)
{
    t = std::abs(t);
    if (t < 1.0) {
        return (1.5 * t - 2.5) * t * t + 1.0;
    }
    return t < 2.0 ? ((-0.5 * t + 2.5) * t - 4.0) * t + 2.0 : 0.0;
}

/// The inputs of each output along one axis. Taps outside the picture are left out, the rest normalised.
struct Taps {
    std::vector<int> first;   ///< [outputs]
    std::vector<int> offset;  ///< [outputs + 1] into `weights`
    std::vector<double> weights;

    int count(int output) const { return offset[output + 1] - offset[output]; }
};

Taps makeTaps(int inputs, int outputs, Filter filter)
{
    const auto kernel = filter == Filter::Bilinear ? triangle : keysCubic;
    const double step = static_cast<double>(inputs) / outputs;
    const double widen = std::max(step, 1.0);
    const double reach = (filter == Filter::Bilinear ? 1.0 : 2.0) * widen;
    Taps taps;
    taps.offset.push_back(0);
    for (int i = 0; i < outputs; ++i) {
        const double centre = (i + 0.5) * step;
        const int low = std::max(static_cast<int>(centre - reach + 0.5), 0);
        const int high = std::min(static_cast<int>(centre + reach + 0.5), inputs);
        double sum = 0;
        for (int j = low; j < high; ++j) {
            taps.weights.push_back(kernel((j - centre + 0.5) / widen));
            sum += taps.weights.back();
        }
        for (std::size_t j = static_cast<std::size_t>(taps.offset.back()); j < taps.weights.size(); ++j) {
            taps.weights[j] /= sum;
        }
        taps.first.push_back(low);
        taps.offset.push_back(static_cast<int>(taps.weights.size()));
    }
    return taps;
}

constexpr int FixedBits = 22;

std::vector<std::int32_t> fixedPoint(const std::vector<double> &weights)
{
    std::vector<std::int32_t> fixed(weights.size());
    std::transform(weights.begin(), weights.end(), fixed.begin(), [](double w) {
        return static_cast<std::int32_t>(w * (1 << FixedBits) + (w < 0 ? -0.5 : 0.5));
    });
    return fixed;
}

inline std::uint8_t roundFixed(std::int32_t sum)
{
    return static_cast<std::uint8_t>(std::clamp((sum + (1 << (FixedBits - 1))) >> FixedBits, 0, 255));
}

using Ints4 = std::int32_t __attribute__((vector_size(16)));
using Bytes4 = std::uint8_t __attribute__((vector_size(4)));

/// One row: output pixel i from its taps of the input row. `row` may be read one byte past the last pixel
/// that has taps, so the very last pixel is taken byte by byte.
ROOKERY_CLONES void shrinkRow(const std::uint8_t *row, int inputs, std::uint8_t *to, int outputs,
                              const int *first, const int *offset, const std::int32_t *weights)
{
    for (int i = 0; i < outputs; ++i) {
        const std::int32_t *w = weights + offset[i];
        const int count = offset[i + 1] - offset[i];
        const std::uint8_t *from = row + 3 * first[i];
        const int whole = first[i] + count == inputs ? count - 1 : count;
        Ints4 sum = {};
        for (int j = 0; j < whole; ++j, from += 3) {
            Bytes4 pixel;
            std::memcpy(&pixel, from, 4);
            sum += __builtin_convertvector(pixel, Ints4) * w[j];
        }
        for (int j = whole; j < count; ++j, from += 3) {
            sum += Ints4{from[0], from[1], from[2], 0} * w[j];
        }
        for (int channel = 0; channel < 3; ++channel) {
            to[3 * i + channel] = roundFixed(sum[channel]);
        }
    }
}

/// One output row from `count` input rows, byte by byte. `sums` has `bytes` numbers.
ROOKERY_CLONES void blendRows(const std::uint8_t *rows, std::size_t bytes, int count,
                              const std::int32_t *weights, std::int32_t *sums, std::uint8_t *to)
{
    std::fill(sums, sums + bytes, 1 << (FixedBits - 1));
    for (int j = 0; j < count; ++j, rows += bytes) {
        const std::int32_t weight = weights[j];
        for (std::size_t x = 0; x < bytes; ++x) {
            sums[x] += weight * rows[x];
        }
    }
    for (std::size_t x = 0; x < bytes; ++x) {
        const std::int32_t value = sums[x] >> FixedBits;
        to[x] = static_cast<std::uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
    }
}

/// body(begin, end) over [0, rows), on several threads when there is enough to do.
template<class Body>
void shareRows(int rows, std::int64_t work, const Body &body)
{
    constexpr std::int64_t WorthThread = 4'000'000;
    const auto cores = static_cast<std::int64_t>(std::max(std::thread::hardware_concurrency(), 1U));
    const int threads = static_cast<int>(
        std::clamp(work / WorthThread, std::int64_t{1}, std::min<std::int64_t>(cores, rows)));
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i) {
        others.emplace_back([&body, i, rows, threads] {
            body(static_cast<int>(std::int64_t{rows} * i / threads),
                 static_cast<int>(std::int64_t{rows} * (i + 1) / threads));
        });
    }
    body(0, rows / threads);
}

Image resizeWidth(const Image &image, int width, Filter filter)
{
    const Taps taps = makeTaps(image.width, width, filter);
    const std::vector<std::int32_t> weights = fixedPoint(taps.weights);
    Image result{width, image.height, {}};
    result.rgb.resize(static_cast<std::size_t>(width) * image.height * 3);
    const std::int64_t work = std::int64_t{image.height} * static_cast<std::int64_t>(weights.size());
    shareRows(image.height, work, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            shrinkRow(image.rgb.data() + static_cast<std::size_t>(y) * image.width * 3, image.width,
                      result.rgb.data() + static_cast<std::size_t>(y) * width * 3, width, taps.first.data(),
                      taps.offset.data(), weights.data());
        }
    });
    return result;
}

Image resizeHeight(const Image &image, int height, Filter filter)
{
    const Taps taps = makeTaps(image.height, height, filter);
    const std::vector<std::int32_t> weights = fixedPoint(taps.weights);
    const std::size_t rowBytes = static_cast<std::size_t>(image.width) * 3;
    Image result{image.width, height, {}};
    result.rgb.resize(rowBytes * static_cast<std::size_t>(height));
    const std::int64_t work = static_cast<std::int64_t>(rowBytes * weights.size()) / 4;
    shareRows(height, work, [&](int begin, int end) {
        std::vector<std::int32_t> sums(rowBytes);
        for (int y = begin; y < end; ++y) {
            blendRows(image.rgb.data() + static_cast<std::size_t>(taps.first[y]) * rowBytes, rowBytes,
                      taps.count(y), weights.data() + taps.offset[y], sums.data(),
                      result.rgb.data() + static_cast<std::size_t>(y) * rowBytes);
        }
    });
    return result;
}

}  // namespace

Image resize(const Image &image, int width, int height, Filter filter)
{
    if (image.width != width && image.height != height) {
        return resizeHeight(resizeWidth(image, width, filter), height, filter);
    }
    if (image.width != width) {
        return resizeWidth(image, width, filter);
    }
    return image.height != height ? resizeHeight(image, height, filter) : image;
}

std::vector<float> resizePlane(std::span<const float> plane, int width, int height, int newWidth,
                               int newHeight, Filter filter)
{
    const Taps across = makeTaps(width, newWidth, filter);
    const Taps down = makeTaps(height, newHeight, filter);
    std::vector<double> middle(static_cast<std::size_t>(height) * newWidth);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < newWidth; ++x) {
            double sum = 0;
            for (int j = 0; j < across.count(x); ++j) {
                sum += across.weights[across.offset[x] + j] *
                       plane[static_cast<std::size_t>(y) * width + across.first[x] + j];
            }
            middle[static_cast<std::size_t>(y) * newWidth + x] = sum;
        }
    }
    std::vector<float> result(static_cast<std::size_t>(newHeight) * newWidth);
    for (int y = 0; y < newHeight; ++y) {
        for (int x = 0; x < newWidth; ++x) {
            double sum = 0;
            for (int j = 0; j < down.count(y); ++j) {
                sum += down.weights[down.offset[y] + j] *
                       middle[static_cast<std::size_t>(down.first[y] + j) * newWidth + x];
            }
            result[static_cast<std::size_t>(y) * newWidth + x] = static_cast<float>(sum);
        }
    }
    return result;
}

}  // namespace rookery::vision
