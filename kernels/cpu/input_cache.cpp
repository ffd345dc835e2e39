#include "kernels/cpu/input_cache.h"

#include "kernels/cpu/layout/cpu_matrix.h"

#include <algorithm>
#include <new>

namespace rookery::kernels::cpu {

namespace {

constexpr std::size_t Alignment = 64;
constexpr int TokenGrain = 4;

// With more tokens hardly an input is zero for all of them, and a weight is used often enough that unpacking
// whole tiles costs less than skipping saves. The numbers are the same either way.
constexpr int SparseTokens = ColumnPart::MaxTokens;

/// Which columns aren't zero in all rows.
void markActive(const QuantizedInputs &inputs, int rows, std::vector<std::uint8_t> &marks)
{
    const auto columns = static_cast<std::size_t>(inputs.columns);
    marks.assign(columns, 0);
    std::uint8_t *mark = marks.data();
    for (int row = 0; row < rows; ++row) {
        const std::int8_t *values = inputs.valuesOf(row);
        for (std::size_t i = 0; i < columns; ++i) {
            mark[i] |= static_cast<std::uint8_t>(values[i]);
        }
    }
}

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
    const auto &matrix = static_cast<const CpuMatrix &>(*job.weight);
    for (std::size_t i = 0; i < m_activeCount; ++i) {
        const Active &active = m_active[i];
        if (active.x == job.x && active.inputs == matrix.columns() && active.levels == matrix.levels() &&
            active.bits == matrix.columnLayout().bits) {
            return &active;
        }
    }
    return nullptr;
}

ActiveInputs InputCache::activeOf(const MatmulJob &job) const noexcept
{
    const Active &active = *findActive(job);
    return {active.inputs / ActiveInputs::Block,
            active.offsets.data(),
            active.begins.data(),
            active.values.data(),
            active.columns.size(),
            active.sums.data(),
            active.negative};
}

void InputCache::gather(const MatmulJob &job, int tokens, ThreadPool &pool)
{
    if (m_activeCount == m_active.size()) {
        m_active.emplace_back();
    }
    const QuantizedInputs &inputs = of(job);
    const int rows = tokens * inputs.levels;
    Active &active = m_active[m_activeCount];
    active.x = job.x;
    active.inputs = inputs.columns;
    active.levels = inputs.levels;
    const ColumnLayout layout = static_cast<const CpuMatrix &>(*job.weight).columnLayout();
    active.bits = layout.bits;
    markActive(inputs, rows, m_marks);

    active.columns.resize(static_cast<std::size_t>(inputs.columns));
    active.begins.clear();
    std::int32_t *columns = active.columns.data();  // a checked index takes longer than the rest
    const std::uint8_t *marks = m_marks.data();
    std::size_t count = 0;
    std::uint8_t bits = 0;
    for (int block = 0; block < inputs.columns; block += ActiveInputs::Block) {
        const std::size_t begin = count;
        active.begins.push_back(static_cast<std::int32_t>(begin));
        for (int column = block; column < block + ActiveInputs::Block; ++column) {
            const std::uint8_t mark = marks[column];
            // Written always, counted where it isn't zero: no branch to guess wrong.
            columns[count] = column;
            count += mark != 0 ? 1 : 0;
            bits |= mark;
        }
        for (; (count - begin) % ActiveInputs::Group != 0; ++count) {
            columns[count] = columns[count - 1];
        }
    }
    active.begins.push_back(static_cast<std::int32_t>(count));
    active.offsets.resize(count + ActiveInputs::Ahead + ActiveInputs::Group);
    std::int32_t *offsets = active.offsets.data();
    for (std::size_t i = 0; i < count; ++i) {
        offsets[i] = static_cast<std::int32_t>(layout.columnAt(columns[i]));
    }
    std::fill(offsets + count, offsets + active.offsets.size(), count > 0 ? offsets[count - 1] : 0);
    active.negative = static_cast<std::int8_t>(bits) < 0;
    active.values.resize(static_cast<std::size_t>(rows) * active.columns.size());
    active.sums.resize(static_cast<std::size_t>(rows) * (active.begins.size() - 1));
    ++m_activeCount;
    pool.run(rows, tokens == 1 ? rows : 1, [&](int begin, int end, int) {
        for (int row = begin; row < end; ++row) {
            gatherRow(active, inputs, row);
        }
    });
}

void InputCache::gatherRow(Active &active, const QuantizedInputs &inputs, int row) noexcept
{
    const std::int8_t *from = inputs.valuesOf(row);
    const std::size_t blocks = active.begins.size() - 1;
    std::int8_t *values = active.values.data() + static_cast<std::size_t>(row) * active.columns.size();
    std::int32_t *sums = active.sums.data() + static_cast<std::size_t>(row) * blocks;
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::int32_t *columns = active.columns.data();
        const auto begin = static_cast<std::size_t>(active.begins[block]);
        const auto end = static_cast<std::size_t>(active.begins[block + 1]);
        std::int32_t sum = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const bool again = i > begin && columns[i] == columns[i - 1];  // only to fill up the group
            values[i] = again ? std::int8_t{0} : from[columns[i]];
            sum += values[i];
        }
        sums[block] = sum;
    }
}

bool InputCache::fill(std::span<const MatmulJob> jobs, int tokens, const Ops &ops, ThreadPool &pool) noexcept
try {
    m_entries.clear();
    m_activeCount = 0;
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
    for (const MatmulJob &job : jobs) {
        if (isSparse(job, tokens) && findActive(job) == nullptr) {
            gather(job, tokens, pool);
        }
    }
    return true;
} catch (const std::bad_alloc &) {
    return false;
}

}  // namespace rookery::kernels::cpu
