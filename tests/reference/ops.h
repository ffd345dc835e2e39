#pragma once

#include "kernels/ops/elementwise.h"
#include "kernels/ops/matmul.h"
#include "kernels/ops/time_mix4.h"
#include "kernels/ops/time_mix5.h"
#include "kernels/ops/time_mix7.h"

#include <vector>

/// Slow double-precision versions of the device's ops, written from the formulas in kernels/ops: the judges
/// of the fast ones. Inputs as the device gets them, outputs returned.
namespace rookery::reference {

using Values = std::vector<double>;

double activate(kernels::Activation activation, double x);

/// [T, rows] activation(W x), W given as floats.
Values matmul(const std::vector<float> &weight, const std::vector<float> &x, int rows, int columns,
              int tokens, kernels::Activation activation);

/// [T, D]
Values layerNorm(const std::vector<float> &x, const std::vector<float> &weight,
                 const std::vector<float> &bias, int tokens, int width, double eps);

struct TimeMix7Result {
    Values out;     ///< [T, D]
    Values state;   ///< [H, N, N]
    Values vFirst;  ///< [T, D]
};

/// Reads only what the args declare as inputs.
TimeMix7Result timeMix7(const kernels::TimeMix7Args &args);

struct RecurrenceResult {
    Values out;    ///< [T, D]
    Values state;  ///< as in the args
};

RecurrenceResult timeMix4(const kernels::TimeMix4Args &args);
RecurrenceResult timeMix5(const kernels::TimeMix5Args &args);

/// The outputs one after another, [outputs, T, D]
Values dynamicMix(const kernels::DynamicMixArgs &args);
Values gatedAdd(const kernels::GatedAddArgs &args);        ///< x, [T, D]
Values tokenMatrix(const kernels::TokenMatrixArgs &args);  ///< h, [T, M]
Values modulate(const kernels::ModulateArgs &args);        ///< x, [T, D]

}  // namespace rookery::reference
