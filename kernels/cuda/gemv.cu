#include "kernels/cuda/gemv.cuh"
#include "kernels/cuda/gemv_columns.cuh"
