#include "kernels/cuda/ops/gemv.cu"
