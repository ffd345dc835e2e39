#include "kernels/cuda/training/training.cu"
