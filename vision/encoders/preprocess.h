#pragma once

#include "vision/encoders/rows.h"
#include "vision/image/image.h"
#include "vision/image/resample.h"

#include <array>

namespace rookery::vision {

/// (x / 255 - mean) / deviation for each channel.
struct Normalisation {
    std::array<float, 3> mean;
    std::array<float, 3> deviation;

    static Normalisation symmetric() { return {{0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F}}; }  ///< to [-1, 1]
    static Normalisation none() { return {{0, 0, 0}, {1, 1, 1}}; }
    static Normalisation imageNet() { return {{0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}}; }
    static Normalisation clip()
    {
        return {{0.48145466F, 0.4578275F, 0.40821073F}, {0.26862954F, 0.26130258F, 0.27577711F}};
    }
};

struct Size {
    int width;
    int height;
};

/// Resized to exactly this size, aspect ratio not kept. [1, 3, height, width]
Pixels squash(const Image &image, Size size, Filter filter, const Normalisation &normalisation);

/// RWKV-VL tiles (A4): enlarged or shrunk so that the longer side is two tiles, cut into tiles; where there
/// is more than one, the whole picture shrunk to one tile comes first. Values 0..1. [tiles, 3, tile, tile]
/// \param roundedOverview the overview in whole levels, as the mobile runtime makes it
Pixels cutTiles(const Image &image, int tile, bool roundedOverview);

/// Shorter side to `side`, then the middle square. [1, 3, side, side]
Pixels centreCrop(const Image &image, int side, const Normalisation &normalisation);

/// The multiple of `factor` nearest to the picture's size within a budget of pixels.
Size smartSize(Size size, int factor, std::int64_t minPixels, std::int64_t maxPixels);

/// Resized to `size`, cut into patches ordered by blocks of merge x merge; a patch is channel, frame (the
/// same picture twice), y, x. [patches, 3 * 2 * patch * patch]
Pixels cutPatches(const Image &image, Size size, int patch, int merge);

/// The patches of [tiles, 3, h, w], row-major: [tiles * h/patch * w/patch, 3 * patch * patch]
std::vector<float> unfoldPatches(const Pixels &pixels, int patch);

}  // namespace rookery::vision
