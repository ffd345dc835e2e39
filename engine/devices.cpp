#include "engine/devices.h"

#include <string>

namespace rookery {

Result<std::shared_ptr<kernels::Device>> openDevice(std::string_view name, int threads)
{
    const bool automatic = name == "auto" || name.empty();
    const std::string_view family = name.substr(0, name.find(':'));
    if (!automatic && family != "cpu" && family != "cuda") {
        return failure(ErrorCode::BadInput, std::string(name),
                       "no such device; use cpu, cuda, cuda:N or auto");
    }
    for (const kernels::Backend &backend : kernels::backends()) {
        const bool wanted = automatic || std::string_view(backend.name).starts_with(family);
        if (!wanted || !backend.usable()) {
            continue;
        }
        if (std::shared_ptr<kernels::Device> device = backend.open({.threads = threads})) {
            return device;
        }
    }
    return failure(ErrorCode::DeviceUnavailable, std::string(name),
                   family == "cuda" ? "no NVIDIA GPU that this build can use; use --device cpu"
                                    : "could not be opened; is memory short?");
}

}  // namespace rookery
