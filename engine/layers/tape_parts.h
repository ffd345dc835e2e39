#pragma once

#include "engine/layers/block_parts.h"
#include "engine/layers/block_tape.h"

#include <cstddef>
#include <initializer_list>
#include <span>

namespace rookery {

// What the tapes of several versions share.

/// Calls body(first row, rows) for each sequence.
template<class Body>
void eachSequence(const TapePass &pass, const Body &body)
{
    int begin = 0;
    for (const int end : pass.ends) {
        body(begin, end - begin);
        begin = end;
    }
}

/// The products of all rows, as exact as gradients have to be. At most MaxJobs jobs.
constexpr std::size_t MaxJobs = 8;
void multiply(const TapePass &pass, std::span<const kernels::MatmulJob> jobs) noexcept;

/// [T, width]
void copyRows(const TapePass &pass, float *to, const float *from, int width) noexcept;

/// `tokenShift` for each sequence, from nothing. \param previous [D] is written to
void shiftRows(const TapePass &pass, const Norm &norm, const float *x, kernels::Buffer &previous,
               kernels::Buffer &normed, std::initializer_list<Shifted> shifted) noexcept;

/// Gradients of `shifted` (in their outputs) to that of the norm.
void shiftRowsGrad(const TapePass &pass, kernels::Buffer &normedGrad, std::initializer_list<Shifted> shifted,
                   bool accumulate = false) noexcept;

/// Of how many layers what came of their products is kept, so that it needn't be computed once more on the
/// way back. \param values of a layer and token
std::size_t outcomesKept(std::size_t layers, int maxTokens, int values) noexcept;

}  // namespace rookery
