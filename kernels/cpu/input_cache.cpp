#include "kernels/cpu/input_cache.h"

#include "kernels/cpu/cpu_matrix.h"

#include <new>

namespace rookery::kernels::cpu {

namespace {

constexpr std::size_t Alignment = 64;
constexpr int TokenGrain = 4;

}  // namespace

const InputCache::Entry *InputCache::find(const MatmulJob &job) const noexcept
{
    const auto &matrix = static_cast<const CpuMatrix &>(*job.weight);
    for (const Entry &entry : m_entries) {
        if (entry.x == job.x && entry.quantized.columns == matrix.columns() &&
            entry.quantized.levels == matrix.levels()) {
            return &entry;
        }
    }
    return nullptr;
}

const QuantizedInputs &InputCache::of(const MatmulJob &job) const noexcept
{
    return find(job)->quantized;
}

bool InputCache::fill(std::span<const MatmulJob> jobs, int tokens, const Ops &ops, ThreadPool &pool) noexcept
try {
    m_entries.clear();
    std::size_t bytes = Alignment;
    for (const MatmulJob &job : jobs) {
        const auto &matrix = static_cast<const CpuMatrix &>(*job.weight);
        if (matrix.layout() && find(job) == nullptr) {
            const int columns = matrix.columns();
            m_entries.push_back({job.x, {nullptr, columns, matrix.levels()}});
            bytes += QuantizedInputs::rowBytes(columns) * static_cast<std::size_t>(tokens * matrix.levels());
        }
    }
    if (bytes > m_memory.size()) {
        m_memory.clear();  // nothing to keep: no copy while growing
        m_memory.resize(bytes);
    }
    std::byte *at =
        m_memory.data() + (Alignment - reinterpret_cast<std::uintptr_t>(m_memory.data()) % Alignment);
    for (Entry &entry : m_entries) {
        entry.quantized.memory = at;
        at += QuantizedInputs::rowBytes(entry.quantized.columns) *
              static_cast<std::size_t>(tokens * entry.quantized.levels);
    }
    const int rows = static_cast<int>(m_entries.size()) * tokens;
    pool.run(rows, tokens == 1 ? rows : TokenGrain, [&](int begin, int end, int) {
        for (int row = begin; row < end; ++row) {
            const Entry &entry = m_entries[static_cast<std::size_t>(row / tokens)];
            ops.quantizeInput(entry.x, row % tokens, entry.quantized);
        }
    });
    return true;
} catch (const std::bad_alloc &) {
    return false;
}

}  // namespace rookery::kernels::cpu
