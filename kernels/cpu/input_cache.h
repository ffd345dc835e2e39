#pragma once

#include "kernels/cpu/ops.h"
#include "kernels/cpu/quantized_inputs.h"
#include "kernels/cpu/thread_pool.h"

#include <memory>
#include <span>
#include <vector>

namespace rookery::kernels::cpu {

/// The 8-bit copies of the inputs that one call's products read. The memory is kept for the next call.
class InputCache
{
public:
    /// Quantises the inputs of all jobs with packed weights, each once. False when memory is short.
    bool fill(std::span<const MatmulJob> jobs, int tokens, const Ops &ops, ThreadPool &pool) noexcept;

    /// \pre a job of the last `fill`, its weight packed
    const QuantizedInputs &of(const MatmulJob &job) const noexcept;

private:
    struct Entry {
        const float *x;
        QuantizedInputs quantized;
    };

    const Entry *find(const MatmulJob &job) const noexcept;
    bool reserve(std::size_t bytes);

    std::vector<Entry> m_entries;
    std::vector<std::byte> m_memory;
};

}  // namespace rookery::kernels::cpu
