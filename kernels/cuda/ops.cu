// All ops but the products, in one translation unit: nvcc reads the headers once for each architecture.

#include "kernels/cuda/attention.cuh"
#include "kernels/cuda/elementwise.cuh"
#include "kernels/cuda/layer_norm.cuh"
#include "kernels/cuda/logit_digest.cuh"
#include "kernels/cuda/time_mix4.cuh"
#include "kernels/cuda/time_mix5.cuh"
#include "kernels/cuda/time_mix7_chunked.cuh"
