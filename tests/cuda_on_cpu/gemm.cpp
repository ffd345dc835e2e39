#include "kernels/cuda/gemm.cu"
