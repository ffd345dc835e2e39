#define ROOKERY_TARGET avx2

#include "kernels/cpu/sets/ops_table.h"
#include "kernels/cpu/training/training_table.h"

namespace rookery::kernels::cpu {

const Ops &avx2Ops() noexcept
{
    static const Ops ops = avx2::makeOps("AVX2", avx2::Training);
    return ops;
}

}  // namespace rookery::kernels::cpu
