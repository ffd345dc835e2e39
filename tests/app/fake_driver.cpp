// An NVIDIA driver that can do nothing: its version and the answer of cuInit come from the environment. The
// CUDA runtime loads it as libcuda.so.1 and asks for functions by name.

#include <cstdlib>
#include <cstring>

namespace {

constexpr int NotSupported = 801;

int fromEnvironment(const char *name, int otherwise)
{
    const char *text = std::getenv(name);
    return text != nullptr ? std::atoi(text) : otherwise;
}

int refuse()
{
    return NotSupported;
}

}  // namespace

extern "C" {

int cuDriverGetVersion(int *version);
int cuInit(unsigned flags);
int cuGetProcAddress_v2(const char *name, void **function, int version, unsigned long long flags,
                        int *status);

int cuDriverGetVersion(int *version)
{
    *version = fromEnvironment("FAKE_DRIVER_VERSION", 13000);
    return 0;
}

int cuInit(unsigned)
{
    return fromEnvironment("FAKE_DRIVER_INIT", 0);
}

int cuGetProcAddress_v2(const char *name, void **function, int, unsigned long long, int *status)
{
    const auto is = [name](const char *other) { return std::strcmp(name, other) == 0; };
    *function = is("cuInit")               ? reinterpret_cast<void *>(cuInit)
                : is("cuDriverGetVersion") ? reinterpret_cast<void *>(cuDriverGetVersion)
                : is("cuGetProcAddress")   ? reinterpret_cast<void *>(cuGetProcAddress_v2)
                                           : reinterpret_cast<void *>(refuse);
    if (status != nullptr) {
        *status = 0;
    }
    return 0;
}
}
