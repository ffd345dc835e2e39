#include "engine/weights/devices.h"
#include "kernels/backends.h"

#include <charconv>
#include <string>

namespace rookery {

namespace {

/// N of "cuda:N"; 0 where there is none, -1 where it isn't a number.
int cardIndex(std::string_view name)
{
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) {
        return 0;
    }
    int index = -1;
    const std::string_view digits = name.substr(colon + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    return error == std::errc() && end == digits.data() + digits.size() ? index : -1;
}

}  // namespace

kernels::Obstacle cardObstacle(std::string_view name)
{
    for (const kernels::Backend &backend : kernels::backends()) {
        if (backend.obstacle != nullptr) {
            return backend.obstacle({.threads = 0, .index = cardIndex(name)});
        }
    }
    return {true, "this build doesn't support NVIDIA cards"};
}

Error deviceFailure(const kernels::Device &device)
{
    if (!device.info().isCard()) {
        return {ErrorCode::OutOfMemory,
                {},
                sentence("Model file", "not enough memory to go on computing on the processor; close other "
                                       "programs and load the model again, or choose a smaller one")};
    }
    return {
        ErrorCode::DeviceFailed,
        {},
        sentence("Model file",
                 "the card %1 stopped working (%2); use the CPU, or start the program again to use the card")
            .with(device.info().name, device.failure())};
}

Result<std::shared_ptr<kernels::Device>> openDevice(std::string_view name, int threads)
{
    const bool automatic = name == "auto" || name.empty();
    const std::string_view family = name.substr(0, name.find(':'));
    if (!automatic && family != "cpu" && family != "cuda") {
        return failure(ErrorCode::BadInput, std::string(name),
                       sentence("Model file", "no such device; use cpu, cuda, cuda:N or auto"));
    }
    for (const kernels::Backend &backend : kernels::backends()) {
        const bool wanted = automatic || std::string_view(backend.name).starts_with(family);
        if (!wanted || !backend.usable()) {
            continue;
        }
        if (std::shared_ptr<kernels::Device> device = backend.open({threads, cardIndex(name)})) {
            return device;
        }
    }
    return failure(ErrorCode::DeviceUnavailable, std::string(name),
                   family == "cuda"
                       ? sentence("Model file", "%1; use the CPU instead").with(cardObstacle(name).reason)
                       : sentence("Model file", "could not be opened; is memory short?"));
}

}  // namespace rookery
