#include "kernels/cuda/ops.cu"
