#include "kernels/backends.h"
#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/machine/features.h"
#if defined(ROOKERY_CUDA)
#include "kernels/cuda/backend.h"
#endif

#include <array>
#include <cstdlib>
#include <new>
#include <string_view>
#include <system_error>

namespace rookery::kernels {

namespace {

std::shared_ptr<Device> openCpu(const cpu::Ops &ops, const DeviceOptions &options)
{
    try {
        return std::make_shared<cpu::CpuDevice>(ops, cpu::Crew::of(cpu::topology(), options.threads));
    } catch (const std::bad_alloc &) {
        return nullptr;
    } catch (const std::system_error &) {  // the system gives no more threads
        return nullptr;
    }
}

constexpr std::array Table = {
#if defined(ROOKERY_CUDA)
    Backend{"cuda", cuda::usable, cuda::open, cuda::obstacle},
#endif
#if defined(ROOKERY_AVX512_VNNI)
    Backend{"cpu-avx512-vnni", []() noexcept { return cpu::features().avx512Vnni; },
            [](const DeviceOptions &options) { return openCpu(cpu::avx512VnniOps(), options); }},
#endif
#if defined(ROOKERY_AVX512)
    Backend{"cpu-avx512", []() noexcept { return cpu::features().avx512; },
            [](const DeviceOptions &options) { return openCpu(cpu::avx512Ops(), options); }},
#endif
#if defined(ROOKERY_AVX2)
    Backend{"cpu-avx2", []() noexcept { return cpu::features().avx2; },
            [](const DeviceOptions &options) { return openCpu(cpu::avx2Ops(), options); }},
#endif
#if defined(ROOKERY_NEON_DOTPROD)
    Backend{"cpu-neon-dotprod", []() noexcept { return cpu::features().dotProduct; },
            [](const DeviceOptions &options) { return openCpu(cpu::neonDotProductOps(), options); }},
#endif
    Backend{"cpu-scalar", []() noexcept { return true; },
            [](const DeviceOptions &options) { return openCpu(cpu::scalarOps(), options); }},
};

/// The whole table, or the one entry that ROOKERY_BACKEND names.
std::span<const Backend> chosen() noexcept
{
    const char *forced = std::getenv("ROOKERY_BACKEND");
    if (forced != nullptr) {
        for (const Backend &backend : Table) {
            if (backend.name == std::string_view(forced)) {
                return {&backend, 1};
            }
        }
    }
    return Table;
}

}  // namespace

std::span<const Backend> backends() noexcept
{
    return chosen();
}

}  // namespace rookery::kernels
