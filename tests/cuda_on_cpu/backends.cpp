// The program's own list of backends with the card that fibers stand in for: linked before the kernels'
// library, it takes the place of theirs.
#define ROOKERY_CUDA
#include "kernels/backends.cpp"
