#pragma once

#include "kernels/device.h"

#include <cstddef>

namespace rookery::kernels::cpu {

/// Rows of one matrix as they lie in memory.
struct Rows {
    DType type;
    const std::byte *data;
    int rows;
    int columns;
};

/// Part of a product with a matrix: outputs [begin, end) of all tokens.
struct ProductPart {
    Rows weight;
    const float *x;  ///< [T, columns]
    float *y;        ///< [T, rows]
    int tokens;
    Activation activation;
    bool accumulate;
    int begin;
    int end;
    float *scratch;  ///< [columns], of this worker
};

/// The work of one thread, compiled for one instruction set. Ranges are of independent items, and an item's
/// result doesn't depend on the range.
struct Ops {
    const char *name;  ///< "AVX-512"

    void (*layerNorm)(const LayerNormArgs &args, int tokenBegin, int tokenEnd);
    /// The interpolations; `normed` is complete and `previous` is left alone.
    void (*mix)(const ShiftMixArgs &args, int tokenBegin, int tokenEnd);
    void (*matmulRows)(const ProductPart &part);
    void (*timeMix4)(const TimeMix4Args &args, int channelBegin, int channelEnd);
    void (*timeMix5)(const TimeMix5Args &args, int headBegin, int headEnd);
    void (*timeMix7)(const TimeMix7Args &args, int headBegin, int headEnd);
    void (*dynamicMix)(const DynamicMixArgs &args, int tokenBegin, int tokenEnd);
    void (*gatedAdd)(const GatedAddArgs &args, int tokenBegin, int tokenEnd);
    void (*tokenMatrix)(const TokenMatrixArgs &args, int tokenBegin, int tokenEnd);
    void (*modulate)(const ModulateArgs &args, int tokenBegin, int tokenEnd);
};

const Ops &scalarOps() noexcept;  ///< what every processor of the architecture has
#if defined(__x86_64__)
const Ops &avx2Ops() noexcept;
const Ops &avx512Ops() noexcept;
const Ops &avx512VnniOps() noexcept;
#endif

}  // namespace rookery::kernels::cpu
