#include "kernels/cpu/cpu_device.h"

#include "kernels/cpu/cpu_matrix.h"
#include "kernels/cpu/features.h"
#include "kernels/cpu/quantize.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace rookery::kernels::cpu {

namespace {

constexpr std::size_t Alignment = 64;

// Rows that a worker takes at least: with fewer, handing over costs more than it saves.
constexpr int RowGrain = 16;
constexpr int TokenGrain = 8;

std::size_t alignedUp(std::size_t value) noexcept
{
    return (value + Alignment - 1) / Alignment * Alignment;
}

}  // namespace

CpuDevice::CpuDevice(const Ops &ops, int threads)
    : m_ops(ops)
    , m_pool(threads)
{
}

DeviceInfo CpuDevice::info() const
{
    const int threads = m_pool.threads();
    return {"cpu",
            processorName() + ", " + m_ops.name + ", " + std::to_string(threads) +
                (threads == 1 ? " thread" : " threads"),
            threads};
}

void *CpuDevice::allocate(std::size_t bytes) noexcept
{
    void *memory = ::operator new (alignedUp(bytes), std::align_val_t{Alignment}, std::nothrow);
    if (memory != nullptr) {
        std::memset(memory, 0, bytes);
    }
    return memory;
}

void CpuDevice::release(void *memory) noexcept
{
    ::operator delete (memory, std::align_val_t{Alignment});
}

void CpuDevice::copyIn(float *to, const float *hostFrom, std::size_t values) noexcept
{
    std::memcpy(to, hostFrom, values * sizeof(float));
}

void CpuDevice::copyOut(float *hostTo, const float *from, std::size_t values) noexcept
{
    std::memcpy(hostTo, from, values * sizeof(float));
}

void CpuDevice::copy(float *to, const float *from, std::size_t values) noexcept
{
    std::memcpy(to, from, values * sizeof(float));
}

float *CpuDevice::scratch(int worker) noexcept
{
    return m_scratch.data() + static_cast<std::size_t>(worker) * m_scratchColumns;
}

bool CpuDevice::growScratch(int columns) noexcept
{
    const std::size_t wanted = alignedUp(static_cast<std::size_t>(columns));
    if (wanted <= m_scratchColumns) {
        return true;
    }
    try {
        m_scratch.resize(wanted * static_cast<std::size_t>(m_pool.threads()));
    } catch (const std::bad_alloc &) {
        return false;
    }
    m_scratchColumns = wanted;
    return true;
}

std::unique_ptr<Matrix> CpuDevice::prepare(const MatrixView &view, const MatrixOptions &options) noexcept
{
    if (!growScratch(view.columns)) {
        return nullptr;
    }
    const Rows stored = {view.type, view.data, view.rows, view.columns};
    const bool blocks = view.columns % 32 == 0;  // rows that don't hold whole blocks stay as they are
    const bool floats = traits(view.type).valuesPerBlock == 1;
    if (options.format == WeightFormat::AsStored || !blocks || !floats) {
        return std::unique_ptr<Matrix>(new (std::nothrow) CpuMatrix(stored));
    }
    const bool eight = options.format == WeightFormat::Int8;
    Rows packed = {eight ? DType::Q8_0 : DType::Q4_0, nullptr, view.rows, view.columns};
    const auto columns = static_cast<std::size_t>(view.columns);
    const std::size_t rowBytes = storedBytes(packed.type, columns);
    const std::size_t storedRowBytes = storedBytes(view.type, columns);
    std::unique_ptr<std::byte[]> owned(new (std::nothrow)
                                           std::byte[static_cast<std::size_t>(view.rows) * rowBytes]);
    if (owned == nullptr) {
        return nullptr;
    }
    packed.data = owned.get();
    m_pool.run(view.rows, RowGrain, [&](int begin, int end, int worker) {
        for (int row = begin; row < end; ++row) {
            const auto r = static_cast<std::size_t>(row);
            decode(view.type, view.data + r * storedRowBytes, scratch(worker), columns);
            (eight ? quantizeQ8 : quantizeQ4)(scratch(worker), columns, owned.get() + r * rowBytes);
        }
    });
    return std::unique_ptr<Matrix>(new (std::nothrow) CpuMatrix(packed, std::move(owned)));
}

void CpuDevice::layerNorm(const LayerNormArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain, [&](int begin, int end, int) { m_ops.layerNorm(args, begin, end); });
}

void CpuDevice::shiftMix(const ShiftMixArgs &args) noexcept
{
    const LayerNormArgs norm = {args.x,      args.weight, args.bias, args.normed,
                                args.tokens, args.width,  args.eps};
    layerNorm(norm);
    m_pool.run(args.tokens, TokenGrain, [&](int begin, int end, int) { m_ops.mix(args, begin, end); });
    const auto width = static_cast<std::size_t>(args.width);
    copy(args.previous, args.normed + static_cast<std::size_t>(args.tokens - 1) * width, width);
}

void CpuDevice::matmul(std::span<const MatmulJob> jobs, int tokens) noexcept
{
    int rows = 0;
    for (const MatmulJob &job : jobs) {
        rows += job.weight->rows();
    }
    m_pool.run(rows, RowGrain, [&](int begin, int end, int worker) {
        for (const MatmulJob &job : jobs) {
            const int jobRows = job.weight->rows();
            const int from = std::max(begin, 0);
            const int to = std::min(end, jobRows);
            if (from < to) {
                m_ops.matmulRows({static_cast<const CpuMatrix *>(job.weight)->stored(), job.x, job.y, tokens,
                                  job.activation, job.accumulate, from, to, scratch(worker)});
            }
            begin -= jobRows;
            end -= jobRows;
        }
    });
}

void CpuDevice::timeMix4(const TimeMix4Args &args) noexcept
{
    m_pool.run(args.width, 64, [&](int begin, int end, int) { m_ops.timeMix4(args, begin, end); });
}

void CpuDevice::timeMix5(const TimeMix5Args &args) noexcept
{
    m_pool.run(args.heads, 1, [&](int begin, int end, int) { m_ops.timeMix5(args, begin, end); });
}

void CpuDevice::timeMix7(const TimeMix7Args &args) noexcept
{
    m_pool.run(args.heads, 1, [&](int begin, int end, int) { m_ops.timeMix7(args, begin, end); });
}

void CpuDevice::dynamicMix(const DynamicMixArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain, [&](int begin, int end, int) { m_ops.dynamicMix(args, begin, end); });
}

void CpuDevice::gatedAdd(const GatedAddArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain, [&](int begin, int end, int) { m_ops.gatedAdd(args, begin, end); });
}

void CpuDevice::tokenMatrix(const TokenMatrixArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_ops.tokenMatrix(args, begin, end); });
}

void CpuDevice::modulate(const ModulateArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain, [&](int begin, int end, int) { m_ops.modulate(args, begin, end); });
}

}  // namespace rookery::kernels::cpu
