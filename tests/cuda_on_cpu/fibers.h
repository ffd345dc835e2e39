#pragma once

#include <cstddef>
#include <cstdint>

/// Runs the threads of a CUDA block on one thread of the processor, each as a fiber that gives way where it
/// has to wait for others. Blocks run one after another.
namespace cuda_on_cpu {

struct Coordinates {
    unsigned x = 0, y = 0, z = 0;
};

/// Where the running fiber is in the grid.
struct Place {
    Coordinates thread, block, blockSize, gridSize;
};
extern Place place;

constexpr int WarpSize = 32;
constexpr int SlotWords = 8;

/// What a lane shows to the others of its warp.
using Slot = std::uint32_t[SlotWords];

/// Calls body(context) once for every thread of every block. Aborts with a message where threads wait for
/// others that never come.
void runGrid(const Coordinates &grid, const Coordinates &block, std::size_t sharedBytes,
             void (*body)(void *context), void *context);

void waitForBlock();         ///< __syncthreads
void waitForWarp();          ///< __syncwarp of all lanes
int laneIndex();             ///< of the running fiber
std::byte *dynamicShared();  ///< of the running block, 128-byte aligned

/// Shows `words` words to the warp and returns the slots of all its lanes, readable until the call after the
/// next one.
const Slot *exchange(const std::uint32_t *mine, int words);

}  // namespace cuda_on_cpu
