#pragma once

#include "vision/image/image.h"

#include <span>
#include <vector>

namespace rookery::vision {

/// Interpolation that widens its kernel when shrinking (antialias), as Pillow's and torch's `antialias=True`.
enum class Filter { Bilinear, Bicubic };  ///< triangle; Keys' cubic convolution with a = -0.5

/// Bit-identical to Pillow's Image.resize for 8-bit pictures: horizontal pass first, its result rounded to
/// 8 bits, weights in 22-bit fixed point. Large pictures are shared between threads.
/// \pre sizes are at least 1
Image resize(const Image &image, int width, int height, Filter filter);

/// The same for one plane of floats, without rounding between the passes.
/// \param plane [height, width]
std::vector<float> resizePlane(std::span<const float> plane, int width, int height, int newWidth,
                               int newHeight, Filter filter);

}  // namespace rookery::vision
