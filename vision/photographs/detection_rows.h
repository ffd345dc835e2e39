#pragma once

#include "vision/encoders/rows.h"
#include "vision/photographs/detection.h"

#include <vector>

namespace rookery::vision {

/// Kinds of things that are told of.
constexpr int DetectionRows = 8;
/// Of a row: kind [80]; best score, whether that is sure; how many, one of six (1 to 5, more); whether one
/// lies left, in the middle, right; above, in the middle, below; side of the largest; small, medium or large.
constexpr int DetectionRowWidth = DetectionKinds + 18;

/// What the language model reads of the things in a photograph, before the projector: a row a kind, the most
/// prominent first, the rest zero. The same as recipe/vision/detections.py, with which it was trained.
/// \return no rows where nothing is sure enough to be named
Rows detectionRows(const std::vector<Detection> &detections);

}  // namespace rookery::vision
