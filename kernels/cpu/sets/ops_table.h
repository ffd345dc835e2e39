#pragma once

// All ops, compiled for the instruction set of the file that includes this.

#include "kernels/cpu/ops/attention.h"
#include "kernels/cpu/ops/bias_activation.h"
#include "kernels/cpu/ops/elementwise.h"
#include "kernels/cpu/ops/layer_norm.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/ops/products/column_tiles.h"
#include "kernels/cpu/ops/products/matmul_columns.h"
#include "kernels/cpu/ops/products/matmul_floats.h"
#include "kernels/cpu/ops/products/matmul_packed.h"
#include "kernels/cpu/ops/products/quantize.h"
#include "kernels/cpu/ops/time_mix4.h"
#include "kernels/cpu/ops/time_mix5.h"
#include "kernels/cpu/ops/time_mix7.h"
#include "kernels/cpu/ops/token_shift.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

constexpr Ops makeOps(const char *name, const TrainingKernels &training) noexcept
{
    return {name,           layerNorm,      tokenShift,       matmulFloats,    matmulPacked, matmulColumns,
            tilesOfColumns, columnsOfTiles, quantizeInput,    quantizeWeights, timeMix4,     timeMix5,
            timeMix7,       dynamicMix,     gatedAdd,         tokenMatrix,     modulate,     biasActivation,
            rotary,         attention,      attentionScratch, &training};
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
