#include "kernels/cpu/cpu_device.h"

#include "kernels/cpu/layout/column_layout.h"
#include "kernels/cpu/machine/features.h"
#include "kernels/ops/stream_rows.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <new>

namespace rookery::kernels::cpu {

namespace {

constexpr std::size_t Alignment = 64;

// Tokens that a worker takes at least: with fewer, handing over costs more than it saves. Where there are
// more workers than a pass has such portions, down to two.
constexpr int TokenGrain = 8;
constexpr int LeastTokenGrain = 2;
constexpr int PassTokens = 128;

// Passes over more tokens are bound by arithmetic rather than memory.
constexpr int WritingTokens = 4;

// Of weights in columns a third is read or less: trained models have as many zeros.
constexpr int ColumnGain = 3;

// The same of streams that are normalised, shifted and kept in one go.
constexpr int StreamGrain = 4;

// Values that a worker copies at least.
constexpr int CopyGrain = 1 << 16;

// Of a matrix as it is stored, that are converted before somebody hears of it.
constexpr std::size_t StretchBytes = std::size_t{8} << 20;

// Rows of columns that are unpacked to tiles together.
constexpr int UnpackedRows = 2 * PackedLayout::Rows;

/// Rows of a band, the unit in which workers share out a product.
int bandRows(const MatmulJob &job, int tokens) noexcept
{
    if (!static_cast<const CpuMatrix &>(*job.weight).inColumns()) {
        return PackedLayout::Rows;
    }
    return InputCache::isSparse(job, tokens) ? ColumnLayout::Rows : UnpackedRows;
}

int bandsOf(const MatmulJob &job, int tokens) noexcept
{
    const int rows = bandRows(job, tokens);
    return (job.weight->rows() + rows - 1) / rows;
}

/// Of weights, by one token; 0 where that depends on its values.
std::size_t bytesRead(std::span<const MatmulJob> jobs) noexcept
{
    std::size_t bytes = 0;
    for (const MatmulJob &job : jobs) {
        if (InputCache::isSparse(job, 1)) {
            return 0;
        }
        bytes += job.weight->bytes();
    }
    return bytes;
}

std::size_t alignedUp(std::size_t value) noexcept
{
    return (value + Alignment - 1) / Alignment * Alignment;
}

/// Workers share the parts (heads, say) of every stream.
template<class Args, class Op>
void runStreams(ThreadPool &pool, const Args &args, int parts, int grain, Op op)
{
    pool.run(args.streams.count * parts, grain, [&](int begin, int end, int) {
        for (int stream = begin / parts; stream * parts < end; ++stream) {
            const int first = stream * parts;
            op(streamRow(args, stream), std::max(begin - first, 0), std::min(end - first, parts));
        }
    });
}

}  // namespace

CpuDevice::CpuDevice(const Ops &ops, int threads)
    : CpuDevice(ops, Crew(threads))
{
}

CpuDevice::CpuDevice(const Ops &ops, Crew crew)
    : m_ops(ops)
    , m_pool(std::move(crew))
    , m_readingThreads(m_pool.threads())
    , m_writingThreads(m_pool.threads())
    , m_weights(std::make_unique<HugeMemory[]>(static_cast<std::size_t>(m_pool.crew().nodes())))
    , m_nodeItems(static_cast<std::size_t>(m_pool.crew().nodes()))
    , m_scratch(static_cast<std::size_t>(m_pool.threads()))
    , m_training(ops, m_pool, m_failed)
{
}

DeviceInfo CpuDevice::info() const
{
    const int threads = m_pool.threads();
    std::string chosen;
    if (const ThreadCounts use = this->threads(); use.reading != threads || use.writing != threads) {
        chosen =
            " (" + std::to_string(use.reading) + " to read, " + std::to_string(use.writing) + " to write)";
    }
    return {"cpu",
            processorName() + ", " + m_ops.name + ", " + std::to_string(threads) +
                (threads == 1 ? " thread" : " threads") + chosen,
            threads};
}

void CpuDevice::useThreads(const ThreadCounts &counts) noexcept
{
    m_readingThreads = std::clamp(counts.reading, 1, m_pool.threads());
    m_writingThreads = std::clamp(counts.writing, 1, m_pool.threads());
}

void CpuDevice::beginPass(int tokens) noexcept
{
    m_pool.use(tokens <= WritingTokens ? m_writingThreads : m_readingThreads);
}

int CpuDevice::tokenGrain() const noexcept
{
    return std::clamp(PassTokens / m_pool.used(), LeastTokenGrain, TokenGrain);
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
    if (values > 0) {  // memcpy of nothing may not be given null
        std::memcpy(to, hostFrom, values * sizeof(float));
    }
}

void CpuDevice::copyOut(float *hostTo, const float *from, std::size_t values) noexcept
{
    // The logits of several streams are megabytes.
    const auto pieces = static_cast<int>(values / CopyGrain);
    m_pool.run(pieces, 1, [&](int begin, int end, int) {
        const std::size_t at = std::size_t(begin) * CopyGrain;
        std::memcpy(hostTo + at, from + at, std::size_t(end - begin) * CopyGrain * sizeof(float));
    });
    const std::size_t rest = std::size_t(pieces) * CopyGrain;
    std::memcpy(hostTo + rest, from + rest, (values - rest) * sizeof(float));
}

void CpuDevice::copy(float *to, const float *from, std::size_t values) noexcept
{
    std::memcpy(to, from, values * sizeof(float));
}

void CpuDevice::shareOut(int items, const std::function<void(int)> &work) noexcept
{
    m_pool.run(items, 1, [&](int begin, int end, int) {
        for (int item = begin; item < end; ++item) {
            work(item);
        }
    });
}

std::unique_ptr<Matrix> CpuDevice::prepare(const MatrixView &view, const MatrixOptions &options) noexcept
{
    if (traits(view.type).valuesPerBlock > 1) {
        return pack(view, packedLayout(view.type), options);
    }
    const bool wholeBlocks = view.columns % PackedLayout::Columns == 0;
    if (options.format == WeightFormat::AsStored || !wholeBlocks) {
        return std::unique_ptr<Matrix>(new (std::nothrow) CpuMatrix(view));
    }
    return pack(view, options.format == WeightFormat::Int8 ? Packed8 : Packed4, options);
}

std::unique_ptr<Matrix> CpuDevice::pack(const MatrixView &view, const PackedLayout &layout,
                                        const MatrixOptions &options) noexcept
try {
    std::vector<CpuMatrix::Piece> pieces = piecesFor(view, layout);
    if (pieces.empty()) {
        return nullptr;
    }
    m_pool.use(m_pool.threads());
    const bool oneScale = layout == Packed8 || layout == Packed4;
    const bool inColumns = options.sparseInput && oneScale && paysInColumns(view);
    const ColumnLayout columns = {layout.lowBits};
    const auto bandBytes = static_cast<std::size_t>(layout.bandBytes(view.columns));
    // A band of columns stays with one worker: they share bytes.
    const int together = inColumns ? ColumnLayout::Rows : PackedLayout::Rows;
    const auto packRows = [&](const CpuMatrix::Piece &piece, int firstRow, int lastRow, int worker) {
        for (int row = firstRow; row < lastRow && !options.stop.stop_requested(); row += PackedLayout::Rows) {
            const int within = row - piece.firstRow;
            std::byte *band =
                piece.tiles.get() + static_cast<std::size_t>(within / PackedLayout::Rows) * bandBytes;
            std::byte *tiles = inColumns ? scratchOf(worker, bandBytes) : band;
            if (tiles == nullptr) {
                return;
            }
            if (inColumns) {
                std::memset(tiles, 0, bandBytes);
            }
            for (int i = row; i < std::min(row + PackedLayout::Rows, lastRow); ++i) {
                packRow(view, layout, i, tiles);
            }
            if (inColumns) {
                m_ops.columnsOfTiles(columns, tiles, row % ColumnLayout::Rows, view.columns,
                                     piece.tiles.get() +
                                         within / ColumnLayout::Rows * columns.bandBytes(view.columns));
            }
        }
    };
    // All nodes convert at once, each a stretch of its own piece.
    const auto endOf = [&](std::size_t i) {
        return i + 1 < pieces.size() ? pieces[i + 1].firstRow : view.rows;
    };
    const std::size_t rowBytes =
        storedBytes(view.type, static_cast<std::size_t>(view.columns)) * pieces.size();
    const int stretch =
        together *
        std::max(1, static_cast<int>(StretchBytes / (rowBytes * static_cast<std::size_t>(together))));
    bool more = true;
    for (int done = 0; more; done += stretch) {
        more = false;
        std::fill(m_nodeItems.begin(), m_nodeItems.end(), 0);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const int rows = std::clamp(endOf(i) - pieces[i].firstRow - done, 0, stretch);
            m_nodeItems[static_cast<std::size_t>(pieces[i].node)] = (rows + together - 1) / together;
            more = more || endOf(i) - pieces[i].firstRow > done + stretch;
        }
        m_pool.runOnNode(m_nodeItems, [&](int begin, int end, int worker) {
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                const int items = m_nodeItems[static_cast<std::size_t>(pieces[i].node)];
                const int from = std::max(begin, 0);
                const int to = std::min(end, items);
                if (from < to) {
                    const int first = pieces[i].firstRow + done;
                    packRows(pieces[i], first + from * together, std::min(first + to * together, endOf(i)),
                             worker);
                }
                begin -= items;
                end -= items;
            }
        });
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const int rows = std::clamp(endOf(i) - pieces[i].firstRow - done, 0, stretch);
            if (options.rowsDone && rows > 0) {
                options.rowsDone(pieces[i].firstRow + done, rows);
            }
        }
    }
    if (options.stop.stop_requested() || m_failed) {
        return nullptr;
    }
    const int inputLevels = options.preciseInputs ? 2 : 1;
    return std::unique_ptr<Matrix>(new (std::nothrow)
                                       CpuMatrix(view, layout, inputLevels, std::move(pieces), inColumns));
} catch (const std::bad_alloc &) {
    return nullptr;
}

