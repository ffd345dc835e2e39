#include "kernels/cpu/machine/thread_pool.h"

#include "kernels/cpu/machine/binding.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

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

constexpr int AllNodes = -1;

// Of a range's end: the chunks are for workers of the owner's node alone.
constexpr std::uint64_t Stay = std::uint64_t{1} << 31;

std::uint64_t beginOf(std::uint64_t range) noexcept
{
    return range >> 32;
}

std::uint64_t endOf(std::uint64_t range) noexcept
{
    return range & (Stay - 1);
}

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
    : ThreadPool(Crew(threads))
{
}

ThreadPool::ThreadPool(Crew crew)
    : m_crew(std::move(crew))
    , m_slots(std::make_unique<Slot[]>(static_cast<std::size_t>(m_crew.workers())))
    , m_used(m_crew.workers())
{
    for (int worker = 1; worker < threads(); ++worker) {
        m_threads.emplace_back([this, worker] { workerLoop(worker); });
    }
}

ThreadPool::~ThreadPool()
{
    m_stop = true;
    m_generation.fetch_add(1);
    {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
        m_unrest.notify_all();
    }
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

void ThreadPool::use(int threads) noexcept
{
    const int before = used();
    const int wanted = std::clamp(threads, 1, m_crew.workers());
    if (wanted == before) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_used.store(wanted, std::memory_order_relaxed);
    if (wanted > before) {
        m_unrest.notify_all();
    }
}

/// \param items of all workers together, or of each node
/// \param stay whether a node's workers alone may take its items
void ThreadPool::share(Function function, void *context, std::span<const int> items, int grain,
                       bool stay) noexcept
{
    const int usedBefore = used();
    if (stay) {
        use(threads());
    }
    const int all = std::accumulate(items.begin(), items.end(), 0);
    const int wanted = (all + used() * ChunksPerWorker - 1) / (used() * ChunksPerWorker);
    m_function = function;
    m_context = context;
    m_chunkItems = std::max(grain, wanted);
    int chunks = 0;
    for (const int count : items) {
        chunks += (count + m_chunkItems - 1) / m_chunkItems;
    }
    m_chunksLeft.store(chunks, std::memory_order_relaxed);
    m_filled.store(used(), std::memory_order_relaxed);
    int first = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        giveOut(items.size() == 1 ? AllNodes : static_cast<int>(i), first, items[i], stay);
        first += items[i];
    }
    // Sequentially consistent with waitForWork: either the sleeper sees the new generation or is seen here.
    m_generation.fetch_add(1);
    if (m_sleepers.load() > 0) {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    }
    {
        const Binding bound(stay ? std::span<const int>(m_crew.processorsOf(0)) : std::span<const int>());
        takeChunks(0);
    }
    if (m_chunksLeft.load(std::memory_order_acquire) != 0) {
        spinUntil([this] { return m_chunksLeft.load(std::memory_order_acquire) == 0; });
    }
    use(usedBefore);
}

/// Items in chunks to the node's workers; where none of them is used, the others find them in the first one's
/// slot. A slot that is given nothing is empty: a loop ends when all chunks are taken.
void ThreadPool::giveOut(int node, int firstItem, int items, bool stay) noexcept
{
    const int chunks = (items + m_chunkItems - 1) / m_chunkItems;
    const auto belongs = [&](int worker) { return node == AllNodes || m_crew.nodeOf(worker) == node; };
    const auto fill = [&](int worker, std::int64_t begin, std::int64_t end) {
        if (begin == end) {
            return;
        }
        Slot &slot = m_slots[static_cast<std::size_t>(worker)];
        slot.firstItem = firstItem;
        slot.endItem = firstItem + items;
        slot.range.store(static_cast<std::uint64_t>(begin) << 32 | static_cast<std::uint64_t>(end) |
                             (stay ? Stay : 0),
                         std::memory_order_release);
    };
    int members = 0;
    for (int worker = 0; worker < used(); ++worker) {
        members += belongs(worker) ? 1 : 0;
    }
    if (members == 0) {
        int worker = used();
        while (!belongs(worker)) {
            ++worker;
        }
        m_filled.store(std::max(m_filled.load(std::memory_order_relaxed), worker + 1),
                       std::memory_order_relaxed);
        fill(worker, 0, chunks);
        return;
    }
    int member = 0;
    for (int worker = 0; worker < used(); ++worker) {
        if (belongs(worker)) {
            fill(worker, std::int64_t{chunks} * member / members,
                 std::int64_t{chunks} * (member + 1) / members);
            ++member;
        }
    }
}

/// Its own chunks, then those of its node's other workers, then what is left. What is done is told before
/// the search goes on: with many workers that takes as long as a chunk.
void ThreadPool::takeChunks(int worker) noexcept
{
    takeFrom(worker, worker);
    const int filled = m_filled.load(std::memory_order_relaxed);
    const bool severalNodes = m_crew.nodes() > 1;
    for (const bool own : {true, false}) {
        for (int i = 1; i <= filled; ++i) {
            const int other = (worker + i) % filled;
            if (!severalNodes || (m_crew.nodeOf(other) == m_crew.nodeOf(worker)) == own) {
                takeFrom(other, worker);
            }
        }
        if (!severalNodes) {
            return;
        }
    }
}

void ThreadPool::takeFrom(int owner, int worker) noexcept
{
    Slot &slot = m_slots[static_cast<std::size_t>(owner)];
    const bool foreign = m_crew.nodeOf(owner) != m_crew.nodeOf(worker);
    int done = 0;
    for (;;) {
        // Looking first keeps an empty range's cache line shared and its counter from running away.
        const std::uint64_t seen = slot.range.load(std::memory_order_relaxed);
        if (beginOf(seen) >= endOf(seen) || (foreign && (seen & Stay) != 0)) {
            break;
        }
        const std::uint64_t taken = slot.range.fetch_add(std::uint64_t{1} << 32, std::memory_order_acquire);
        if (beginOf(taken) >= endOf(taken)) {
            break;
        }
        const int begin = slot.firstItem + static_cast<int>(beginOf(taken)) * m_chunkItems;
        m_function(m_context, begin, std::min(slot.endItem, begin + m_chunkItems), worker);
        ++done;
    }
    if (done > 0) {
        m_chunksLeft.fetch_sub(done, std::memory_order_release);
    }
}

void ThreadPool::workerLoop(int worker) noexcept
{
    if (const std::vector<int> &processors = m_crew.processorsOf(m_crew.nodeOf(worker));
        !processors.empty()) {
        bindTo(processors);
    }
    std::uint32_t seen = 0;
    while (waitForWork(worker, seen)) {
        seen = m_generation.load();
        if (m_stop.load()) {  // set before the generation that was just seen: none comes after it
            return;
        }
        takeChunks(worker);
    }
}

/// \return false: the pool is going away.
bool ThreadPool::waitForWork(int worker, std::uint32_t seen) noexcept
{
    const auto sleepAt = std::chrono::steady_clock::now() + SpinTime;
    for (int i = 1; m_generation.load(std::memory_order_acquire) == seen && !rests(worker); ++i) {
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
    // Not among the sleepers, so that loops of the others wake nobody.
    if (rests(worker)) {
        std::unique_lock lock(m_mutex);
        m_unrest.wait(lock, [this, worker] { return !rests(worker) || m_stop.load(); });
    }
    return !m_stop.load();
}

}  // namespace rookery::kernels::cpu
