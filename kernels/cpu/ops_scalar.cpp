#define ROOKERY_TARGET scalar

#include "kernels/cpu/ops_table.h"

namespace rookery::kernels::cpu {

const Ops &scalarOps() noexcept
{
    static const Ops ops = scalar::makeOps("scalar");
    return ops;
}

}  // namespace rookery::kernels::cpu
