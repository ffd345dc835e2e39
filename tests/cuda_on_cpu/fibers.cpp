#include "tests/cuda_on_cpu/fibers.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <sys/mman.h>
#include <ucontext.h>
#include <vector>

namespace cuda_on_cpu {

Place place;

namespace {

constexpr std::size_t StackBytes = std::size_t{128} << 10;
constexpr int MaxThreads = 1024;

/// Threads that wait for each other.
struct Barrier {
    int expected = 0;
    int arrived = 0;
    unsigned generation = 0;
};

struct Warp {
    Barrier barrier;
    unsigned exchanges[WarpSize] = {};  ///< made by each lane
    Slot slots[2][WarpSize];
};

struct Fiber {
    void *stackPointer = nullptr;
#if !defined(__x86_64__)
    ucontext_t context;
#endif
    Coordinates thread;
    int index = 0;
    bool done = false;
};

struct Runner {
    std::vector<Fiber> fibers;
    std::vector<Warp> warps;
    Barrier block;
    Fiber scheduler;
    Fiber *running = nullptr;
    bool moved = false;  ///< something happened since the last look
    void (*body)(void *) = nullptr;
    void *context = nullptr;
    std::byte *stacks = nullptr;
    std::byte *shared = nullptr;
};

Runner runner;

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "cuda_on_cpu: %s\n", what);
    std::abort();
}

#if defined(__x86_64__)

/// Saves what a call must preserve on the stack, then goes on with the other stack.
extern "C" void cudaOnCpuSwitch(void **save, void *load);
asm(R"(
.text
.globl cudaOnCpuSwitch
.type cudaOnCpuSwitch,@function
cudaOnCpuSwitch:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
.size cudaOnCpuSwitch,.-cudaOnCpuSwitch
)");

void switchTo(Fiber &from, Fiber &to)
{
    cudaOnCpuSwitch(&from.stackPointer, to.stackPointer);
}

void prepareStack(Fiber &fiber, std::byte *stack, void (*start)())
{
    auto **top = reinterpret_cast<void **>(stack + StackBytes);
    *--top = nullptr;  // keeps the stack as aligned as a call leaves it
    *--top = reinterpret_cast<void *>(start);
    top -= 6;  // the registers that the switch takes back
    std::memset(top, 0, 6 * sizeof(void *));
    fiber.stackPointer = top;
}

#else

void switchTo(Fiber &from, Fiber &to)
{
    swapcontext(&from.context, &to.context);
}

void prepareStack(Fiber &fiber, std::byte *stack, void (*start)())
{
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = stack;
    fiber.context.uc_stack.ss_size = StackBytes;
    makecontext(&fiber.context, start, 0);
}

#endif

void giveWay()
{
    switchTo(*runner.running, runner.scheduler);
}

void wait(Barrier &barrier)
{
    if (++barrier.arrived == barrier.expected) {
        barrier.arrived = 0;
        ++barrier.generation;
        runner.moved = true;
        return;
    }
    const unsigned generation = barrier.generation;
    while (barrier.generation == generation) {
        giveWay();
    }
}

void startFiber()
{
    runner.body(runner.context);
    runner.running->done = true;
    runner.moved = true;
    giveWay();
    giveUp("a finished thread was resumed");
}

void runBlock(const Coordinates &size, int threads)
{
    runner.block = {threads, 0, 0};
    runner.warps.assign(static_cast<std::size_t>((threads + WarpSize - 1) / WarpSize), {});
    for (int i = 0; i < threads; ++i) {
        ++runner.warps[static_cast<std::size_t>(i / WarpSize)].barrier.expected;
        Fiber &fiber = runner.fibers[static_cast<std::size_t>(i)];
        fiber.done = false;
        fiber.index = i;
        const auto u = static_cast<unsigned>(i);
        fiber.thread = {u % size.x, u / size.x % size.y, u / size.x / size.y};
        prepareStack(fiber, runner.stacks + static_cast<std::size_t>(i) * StackBytes, startFiber);
    }
    for (int left = threads; left > 0;) {
        runner.moved = false;
        for (int i = 0; i < threads; ++i) {
            Fiber &fiber = runner.fibers[static_cast<std::size_t>(i)];
            if (fiber.done) {
                continue;
            }
            runner.running = &fiber;
            place.thread = fiber.thread;
            switchTo(runner.scheduler, fiber);
            left -= fiber.done ? 1 : 0;
        }
        if (!runner.moved) {
            giveUp("threads of a block wait for others that never come");
        }
    }
}

void makeRoom()
{
    if (runner.stacks != nullptr) {
        return;
    }
    void *memory = mmap(nullptr, StackBytes * MaxThreads, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) {
        giveUp("no memory for stacks");
    }
    runner.stacks = static_cast<std::byte *>(memory);
    runner.fibers.resize(MaxThreads);
}

}  // namespace

void runGrid(const Coordinates &grid, const Coordinates &block, std::size_t sharedBytes,
             void (*body)(void *context), void *context)
{
    makeRoom();
    const int threads = static_cast<int>(block.x * block.y * block.z);
    if (threads < 1 || threads > MaxThreads) {
        giveUp("a block has 1 to 1024 threads");
    }
    // Exactly as large as asked for, so that sanitizers see who reaches beyond it.
    void *shared = std::aligned_alloc(128, (sharedBytes + 255) / 128 * 128);
    std::memset(shared, 0xFF, (sharedBytes + 255) / 128 * 128);  // NaN: nobody may rely on zeros
    runner.shared = static_cast<std::byte *>(shared);
    runner.body = body;
    runner.context = context;
    place.blockSize = block;
    place.gridSize = grid;
    for (unsigned z = 0; z < grid.z; ++z) {
        for (unsigned y = 0; y < grid.y; ++y) {
            for (unsigned x = 0; x < grid.x; ++x) {
                place.block = {x, y, z};
                runBlock(block, threads);
            }
        }
    }
    std::free(shared);
}

void waitForBlock()
{
    wait(runner.block);
}

int laneIndex()
{
    return runner.running->index % WarpSize;
}

void waitForWarp()
{
    wait(runner.warps[static_cast<std::size_t>(runner.running->index / WarpSize)].barrier);
}

std::byte *dynamicShared()
{
    return runner.shared;
}

const Slot *exchange(const std::uint32_t *mine, int words)
{
    Warp &warp = runner.warps[static_cast<std::size_t>(runner.running->index / WarpSize)];
    const int lane = laneIndex();
    Slot *slots = warp.slots[warp.exchanges[lane]++ % 2];
    std::memcpy(slots[lane], mine, static_cast<std::size_t>(words) * sizeof *mine);
    wait(warp.barrier);
    return slots;
}

}  // namespace cuda_on_cpu
