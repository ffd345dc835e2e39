// Lets tests hand their vectors to a card: everything that `new` gives is pinned memory, which a card reaches
// by the same addresses. Kernels must then be waited for one by one, as CUDA_LAUNCH_BLOCKING=1 makes the
// driver do.

#include "kernels/cuda/backend.h"
#include "kernels/device/backend.h"

#include <atomic>
#include <cstdlib>
#include <cuda_runtime_api.h>
#include <new>

namespace {

constexpr std::size_t ArenaBytes = std::size_t{1} << 30;
constexpr std::size_t Alignment = 256;

/// Handed out front to back and never taken back: a test program is short.
std::atomic<char *> arena{nullptr};
std::atomic<std::size_t> used{0};
std::atomic_flag opened = ATOMIC_FLAG_INIT;

void *take(std::size_t bytes)
{
    if (!opened.test_and_set()) {
        // What the runtime itself asks for meanwhile comes from elsewhere.
        void *memory = nullptr;
        arena = cudaMallocHost(&memory, ArenaBytes) == cudaSuccess ? static_cast<char *>(memory) : nullptr;
    }
    const std::size_t size = (bytes + Alignment) / Alignment * Alignment;
    char *memory = arena;
    if (memory != nullptr) {
        const std::size_t at = used.fetch_add(size);
        memory = at + size <= ArenaBytes ? memory + at : nullptr;
    }
    void *result = memory != nullptr ? memory : std::aligned_alloc(Alignment, size);
    if (result == nullptr) {
        std::abort();
    }
    return result;
}

}  // namespace

void *operator new(std::size_t bytes)
{
    return take(bytes);
}
void operator delete(void *) noexcept {}
void operator delete(void *, std::size_t) noexcept {}

namespace rookery::kernels::testing {

const Backend &cardBackend();

const Backend &cardBackend()
{
    static const Backend backend = {"cuda", cuda::usable, cuda::open, cuda::obstacle};
    return backend;
}

}  // namespace rookery::kernels::testing
