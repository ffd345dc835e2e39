#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rookery {

/// The sizes of an RWKV-7 that is to be made.
struct NetworkShape {
    int layers = 4;
    int width = 256;       ///< D
    int headSize = 64;     ///< N
    int vocabulary = 256;  ///< V

    int heads() const noexcept { return width / headSize; }
    int ffnWidth() const noexcept { return 4 * width; }

    // Ranks of the networks that make parameters depend on the token: as released models of such a width have
    // them, multiples of 32 near a root of the width.
    int decayRank() const noexcept;
    int learningRateRank() const noexcept;
    int valueRank() const noexcept;
    int gateRank() const noexcept;

    bool operator==(const NetworkShape &) const = default;
};

/// A tensor that is learned.
struct Parameter {
    std::string name;                 ///< the official one
    std::vector<std::int64_t> shape;  ///< as files have it
    bool turned = false;              ///< a factor: files have it (in, out), the network (out, in)
    bool decays = false;              ///< of the large matrices
    int layer = -1;                   ///< -1: of none
    std::size_t at = 0;               ///< of its first value among those of all
    std::size_t size = 0;
};

/// All tensors of such a network, those that decay first. Each begins at a multiple of 16 values.
std::vector<Parameter> parametersOf(const NetworkShape &shape);

/// Values from the first parameter to behind the last.
std::size_t valuesOf(const std::vector<Parameter> &parameters) noexcept;

/// \return BadInput for sizes that the kernels can't compute or that are too large to be trained here
[[nodiscard]] Result<void> check(const NetworkShape &shape);

}  // namespace rookery
