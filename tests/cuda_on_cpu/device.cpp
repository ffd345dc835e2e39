#include "kernels/cuda/cuda_device.cpp"
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
