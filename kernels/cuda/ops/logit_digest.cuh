#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/ops/ops.h"

// What a draw needs to know of a vocabulary's logits, in two kernels: many blocks adjust the logits and sum
// up a stretch each, then one block puts that together and picks the candidates. Candidates are chosen by
// counting: logits are sorted into bins by how far they lie below the largest, and as many whole bins are
// taken as there is room for. So nothing depends on the order in which threads come by.

namespace rookery::kernels::cuda {

constexpr int StretchThreads = 256;
constexpr int DigestThreads = 1024;
constexpr int DigestBins = DigestThreads;  ///< a thread looks at each
constexpr float BinsPerUnit = 64.0F;       ///< so that they reach down to e^-16 of the largest probability
constexpr int MaxVotes = LogitDigest::MaxVocabulary / WarpSize;

static_assert(LogitDigest::StretchTokens == 4 * StretchThreads);
static_assert(LogitDigest::MaxStretches <= DigestThreads);

/// The bin of a logit; DigestBins for those too far below, and for what isn't a number.
__device__ __forceinline__ int binOf(float logit, float largest)
{
    const float bin = (largest - logit) * BinsPerUnit;
    return bin < static_cast<float>(DigestBins) ? static_cast<int>(bin) : DigestBins;
}

/// A block per stretch.
__global__ void __launch_bounds__(StretchThreads) digestStretchKernel(DigestArgs args)
{
    waitForKernelBefore();
    __shared__ float logits[LogitDigest::StretchTokens];
    __shared__ float partial[StretchThreads / WarpSize];
    const int first = static_cast<int>(blockIdx.x) * LogitDigest::StretchTokens;
    const int left = args.vocabulary - first;
    const int tokens = left < LogitDigest::StretchTokens ? left : LogitDigest::StretchTokens;
    float notFinite = 0;
    for (int i = static_cast<int>(threadIdx.x); i < tokens; i += StretchThreads) {
        logits[i] = args.logits[first + i];
        notFinite += logits[i] - logits[i] == 0.0F ? 0.0F : 1.0F;
    }
    __syncthreads();
    for (int i = static_cast<int>(threadIdx.x); i < args.adjustmentCount; i += StretchThreads) {
        const LogitAdjustment adjustment = args.adjustments[i];
        const int place = adjustment.token - first;
        if (place >= 0 && place < tokens) {  // no other thread has this token
            logits[place] = logits[place] + adjustment.bias - adjustment.penalty;
        }
    }
    __syncthreads();

    float largest = -INFINITY;
    for (int i = static_cast<int>(threadIdx.x); i < tokens; i += StretchThreads) {
        largest = fmaxf(largest, logits[i]);
        args.adjusted[first + i] = logits[i];
    }
    largest = blockMax(largest, partial);
    float sum = 0;
    float moment = 0;
    float tempered = 0;
    for (int i = static_cast<int>(threadIdx.x); i < tokens; i += StretchThreads) {
        const float relative = logits[i] - largest;
        if (relative > -INFINITY) {  // a token that is banned, where others aren't
            const float e = expf(relative);
            sum += e;
            moment += e * relative;
            tempered += expf(relative * args.inverseTemperature);
        }
    }
    sum = blockSum(sum, partial);
    moment = blockSum(moment, partial);
    tempered = blockSum(tempered, partial);
    notFinite = blockSum(notFinite, partial);
    if (threadIdx.x == 0) {
        args.stretches[blockIdx.x] = {largest, sum, moment, tempered, static_cast<int>(notFinite)};
    }
}

/// The sum of `value` over this thread and those before it in the block; `partial` as for `blockSum`.
__device__ __forceinline__ int sumUpTo(int value, int *partial)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    for (int distance = 1; distance < WarpSize; distance *= 2) {
        const int before = __shfl_sync(AllLanes, value, lane >= distance ? lane - distance : lane);
        value += lane >= distance ? before : 0;
    }
    __syncthreads();  // readers of the sums before are done
    if (lane == WarpSize - 1) {
        partial[warp] = value;
    }
    __syncthreads();
    for (int other = 0; other < warp; ++other) {
        value += partial[other];
    }
    return value;
}

