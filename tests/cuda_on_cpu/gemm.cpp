#include "kernels/cuda/ops/gemm.cu"
