#include "kernels/cpu/training/cpu_training.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <numeric>

namespace rookery::kernels::cpu {

namespace {

// Tokens that a worker takes at least: with fewer, handing over costs more than it saves.
constexpr int TokenGrain = 8;

// Tokens that a strip of weights serves once it is decoded; fewer where there would be too little to share.
constexpr int ManyTokens = 512;
constexpr int FewTokens = 120;

// Rows of a weight gradient that a strip of inputs serves once it is copied together.
constexpr int GradRows = 128;

// Columns that a worker sums up at least: two cache lines.
constexpr int ColumnGrain = 32;

// Values that a worker takes at once where all are alike.
constexpr std::size_t ValueBlock = 16384;

constexpr int divideUp(int value, int by) noexcept
{
    return (value + by - 1) / by;
}

int stripColumns(const TransposedJob &job) noexcept
{
    return static_cast<const CpuMatrix &>(*job.weight).layout() ? CodeStrip::Columns : WeightStrip::Columns;
}

int stripsOf(const TransposedJob &job) noexcept
{
    return divideUp(job.weight->columns(), stripColumns(job));
}

int partsOf(const WeightGradJob &job) noexcept
{
    return divideUp(job.columns, WeightStrip::Columns) * divideUp(job.rows, GradRows);
}

int blocksOf(std::size_t count) noexcept
{
    return static_cast<int>((count + ValueBlock - 1) / ValueBlock);
}

/// Of a worker: the states in front of every chunk, those inside of one, and a gradient.
std::size_t timeMixScratch(int tokens, int headSize, int chunk) noexcept
{
    const auto states = static_cast<std::size_t>(divideUp(tokens, chunk) + chunk + 2);
    return states * static_cast<std::size_t>(headSize) * static_cast<std::size_t>(headSize);
}

}  // namespace

CpuTraining::CpuTraining(const Ops &ops, ThreadPool &pool, std::atomic<bool> &failed)
    : m_ops(ops)
    , m_kernels(*ops.training)
    , m_pool(pool)
    , m_failed(failed)
{
}

std::unique_ptr<Matrix> CpuTraining::learnedMatrix(const float *values, int rows, int columns) noexcept
{
    const MatrixView view = {DType::F32, reinterpret_cast<const std::byte *>(values), rows, columns};
    return std::unique_ptr<Matrix>(new (std::nothrow) CpuMatrix(view));
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
            one.codes.reset(new CodeStrip);
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
            multiplyColumns(*job, strip * stripColumns(*job), firstToken,
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
    const int width = std::min(stripColumns(job), matrix.columns() - firstColumn);
    float *const x = job.x + token * columns + firstColumn;
    for (int row = 0; row < matrix.rows(); row += WeightStrip::Rows) {
        const int stripRows = std::min(WeightStrip::Rows, matrix.rows() - row);
        const float *const y = job.y + token * rows + row;
        const bool accumulate = job.accumulate || row > 0;
        if (!matrix.layout()) {
            const WeightStrip strip = {scratch.strip.get(), stripRows, width};
            m_kernels.stripOfFloats(matrix.stored(), row, firstColumn, strip);
            m_kernels.multiplyStrip({strip, y, x, rows, 1, columns, tokens, accumulate});
        } else if (fillCodes(matrix, row, stripRows, firstColumn, width, scratch)) {
            const PackedLayout &layout = *matrix.layout();
            m_kernels.multiplyCodes({scratch.codes.get(), stripRows, width, layout.scaleColumns,
                                     layout.hasOffset, y, x, rows, columns, tokens, accumulate});
        } else {
            return;
        }
    }
}

void CpuTraining::weightGrads(std::span<const WeightGradJob> jobs, int tokens) noexcept
{
    if (!prepareScratch()) {
        return;
    }
    int parts = 0;
    for (const WeightGradJob &job : jobs) {
        parts += partsOf(job);
    }
    m_pool.run(parts, 1, [&](int begin, int end, int worker) {
        for (int item = begin; item < end; ++item) {
            int part = item;
            const WeightGradJob *job = jobs.data();
            for (; part >= partsOf(*job); ++job) {
                part -= partsOf(*job);
            }
            const int blocks = divideUp(job->rows, GradRows);
            const int row = part % blocks * GradRows;
            addOuterProducts(*job, row, std::min(GradRows, job->rows - row),
                             part / blocks * WeightStrip::Columns, tokens,
                             m_scratch[static_cast<std::size_t>(worker)]);
        }
    });
}

/// A product with strips of the inputs, whose rows are tokens.
void CpuTraining::addOuterProducts(const WeightGradJob &job, int firstRow, int rows, int firstColumn,
                                   int tokens, Scratch &scratch) noexcept
{
    const auto outputs = static_cast<std::size_t>(job.rows);
    const auto columns = static_cast<std::size_t>(job.columns);
    const MatrixView inputs = {DType::F32, reinterpret_cast<const std::byte *>(job.x), tokens, job.columns};
    for (int token = 0; token < tokens; token += WeightStrip::Rows) {
        const WeightStrip strip = {scratch.strip.get(), std::min(WeightStrip::Rows, tokens - token),
                                   std::min(WeightStrip::Columns, job.columns - firstColumn)};
        m_kernels.stripOfFloats(inputs, token, firstColumn, strip);
        m_kernels.multiplyStrip({strip, job.y + static_cast<std::size_t>(token) * outputs + firstRow,
                                 job.weightGrad + static_cast<std::size_t>(firstRow) * columns + firstColumn,
                                 1, outputs, columns, rows, true});
    }
}

bool CpuTraining::fillCodes(const CpuMatrix &matrix, int row, int rows, int column, int columns,
                            Scratch &scratch) noexcept
try {
    const PackedLayout &layout = *matrix.layout();
    const auto bandBytes = static_cast<std::size_t>(layout.bandBytes(matrix.columns()));
    for (int i = 0; i < rows; i += PackedLayout::Rows) {
        const int at = row + i;
        if (!matrix.inColumns()) {
            m_kernels.codesOfTiles(
                layout, matrix.tiles(at) + static_cast<std::size_t>(at / PackedLayout::Rows) * bandBytes,
                column, columns, *scratch.codes, i);
            continue;
        }
        // Only this strip's columns are turned into tiles.
        const ColumnLayout order = matrix.columnLayout();
        scratch.tiles.resize(static_cast<std::size_t>(layout.bandBytes(CodeStrip::Columns)));
        m_ops.tilesOfColumns(order,
                             matrix.tiles(at) + at / ColumnLayout::Rows * order.bandBytes(matrix.columns()) +
                                 order.bandBytes(column),
                             at % ColumnLayout::Rows, columns, scratch.tiles.data());
        m_kernels.codesOfTiles(layout, scratch.tiles.data(), 0, columns, *scratch.codes, i);
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

void CpuTraining::normWeightGrad(const NormWeightGradArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.rowMoments(args, begin, end); });
    m_pool.run(divideUp(args.width, ColumnGrain), 1, [&](int begin, int end, int) {
        m_kernels.normWeightGrad(args, begin * ColumnGrain, std::min(end * ColumnGrain, args.width));
    });
}

void CpuTraining::tokenShiftGrad(const TokenShiftGradArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.tokenShiftGrad(args, begin, end); });
}

