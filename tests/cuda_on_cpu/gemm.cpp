#include "kernels/cuda/ops/products/gemm.cu"
