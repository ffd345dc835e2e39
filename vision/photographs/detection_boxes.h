#pragma once

#include "vision/photographs/detection.h"

#include <span>
#include <vector>

namespace rookery::vision {

/// Boxes at which the network begins, of the TensorFlow object detection API: six grids, 19 to 1 a side.
constexpr int DetectionAnchors = 1917;
/// Of a row of its answer: the scores of all kinds, then how the box differs from the one it began with
/// (y, x, height, width).
constexpr int DetectionAnswer = DetectionKinds + 4;

/// Makes of an answer the mean of it and of the answer to the mirrored picture: what isn't there is seen in
/// one of them alone more often. \pre both are [DetectionAnchors, DetectionAnswer]
void averageWithMirrored(std::span<float> answer, std::span<const float> mirrored);

/// What the network's answer says is there, best first, without second boxes on the same thing. What is no
/// number counts as not there.
/// \param answer [DetectionAnchors, DetectionAnswer]
std::vector<Detection> decodeDetections(std::span<const float> answer);

}  // namespace rookery::vision
