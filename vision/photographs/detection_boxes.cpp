#include "vision/photographs/detection_boxes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>

namespace rookery::vision {

namespace {

constexpr float Same = 0.5F, Across = 0.7F;    ///< shared parts from which the weaker of two boxes goes
constexpr std::size_t MostCandidates = 2'000;  ///< a sound answer has a few dozen
constexpr std::array<int, 6> Grids = {19, 10, 5, 3, 2, 1};

/// The box at which a row of the answer begins.
struct Anchor {
    float middleX, middleY, width, height;
};

std::vector<Anchor> makeAnchors()
{
    struct Shape {
        double scale, ratio;
    };
    const auto scaleOf = [](std::size_t level) {
        return level < Grids.size() ? 0.2 + 0.75 * static_cast<double>(level) / 5 : 1.0;
    };
    std::vector<Anchor> anchors;
    anchors.reserve(DetectionAnchors);
    for (std::size_t level = 0; level < Grids.size(); ++level) {
        std::vector<Shape> shapes = {{0.1, 1}, {scaleOf(0), 2}, {scaleOf(0), 0.5}};
        if (level > 0) {
            shapes.clear();
            for (const double ratio : {1.0, 2.0, 0.5, 3.0, 1.0 / 3}) {
                shapes.push_back({scaleOf(level), ratio});
            }
            shapes.push_back({std::sqrt(scaleOf(level) * scaleOf(level + 1)), 1});
        }
        const int grid = Grids[level];
        for (int field = 0; field < grid * grid; ++field) {
            for (const auto &[scale, ratio] : shapes) {
                const double root = std::sqrt(ratio);
                anchors.push_back({static_cast<float>((field % grid + 0.5) / grid),
                                   static_cast<float>((field / grid + 0.5) / grid),
                                   static_cast<float>(scale * root), static_cast<float>(scale / root)});
            }
        }
    }
    return anchors;
}

/// Of each anchor, the one that stands in its place in the mirrored picture.
std::vector<std::size_t> mirrorAnchors()
{
    std::vector<std::size_t> places;
    std::size_t start = 0;
    for (std::size_t level = 0; level < Grids.size(); ++level) {
        const auto grid = static_cast<std::size_t>(Grids[level]);
        const std::size_t shapes = level == 0 ? 3 : 6;
        for (std::size_t i = 0; i < grid * grid * shapes; ++i) {
            const std::size_t column = i / shapes % grid;
            places.push_back(start + i + (grid - 1) * shapes - 2 * column * shapes);
        }
        start += grid * grid * shapes;
    }
    return places;
}

/// Within the picture. What isn't finite leaves nothing.
float within(float value) noexcept
{
    return std::isnan(value) ? 0.0F : std::clamp(value, 0.0F, 1.0F);
}

void placeBox(Detection &detection, const Anchor &anchor, const float *encoded)
{
    constexpr float Middle = 10, Length = 5;  // how the training scaled them
    const float middleY = encoded[0] / Middle * anchor.height + anchor.middleY;
    const float middleX = encoded[1] / Middle * anchor.width + anchor.middleX;
    const float height = std::exp(encoded[2] / Length) * anchor.height;
    const float width = std::exp(encoded[3] / Length) * anchor.width;
    detection.left = within(middleX - width / 2);
    detection.top = within(middleY - height / 2);
    detection.right = within(middleX + width / 2);
    detection.bottom = within(middleY + height / 2);
}

/// Of two boxes: their intersection as a part of their union.
float sharedPart(const Detection &a, const Detection &b)
{
    const float width = std::max(0.0F, std::min(a.right, b.right) - std::max(a.left, b.left));
    const float height = std::max(0.0F, std::min(a.bottom, b.bottom) - std::max(a.top, b.top));
    const float both = width * height;
    const float either = a.area() + b.area() - both;
    return either > 0 ? both / either : 0;
}

}  // namespace

void averageWithMirrored(std::span<float> answer, std::span<const float> mirrored)
{
    constexpr std::size_t X = DetectionKinds + 1;  // of the box: it is turned round
    static const std::vector<std::size_t> places = mirrorAnchors();
    for (std::size_t anchor = 0; anchor < places.size(); ++anchor) {
        float *row = answer.data() + anchor * DetectionAnswer;
        const float *other = mirrored.data() + places[anchor] * DetectionAnswer;
        for (std::size_t i = 0; i < DetectionAnswer; ++i) {
            row[i] = (row[i] + (i == X ? -other[i] : other[i])) / 2;
        }
    }
}

std::vector<Detection> decodeDetections(std::span<const float> answer)
{
    static const std::vector<Anchor> anchors = makeAnchors();
    std::vector<Detection> candidates;
    const std::size_t rows = std::min(answer.size() / DetectionAnswer, anchors.size());
    for (std::size_t i = 0; i < rows; ++i) {
        const float *row = answer.data() + i * DetectionAnswer;
        for (int kind = 0; kind < DetectionKinds; ++kind) {
            if (row[kind] >= LeastDetectionScore) {
                candidates.push_back({kind, std::min(row[kind], 1.0F)});
                placeBox(candidates.back(), anchors[i], row + DetectionKinds);
            }
        }
    }
    std::ranges::stable_sort(candidates, std::greater(), &Detection::score);
    candidates.resize(std::min(candidates.size(), MostCandidates));
    std::vector<Detection> kept;
    for (const Detection &candidate : candidates) {
        const bool fresh = std::ranges::none_of(kept, [&](const Detection &other) {
            return sharedPart(candidate, other) >= (candidate.kind == other.kind ? Same : Across);
        });
        if (fresh) {
            kept.push_back(candidate);
        }
    }
    return kept;
}

}  // namespace rookery::vision
