// Never the real library, which wants a card: the one that stands in for it, where a test says where it is.
#define ROOKERY_CUBLAS_LT "librookery_cublas_lt_on_cpu.so"
#include "kernels/cuda/card_queue.cpp"
#include "kernels/cuda/copy_lane.cpp"
#include "kernels/cuda/cublas_lt.cpp"
#include "kernels/cuda/cuda_device.cpp"
#include "kernels/cuda/cuda_training.cpp"
#include "kernels/cuda/memory_pool.cpp"
#include "kernels/cuda/multiplier.cpp"
#include "kernels/cuda/staging.cpp"
#include "kernels/cuda/stored_columns.cpp"
#include "kernels/cuda/stored_rows.cpp"

namespace rookery::kernels::testing {

const Backend &cardBackend();

const Backend &cardBackend()
{
    static const Backend backend = {"cuda on fibers", cuda::usable, cuda::open, cuda::obstacle};
    return backend;
}

}  // namespace rookery::kernels::testing
