#include "kernels/cuda/ops/products/gemv.cu"
