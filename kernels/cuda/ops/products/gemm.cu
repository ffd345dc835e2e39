#include "kernels/cuda/ops/products/gemm.cuh"
