#define ROOKERY_TARGET avx512

#include "kernels/cpu/ops/ops_table.h"

namespace rookery::kernels::cpu {

const Ops &avx512Ops() noexcept
{
    static const Ops ops = avx512::makeOps("AVX-512");
    return ops;
}

}  // namespace rookery::kernels::cpu
