#include "kernels/cpu/machine/features.h"
#include "kernels/cpu/ops/ops.h"

namespace rookery::kernels::cpu {

const Ops &bestOps() noexcept
{
#if defined(ROOKERY_AVX512_VNNI)
    if (features().avx512Vnni) {
        return avx512VnniOps();
    }
#endif
#if defined(ROOKERY_AVX512)
    if (features().avx512) {
        return avx512Ops();
    }
#endif
#if defined(ROOKERY_AVX2)
    if (features().avx2) {
        return avx2Ops();
    }
#endif
#if defined(ROOKERY_NEON_DOTPROD)
    if (features().dotProduct) {
        return neonDotProductOps();
    }
#endif
    return scalarOps();
}

}  // namespace rookery::kernels::cpu
