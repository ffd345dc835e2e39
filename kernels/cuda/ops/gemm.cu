#include "kernels/cuda/ops/gemm.cuh"
