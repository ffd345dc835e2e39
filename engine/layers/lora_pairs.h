#pragma once

#include "engine/layers/block_tape.h"
#include "engine/weights/architecture.h"
#include "kernels/device/buffer.h"

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace rookery {

/// A LoRA to be learned. No rank: none.
struct LoraOptions {
    int rank = 0;
    double alpha = 0;  ///< W + alpha / rank B A

    double scale() const noexcept { return alpha / rank; }
};

/// The matrices of a layer that a LoRA changes.
enum class Adapted { Receptance, Key, Value, Output, FfnKey, FfnValue };
constexpr std::size_t AdaptedMatrices = 6;

/// Where a pair of factors lies among the values of a LoRA: A [rank, columns], then B [rows, rank].
struct LoraPart {
    std::string matrix;  ///< "blocks.0.att.key"
    int rows = 0;
    int columns = 0;
    std::size_t at = 0;  ///< of A's first value
};

/// All of them: layer by layer, each in the order of `Adapted`.
std::vector<LoraPart> loraParts(int layers, int width, int ffnWidth, int rank);

/// The pairs of factors that are being learned beside a model's frozen matrices, and their gradients.
class LoraPairs
{
public:
    /// \param maxTokens that are run at once
    LoraPairs(const std::shared_ptr<kernels::Device> &device, const ModelSizes &sizes,
              const LoraOptions &options, int maxTokens);

    bool complete() const noexcept { return m_complete; }  ///< false: memory was short
    std::size_t valueCount() const noexcept { return m_values.size(); }

    void write(std::span<const float> values);
    void clearGradient() noexcept;
    void readGradient(std::span<float> values) const;

    /// y += scale B A x
    void add(const TapePass &pass, int layer, Adapted which, const float *x, float *y) noexcept;
    /// The gradients of A and B from that of y.
    void learn(const TapePass &pass, int layer, Adapted which, const float *x, const float *yGrad) noexcept;
    /// xGrad += what comes through A and B. \pre `learn`, for the same layer
    void passBack(const TapePass &pass, int layer, Adapted which, float *xGrad) noexcept;

private:
    struct Pair {
        std::unique_ptr<kernels::Matrix> a;  ///< [rank, columns]
        std::unique_ptr<kernels::Matrix> b;  ///< [rows, rank], times the scale
        float *aGrad = nullptr;
        float *bGrad = nullptr;
    };

    Pair &pair(int layer, Adapted which) noexcept
    {
        return m_pairs[static_cast<std::size_t>(layer) * AdaptedMatrices + static_cast<std::size_t>(which)];
    }

    std::vector<LoraPart> m_parts;
    int m_rank;
    float m_scale;
    kernels::Buffer m_values;    ///< as the caller has them, but B times the scale
    kernels::Buffer m_gradient;  ///< by the values in `m_values`
    std::vector<Pair> m_pairs;
    kernels::Buffer m_hidden;                                    ///< [T, rank] A x
    std::array<kernels::Buffer, AdaptedMatrices> m_hiddenGrads;  ///< [T, rank]
    bool m_complete;
};

/// The pairs beside the matrices of a tape's layers, where there are any: without them nothing is done.
class LoraBeside
{
public:
    /// \param pairs may be null
    explicit LoraBeside(LoraPairs *pairs)
        : m_pairs(pairs)
    {
    }

    explicit operator bool() const noexcept { return m_pairs != nullptr; }

    void add(const TapePass &pass, int layer, Adapted which, const float *x, float *y) noexcept
    {
        if (m_pairs != nullptr) {
            m_pairs->add(pass, layer, which, x, y);
        }
    }
    /// Before the inputs give way to their gradients.
    void learn(const TapePass &pass, int layer, Adapted which, const float *x, const float *yGrad) noexcept
    {
        if (m_pairs != nullptr) {
            m_pairs->learn(pass, layer, which, x, yGrad);
        }
    }
    void passBack(const TapePass &pass, int layer, Adapted which, float *xGrad) noexcept
    {
        if (m_pairs != nullptr) {
            m_pairs->passBack(pass, layer, which, xGrad);
        }
    }

private:
    LoraPairs *m_pairs;
};

}  // namespace rookery
