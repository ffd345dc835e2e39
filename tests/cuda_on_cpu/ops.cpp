#include "kernels/cuda/ops/ops.cu"
