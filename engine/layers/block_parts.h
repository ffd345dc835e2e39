#pragma once

#include "engine/layers/blocks.h"

#include <initializer_list>
#include <string>

namespace rookery {

// What the layers of several versions share.

constexpr float LayerNormEps = 1e-5F;

/// Of a layer norm or a group norm.
struct Norm {
    kernels::Buffer weight;  ///< [D]
    kernels::Buffer bias;    ///< [D]
};

/// `name`.weight and `name`.bias
Norm loadNorm(Weights &weights, const std::string &name, int width);

/// y = x W1 W2: the small networks that make a parameter depend on the token.
struct LowRank {
    std::unique_ptr<kernels::Matrix> down;  ///< [R, D]
    std::unique_ptr<kernels::Matrix> up;    ///< [D, R]
    int rank = 0;
};

/// `name`1 and `name`2; the rank is taken from the first one's shape.
LowRank loadLowRank(Weights &weights, const std::string &name, int width);

/// The rank R of a factor of shape (D, groups * R), in either order. A failure is kept in `weights`.
int factorRank(Weights &weights, const std::string &name, int width, int groups = 1);

/// One interpolation of a token shift.
struct Shifted {
    const kernels::Buffer &mix;  ///< [D] weight of the previous token
    kernels::Buffer &output;     ///< [T, D]
};

/// Versions 4 and 5 store the weight of the current token.
constexpr float mixOfPrevious(float mixOfCurrent)
{
    return 1 - mixOfCurrent;
}

/// Layer norm of the residual stream and its interpolations with the token before, whose norm is `previous`.
/// \param normed [T, D] receives the norm
void tokenShift(const Pass &pass, const Norm &norm, const Memory &previous, kernels::Buffer &normed,
                std::initializer_list<Shifted> shifted) noexcept;

/// The time mix of all rows. \param wkv what it remembers, which `args` name too
void runTimeMix(const Pass &pass, const Memory &wkv, const kernels::TimeMix4Args &args) noexcept;
void runTimeMix(const Pass &pass, const Memory &wkv, const kernels::TimeMix5Args &args) noexcept;
void runTimeMix(const Pass &pass, const Memory &wkv, const kernels::TimeMix7Args &args) noexcept;

/// y = activation(W x)
void multiply(const Pass &pass, const std::unique_ptr<kernels::Matrix> &weight, const kernels::Buffer &x,
              kernels::Buffer &y, kernels::Activation activation = kernels::Activation::None) noexcept;

/// residual stream += W x
void addProduct(const Pass &pass, const std::unique_ptr<kernels::Matrix> &weight,
                const kernels::Buffer &x) noexcept;

/// The row of each token of a table that stays in the file, by way of `host`. \pre the pass has ids
/// \param host, to [T, columns]
void readRows(const Pass &pass, const kernels::MatrixView &table, std::span<float> host,
              kernels::Buffer &to) noexcept;

/// Copies [T, D] values between the devices of two passes, by way of `host`.
void copyAcross(const Pass &from, const kernels::Buffer &source, const Pass &to, kernels::Buffer &target,
                std::span<float> host) noexcept;

/// Makes the buffers of a scratch. \return false where memory is short
bool allocate(const std::shared_ptr<kernels::Device> &device,
              std::initializer_list<kernels::Buffer *> buffers, int tokens, int width);

}  // namespace rookery
