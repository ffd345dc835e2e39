#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rookery {

/// How the error of a rounded weight is made up for by the weights of its row that aren't rounded yet, such
/// that the row's products with a matrix's usual inputs change least: GPTQ (Frantar, Ashkboos, Hoefler and
/// Alistarh 2022), among neighbouring columns only, so that it takes little memory.
class ErrorFeedback
{
public:
    static constexpr int Block = 128;  ///< columns that make up for each other

    /// \param products means of x_i x_j over a text, [columns / Block, Block, Block]; finite
    /// \param columns a multiple of Block
    ErrorFeedback(std::span<const float> products, int columns);

    /// What the square of an error costs in each column; positive.
    std::span<const float> importance() const noexcept { return m_importance; }

    /// Changes what follows a column within its block. \param error the weight less what it was rounded to
    void handOn(float *row, int column, float error) const noexcept;

private:
    void factorize(std::span<const float> products, int block);

    std::vector<float> m_factors;  ///< as `products`: what an error in row i adds to column j > i
    std::vector<float> m_importance;
};

}  // namespace rookery
