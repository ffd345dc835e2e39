#define ROOKERY_TARGET scalar

#include "kernels/cpu/ops/ops_table.h"

namespace rookery::kernels::cpu {

const Ops &scalarOps() noexcept
{
#if defined(__ARM_NEON)
    static const Ops ops = scalar::makeOps("NEON");
#else
    static const Ops ops = scalar::makeOps("scalar");
#endif
    return ops;
}

}  // namespace rookery::kernels::cpu
