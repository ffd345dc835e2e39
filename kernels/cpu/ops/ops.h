#pragma once

#include "kernels/cpu/layout/active_inputs.h"
#include "kernels/cpu/layout/column_layout.h"
#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/cpu/layout/quantized_inputs.h"
#include "kernels/numbers/dtype.h"
#include "kernels/ops/elementwise.h"
#include "kernels/ops/encoder.h"
#include "kernels/ops/layer_norm.h"
#include "kernels/ops/matmul.h"
#include "kernels/ops/time_mix4.h"
#include "kernels/ops/time_mix5.h"
#include "kernels/ops/time_mix7.h"
#include "kernels/ops/token_shift.h"

#include <cstddef>

namespace rookery::kernels::cpu {

/// Outputs [begin, end) of a product with rows of float32, float16 or bfloat16, for all tokens.
struct FloatPart {
    MatrixView weight;
    const float *x;  ///< [T, columns]
    float *y;        ///< [T, rows]
    int tokens;
    Activation activation;
    bool accumulate;
    int begin;
    int end;
    bool asksAhead;  ///< one token asks for weights before it uses them; no result depends on it
};

/// The same with packed tiles. `begin` is a multiple of 16, `end` too or the last row.
struct PackedPart {
    PackedLayout layout;
    const std::byte *tiles;
    int rows;
    QuantizedInputs inputs;
    float *y;  ///< [T, rows]
    int tokens;
    Activation activation;
    bool accumulate;
    int begin;
    int end;
    bool asksAhead;  ///< likewise, one token or two
};

/// The same with weights in columns. `begin` and `end` are multiples of 128.
struct ColumnPart {
    static constexpr int MaxTokens = 16;

    ColumnLayout layout;
    const std::byte *columns;
    int rows;
    QuantizedInputs inputs;  ///< whose scales count
    ActiveInputs active;     ///< their values
    float *y;                ///< [T, rows]
    int tokens;              ///< at most MaxTokens
    Activation activation;
    bool accumulate;
    int begin;
    int end;
};

struct TrainingKernels;

/// The work of one thread, compiled for one instruction set. Ranges are of independent items, and an item's
/// result doesn't depend on the range.
struct Ops {
    const char *name;  ///< "AVX-512"

    void (*layerNorm)(const LayerNormArgs &args, int tokenBegin, int tokenEnd);
    /// Its interpolations; `normed` is complete and `previous` is left alone.
    void (*tokenShift)(const TokenShiftArgs &args, int tokenBegin, int tokenEnd);
    void (*matmulFloats)(const FloatPart &part);
    void (*matmulPacked)(const PackedPart &part);
    void (*matmulColumns)(const ColumnPart &part);
    /// 16 rows from `row` of weights in columns as a band of packed tiles, and back. \pre row a multiple of
    /// 16
    void (*tilesOfColumns)(const ColumnLayout &layout, const std::byte *weights, int row, int columns,
                           std::byte *tiles);
    void (*columnsOfTiles)(const ColumnLayout &layout, const std::byte *tiles, int row, int columns,
                           std::byte *band);
    /// Row `token` of x [T, columns].
    void (*quantizeInput)(const float *x, int token, const QuantizedInputs &to);
    /// A row of a float type to blocks of 8 or 4 bits.
    void (*quantizeWeights)(DType type, const std::byte *row, int columns, int bits, QuantizedBlock *blocks);
    void (*timeMix4)(const TimeMix4Args &args, int channelBegin, int channelEnd);
    void (*timeMix5)(const TimeMix5Args &args, int headBegin, int headEnd);
    void (*timeMix7)(const TimeMix7Args &args, int headBegin, int headEnd);
    void (*dynamicMix)(const DynamicMixArgs &args, int tokenBegin, int tokenEnd);
    void (*gatedAdd)(const GatedAddArgs &args, int tokenBegin, int tokenEnd);
    void (*tokenMatrix)(const TokenMatrixArgs &args, int tokenBegin, int tokenEnd);
    void (*modulate)(const ModulateArgs &args, int tokenBegin, int tokenEnd);
    void (*biasActivation)(const BiasActivationArgs &args, int tokenBegin, int tokenEnd);
    void (*rotary)(const RotaryArgs &args, int tokenBegin, int tokenEnd);
    /// Items are heads of groups; `scratch` is of this worker.
    void (*attention)(const AttentionArgs &args, int itemBegin, int itemEnd, float *scratch);
    std::size_t (*attentionScratch)(int tokens, int headSize);
    const TrainingKernels *training;  ///< for the same instruction set
};

const Ops &scalarOps() noexcept;  ///< what every processor of the architecture has
// The others, of which a program may lack some (ROOKERY_PROCESSORS).
#if defined(__x86_64__)
const Ops &avx2Ops() noexcept;
const Ops &avx512Ops() noexcept;
const Ops &avx512VnniOps() noexcept;
#elif defined(__aarch64__)
const Ops &neonDotProductOps() noexcept;
#endif

/// The fastest of those that this program has and the processor offers.
const Ops &bestOps() noexcept;

}  // namespace rookery::kernels::cpu
