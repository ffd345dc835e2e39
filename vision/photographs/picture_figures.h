#pragma once

#include "vision/image/image.h"

#include <vector>

namespace rookery::vision {

constexpr int PictureFigures = 46;

/// Numbers between 0 and about 1 that say how a picture is made rather than what it shows: how steep its
/// steps of brightness and colour are, how much of it is plain, how many colours it has and how they are
/// shared out. Drawings are plain between few steep edges, photographs nowhere. In whole numbers up to the
/// last division, so that every program that counts alike gets the same.
/// \param image of 24 pixels a side or more, and small: what a camera's noise and JPEG leave is gone by then
std::vector<float> pictureFigures(const Image &image);

}  // namespace rookery::vision
