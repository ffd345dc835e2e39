#pragma once

#include "kernels/cuda/ops/launch.cuh"

namespace rookery::kernels::cuda {

/// What a norm takes a row by.
struct RowMoments {
    float mean;
    float scale;  ///< 1 / sqrt(variance + eps)
};

/// Of one row, for every thread of the warp.
__device__ __forceinline__ RowMoments warpMoments(const float *x, int width, float eps)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    float sum = 0;
    for (int i = lane; i < width; i += WarpSize) {
        sum += x[i];
    }
    const float mean = warpSum(sum) / static_cast<float>(width);
    float squares = 0;
    for (int i = lane; i < width; i += WarpSize) {
        squares += (x[i] - mean) * (x[i] - mean);
    }
    return {mean, 1.0F / sqrtf(warpSum(squares) / static_cast<float>(width) + eps)};
}

}  // namespace rookery::kernels::cuda
