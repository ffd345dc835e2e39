#include "vision/photographs/detection_rows.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace rookery::vision {

namespace {

constexpr float Sure = 0.8F;  ///< what scores less is named with a "maybe"
constexpr int Person = 0;     ///< always sure: the network sees people where there are some, hardly elsewhere
constexpr float Small = 0.06F, Large = 0.35F;  ///< of the picture's area
constexpr int Thirds = 3;
constexpr int Many = 6;

// Where the numbers of a row stand.
constexpr std::size_t ScoreAt = DetectionKinds;
constexpr std::size_t CountAt = ScoreAt + 2;
constexpr std::size_t ColumnAt = CountAt + Many;
constexpr std::size_t LevelAt = ColumnAt + Thirds;
constexpr std::size_t SizeAt = LevelAt + Thirds;
static_assert(SizeAt + 4 == DetectionRowWidth);

/// The third in which the middle lies.
std::size_t thirdOf(float from, float to)
{
    return static_cast<std::size_t>(std::clamp(static_cast<int>(Thirds * (from + to) / 2), 0, Thirds - 1));
}

/// All that was found of one kind.
struct Group {
    int kind = 0;
    int count = 0;
    float best = 0;
    float area = 0;  ///< of the largest
    std::vector<const Detection *> found = {};

    float prominence() const { return best * std::sqrt(area); }
    bool sure() const { return best >= Sure || kind == Person; }
};

std::vector<Group> groupByKind(const std::vector<Detection> &detections)
{
    std::map<int, Group> kinds;
    for (const Detection &detection : detections) {
        if (detection.score >= LeastDetectionScore && detection.kind >= 0 &&
            detection.kind < DetectionKinds) {
            Group &group = kinds[detection.kind];
            group.kind = detection.kind;
            ++group.count;
            group.best = std::max(group.best, detection.score);
            group.area = std::max(group.area, detection.area());
            group.found.push_back(&detection);
        }
    }
    std::vector<Group> groups;
    for (auto &[kind, group] : kinds) {
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::greater(), &Group::prominence);
    groups.resize(std::min<std::size_t>(groups.size(), DetectionRows));
    return groups;
}

void fillRow(float *row, const Group &group)
{
    row[group.kind] = 1;
    row[ScoreAt] = group.best;
    row[ScoreAt + 1] = group.sure() ? 1.0F : 0.0F;
    row[CountAt + static_cast<std::size_t>(std::min(group.count, Many)) - 1] = 1;
    for (const Detection *found : group.found) {
        row[ColumnAt + thirdOf(found->left, found->right)] = 1;
        row[LevelAt + thirdOf(found->top, found->bottom)] = 1;
    }
    row[SizeAt] = std::sqrt(group.area);
    row[SizeAt + (group.area >= Large ? 3 : group.area >= Small ? 2 : 1)] = 1;
}

}  // namespace

Rows detectionRows(const std::vector<Detection> &detections)
{
    const std::vector<Group> groups = groupByKind(detections);
    if (std::ranges::none_of(groups, &Group::sure)) {
        return {0, DetectionRowWidth, {}};
    }
    Rows rows{DetectionRows, DetectionRowWidth,
              std::vector<float>(std::size_t{DetectionRows} * DetectionRowWidth)};
    rows.things = true;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        fillRow(rows.values.data() + i * DetectionRowWidth, groups[i]);
    }
    return rows;
}

}  // namespace rookery::vision
