#define ROOKERY_TARGET avx512_vnni

#include "kernels/cpu/sets/ops_table.h"
#include "kernels/cpu/training/training_table.h"

namespace rookery::kernels::cpu {

const Ops &avx512VnniOps() noexcept
{
    static const Ops ops = avx512_vnni::makeOps("AVX-512 with VNNI", avx512_vnni::Training);
    return ops;
}

}  // namespace rookery::kernels::cpu
