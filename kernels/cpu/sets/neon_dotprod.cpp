#define ROOKERY_TARGET neon_dotprod

#include "kernels/cpu/ops/ops_table.h"

namespace rookery::kernels::cpu {

const Ops &neonDotProductOps() noexcept
{
    static const Ops ops = neon_dotprod::makeOps("NEON with dot products");
    return ops;
}

}  // namespace rookery::kernels::cpu
