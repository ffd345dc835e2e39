#include "vision/encoders/preprocess.h"

#include <algorithm>
#include <cmath>

namespace rookery::vision {

namespace {

/// Appends a window of the picture as three planes.
void appendPlanes(const Image &image, int left, int top, int width, int height,
                  const Normalisation &normalisation, std::vector<float> &to)
{
    for (int channel = 0; channel < 3; ++channel) {
        const float mean = normalisation.mean[static_cast<std::size_t>(channel)];
        const float deviation = normalisation.deviation[static_cast<std::size_t>(channel)];
        for (int y = top; y < top + height; ++y) {
            const std::uint8_t *from =
                image.rgb.data() + (static_cast<std::size_t>(y) * image.width + left) * 3 + channel;
            for (int x = 0; x < width; ++x) {
                to.push_back((static_cast<float>(from[3 * x]) / 255.0F - mean) / deviation);
            }
        }
    }
}

Pixels planes(const Image &image, const Normalisation &normalisation)
{
    Pixels pixels{{1, 3, image.height, image.width}, {}};
    pixels.values.reserve(image.rgb.size());
    appendPlanes(image, 0, 0, image.width, image.height, normalisation, pixels.values);
    return pixels;
}

Size tiledSize(const Image &image, int tile)
{
    const int longest = 2 * tile;
    const double scale = static_cast<double>(longest) / std::max(image.width, image.height);
    const int shorter = std::min(image.width, image.height);
    const int other = std::max(static_cast<int>(std::ceil(shorter * scale / tile)) * tile, tile);
    return image.width >= image.height ? Size{longest, other} : Size{other, longest};
}

void appendOverview(const Image &image, int tile, bool rounded, std::vector<float> &to)
{
    if (rounded) {
        appendPlanes(resize(image, tile, tile, Filter::Bilinear), 0, 0, tile, tile, Normalisation::none(),
                     to);
        return;
    }
    const Pixels whole = planes(image, Normalisation::none());
    const std::size_t plane = whole.values.size() / 3;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const auto small = resizePlane(std::span(whole.values).subspan(channel * plane, plane), image.width,
                                       image.height, tile, tile, Filter::Bilinear);
        to.insert(to.end(), small.begin(), small.end());
    }
}

}  // namespace

Pixels squash(const Image &image, Size size, Filter filter, const Normalisation &normalisation)
{
    return planes(resize(image, size.width, size.height, filter), normalisation);
}

Pixels cutTiles(const Image &image, int tile, bool roundedOverview)
{
    const Size size = tiledSize(image, tile);
    const Image large = resize(image, size.width, size.height, Filter::Bicubic);
    const int columns = size.width / tile;
    const int rows = size.height / tile;
    Pixels pixels{{rows * columns, 3, tile, tile}, {}};
    if (rows * columns > 1) {
        ++pixels.shape[0];
        appendOverview(large, tile, roundedOverview, pixels.values);
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            appendPlanes(large, column * tile, row * tile, tile, tile, Normalisation::none(), pixels.values);
        }
    }
    return pixels;
}

Pixels centreCrop(const Image &image, int side, const Normalisation &normalisation)
{
    const bool upright = image.width <= image.height;
    const double ratio = static_cast<double>(side) * (upright ? image.height : image.width);
    const int longer = static_cast<int>(ratio / (upright ? image.width : image.height));
    const Image large =
        upright ? resize(image, side, longer, Filter::Bicubic) : resize(image, longer, side, Filter::Bicubic);
    Pixels pixels{{1, 3, side, side}, {}};
    appendPlanes(large, (large.width - side) / 2, (large.height - side) / 2, side, side, normalisation,
                 pixels.values);
    return pixels;
}

Size smartSize(Size size, int factor, std::int64_t minPixels, std::int64_t maxPixels)
{
    double width = size.width;
    double height = size.height;
    if (width < factor || height < factor) {
        const double grow = std::max(factor / width, factor / height);
        width = std::floor(width * grow);
        height = std::floor(height * grow);
    }
    const auto fit = [factor](double length, double (*round)(double)) {
        return std::max(static_cast<int>(round(length / factor)) * factor, factor);
    };
    // Half to even, as the default rounding mode of nearbyint.
    Size fitted = {fit(width, std::nearbyint), fit(height, std::nearbyint)};
    const std::int64_t pixels = std::int64_t{fitted.width} * fitted.height;
    if (pixels > maxPixels) {
        const double beta = std::sqrt(height * width / static_cast<double>(maxPixels));
        fitted = {fit(width / beta, std::floor), fit(height / beta, std::floor)};
    } else if (pixels < minPixels) {
        const double beta = std::sqrt(static_cast<double>(minPixels) / (height * width));
        fitted = {fit(width * beta, std::ceil), fit(height * beta, std::ceil)};
    }
    return fitted;
}

Pixels cutPatches(const Image &image, Size size, int patch, int merge)
{
    const Pixels whole =
        planes(resize(image, size.width, size.height, Filter::Bicubic), Normalisation::symmetric());
    Pixels cut;
    cut.gridHeight = size.height / patch;
    cut.gridWidth = size.width / patch;
    constexpr int Frames = 2;
    cut.shape = {cut.gridHeight * cut.gridWidth, 3 * Frames * patch * patch};
    cut.values.reserve(static_cast<std::size_t>(cut.shape[0]) * static_cast<std::size_t>(cut.shape[1]));
    const int perBlock = merge * merge;
    for (int n = 0; n < cut.shape[0]; ++n) {
        const int block = n / perBlock;
        const int blocksAcross = cut.gridWidth / merge;
        const int row = block / blocksAcross * merge + n % perBlock / merge;
        const int column = block % blocksAcross * merge + n % merge;
        for (int plane = 0; plane < 3 * Frames; ++plane) {
            for (int y = 0; y < patch; ++y) {
                const std::size_t at =
                    (static_cast<std::size_t>(plane / Frames) * size.height + row * patch + y) * size.width +
                    static_cast<std::size_t>(column) * patch;
                cut.values.insert(cut.values.end(), whole.values.begin() + static_cast<std::ptrdiff_t>(at),
                                  whole.values.begin() + static_cast<std::ptrdiff_t>(at) + patch);
            }
        }
    }
    return cut;
}

std::vector<float> unfoldPatches(const Pixels &pixels, int patch)
{
    const int height = pixels.shape[2];
    const int width = pixels.shape[3];
    std::vector<float> patches;
    patches.reserve(pixels.values.size());
    for (int tile = 0; tile < pixels.shape[0]; ++tile) {
        for (int n = 0; n < (height / patch) * (width / patch); ++n) {
            const int top = n / (width / patch) * patch;
            const int left = n % (width / patch) * patch;
            for (int row = 0; row < 3 * patch; ++row) {
                const std::size_t plane = static_cast<std::size_t>(tile) * 3 + row / patch;
                const std::size_t at = (plane * height + top + row % patch) * width + left;
                patches.insert(patches.end(), pixels.values.begin() + static_cast<std::ptrdiff_t>(at),
                               pixels.values.begin() + static_cast<std::ptrdiff_t>(at) + patch);
            }
        }
    }
    return patches;
}

}  // namespace rookery::vision
