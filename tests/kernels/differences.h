#pragma once

#include "tests/reference/ops.h"

#include <functional>
#include <vector>

namespace rookery::kernels::testing {

using reference::Values;

inline double dot(const Values &a, const std::vector<float> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += a[i] * static_cast<double>(b[i]);
    }
    return sum;
}

/// d loss / d values[i] for each, by central differences; `loss` reads `values`.
inline Values differences(std::vector<float> &values, const std::function<double()> &loss)
{
    Values result;
    for (float &value : values) {
        const float kept = value;
        constexpr float Step = 1.0F / 1024;  // values of about 1: the steps are exact
        value = kept + Step;
        const double up = loss();
        const double upper = value;
        value = kept - Step;
        result.push_back((up - loss()) / (upper - static_cast<double>(value)));
        value = kept;
    }
    return result;
}

}  // namespace rookery::kernels::testing
