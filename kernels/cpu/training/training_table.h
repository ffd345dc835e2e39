#pragma once

// All of training, compiled for the instruction set of the file that includes this.

#include "kernels/cpu/training/adam_w.h"
#include "kernels/cpu/training/code_product.h"
#include "kernels/cpu/training/column_grads.h"
#include "kernels/cpu/training/row_grads.h"
#include "kernels/cpu/training/time_mix6_grad.h"
#include "kernels/cpu/training/time_mix7_grad.h"
#include "kernels/cpu/training/training_kernels.h"
#include "kernels/cpu/training/transposed_product.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

constexpr TrainingKernels Training = {
    stripOfFloats,  multiplyStrip,  codesOfTiles, multiplyCodes,  layerNormGrad, rowMoments,
    normWeightGrad, tokenShiftGrad, mixGrad,      dynamicMixGrad, gatedAddGrad,  activateRows,
    activationGrad, timeMix6Grad,   timeMix7Grad, crossEntropy,   adamW,         squareSum,
};

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