void CpuTraining::mixGrad(const MixGradArgs &args) noexcept
{
    m_pool.run(divideUp(args.width, ColumnGrain), 1, [&](int begin, int end, int) {
        m_kernels.mixGrad(args, begin * ColumnGrain, std::min(end * ColumnGrain, args.width));
    });
}

void CpuTraining::dynamicMixGrad(const DynamicMixGradArgs &args) noexcept
{
    m_pool.run(divideUp(args.width, ColumnGrain), 1, [&](int begin, int end, int) {
        m_kernels.dynamicMixGrad(args, begin * ColumnGrain, std::min(end * ColumnGrain, args.width));
    });
}

void CpuTraining::gatedAddGrad(const GatedAddGradArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.gatedAddGrad(args, begin, end); });
}

void CpuTraining::activate(const ActivateArgs &args) noexcept
{
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.activateRows(args, begin, end); });
}

void CpuTraining::activationGrad(const ActivationGradArgs &args) noexcept
{
    if (args.activation == Activation::None) {
        return;
    }
    m_pool.run(args.tokens, TokenGrain,
               [&](int begin, int end, int) { m_kernels.activationGrad(args, begin, end); });
}

void CpuTraining::timeMix6Grad(const TimeMix6GradArgs &args) noexcept
{
    const std::size_t perWorker = timeMixScratch(args.tokens, args.headSize, args.chunk);
    m_pool.run(args.heads, 1, [&](int begin, int end, int worker) {
        m_kernels.timeMix6Grad(args, begin, end, args.scratch + perWorker * static_cast<std::size_t>(worker));
    });
}

void CpuTraining::timeMix7Grad(const TimeMix7GradArgs &args) noexcept
{
    const std::size_t perWorker = timeMixScratch(args.tokens, args.headSize, args.chunk);
    m_pool.run(args.heads, 1, [&](int begin, int end, int worker) {
        m_kernels.timeMix7Grad(args, begin, end, args.scratch + perWorker * static_cast<std::size_t>(worker));
    });
}

std::size_t CpuTraining::timeMixGradScratch(int tokens, int, int headSize, int chunk) const noexcept
{
    return timeMixScratch(tokens, headSize, chunk) * static_cast<std::size_t>(m_pool.threads());
}

void CpuTraining::crossEntropy(const CrossEntropyArgs &args) noexcept
{
    m_pool.run(args.rows, 1, [&](int begin, int end, int) { m_kernels.crossEntropy(args, begin, end); });
}

void CpuTraining::adamW(const AdamWArgs &args) noexcept
{
    m_pool.run(blocksOf(args.count), 1, [&](int begin, int end, int) {
        m_kernels.adamW(args, static_cast<std::size_t>(begin) * ValueBlock,
                        std::min(static_cast<std::size_t>(end) * ValueBlock, args.count));
    });
}

/// Blocks are summed up apart and then in their order, whoever did them.
double CpuTraining::squareSum(const float *values, std::size_t count) noexcept
try {
    const int blocks = blocksOf(count);
    m_sums.resize(static_cast<std::size_t>(blocks));
    m_pool.run(blocks, 1, [&](int begin, int end, int) {
        for (int block = begin; block < end; ++block) {
            const std::size_t first = static_cast<std::size_t>(block) * ValueBlock;
            m_sums[static_cast<std::size_t>(block)] =
                m_kernels.squareSum(values + first, std::min(ValueBlock, count - first));
        }
    });
    return std::accumulate(m_sums.begin(), m_sums.end(), 0.0);
} catch (const std::bad_alloc &) {
    m_failed = true;
    return 0;
}

}  // namespace rookery::kernels::cpu
