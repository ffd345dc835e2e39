#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace rookery::kernels::cpu {

/// Fixed workers that share loops with the thread that calls `run`. Each worker has its own stretch of the
/// loop, in a few chunks, and takes chunks of the others when it is done: a worker that the system has put
/// aside delays nobody but for the chunk in its hands, and one that hasn't woken up yet isn't waited for.
/// Idle workers spin for a moment, then sleep. `run` allocates nothing.
class ThreadPool
{
public:
    explicit ThreadPool(int threads);  ///< including the calling one; at least 1
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    int threads() const noexcept { return static_cast<int>(m_slots); }

    /// Calls body(begin, end, worker) for chunks that cover [0, items) once, `worker` in [0, threads()), and
    /// returns when all are done. Chunks hold at least `grain` items but for the last. What the body does
    /// for an item must not depend on the chunk. One caller at a time; not from inside a body.
    template<class Body>
    void run(int items, int grain, Body &&body) noexcept
    {
        if (items <= 0) {
            return;
        }
        if (m_slots == 1 || items <= grain) {
            body(0, items, 0);
            return;
        }
        share(
            [](void *context, int begin, int end, int worker) {
                (*static_cast<std::remove_reference_t<Body> *>(context))(begin, end, worker);
            },
            &body, items, grain);
    }

private:
    using Function = void (*)(void *context, int begin, int end, int worker);

    /// Chunks of one worker that nobody has taken yet: the next in the upper half, the end in the lower.
    struct alignas(128) Slot {
        std::atomic<std::uint64_t> range{0};
    };

    void share(Function function, void *context, int items, int grain) noexcept;
    int takeChunks(int worker) noexcept;
    void workerLoop(int worker) noexcept;
    bool waitForWork(std::uint32_t seen) noexcept;

    // The loop being run. Written while no chunk is out, read only with a chunk in hand.
    Function m_function = nullptr;
    void *m_context = nullptr;
    int m_items = 0;
    int m_chunkItems = 1;

    std::unique_ptr<Slot[]> m_ranges;
    unsigned m_slots = 1;
    alignas(128) std::atomic<int> m_chunksLeft{0};
    alignas(128) std::atomic<std::uint32_t> m_generation{0};
    std::atomic<int> m_sleepers{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::thread> m_threads;
};

}  // namespace rookery::kernels::cpu
