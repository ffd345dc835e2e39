#include "kernels/cuda/ops/gemv.cuh"
#include "kernels/cuda/ops/gemv_columns.cuh"
