#include "app/teach/teaching_plan.h"

#include <algorithm>
#include <array>

namespace {

// Steps of each effort; a hundred are enough for a voice, and a format that is more work needs more.
constexpr std::array Steps = {50, 100, 300};
// Of a LoRA's alpha to its rank, as most are made.
constexpr double AlphaPerRank = 2;

const QString LoraField = QStringLiteral("lora");
const QString EffortField = QStringLiteral("effort");
const QString RankField = QStringLiteral("rank");

}  // namespace

const QList<int> &TeachingPlan::ranks()
{
    static const QList<int> ranks = {4, 8, 16, 32};
    return ranks;
}

rookery::TuneOptions TeachingPlan::options() const
{
    rookery::TuneOptions options;
    options.steps = Steps.at(static_cast<std::size_t>(effort));
    if (kind == Lora) {
        options.lora = {.rank = rank, .alpha = AlphaPerRank * rank};
        options.rates = rookery::loraRates();
    }
    return options;
}

int TeachingPlan::steps() const
{
    const rookery::TuneOptions wanted = options();
    const int tried = std::max(5, wanted.steps / 5);
    return static_cast<int>(wanted.rates.size()) * tried + wanted.steps - tried;
}

QVariantMap TeachingPlan::toMap() const
{
    return {{LoraField, kind == Lora}, {EffortField, static_cast<int>(effort)}, {RankField, rank}};
}

TeachingPlan TeachingPlan::fromMap(const QVariantMap &map)
{
    TeachingPlan plan;
    plan.kind = map.value(LoraField).toBool() ? Lora : Voice;
    const int effort = map.value(EffortField, static_cast<int>(plan.effort)).toInt();
    if (effort >= Quick && effort <= Thorough) {
        plan.effort = static_cast<Effort>(effort);
    }
    if (const int rank = map.value(RankField).toInt(); ranks().contains(rank)) {
        plan.rank = rank;
    }
    return plan;
}