/// Skipping zeros saves reading, but a band is 128 rows: not where most workers would be left without
/// one.
bool CpuDevice::paysInColumns(const MatrixView &view) const noexcept
{
    return view.rows % ColumnLayout::Rows == 0 &&
           ColumnGain * (view.rows / ColumnLayout::Rows) >=
               std::min(m_pool.threads(), view.rows / PackedLayout::Rows);
}

/// Memory for the rows of each node that has any. \return none: memory is short
std::vector<CpuMatrix::Piece> CpuDevice::piecesFor(const MatrixView &view, const PackedLayout &layout)
{
    const Crew &crew = m_pool.crew();
    std::vector<CpuMatrix::Piece> pieces;
    for (int node = 0; node < crew.nodes(); ++node) {
        const int first = crew.firstRow(node, view.rows, ColumnLayout::Rows);
        const int last = crew.firstRow(node + 1, view.rows, ColumnLayout::Rows);
        if (first == last) {
            continue;
        }
        pieces.push_back({node, first,
                          m_weights[static_cast<std::size_t>(node)].allocate(
                              CpuMatrix::packedBytes(layout, last - first, view.columns))});
        if (pieces.back().tiles == nullptr) {
            return {};
        }
    }
    return pieces;
}

std::byte *CpuDevice::scratchOf(int worker, std::size_t bytes) noexcept
try {
    std::vector<std::byte> &scratch = m_scratch[static_cast<std::size_t>(worker)];
    if (scratch.size() < bytes) {
        scratch.resize(bytes);
    }
    return scratch.data();
} catch (const std::bad_alloc &) {
    m_failed = true;
    return nullptr;
}

