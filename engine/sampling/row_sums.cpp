#include "engine/sampling/row_sums.h"

#include <algorithm>
#include <numeric>

namespace rookery {

namespace {

constexpr std::size_t Lanes = 16;

}  // namespace

float largestOf(const float *values, std::size_t count) noexcept
{
    float lanes[Lanes];
    std::fill_n(lanes, Lanes, values[0]);
    std::size_t i = 0;
    for (; i + Lanes <= count; i += Lanes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            lanes[lane] = lanes[lane] < values[i + lane] ? values[i + lane] : lanes[lane];
        }
    }
    for (; i < count; ++i) {
        lanes[0] = std::max(lanes[0], values[i]);
    }
    return *std::max_element(lanes, lanes + Lanes);
}

float blockSum(const float *values, std::size_t count) noexcept
{
    float lanes[Lanes] = {};
    std::size_t i = 0;
    for (; i + Lanes <= count; i += Lanes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            lanes[lane] += values[i + lane];
        }
    }
    for (; i < count; ++i) {
        lanes[0] += values[i];
    }
    return std::accumulate(lanes, lanes + Lanes, 0.0F);
}

double massAbove(const float *values, std::size_t count, float least) noexcept
{
    double sum = 0;
    for (std::size_t start = 0; start < count; start += RowBlock) {
        const std::size_t end = std::min(start + RowBlock, count);
        float lanes[Lanes] = {};
        std::size_t i = start;
        for (; i + Lanes <= end; i += Lanes) {
            for (std::size_t lane = 0; lane < Lanes; ++lane) {
                lanes[lane] += values[i + lane] >= least ? values[i + lane] : 0.0F;
            }
        }
        for (; i < end; ++i) {
            lanes[0] += values[i] >= least ? values[i] : 0.0F;
        }
        sum += std::accumulate(lanes, lanes + Lanes, 0.0F);
    }
    return sum;
}

double rowSum(const float *values, std::size_t count) noexcept
{
    double sum = 0;
    for (std::size_t start = 0; start < count; start += RowBlock) {
        sum += blockSum(values + start, std::min(RowBlock, count - start));
    }
    return sum;
}

}  // namespace rookery
