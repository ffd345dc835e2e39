#include "kernels/cpu/training/cpu_training.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace rookery::kernels::cpu {

namespace {

// Tokens that a worker takes at least: with fewer, handing over costs more than it saves.
constexpr int TokenGrain = 8;

// Tokens that a strip of weights serves once it is decoded; fewer where there would be too little to share.
constexpr int ManyTokens = 512;
constexpr int FewTokens = 120;

int stripsOf(const TransposedJob &job) noexcept
{
    return (job.weight->columns() + WeightStrip::Columns - 1) / WeightStrip::Columns;
}

}  // namespace

CpuTraining::CpuTraining(const Ops &ops, ThreadPool &pool, std::atomic<bool> &failed)
    : m_ops(ops)
    , m_kernels(*ops.training)
    , m_pool(pool)
    , m_failed(failed)
{
}

void CpuTraining::zero(float *values, std::size_t count) noexcept
{
    std::fill_n(values, count, 0.0F);
}

bool CpuTraining::prepareScratch() noexcept
try {
    if (m_scratch.empty()) {
        std::vector<Scratch> scratch(static_cast<std::size_t>(m_pool.threads()));
        for (Scratch &one : scratch) {
            one.strip.reset(new float[WeightStrip::Rows * WeightStrip::Columns]);
        }
        m_scratch = std::move(scratch);
    }
    return true;
} catch (const std::bad_alloc &) {
    m_failed = true;
    return false;
}

void CpuTraining::transposedProducts(std::span<const TransposedJob> jobs, int tokens) noexcept
{
    if (!prepareScratch()) {
        return;
    }
    int strips = 0;
    for (const TransposedJob &job : jobs) {
        strips += stripsOf(job);
    }
    const int together = strips < 4 * m_pool.threads() ? FewTokens : ManyTokens;
    const int blocks = (tokens + together - 1) / together;
    m_pool.run(strips * blocks, 1, [&](int begin, int end, int worker) {
        for (int item = begin; item < end; ++item) {
            int strip = item / blocks;
            const int firstToken = item % blocks * together;
            const TransposedJob *job = jobs.data();
            for (; strip >= stripsOf(*job); ++job) {
                strip -= stripsOf(*job);
            }
            multiplyColumns(*job, strip * WeightStrip::Columns, firstToken,
                            std::min(together, tokens - firstToken),
                            m_scratch[static_cast<std::size_t>(worker)]);
        }
    });
}

void CpuTraining::multiplyColumns(const TransposedJob &job, int firstColumn, int firstToken, int tokens,
                                  Scratch &scratch) noexcept
{
    const auto &matrix = static_cast<const CpuMatrix &>(*job.weight);
    const auto rows = static_cast<std::size_t>(matrix.rows());
    const auto columns = static_cast<std::size_t>(matrix.columns());
    const auto token = static_cast<std::size_t>(firstToken);
    for (int row = 0; row < matrix.rows(); row += WeightStrip::Rows) {
        const WeightStrip strip = {scratch.strip.get(), std::min(WeightStrip::Rows, matrix.rows() - row),
                                   std::min(WeightStrip::Columns, matrix.columns() - firstColumn)};
        if (!fillStrip(matrix, row, firstColumn, strip, scratch)) {
            return;
        }
        m_kernels.multiplyStrip({strip, job.y + token * rows + row, job.x + token * columns + firstColumn,
                                 rows, columns, tokens, job.accumulate || row > 0});
    }
}

bool CpuTraining::fillStrip(const CpuMatrix &matrix, int row, int column, const WeightStrip &strip,
                            Scratch &scratch) noexcept
try {
    if (!matrix.layout()) {
        m_kernels.stripOfFloats(matrix.stored(), row, column, strip);
        return true;
    }
    const PackedLayout &layout = *matrix.layout();
    const auto bandBytes = static_cast<std::size_t>(layout.bandBytes(matrix.columns()));
    for (int i = 0; i < strip.rows; i += PackedLayout::Rows) {
        const WeightStrip part = {strip.values + i * WeightStrip::Columns,
                                  std::min(PackedLayout::Rows, strip.rows - i), strip.columns};
        const int at = row + i;
        if (!matrix.inColumns()) {
            m_kernels.stripOfTiles(
                layout, matrix.tiles() + static_cast<std::size_t>(at / PackedLayout::Rows) * bandBytes,
                column, part);
            continue;
        }
        // Only this strip's columns are turned into tiles.
        const ColumnLayout columns = matrix.columnLayout();
        scratch.tiles.resize(static_cast<std::size_t>(layout.bandBytes(WeightStrip::Columns)));
        m_ops.tilesOfColumns(columns,
                             matrix.tiles() + at / ColumnLayout::Rows * columns.bandBytes(matrix.columns()) +
                                 columns.bandBytes(column),
                             at % ColumnLayout::Rows, strip.columns, scratch.tiles.data());
        m_kernels.stripOfTiles(layout, scratch.tiles.data(), 0, part);
    }
    return true;
} catch (const std::bad_alloc &) {
    m_failed = true;
    return false;
}

void CpuTraining::layerNormGrad(const LayerNormGradArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.layerNormGrad(args, begin, end); });
}

void CpuTraining::tokenShiftGrad(const TokenShiftGradArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.tokenShiftGrad(args, begin, end); });
}

void CpuTraining::activationGrad(const ActivationGradArgs &args) noexcept
{
    if (args.activation == Activation::None) {
        return;
    }
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.activationGrad(args, begin, end); });
}

void CpuTraining::timeMix7Grad(const TimeMix7GradArgs &args) noexcept
{
    const std::size_t perWorker = timeMix7GradScratch(args.tokens, args.headSize, args.chunk) /
                                  static_cast<std::size_t>(m_pool.threads());
    m_pool.run(args.heads, 1, [&](int begin, int end, int worker) {
        m_kernels.timeMix7Grad(args, begin, end, args.scratch + perWorker * static_cast<std::size_t>(worker));
    });
}

/// The states in front of every chunk, those inside of one, and a gradient.
std::size_t CpuTraining::timeMix7GradScratch(int tokens, int headSize, int chunk) const noexcept
{
    const auto states = static_cast<std::size_t>((tokens + chunk - 1) / chunk + chunk + 2);
    return states * static_cast<std::size_t>(headSize) * static_cast<std::size_t>(headSize) *
           static_cast<std::size_t>(m_pool.threads());
}

void CpuTraining::crossEntropy(const CrossEntropyArgs &args) noexcept
{
    m_pool.run(args.rows, 1, [&](int begin, int end, int) { m_kernels.crossEntropy(args, begin, end); });
}

}  // namespace rookery::kernels::cpu
