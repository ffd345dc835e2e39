#include "engine/quantize/error_feedback.h"

#include "engine/quantize/scale_search.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace rookery {

namespace {

constexpr int N = ErrorFeedback::Block;
constexpr auto Size = static_cast<std::size_t>(N);

// Of the mean square of the inputs, added to that of each: a text is a sample.
constexpr double Damping = 0.01;

std::size_t at(int row, int column)
{
    return static_cast<std::size_t>(row) * Size + static_cast<std::size_t>(column);
}

/// A = L L^T, in the lower triangle. \return false: A isn't positive definite
bool cholesky(std::vector<double> &a)
{
    for (int row = 0; row < N; ++row) {
        for (int column = 0; column <= row; ++column) {
            double sum = a[at(row, column)];
            for (int i = 0; i < column; ++i) {
                sum -= a[at(row, i)] * a[at(column, i)];
            }
            if (column < row) {
                a[at(row, column)] = sum / a[at(column, column)];
            } else if (sum > 0) {
                a[at(row, row)] = std::sqrt(sum);
            } else {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

ErrorFeedback::ErrorFeedback(std::span<const float> products, int columns)
    : m_factors(products.size())
    , m_importance(static_cast<std::size_t>(columns))
{
    for (int block = 0; block < columns / N; ++block) {
        factorize(products, block);
    }
}

/// Fixing column i moves the later ones by (H_FF)^-1 H_Fi times its error, where F are those behind it. With
/// the columns in reverse, H = L L^T has L_FF for each F: what is wanted is L_FF^-T times the row of L below.
void ErrorFeedback::factorize(std::span<const float> products, int block)
{
    const float *from = products.data() + static_cast<std::size_t>(block) * Size * Size;
    float *to = m_factors.data() + static_cast<std::size_t>(block) * Size * Size;
    double mean = 0;
    for (int i = 0; i < N; ++i) {
        mean += static_cast<double>(from[at(i, i)]) / N;
    }
    for (int i = 0; i < N; ++i) {
        // In units of the mean, so that no square of a sum leaves the range of float.
        m_importance[static_cast<std::size_t>(block * N + i)] =
            mean > 0 ? static_cast<float>(static_cast<double>(from[at(i, i)]) / mean + Damping) : 1.0F;
    }
    std::vector<double> reversed(Size * Size);
    bool definite = mean > 0;
    for (double damping = Damping; definite; damping *= 10) {
        for (int i = 0; i < N; ++i) {
            for (int j = 0; j < N; ++j) {
                reversed[at(i, j)] = static_cast<double>(from[at(N - 1 - i, N - 1 - j)]);
            }
            reversed[at(i, i)] += damping * mean;
        }
        if (cholesky(reversed)) {
            break;
        }
        definite = damping < 1e6;
    }
    if (!definite) {
        return;  // factors of zero: every weight by itself
    }
    // x L_FF = l, where l is the row of L that belongs to column i, left of its diagonal.
    std::vector<double> x(Size);
    for (int row = 1; row < N; ++row) {
        for (int column = row - 1; column >= 0; --column) {
            double sum = reversed[at(row, column)];
            for (int i = column + 1; i < row; ++i) {
                sum -= x[static_cast<std::size_t>(i)] * reversed[at(i, column)];
            }
            x[static_cast<std::size_t>(column)] = sum / reversed[at(column, column)];
        }
        for (int column = 0; column < row; ++column) {
            to[at(N - 1 - row, N - 1 - column)] = static_cast<float>(x[static_cast<std::size_t>(column)]);
        }
    }
}

void ErrorFeedback::handOn(float *row, int column, float error) const noexcept
{
    const int within = column % N;
    const float *factors =
        m_factors.data() + static_cast<std::size_t>(column - within) * Size + at(within, 0);
    float *block = row + (column - within);
    for (int i = within / 4 * 4; i < N; i += 4) {  // the factors up to the column itself are zero
        FourFloats values;
        FourFloats with;
        std::memcpy(&values, block + i, sizeof values);
        std::memcpy(&with, factors + i, sizeof with);
        values += error * with;
        std::memcpy(block + i, &values, sizeof values);
    }
}

}  // namespace rookery
