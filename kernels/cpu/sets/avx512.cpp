#define ROOKERY_TARGET avx512

#include "kernels/cpu/sets/ops_table.h"
#include "kernels/cpu/training/training_table.h"

namespace rookery::kernels::cpu {

const Ops &avx512Ops() noexcept
{
    static const Ops ops = avx512::makeOps("AVX-512", avx512::Training);
    return ops;
}

}  // namespace rookery::kernels::cpu
