#define ROOKERY_TARGET neon_dotprod

#include "kernels/cpu/sets/ops_table.h"
#include "kernels/cpu/training/training_table.h"

namespace rookery::kernels::cpu {

const Ops &neonDotProductOps() noexcept
{
    static const Ops ops = neon_dotprod::makeOps("NEON with dot products", neon_dotprod::Training);
    return ops;
}

}  // namespace rookery::kernels::cpu