void CpuDevice::packRow(const MatrixView &view, const PackedLayout &layout, int row,
                        std::byte *band) const noexcept
{
    constexpr int Columns = 256;  // at a time, so that the blocks of a row needn't be allocated
    QuantizedBlock blocks[Columns / QuantizedBlock::Values];
    const std::size_t rowBytes = storedBytes(view.type, static_cast<std::size_t>(view.columns));
    const std::byte *from = view.data + static_cast<std::size_t>(row) * rowBytes;
    for (int column = 0; column < view.columns; column += Columns) {
        const int columns = std::min(Columns, view.columns - column);
        const std::byte *stored = from + storedBytes(view.type, static_cast<std::size_t>(column));
        if (traits(view.type).valuesPerBlock == 1) {
            m_ops.quantizeWeights(view.type, stored, columns, layout.lowBits, blocks);
        } else {
            readBlocks(view.type, stored, columns, blocks);
        }
        placeBlocks(layout, blocks, columns / QuantizedBlock::Values, row % PackedLayout::Rows, column, band);
    }
}

void CpuDevice::layerNorm(const LayerNormArgs &args) noexcept
{
    m_pool.run(args.tokens, tokenGrain(),
               [&](int begin, int end, int) { m_ops.layerNorm(args, begin, end); });
}

