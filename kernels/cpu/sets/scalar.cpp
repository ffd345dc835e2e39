#define ROOKERY_TARGET scalar

#include "kernels/cpu/sets/ops_table.h"
#include "kernels/cpu/training/training_table.h"

namespace rookery::kernels::cpu {

const Ops &scalarOps() noexcept
{
#if defined(__ARM_NEON)
    static const Ops ops = scalar::makeOps("NEON", scalar::Training);
#else
    static const Ops ops = scalar::makeOps("scalar", scalar::Training);
#endif
    return ops;
}

}  // namespace rookery::kernels::cpu