/// Writes the sums over all stretches. \return the largest logit, for every thread of the block
__device__ __forceinline__ float combineStretches(const DigestArgs &args, int stretches, float *partial)
{
    const int thread = static_cast<int>(threadIdx.x);
    LogitStretch mine = {-INFINITY, 0, 0, 0, 0};
    if (thread < stretches) {
        mine = args.stretches[thread];
    }
    const float largest = blockMax(mine.largest, partial);
    const float below = mine.largest - largest;
    const bool counts = below > -INFINITY;
    const float share = counts ? expf(below) : 0.0F;
    const float sum = blockSum(share * mine.sum, partial);
    const float moment = blockSum(counts ? share * (mine.moment + below * mine.sum) : 0.0F, partial);
    const float notFinite = blockSum(static_cast<float>(mine.notFinite), partial);
    if (thread < LogitDigest::MaxStretches) {
        args.digest->stretchSums[thread] =
            counts ? expf(below * args.inverseTemperature) * mine.tempered : 0.0F;
    }
    if (thread == 0) {
        args.digest->largest = largest;
        args.digest->sum = sum;
        args.digest->moment = moment;
        args.digest->notFinite = static_cast<int>(notFinite);
    }
    return largest;
}

/// How many bins, from the largest logits on, hold at most MaxCandidates tokens; for every thread of the
/// block.
__device__ __forceinline__ int chooseBins(const DigestArgs &args, float largest, int *partial)
{
    __shared__ unsigned counts[DigestBins];
    __shared__ int bins;
    const int thread = static_cast<int>(threadIdx.x);
    counts[thread] = 0;
    __syncthreads();
#pragma unroll 4
    for (int token = thread; token < args.vocabulary; token += DigestThreads) {
        const int bin = binOf(args.adjusted[token], largest);
        if (bin < DigestBins) {
            atomicAdd(counts + bin, 1U);
        }
    }
    __syncthreads();
    const int mine = static_cast<int>(counts[thread]);
    const int upToHere = sumUpTo(mine, partial);
    if (thread == 0) {
        bins = 0;
    }
    __syncthreads();
    // One thread at most: the last whose bin fits.
    const bool fits = upToHere <= LogitDigest::MaxCandidates;
    const bool nextFits = thread + 1 < DigestBins &&
                          upToHere + static_cast<int>(counts[thread + 1]) <= LogitDigest::MaxCandidates;
    if (fits && !nextFits) {
        bins = thread + 1;
    }
    __syncthreads();
    return bins;
}

/// One block.
__global__ void __launch_bounds__(DigestThreads) digestKernel(DigestArgs args)
{
    waitForKernelBefore();
    __shared__ float partial[DigestThreads / WarpSize];
    __shared__ int partialCounts[DigestThreads / WarpSize];
    __shared__ unsigned votes[MaxVotes];  ///< which of 32 neighbouring tokens are candidates
    const int thread = static_cast<int>(threadIdx.x);
    const int stretches = dividedUp(args.vocabulary, LogitDigest::StretchTokens);
    const float largest = combineStretches(args, stretches, partial);
    const int bins = chooseBins(args, largest, partialCounts);

    const int rounded = stretches * LogitDigest::StretchTokens;  // whole warps vote
#pragma unroll 4
    for (int token = thread; token < rounded; token += DigestThreads) {
        const bool chosen = token < args.vocabulary && binOf(args.adjusted[token], largest) < bins;
        const unsigned vote = __ballot_sync(AllLanes, chosen);
        if (thread % WarpSize == 0) {
            votes[token / WarpSize] = vote;
        }
    }
    __syncthreads();
    // Each thread writes the candidates of a few neighbouring votes, behind those of the threads before it.
    const int perThread = dividedUp(rounded / WarpSize, DigestThreads);
    const int begin = thread * perThread;
    const int end = begin + perThread < rounded / WarpSize ? begin + perThread : rounded / WarpSize;
    int mine = 0;
    for (int i = begin; i < end; ++i) {
        mine += __popc(votes[i]);
    }
    const int upToHere = sumUpTo(mine, partialCounts);
    int place = upToHere - mine;
    for (int i = begin; i < end; ++i) {
        for (unsigned left = votes[i]; left != 0; left &= left - 1) {
            const int token = i * WarpSize + __ffs(static_cast<int>(left)) - 1;
            args.digest->tokens[place] = token;
            args.digest->logits[place] = args.adjusted[token];
            ++place;
        }
    }
    if (thread == DigestThreads - 1) {
        args.digest->candidates = upToHere;
        args.digest->reach = static_cast<float>(bins) / BinsPerUnit;
    }
}

void digestLogits(const DigestArgs &args, cudaStream_t stream)
{
    const int stretches = dividedUp(args.vocabulary, LogitDigest::StretchTokens);
    launch(digestStretchKernel, {dim3(static_cast<unsigned>(stretches)), StretchThreads}, stream, args);
    launch(digestKernel, {dim3(1), DigestThreads}, stream, args);
}

}  // namespace rookery::kernels::cuda
