// All gradients, in one translation unit: nvcc reads the headers once for each architecture.

#include "kernels/cuda/training/adam_w.cuh"
#include "kernels/cuda/training/column_grads.cuh"
#include "kernels/cuda/training/cross_entropy.cuh"
#include "kernels/cuda/training/element_grads.cuh"
#include "kernels/cuda/training/layer_norm_grad.cuh"
#include "kernels/cuda/training/time_mix6_grad.cuh"
#include "kernels/cuda/training/time_mix7_grad.cuh"
#include "kernels/cuda/training/transposed.cuh"
