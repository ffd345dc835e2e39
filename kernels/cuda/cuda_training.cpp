#include "kernels/cuda/cuda_training.h"

#include "kernels/cuda/cuda_matrix.h"

#include <algorithm>
#include <new>
#include <numeric>

namespace rookery::kernels::cuda {

namespace {

// Blocks of sums at once on each multiprocessor, with a tile of 64 x 64 each.
constexpr int BlocksPerMultiprocessor = 2;
constexpr std::size_t TileValues = std::size_t{64} * 64;

constexpr int Results = std::max(CrossEntropyRows::Most, SquareSumArgs::Stretches);

void *allocateQuietly(std::size_t bytes) noexcept
{
    void *memory = nullptr;
    if (cudaMalloc(&memory, bytes) != cudaSuccess) {
        cudaGetLastError();  // forgotten: who asked goes without, or says so
        return nullptr;
    }
    return memory;
}

}  // namespace

CudaTraining::CudaTraining(CardQueue &queue, int card, int multiprocessors)
    : m_queue(queue)
    , m_card(card)
    , m_slices{nullptr, 0, BlocksPerMultiprocessor * multiprocessors}
{
}

CudaTraining::~CudaTraining()
{
    cudaFree(m_slices.parts);
    cudaFree(m_results);
}

/// Sums that can't be shared by several blocks take longer, that's all.
const SumSlices &CudaTraining::slices() noexcept
{
    if (!m_asked && m_queue.usable()) {
        m_asked = true;
        const std::size_t values = TileValues * static_cast<std::size_t>(m_slices.blocks);
        m_slices.parts = static_cast<float *>(allocateQuietly(values * sizeof(float)));
        m_slices.capacity = m_slices.parts != nullptr ? values : 0;
    }
    return m_slices;
}

float *CudaTraining::results() noexcept
{
    if (m_results == nullptr && m_queue.usable()) {
        m_results = static_cast<float *>(allocateQuietly(Results * sizeof(float)));
        if (m_results == nullptr) {
            m_queue.note(cudaErrorMemoryAllocation);
        }
    }
    return m_results;
}

template<class Args>
void CudaTraining::queue(void (*op)(const Args &, cudaStream_t), const Args &args) noexcept
{
    if (args.tokens > 0) {
        m_queue.call(op, args);
    }
}

std::unique_ptr<Matrix> CudaTraining::learnedMatrix(const float *values, int rows, int columns) noexcept
{
    const StoredMatrix stored = {StoredFormat::Float32,
                                 rows,
                                 columns,
                                 columns,
                                 reinterpret_cast<const std::uint8_t *>(values),
                                 nullptr};
    const std::size_t bytes = static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    return std::unique_ptr<Matrix>(new (std::nothrow)
                                       CudaMatrix(stored, bytes * sizeof(float), m_card, nullptr));
}

void CudaTraining::zero(float *values, std::size_t count) noexcept
{
    if (m_queue.usable()) {
        m_queue.note(cudaMemsetAsync(values, 0, count * sizeof(float), m_queue.stream()));
    }
}

void CudaTraining::transposedProducts(std::span<const TransposedJob> jobs, int tokens) noexcept
{
    for (const TransposedJob &job : jobs) {
        const TransposedProduct product = {static_cast<const CudaMatrix &>(*job.weight).stored(), job.y,
                                           job.x, job.accumulate};
        if (tokens > 0) {
            m_queue.call(transposedProduct, product, tokens, slices());
        }
    }
}

void CudaTraining::weightGrads(std::span<const WeightGradJob> jobs, int tokens) noexcept
{
    for (const WeightGradJob &job : jobs) {
        if (tokens > 0) {
            m_queue.call(weightGrad, job, tokens, slices());
        }
    }
}

void CudaTraining::layerNormGrad(const LayerNormGradArgs &args) noexcept
{
    queue(cuda::layerNormGrad, args);
}

void CudaTraining::normWeightGrad(const NormWeightGradArgs &args) noexcept
{
    queue(cuda::normWeightGrad, args);
}

void CudaTraining::tokenShiftGrad(const TokenShiftGradArgs &args) noexcept
{
    queue(cuda::tokenShiftGrad, args);
}

void CudaTraining::mixGrad(const MixGradArgs &args) noexcept
{
    queue(cuda::mixGrad, args);
}

void CudaTraining::dynamicMixGrad(const DynamicMixGradArgs &args) noexcept
{
    queue(cuda::dynamicMixGrad, args);
}

void CudaTraining::gatedAddGrad(const GatedAddGradArgs &args) noexcept
{
    queue(cuda::gatedAddGrad, args);
}

void CudaTraining::activate(const ActivateArgs &args) noexcept
{
    queue(cuda::activateRows, args);
}

void CudaTraining::activationGrad(const ActivationGradArgs &args) noexcept
{
    if (args.activation != Activation::None) {
        queue(cuda::activationGrad, args);
    }
}

void CudaTraining::timeMix6Grad(const TimeMix6GradArgs &args) noexcept
{
    queue(cuda::timeMix6Grad, args);
}

void CudaTraining::timeMix7Grad(const TimeMix7GradArgs &args) noexcept
{
    queue(cuda::timeMix7Grad, args);
}

std::size_t CudaTraining::timeMixGradScratch(int tokens, int heads, int headSize, int chunk) const noexcept
{
    return cuda::timeMixGradScratch(tokens, heads, headSize, chunk);
}

void CudaTraining::crossEntropy(const CrossEntropyArgs &args) noexcept
{
    for (int first = 0; first < args.rows; first += CrossEntropyRows::Most) {
        const int rows = std::min(CrossEntropyRows::Most, args.rows - first);
        const std::size_t at = static_cast<std::size_t>(first) * static_cast<std::size_t>(args.vocabulary);
        CrossEntropyRows part = {args.logits + at, results(), args.scale, rows, args.vocabulary, {}};
        std::copy_n(args.targets + first, rows, part.targets);
        m_queue.call(cuda::crossEntropy, part);
        m_queue.fetch(args.losses + first, part.losses, static_cast<std::size_t>(rows) * sizeof(float));
    }
}

void CudaTraining::adamW(const AdamWArgs &args) noexcept
{
    if (args.count > 0) {
        m_queue.call(cuda::adamW, args);
    }
}

double CudaTraining::squareSum(const float *values, std::size_t count) noexcept
{
    const SquareSumArgs args = {values, count, results()};
    m_queue.call(cuda::squareSum, args);
    float sums[SquareSumArgs::Stretches];
    m_queue.fetch(sums, args.sums, sizeof sums);
    return std::accumulate(std::begin(sums), std::end(sums), 0.0);
}

}  // namespace rookery::kernels::cuda
