#include "engine/pretrain/initial_values.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <string_view>

namespace rookery {

namespace {

/// Numbers that std::normal_distribution and its like would draw differently elsewhere.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_random(seed)
    {
    }

    double uniform() { return static_cast<double>(m_random() >> 11) / 0x1p53; }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::mt19937_64 m_random;
};

void fillUniform(Draws &draws, std::span<float> values, double bound)
{
    for (float &value : values) {
        value = static_cast<float>((2 * draws.uniform() - 1) * bound);
    }
}

/// Orthonormal rows or columns, whichever are fewer, times a gain (modified Gram-Schmidt). The fewer lie side
/// by side while it is made, so that the inner loops run along memory.
void fillOrthogonal(Draws &draws, std::span<float> values, std::size_t rows, std::size_t columns, double gain)
{
    const std::size_t vectors = std::min(rows, columns);
    const std::size_t length = std::max(rows, columns);
    std::vector<float> work(vectors * length);  // [length, vectors]
    for (float &value : work) {
        value = static_cast<float>(draws.normal());
    }
    std::vector<float> products(vectors);
    for (std::size_t k = 0; k < vectors; ++k) {
        double squares = 0;
        for (std::size_t i = 0; i < length; ++i) {
            squares += std::pow(static_cast<double>(work[i * vectors + k]), 2);
        }
        const auto scale = static_cast<float>(1 / std::sqrt(squares));
        std::fill(products.begin(), products.end(), 0.0F);
        for (std::size_t i = 0; i < length; ++i) {
            float *row = work.data() + i * vectors;
            row[k] *= scale;
            for (std::size_t j = k + 1; j < vectors; ++j) {
                products[j] += row[k] * row[j];
            }
        }
        for (std::size_t i = 0; i < length; ++i) {
            float *row = work.data() + i * vectors;
            for (std::size_t j = k + 1; j < vectors; ++j) {
                row[j] -= row[k] * products[j];
            }
        }
    }
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            values[r * columns + c] =
                static_cast<float>(gain) * (rows >= columns ? work[r * vectors + c] : work[c * vectors + r]);
        }
    }
}

/// What stands behind "att." and "ffn." of a layer's parameter; the whole name where it has neither.
std::string_view endingOf(const Parameter &parameter)
{
    const std::string_view name = parameter.name;
    const std::size_t at =
        name.find("att.") != std::string_view::npos ? name.find("att.") : name.find("ffn.");
    return at == std::string_view::npos ? name : name.substr(at);
}

/// The value of channel `c` of a vector.
double vectorValue(const NetworkShape &shape, const Parameter &parameter, int c)
{
    const std::string_view ending = endingOf(parameter);
    const double width = shape.width;
    const double depth = shape.layers > 1 ? parameter.layer / (shape.layers - 1.0) : 0;  // 0 .. 1
    const double left = 1 - parameter.layer / static_cast<double>(shape.layers);         // 1 .. above 0
    const double along = c / width;
    const double line = c / (width - 1) - 0.5;
    const double half = (shape.headSize - 1) / 2.0;
    const double inHead = (c % shape.headSize - half) / half;
    const double zigzag = inHead * std::fabs(inHead);
    const auto mix = [&](double power) { return 1 - std::pow(along, power * left); };
    if (ending == "att.x_r" || ending == "att.x_g") {
        return mix(0.2);
    }
    if (ending == "att.x_w" || ending == "att.x_a") {
        return mix(0.9);
    }
    if (ending == "att.x_k" || ending == "att.x_v") {
        return mix(0.7);
    }
    if (ending == "ffn.x_k") {
        return 1 - std::pow(along, std::pow(left, 4));
    }
    if (ending == "att.w0") {
        return -5.5 + 6 * std::pow(c / (width - 1), 1 + std::pow(depth, 0.3)) + 2.5 * zigzag;
    }
    if (ending == "att.a0") {
        return -0.19 + 0.3 * zigzag + 0.4 * line;
    }
    if (ending == "att.v0") {
        return 0.73 - 0.4 * line;
    }
    if (ending == "att.k_k") {
        return 0.71 - 0.1 * line;
    }
    if (ending == "att.k_a") {
        return 1.02;
    }
    if (ending == "att.r_k") {
        return -0.04;
    }
    if (ending == "att.ln_x.weight") {
        return std::pow((1 + parameter.layer) / static_cast<double>(shape.layers), 0.7);
    }
    return parameter.name.ends_with(".weight") ? 1 : 0;  // of norms
}

/// Those that it leaves out begin as zeros.
void fillMatrix(const NetworkShape &shape, const Parameter &parameter, Draws &draws, std::span<float> values)
{
    const std::string_view ending = endingOf(parameter);
    const auto width = static_cast<std::size_t>(shape.width);
    const double root = std::sqrt(static_cast<double>(shape.width));
    if (ending == "emb.weight") {
        for (float &value : values) {
            value = static_cast<float>(0.02 * draws.normal());
        }
    } else if (ending == "head.weight") {
        const double ratio = static_cast<double>(shape.vocabulary) / shape.width;
        fillOrthogonal(draws, values, values.size() / width, width, 0.5 * std::sqrt(std::max(1.0, ratio)));
    } else if (ending == "att.receptance.weight" || ending == "att.value.weight") {
        fillUniform(draws, values, 0.5 / root);
    } else if (ending == "att.key.weight") {
        fillUniform(draws, values, 0.05 / root);
    } else if (ending == "ffn.key.weight") {
        fillOrthogonal(draws, values, values.size() / width, width, 2);
    } else if (parameter.turned && ending.ends_with('2')) {
        fillOrthogonal(draws, values, width, values.size() / width, 0.1);
    }
}

}  // namespace

void setInitialValues(const NetworkShape &shape, const std::vector<Parameter> &parameters, std::uint64_t seed,
                      std::span<float> values)
{
    Draws draws(seed);
    std::fill(values.begin(), values.end(), 0.0F);
    for (const Parameter &parameter : parameters) {
        const auto own = values.subspan(parameter.at, parameter.size);
        if (parameter.decays || parameter.turned) {
            fillMatrix(shape, parameter, draws, own);
            continue;
        }
        for (std::size_t i = 0; i < own.size(); ++i) {
            own[i] = static_cast<float>(vectorValue(shape, parameter, static_cast<int>(i)));
        }
    }
}

}  // namespace rookery
