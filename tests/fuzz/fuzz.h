#pragma once

#include "engine/formats/tensor_check.h"
#include "engine/formats/weight_file.h"

#include <sanitizer/allocator_interface.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>

/// What the fuzz targets demand of every reader, beyond not crashing.
namespace fuzz {

inline std::atomic<std::size_t> liveBytes = 0;
inline std::atomic<std::size_t> liveLimit = SIZE_MAX;

inline void onMalloc(const volatile void *memory, std::size_t /*asked*/)
{
    liveBytes += __sanitizer_get_allocated_size(const_cast<const void *>(memory));
    if (liveBytes > liveLimit) {
        liveLimit = SIZE_MAX;
        std::fprintf(stderr, "allocated %zu bytes for one input\n", liveBytes.load());
        std::abort();
    }
}

inline void onFree(const volatile void *memory)
{
    liveBytes -= memory == nullptr ? 0 : __sanitizer_get_allocated_size(const_cast<const void *>(memory));
}

/// Aborts where one input makes a reader hold more than four times its size plus 64 MB.
class AllocationLimit
{
public:
    explicit AllocationLimit(std::size_t inputBytes)
    {
        static const int installed = __sanitizer_install_malloc_and_free_hooks(onMalloc, onFree);
        (void)installed;
        liveLimit = liveBytes + 4 * inputBytes + (std::size_t{64} << 20);
    }
    ~AllocationLimit() { liveLimit = SIZE_MAX; }
};

inline void require(bool condition, const char *what)
{
    if (!condition) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

/// Every tensor that a reader lists is as long as its shape says and lies in memory that may be read.
inline void check(const rookery::Result<rookery::WeightContents> &contents)
{
    if (!contents) {
        const std::string reason = contents.error().reason.english();
        require(!reason.empty() && reason.size() < 2000 && reason.find('\n') == std::string::npos,
                "an error is one sentence on one line");
        return;
    }
    std::byte sink{};
    for (const rookery::Tensor &tensor : contents->tensors) {
        require(rookery::bytesOf(tensor.type, tensor.shape) == tensor.bytes, "bytes follow from the shape");
        require(!tensor.transposed || tensor.shape.size() >= 2, "only matrices are transposed");
        for (std::size_t i = 0; i < tensor.bytes; i += tensor.bytes < 4096 ? 1 : tensor.bytes - 1) {
            sink ^= tensor.data[i];
        }
    }
    for (const rookery::Tensor &tensor : contents->unread) {
        require(tensor.data == nullptr && !tensor.unreadType.empty() && tensor.unreadType.size() < 200,
                "what isn't read has no data and a type");
    }
    static volatile std::byte used;
    used = sink;
    (void)used;
}

inline std::span<const std::byte> asBytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const std::byte *>(data), size};
}

}  // namespace fuzz
