#define ROOKERY_TARGET emulated_avx512_vnni

#include "tests/kernels/emulated/avx512_emulation.h"
#define __AVX512VNNI__ 1

#include "kernels/cpu/sets/ops_table.h"
#include "kernels/cpu/training/training_table.h"
#include "tests/kernels/emulated/emulated_ops.h"

namespace rookery::kernels::cpu {

const Ops &emulatedAvx512VnniOps() noexcept
{
    static const Ops ops =
        emulated_avx512_vnni::makeOps("AVX-512 with VNNI, emulated", emulated_avx512_vnni::Training);
    return ops;
}

}  // namespace rookery::kernels::cpu
