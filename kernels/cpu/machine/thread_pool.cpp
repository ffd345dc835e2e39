#include "kernels/cpu/machine/thread_pool.h"

#include <algorithm>
#include <chrono>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace rookery::kernels::cpu {

namespace {

// Chunks per worker: enough that a slow worker's share can move to the others, few enough that taking them
// costs nothing.
constexpr int ChunksPerWorker = 4;

// Between two products of one token a worker waits microseconds, between two tokens (sampling, drawing the
// text) a fraction of a millisecond: spin through both, sleep after.
constexpr auto SpinTime = std::chrono::microseconds(500);

void pause() noexcept
{
#if defined(__x86_64__)
    _mm_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

/// Spins on `done`, giving the core away now and then in case the one waited for needs it.
template<class Done>
void spinUntil(const Done &done) noexcept
{
    for (int i = 1; !done(); ++i) {
        if (i % 512 == 0) {
            std::this_thread::yield();
        } else {
            pause();
        }
    }
}

}  // namespace

ThreadPool::ThreadPool(int threads)
    : m_ranges(std::make_unique<Slot[]>(static_cast<std::size_t>(std::max(1, threads))))
    , m_slots(static_cast<unsigned>(std::max(1, threads)))
{
    for (unsigned worker = 1; worker < m_slots; ++worker) {
        m_threads.emplace_back([this, worker] { workerLoop(static_cast<int>(worker)); });
    }
}

ThreadPool::~ThreadPool()
{
    m_stop = true;
    m_generation.fetch_add(1);
    {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    }
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

void ThreadPool::share(Function function, void *context, int items, int grain) noexcept
{
    const int workers = static_cast<int>(m_slots);
    const int wanted = (items + workers * ChunksPerWorker - 1) / (workers * ChunksPerWorker);
    m_function = function;
    m_context = context;
    m_items = items;
    m_chunkItems = std::max(grain, wanted);
    const int chunks = (items + m_chunkItems - 1) / m_chunkItems;
    m_chunksLeft.store(chunks, std::memory_order_relaxed);
    for (int worker = 0; worker < workers; ++worker) {
        const auto begin = static_cast<std::uint64_t>(std::int64_t{chunks} * worker / workers);
        const auto end = static_cast<std::uint64_t>(std::int64_t{chunks} * (worker + 1) / workers);
        m_ranges[static_cast<std::size_t>(worker)].range.store(begin << 32 | end, std::memory_order_release);
    }
    // Sequentially consistent with waitForWork: either the sleeper sees the new generation or is seen here.
    m_generation.fetch_add(1);
    if (m_sleepers.load() > 0) {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    }
    const int done = takeChunks(0);
    if (m_chunksLeft.fetch_sub(done, std::memory_order_acq_rel) != done) {
        spinUntil([this] { return m_chunksLeft.load(std::memory_order_acquire) == 0; });
    }
}

int ThreadPool::takeChunks(int worker) noexcept
{
    int done = 0;
    for (unsigned i = 0; i < m_slots; ++i) {
        std::atomic<std::uint64_t> &range = m_ranges[(static_cast<unsigned>(worker) + i) % m_slots].range;
        for (;;) {
            // Looking first keeps an empty range's cache line shared and its counter from running away.
            const std::uint64_t seen = range.load(std::memory_order_relaxed);
            if (seen >> 32 >= (seen & 0xffffffffU)) {
                break;
            }
            const std::uint64_t taken = range.fetch_add(std::uint64_t{1} << 32, std::memory_order_acquire);
            if (taken >> 32 >= (taken & 0xffffffffU)) {
                break;
            }
            const int begin = static_cast<int>(taken >> 32) * m_chunkItems;
            m_function(m_context, begin, std::min(m_items, begin + m_chunkItems), worker);
            ++done;
        }
    }
    return done;
}

void ThreadPool::workerLoop(int worker) noexcept
{
    std::uint32_t seen = 0;
    while (waitForWork(seen)) {
        seen = m_generation.load();
        if (m_stop.load()) {  // set before the generation that was just seen: none comes after it
            return;
        }
        const int done = takeChunks(worker);
        if (done > 0) {
            m_chunksLeft.fetch_sub(done, std::memory_order_release);
        }
    }
}

/// \return false: the pool is going away.
bool ThreadPool::waitForWork(std::uint32_t seen) noexcept
{
    const auto sleepAt = std::chrono::steady_clock::now() + SpinTime;
    for (int i = 1; m_generation.load(std::memory_order_acquire) == seen; ++i) {
        pause();
        if (i % 256 == 0) {
            if (std::chrono::steady_clock::now() >= sleepAt) {
                std::unique_lock lock(m_mutex);
                m_sleepers.fetch_add(1);
                m_wake.wait(lock, [this, seen] { return m_generation.load() != seen; });
                m_sleepers.fetch_sub(1);
                break;
            }
            std::this_thread::yield();
        }
    }
    return !m_stop.load();
}

}  // namespace rookery::kernels::cpu
