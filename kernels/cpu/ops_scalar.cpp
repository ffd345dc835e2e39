#define ROOKERY_TARGET scalar

#include "kernels/cpu/layer_norm.h"
#include "kernels/cpu/matmul_rows.h"
#include "kernels/cpu/ops.h"
#include "kernels/cpu/time_mix7.h"
#include "kernels/cpu/token_shift.h"

namespace rookery::kernels::cpu {

const Ops &scalarOps() noexcept
{
    static const Ops ops = {"scalar", scalar::layerNorm, scalar::mixWithPrevious, scalar::matmulRows,
                            scalar::timeMix7};
    return ops;
}

}  // namespace rookery::kernels::cpu
