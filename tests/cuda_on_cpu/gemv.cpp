#include "kernels/cuda/gemv.cu"
