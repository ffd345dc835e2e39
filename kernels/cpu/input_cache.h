#pragma once

#include "kernels/cpu/layout/active_inputs.h"
#include "kernels/cpu/layout/quantized_inputs.h"
#include "kernels/cpu/machine/thread_pool.h"
#include "kernels/cpu/ops/ops.h"

#include <memory>
#include <span>
#include <vector>

namespace rookery::kernels::cpu {

/// What one call's products read of their inputs: 8-bit copies, and for weights in columns and a few tokens
/// which of these aren't zero. The memory is kept for the next call.
class InputCache
{
public:
    /// Quantises the inputs of all jobs with packed weights, each once. False when memory is short.
    bool fill(std::span<const MatmulJob> jobs, int tokens, const Ops &ops, ThreadPool &pool) noexcept;

    /// \pre a job of the last `fill`, its weight packed
    const QuantizedInputs &of(const MatmulJob &job) const noexcept;

    /// Are only the inputs of this job multiplied that aren't zero for all tokens?
    static bool isSparse(const MatmulJob &job, int tokens) noexcept;
    /// \pre a sparse job of the last `fill`
    ActiveInputs activeOf(const MatmulJob &job) const noexcept;

private:
    struct Entry {
        const float *x;
        QuantizedInputs quantized;
    };

    struct Active {
        const float *x;
        int inputs;
        int levels;
        int bits;  ///< of the weights
        bool negative;
        std::vector<std::int32_t> columns;
        std::vector<std::int32_t> offsets;
        std::vector<std::int32_t> begins;
        std::vector<std::int8_t> values;
        std::vector<std::int32_t> sums;
    };

    const Entry *find(const MatmulJob &job) const noexcept;
    const Active *findActive(const MatmulJob &job) const noexcept;
    void gather(const MatmulJob &job, int tokens, ThreadPool &pool);
    static void gatherRow(Active &active, const QuantizedInputs &inputs, int row) noexcept;

    std::vector<Entry> m_entries;
    std::vector<Active> m_active;  ///< the first m_activeCount are of this call, the others' memory is kept
    std::size_t m_activeCount = 0;
    std::vector<std::uint8_t> m_marks;
    std::vector<std::byte> m_memory;
};

}  // namespace rookery::kernels::cpu
