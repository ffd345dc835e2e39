#include "kernels/cuda/ops/products/float_product.cuh"
#include "kernels/cuda/ops/products/gemv.cuh"
#include "kernels/cuda/ops/products/gemv_columns.cuh"
