#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace rookery {

/// Adam (arXiv:1412.6980) with bias correction and without weight decay.
struct Adam {
    static constexpr double Beta1 = 0.9;
    static constexpr double Beta2 = 0.99;
    static constexpr double Epsilon = 1e-8;

    std::vector<float> mean;      ///< of the gradients
    std::vector<float> variance;  ///< of the gradients, uncentred
    int steps = 0;

    void step(std::span<float> values, std::span<const float> gradient, double rate)
    {
        mean.resize(values.size());
        variance.resize(values.size());
        ++steps;
        const double meanScale = 1 / (1 - std::pow(Beta1, steps));
        const double varianceScale = 1 / (1 - std::pow(Beta2, steps));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto grad = static_cast<double>(gradient[i]);
            const double m = Beta1 * static_cast<double>(mean[i]) + (1 - Beta1) * grad;
            const double v = Beta2 * static_cast<double>(variance[i]) + (1 - Beta2) * grad * grad;
            mean[i] = static_cast<float>(m);
            variance[i] = static_cast<float>(v);
            values[i] -= static_cast<float>(rate * m * meanScale / (std::sqrt(v * varianceScale) + Epsilon));
        }
    }
};

}  // namespace rookery
