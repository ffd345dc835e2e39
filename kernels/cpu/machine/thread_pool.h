#pragma once

#include "kernels/cpu/machine/crew.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <type_traits>
#include <vector>

namespace rookery::kernels::cpu {

/// Fixed workers that share loops with the thread that calls `run`. Each worker has its own stretch of the
/// loop, in a few chunks, and takes chunks of the others when it is done: a worker that the system has put
/// aside delays nobody but for the chunk in its hands, and one that hasn't woken up yet isn't waited for.
/// Idle workers spin for a moment, then sleep. `run` allocates nothing.
///
/// Workers of several nodes are bound to theirs; not so the caller, whose thread is somebody else's. It
/// counts as a worker of node 0.
class ThreadPool
{
public:
    explicit ThreadPool(int threads);  ///< including the calling one; at least 1, all alike
    explicit ThreadPool(Crew crew);
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    int threads() const noexcept { return m_crew.workers(); }
    const Crew &crew() const noexcept { return m_crew; }

    /// Shares what follows among so many threads; the others sleep. \param threads in [1, threads()]
    void use(int threads) noexcept;
    int used() const noexcept { return m_used.load(std::memory_order_relaxed); }

    /// Calls body(begin, end, worker) for chunks that cover [0, items) once, `worker` in [0, threads()), and
    /// returns when all are done. Chunks hold at least `grain` items but for the last. What the body does
    /// for an item must not depend on the chunk. One caller at a time; not from inside a body.
    template<class Body>
    void run(int items, int grain, Body &&body) noexcept
    {
        if (items <= 0) {
            return;
        }
        if (used() == 1 || items <= grain) {
            body(0, items, 0);
            return;
        }
        share(functionOf<Body>(), contextOf(body), {&items, 1}, grain, false);
    }

    /// The same with items that belong to nodes, numbered one node after the other: first taken by the node's
    /// own workers. \param items of each node
    template<class Body>
    void runByNode(std::span<const int> items, Body &&body) noexcept
    {
        share(functionOf<Body>(), contextOf(body), items, 1, false);
    }

    /// The same, and nobody but the node's workers takes them, all of them whatever `used` says: what they
    /// write to first lies in the node's memory afterwards. The caller is bound meanwhile.
    template<class Body>
    void runOnNode(std::span<const int> items, Body &&body) noexcept
    {
        share(functionOf<Body>(), contextOf(body), items, 1, true);
    }

private:
    using Function = void (*)(void *context, int begin, int end, int worker);

    /// Chunks of one worker that nobody has taken yet: the next in the upper half, the end in the lower.
    struct alignas(128) Slot {
        std::atomic<std::uint64_t> range{0};
        // What the chunks are of. Written while no chunk is out, read only with a chunk in hand.
        int firstItem = 0;
        int endItem = 0;
    };

    template<class Body>
    static Function functionOf() noexcept
    {
        return [](void *context, int begin, int end, int worker) {
            (*static_cast<std::remove_reference_t<Body> *>(context))(begin, end, worker);
        };
    }

    /// `functionOf` gives it its type back.
    template<class Body>
    static void *contextOf(Body &body) noexcept
    {
        return const_cast<void *>(static_cast<const void *>(&body));
    }

    void share(Function function, void *context, std::span<const int> items, int grain, bool stay) noexcept;
    void giveOut(int node, int firstItem, int items, bool stay) noexcept;
    void takeChunks(int worker) noexcept;
    void takeFrom(int owner, int worker) noexcept;
    void workerLoop(int worker) noexcept;
    bool waitForWork(int worker, std::uint32_t seen) noexcept;
    bool rests(int worker) const noexcept { return worker >= m_used.load(std::memory_order_relaxed); }

    const Crew m_crew;

    // The loop being run. Written while no chunk is out, read only with a chunk in hand.
    Function m_function = nullptr;
    void *m_context = nullptr;
    int m_chunkItems = 1;

    std::unique_ptr<Slot[]> m_slots;  ///< of each worker
    std::atomic<int> m_filled{0};     ///< slots that the loop makes use of are among so many
    alignas(128) std::atomic<int> m_chunksLeft{0};
    alignas(128) std::atomic<std::uint32_t> m_generation{0};
    std::atomic<int> m_used;
    std::atomic<int> m_sleepers{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_unrest;  ///< of those that aren't used
    std::vector<std::thread> m_threads;
};

}  // namespace rookery::kernels::cpu
