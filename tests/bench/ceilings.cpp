#include "tests/bench/ceilings.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <sys/mman.h>
#include <thread>
#include <vector>

#if defined(__AVX512F__)
#include <immintrin.h>
#endif

namespace rookery::bench {

namespace {

#if defined(__AVX512F__)
constexpr int RegisterBytes = 64;
#elif defined(__AVX__)
constexpr int RegisterBytes = 32;
#else
constexpr int RegisterBytes = 16;
#endif
using Floats = float __attribute__((vector_size(RegisterBytes)));  // one register
using Words = long __attribute__((vector_size(64)));

constexpr std::size_t StreamBytes = std::size_t{512} << 20;
constexpr long Iterations = 20'000'000;

/// Seconds of `work(thread)` on all threads at once.
double secondsOf(int threads, const std::function<void(int)> &work)
{
    const double start = seconds(threads);
    std::vector<std::jthread> others;
    for (int thread = 1; thread < threads; ++thread) {
        others.emplace_back(work, thread);
    }
    work(0);
    others.clear();
    return seconds(threads) - start;
}

double bestSeconds(int threads, const std::function<void(int)> &work)
{
    return std::min({secondsOf(threads, work), secondsOf(threads, work), secondsOf(threads, work)});
}

void keep(const auto &value)
{
    asm volatile("" ::"m"(value));
}

double fmaGflops(int threads)
{
    const double time = bestSeconds(threads, [](int) {
        Floats sums[12];
        for (int i = 0; i < 12; ++i) {  // all different, or the compiler would form one sum for all
            sums[i] = Floats{} + static_cast<float>(i);
        }
        Floats a = Floats{} + 1.0F;
        Floats b = Floats{} + 1e-9F;
        for (long i = 0; i < Iterations; ++i) {
            for (Floats &sum : sums) {
                sum = sum * a + b;
            }
            asm volatile("" : "+v"(a), "+v"(b));
        }
        keep(sums);
    });
    constexpr int Operations = 2 * RegisterBytes / static_cast<int>(sizeof(float));
    return static_cast<double>(Iterations) * 12 * Operations * threads / time / 1e9;
}

double int8Gops(int threads)
{
#if defined(__AVX512VNNI__)
    const double time = bestSeconds(threads, [](int) {
        __m512i sums[12];
        for (int i = 0; i < 12; ++i) {
            sums[i] = _mm512_set1_epi32(i);
        }
        __m512i a = _mm512_set1_epi8(1);
        __m512i b = _mm512_set1_epi8(1);
        for (long i = 0; i < Iterations; ++i) {
            for (__m512i &sum : sums) {
                sum = _mm512_dpbusd_epi32(sum, a, b);
            }
            asm volatile("" : "+v"(a), "+v"(b));
        }
        keep(sums);
    });
    return static_cast<double>(Iterations) * 12 * 128 * threads / time / 1e9;
#else
    return 0.0 * threads;
#endif
}

}  // namespace

double measureRoundTripNs()
{
    constexpr int Rounds = 20000;
    alignas(128) std::atomic<int> ball{0};
    const auto play = [&ball](int side) {
        for (int i = 0; i < Rounds; ++i) {
            while (ball.load(std::memory_order_acquire) != side) {
            }
            ball.store(1 - side, std::memory_order_release);
        }
    };
    const double start = seconds(2);
    std::jthread other(play, 1);
    play(0);
    return (seconds(2) - start) / Rounds * 1e9;
}

Stream::Stream(int threads)
    : m_threads(threads)
    , m_memory(static_cast<char *>(
          mmap(nullptr, StreamBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
{
    madvise(m_memory, StreamBytes, MADV_HUGEPAGE);
    std::fill_n(m_memory, StreamBytes, char{1});
}

Stream::~Stream()
{
    munmap(m_memory, StreamBytes);
}

double Stream::readGBs() const
{
    const double time = secondsOf(m_threads, [this](int thread) {
        const std::size_t share = StreamBytes / static_cast<std::size_t>(m_threads) / 512 * 512;
        const auto *at = reinterpret_cast<const Words *>(m_memory + share * static_cast<std::size_t>(thread));
        Words sums[8] = {};
        for (std::size_t i = 0; i < share / sizeof(Words); i += 8) {
            for (int j = 0; j < 8; ++j) {
                sums[j] ^= at[i + static_cast<std::size_t>(j)];
            }
        }
        keep(sums);
    });
    return static_cast<double>(StreamBytes) / time / 1e9;
}

Ceilings measureCeilings(int threads)
{
    const Stream stream(threads);
    const double read = std::max({stream.readGBs(), stream.readGBs(), stream.readGBs()});
    return {read, fmaGflops(threads), int8Gops(threads), threads > 1 ? measureRoundTripNs() : 0.0};
}

}  // namespace rookery::bench
