#pragma once

#include "kernels/cuda/ops/stored_matrix.h"
#include "kernels/ops/elementwise.h"
#include "kernels/ops/encoder.h"
#include "kernels/ops/layer_norm.h"
#include "kernels/ops/logit_digest.h"
#include "kernels/ops/time_mix4.h"
#include "kernels/ops/time_mix5.h"
#include "kernels/ops/time_mix7.h"
#include "kernels/ops/token_shift.h"

#include <cuda_runtime_api.h>
#include <span>

// The ops of a device as kernels queued on a stream. What can't be queued is reported by cudaGetLastError.

namespace rookery::kernels::cuda {

void layerNorm(const LayerNormArgs &args, cudaStream_t stream);
void tokenShift(const TokenShiftArgs &args, cudaStream_t stream);
void timeMix4(const TimeMix4Args &args, cudaStream_t stream);
void timeMix5(const TimeMix5Args &args, cudaStream_t stream);
void timeMix7(const TimeMix7Args &args, cudaStream_t stream);
/// The same for a prompt, on tensor cores. \pre compute capability 8.0, `suitsTimeMix7Chunked`
void timeMix7Chunked(const TimeMix7Args &args, cudaStream_t stream);
/// Are there enough tokens, and heads of the size that it is written for?
bool suitsTimeMix7Chunked(const TimeMix7Args &args);
void dynamicMix(const DynamicMixArgs &args, cudaStream_t stream);
void gatedAdd(const GatedAddArgs &args, cudaStream_t stream);
void tokenMatrix(const TokenMatrixArgs &args, cudaStream_t stream);
void modulate(const ModulateArgs &args, cudaStream_t stream);
void biasActivation(const BiasActivationArgs &args, cudaStream_t stream);
void rotary(const RotaryArgs &args, cudaStream_t stream);
void attention(const AttentionArgs &args, cudaStream_t stream);

/// Of one of the stretches that a vocabulary is cut into, exponentials relative to its own largest logit.
struct LogitStretch {
    float largest;
    float sum;
    float moment;
    float tempered;  ///< sum of exp((logit - largest) / temperature)
    int notFinite;
};

/// `LogitDigestArgs` in the card's memory.
struct DigestArgs {
    const float *logits;           ///< [V]
    LogitAdjustment *adjustments;  ///< [adjustmentCount]
    int adjustmentCount;
    int vocabulary;
    float inverseTemperature;
    float *adjusted;          ///< [V]
    LogitStretch *stretches;  ///< [MaxStretches]
    LogitDigest *digest;
};

void digestLogits(const DigestArgs &args, cudaStream_t stream);

constexpr int MaxProducts = 8;
constexpr int MaxGemvTokens = 4;

/// Independent products of at most MaxProducts matrices with 1 to MaxGemvTokens vectors, in float32.
void gemv(std::span<const Product> products, int tokens, int multiprocessors, cudaStream_t stream);

/// Where the blocks of `gemvColumns` leave their sums for one another.
struct ColumnSums {
    /// So many blocks work on one product, if there are rows and columns enough: [multiprocessors]
    static constexpr int BlocksPerMultiprocessor = 4;
    static constexpr int Rows = 256;  ///< of a block

    float *partial;     ///< [MaxGemvTokens, blocks, Rows]
    unsigned *arrived;  ///< [blocks], zero between products
};

/// The product of a matrix in columns with 1 to MaxGemvTokens vectors that are mostly zero, in float32.
/// Columns that meet only zeros aren't read.
void gemvColumns(const Product &product, int tokens, int multiprocessors, const ColumnSums &sums,
                 cudaStream_t stream);

/// The product of float32 weights with any number of vectors, whose rows needn't be padded.
void floatProduct(const Product &product, int tokens, cudaStream_t stream);

/// An input of products on tensor cores: rows of 16-bit numbers, padded with zeros as weights are. A
/// float16 row is multiplied by a power of two first, so that its largest value is about 2^14: nothing
/// overflows and next to nothing is rounded to zero.
struct PackedInput {
    const float *x;         ///< [T, columns]
    std::uint16_t *packed;  ///< [T, paddedColumns]
    float *scales;          ///< [T] what the products must be multiplied by
    int columns;
    int paddedColumns;
    bool bfloat;
    /// Where all rows are to have one factor: room for the bits of the largest value. Else null.
    unsigned *largest;
    bool ofRest;  ///< what rounding leaves of the values, in place of them
};

struct PackBatch {
    PackedInput inputs[MaxProducts];
};

void packInputs(const PackBatch &batch, int inputs, int tokens, cudaStream_t stream);

/// The activation of a finished product that was made without it.
void activate(const Product &product, int tokens, cudaStream_t stream);

struct GemmBatch {
    struct Part {
        Product product;
        PackedInput input;  ///< bfloat where the weights are
        int firstBlock;     ///< set by `gemm`
    };
    Part parts[MaxProducts];
    int products;
    int tokens;
    int tokenTiles;  ///< set by `gemm`
};

/// Independent products on tensor cores, their inputs packed. \pre all weights have one format, not Float32,
/// and lie in the same order
void gemm(GemmBatch &batch, cudaStream_t stream);

}  // namespace rookery::kernels::cuda