void CpuDevice::tokenShift(const TokenShiftArgs &args) noexcept
{
    const LayerNormArgs norm = {args.x,      args.weight, args.bias, args.normed,
                                args.tokens, args.width,  args.eps};
    const auto width = static_cast<std::size_t>(args.width);
    if (args.streams.count > 0) {
        m_pool.run(args.streams.count, StreamGrain, [&](int begin, int end, int) {
            m_ops.layerNorm(norm, begin, end);
            for (int stream = begin; stream < end; ++stream) {
                const TokenShiftArgs row = streamRow(args, stream);
                m_ops.tokenShift(row, 0, 1);
                copy(row.previous, row.normed, width);
            }
        });
        return;
    }
    layerNorm(norm);
    m_pool.run(args.tokens, tokenGrain(),
               [&](int begin, int end, int) { m_ops.tokenShift(args, begin, end); });
    copy(args.previous, args.normed + static_cast<std::size_t>(args.tokens - 1) * width, width);
}

void CpuDevice::matmul(std::span<const MatmulJob> jobs, int tokens) noexcept
{
    if (!m_inputs.fill(jobs, tokens, m_ops, m_pool)) {
        m_failed = true;
        return;
    }
    const std::size_t bytes = m_prefetch.isOver() || tokens > 1 ? 0 : bytesRead(jobs);
    if (bytes < PrefetchTrial::LeastBytes) {
        return multiplyAll(jobs, tokens);
    }
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    multiplyAll(jobs, tokens);
    m_prefetch.add(bytes, std::chrono::duration<double>(Clock::now() - start).count());
}

/// The first of a product's bands that `node` works on.
int CpuDevice::firstBand(const MatmulJob &job, int tokens, int node) const noexcept
{
    const Crew &crew = m_pool.crew();
    return node == crew.nodes()
               ? bandsOf(job, tokens)
               : crew.firstRow(node, job.weight->rows(), ColumnLayout::Rows) / bandRows(job, tokens);
}

void CpuDevice::multiplyAll(std::span<const MatmulJob> jobs, int tokens) noexcept
{
    const int nodes = m_pool.crew().nodes();
    std::fill(m_nodeItems.begin(), m_nodeItems.end(), 0);
    for (const MatmulJob &job : jobs) {
        for (int node = 0; node < nodes; ++node) {
            m_nodeItems[static_cast<std::size_t>(node)] +=
                firstBand(job, tokens, node + 1) - firstBand(job, tokens, node);
        }
    }
    auto body = [&](int begin, int end, int worker) {
        for (int node = 0; node < nodes; ++node) {
            for (const MatmulJob &job : jobs) {
                const int first = firstBand(job, tokens, node);
                const int bands = firstBand(job, tokens, node + 1) - first;
                const int from = std::max(begin, 0);
                const int to = std::min(end, bands);
                if (from < to) {
                    const int rows = bandRows(job, tokens);
                    multiply(job, tokens, (first + from) * rows,
                             std::min((first + to) * rows, job.weight->rows()), worker);
                }
                begin -= bands;
                end -= bands;
            }
        }
    };
    if (nodes == 1) {
        m_pool.run(m_nodeItems.front(), 1, body);
    } else {
        m_pool.runByNode(m_nodeItems, body);
    }
}

void CpuDevice::multiply(const MatmulJob &job, int tokens, int rowBegin, int rowEnd, int worker) noexcept
{
    const auto &matrix = static_cast<const CpuMatrix &>(*job.weight);
    if (InputCache::isSparse(job, tokens)) {
        m_ops.matmulColumns({matrix.columnLayout(), matrix.tiles(rowBegin), matrix.rows(), m_inputs.of(job),
                             m_inputs.activeOf(job), job.y, tokens, job.activation, job.accumulate, rowBegin,
                             rowEnd});
    } else if (matrix.inColumns()) {
        multiplyUnpacked(job, tokens, rowBegin, rowEnd, worker);
    } else if (matrix.layout()) {
        m_ops.matmulPacked({*matrix.layout(), matrix.tiles(rowBegin), matrix.rows(), m_inputs.of(job), job.y,
                            tokens, job.activation, job.accumulate, rowBegin, rowEnd,
                            m_prefetch.asksAhead()});
    } else {
        m_ops.matmulFloats({matrix.stored(), job.x, job.y, tokens, job.activation, job.accumulate, rowBegin,
                            rowEnd, m_prefetch.asksAhead()});
    }
}

