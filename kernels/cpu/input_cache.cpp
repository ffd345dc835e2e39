#include "kernels/cpu/input_cache.h"

#include "kernels/cpu/layout/cpu_matrix.h"

#include <new>

namespace rookery::kernels::cpu {

namespace {

constexpr std::size_t Alignment = 64;
constexpr int TokenGrain = 4;

// With more tokens a weight is used often enough that unpacking whole tiles costs less than skipping saves.
// Not fewer than the conversations of one pass: each of them gets the numbers that it gets alone.
constexpr int SparseTokens = Streams::Max;

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

bool InputCache::isSparse(const MatmulJob &job, int tokens) noexcept
{
    return tokens <= SparseTokens && static_cast<const CpuMatrix &>(*job.weight).inColumns();
}

const InputCache::Active *InputCache::findActive(const MatmulJob &job) const noexcept
{
    for (std::size_t i = 0; i < m_activeCount; ++i) {
        if (m_active[i].x == job.x && m_active[i].inputs == job.weight->columns()) {
            return &m_active[i];
        }
    }
    return nullptr;
}

ActiveInputs InputCache::activeOf(const MatmulJob &job, int token) const noexcept
{
    const Active &active = *findActive(job);
    const auto row = static_cast<std::size_t>(token);
    const auto inputs = static_cast<std::size_t>(active.inputs);
    const std::size_t blocks = inputs / ActiveInputs::Block;
    return {static_cast<int>(blocks), active.columns.data() + row * inputs,
            active.values.data() + row * inputs, active.begins.data() + row * (blocks + 1)};
}

void InputCache::gather(const MatmulJob &job, int tokens)
{
    if (m_activeCount == m_active.size()) {
        m_active.emplace_back();
    }
    Active &active = m_active[m_activeCount];
    active.x = job.x;
    active.inputs = job.weight->columns();
    const auto inputs = static_cast<std::size_t>(active.inputs);
    const auto rows = static_cast<std::size_t>(tokens);
    active.columns.resize(rows * inputs);
    active.values.resize(rows * inputs);
    active.begins.resize(rows * (inputs / ActiveInputs::Block + 1));
    auto begin = active.begins.begin();
    for (std::size_t row = 0; row < rows; ++row) {
        const float *x = job.x + row * inputs;
        std::int32_t *columns = active.columns.data() + row * inputs;
        float *values = active.values.data() + row * inputs;
        std::int32_t count = 0;
        for (std::size_t at = 0; at < inputs; ++at) {
            if (at % ActiveInputs::Block == 0) {
                *begin++ = count;
            }
            // Written always, counted where it isn't zero: no branch to guess wrong.
            columns[count] = static_cast<std::int32_t>(at);
            values[count] = x[at];
            count += x[at] != 0.0F ? 1 : 0;
        }
        *begin++ = count;
    }
    ++m_activeCount;
}

bool InputCache::fill(std::span<const MatmulJob> jobs, int tokens, const Ops &ops, ThreadPool &pool) noexcept
try {
    m_entries.clear();
    m_activeCount = 0;
    std::size_t bytes = Alignment;
    for (const MatmulJob &job : jobs) {
        const auto &matrix = static_cast<const CpuMatrix &>(*job.weight);
        if (isSparse(job, tokens)) {
            if (findActive(job) == nullptr) {
                gather(job, tokens);
            }
        } else if (matrix.layout() && find(job) == nullptr) {
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
