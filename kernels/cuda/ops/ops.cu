// All ops but the products, in one translation unit: nvcc reads the headers once for each architecture.

#include "kernels/cuda/ops/attention.cuh"
#include "kernels/cuda/ops/elementwise.cuh"
#include "kernels/cuda/ops/layer_norm.cuh"
#include "kernels/cuda/ops/logit_digest.cuh"
#include "kernels/cuda/ops/time_mix4.cuh"
#include "kernels/cuda/ops/time_mix5.cuh"
#include "kernels/cuda/ops/time_mix7_chunked.cuh"
#include "kernels/cuda/ops/token_shift.cuh"
