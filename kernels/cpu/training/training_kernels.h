#pragma once

#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/ops/training.h"

#include <cstddef>

namespace rookery::kernels::cpu {

/// Some rows of a strip of columns of a matrix, as float32: what products with a transposed matrix are formed
/// of, whatever the matrix is stored as.
struct WeightStrip {
    static constexpr int Columns = 64;
    static constexpr int Rows = 256;  ///< at the most: 64 KB, which stay in the second-level cache

    float *values;  ///< [rows, Columns], zeros behind `columns`
    int rows;
    int columns;
};

/// x[t, columns of the strip] = or += sum over its rows of y[t, row] strip[row]. The gradient of weights is
/// the same with rows and tokens in each other's place: the strip is of a product's inputs then.
struct StripProduct {
    WeightStrip strip;
    const float *y;        ///< at the strip's first row of the first token
    float *x;              ///< at the strip's first column of the first token
    std::size_t yStride;   ///< from token to token
    std::size_t yRowStep;  ///< from row to row
    std::size_t xStride;
    int tokens;
    bool accumulate;
};

/// The work of one thread in training, compiled for one instruction set, as `Ops`.
struct TrainingKernels {
    /// Rows from `row`, columns from `column` of a matrix of float32, float16 or bfloat16.
    void (*stripOfFloats)(const MatrixView &matrix, int row, int column, const WeightStrip &strip);
    /// 16 rows (a band) from packed tiles; a strip of at most 16 rows.
    void (*stripOfTiles)(const PackedLayout &layout, const std::byte *band, int column,
                         const WeightStrip &strip);
    void (*multiplyStrip)(const StripProduct &product);
    void (*layerNormGrad)(const LayerNormGradArgs &args, int tokenBegin, int tokenEnd);
    /// Of each row the mean and 1 / deviation, into the scratch.
    void (*rowMoments)(const NormWeightGradArgs &args, int tokenBegin, int tokenEnd);
    void (*normWeightGrad)(const NormWeightGradArgs &args, int columnBegin, int columnEnd);
    void (*tokenShiftGrad)(const TokenShiftGradArgs &args, int tokenBegin, int tokenEnd);
    void (*mixGrad)(const MixGradArgs &args, int columnBegin, int columnEnd);
    void (*dynamicMixGrad)(const DynamicMixGradArgs &args, int columnBegin, int columnEnd);
    void (*gatedAddGrad)(const GatedAddGradArgs &args, int tokenBegin, int tokenEnd);
    void (*activateRows)(const ActivateArgs &args, int tokenBegin, int tokenEnd);
    void (*activationGrad)(const ActivationGradArgs &args, int tokenBegin, int tokenEnd);
    void (*timeMix6Grad)(const TimeMix6GradArgs &args, int headBegin, int headEnd, float *scratch);
    void (*timeMix7Grad)(const TimeMix7GradArgs &args, int headBegin, int headEnd, float *scratch);
    void (*crossEntropy)(const CrossEntropyArgs &args, int rowBegin, int rowEnd);
    void (*adamW)(const AdamWArgs &args, std::size_t begin, std::size_t end);
    /// Of so few values that a sum in float32 is exact enough.
    double (*squareSum)(const float *values, std::size_t count);
};

}  // namespace rookery::kernels::cpu