void CpuDevice::multiplyUnpacked(const MatmulJob &job, int tokens, int rowBegin, int rowEnd,
                                 int worker) noexcept
{
    const auto &matrix = static_cast<const CpuMatrix &>(*job.weight);
    const PackedLayout &layout = *matrix.layout();
    const ColumnLayout columns = matrix.columnLayout();
    const auto bandBytes = static_cast<std::size_t>(layout.bandBytes(matrix.columns()));
    std::byte *tiles = scratchOf(worker, UnpackedRows / PackedLayout::Rows * bandBytes);
    for (int row = rowBegin; row < rowEnd && tiles != nullptr; row += UnpackedRows) {
        for (int i = 0; i < UnpackedRows; i += PackedLayout::Rows) {
            m_ops.tilesOfColumns(
                columns, matrix.tiles(row) + row / ColumnLayout::Rows * columns.bandBytes(matrix.columns()),
                (row + i) % ColumnLayout::Rows, matrix.columns(),
                tiles + static_cast<std::size_t>(i / PackedLayout::Rows) * bandBytes);
        }
        m_ops.matmulPacked({layout, tiles, matrix.rows(), m_inputs.of(job), job.y + row, tokens,
                            job.activation, job.accumulate, 0, UnpackedRows, false});
    }
}

void CpuDevice::timeMix4(const TimeMix4Args &args) noexcept
{
    if (args.streams.count > 0) {
        return runStreams(m_pool, args, args.width, 64, m_ops.timeMix4);
    }
    m_pool.run(args.width, 64, [&](int begin, int end, int) { m_ops.timeMix4(args, begin, end); });
}

void CpuDevice::timeMix5(const TimeMix5Args &args) noexcept
{
    if (args.streams.count > 0) {
        return runStreams(m_pool, args, args.heads, 1, m_ops.timeMix5);
    }
    m_pool.run(args.heads, 1, [&](int begin, int end, int) { m_ops.timeMix5(args, begin, end); });
}

void CpuDevice::timeMix7(const TimeMix7Args &args) noexcept
{
    if (args.streams.count > 0) {
        return runStreams(m_pool, args, args.heads, 1, m_ops.timeMix7);
    }
    m_pool.run(args.heads, 1, [&](int begin, int end, int) { m_ops.timeMix7(args, begin, end); });
}

void CpuDevice::dynamicMix(const DynamicMixArgs &args) noexcept
{
    m_pool.run(args.tokens, tokenGrain(),
               [&](int begin, int end, int) { m_ops.dynamicMix(args, begin, end); });
}

void CpuDevice::gatedAdd(const GatedAddArgs &args) noexcept
{
    m_pool.run(args.tokens, tokenGrain(), [&](int begin, int end, int) { m_ops.gatedAdd(args, begin, end); });
}

void CpuDevice::tokenMatrix(const TokenMatrixArgs &args) noexcept
{
    m_pool.run(args.tokens, tokenGrain(),
               [&](int begin, int end, int) { m_ops.tokenMatrix(args, begin, end); });
}

void CpuDevice::biasActivation(const BiasActivationArgs &args) noexcept
{
    m_pool.run(args.tokens, tokenGrain(),
               [&](int begin, int end, int) { m_ops.biasActivation(args, begin, end); });
}

void CpuDevice::rotary(const RotaryArgs &args) noexcept
{
    m_pool.run(args.tokens, tokenGrain(), [&](int begin, int end, int) { m_ops.rotary(args, begin, end); });
}

void CpuDevice::attention(const AttentionArgs &args) noexcept
{
    const std::size_t perWorker = m_ops.attentionScratch(args.tokens, args.headSize);
    m_pool.run(args.groups * args.heads, 1, [&](int begin, int end, int worker) {
        m_ops.attention(args, begin, end, args.scratch + perWorker * static_cast<std::size_t>(worker));
    });
}

std::size_t CpuDevice::attentionScratch(int tokens, int headSize) const noexcept
{
    return m_ops.attentionScratch(tokens, headSize) * static_cast<std::size_t>(m_pool.threads());
}

void CpuDevice::modulate(const ModulateArgs &args) noexcept
{
    m_pool.run(args.tokens, tokenGrain(), [&](int begin, int end, int) { m_ops.modulate(args, begin, end); });
}

}  // namespace rookery::kernels::cpu
