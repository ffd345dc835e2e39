#pragma once

#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/ops/training.h"

#include <cstddef>
#include <cstdint>

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

/// The same of a quantised matrix, as whole numbers and what they are multiplied by.
struct CodeStrip {
    static constexpr int Columns = 256;
    static constexpr int Rows = WeightStrip::Rows;  ///< as many products of a code and an input fit 32 bits
    static constexpr int MostGroups = Columns / 16;
    static constexpr int PairApart = PackedLayout::Rows / 2;
    static constexpr float MostInput = 32767;  ///< inputs become whole numbers of 16 bits
    using Pair = std::int16_t[2];

    /// Of each 32 columns, which lie together for the first-level cache: [8 b + i, column] of the rows 16 b +
    /// i and 16 b + i + 8.
    Pair codes[Columns / PackedLayout::Columns][Rows / 2][PackedLayout::Columns];
    float scales[MostGroups][Rows];  ///< of each group of columns
    float offsets[MostGroups][Rows];
};

/// As `StripProduct`, with inputs rounded to 16 bits of the largest among a token's inputs in the strip:
/// twice as many products at once as float32 has, and their sums are exact.
struct CodeProduct {
    const CodeStrip *strip;
    int rows;
    int columns;
    int groupColumns;  ///< that share a scale: 16 or 32
    bool hasOffset;
    const float *y;       ///< at the strip's first row of the first token
    float *x;             ///< at the strip's first column of the first token
    std::size_t yStride;  ///< from token to token
    std::size_t xStride;
    int tokens;
    bool accumulate;
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
    void (*multiplyStrip)(const StripProduct &product);
    /// 16 rows (a band) from packed tiles, as the strip's from `row` on.
    void (*codesOfTiles)(const PackedLayout &layout, const std::byte *band, int column, int columns,
                         CodeStrip &strip, int row);
    void (*multiplyCodes)(const CodeProduct &product);
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
