#include "kernels/cuda/gemv.cuh"
