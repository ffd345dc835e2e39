// Takes the place of the kernels' own list in the tests of this folder.

#include "kernels/backends.h"

#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/machine/features.h"
#include "tests/kernels/emulated/emulated_ops.h"

namespace rookery::kernels {

namespace {

bool usable() noexcept
{
    return cpu::features().avx2;
}

std::shared_ptr<Device> open(const DeviceOptions &options)
{
    return std::make_shared<cpu::CpuDevice>(cpu::emulatedAvx512VnniOps(),
                                            options.threads > 0 ? options.threads : 1);
}

constexpr Backend Emulated{"cpu-avx512-vnni-emulated", usable, open};

}  // namespace

std::span<const Backend> backends() noexcept
{
    return {&Emulated, 1};
}

}  // namespace rookery::kernels
