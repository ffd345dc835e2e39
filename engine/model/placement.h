#pragma once

#include "engine/error.h"
#include "kernels/device/device.h"

#include <memory>

namespace rookery {

class Weights;
struct ModelSizes;

/// Where a model runs: the device of its first layers, and, where that is a card without room for all, the
/// processor with the later ones and what follows the last.
struct Placement {
    std::shared_ptr<kernels::Device> first;
    std::shared_ptr<kernels::Device> later;  ///< or null
    int laterFrom = 0;  ///< the layer that `later` begins with; the number of layers where it is null

    /// The device of the last layer and of what follows it.
    const std::shared_ptr<kernels::Device> &last() const noexcept { return later ? later : first; }
};

/// Before the weights are taken: what a card has no room for goes to the processor, with so many threads.
/// \return why the processor can't be opened
[[nodiscard]] Result<void> letProcessorHelp(Weights &weights, const ModelSizes &sizes, int threads);

/// Where the weights have gone, once all are taken. \return OutOfMemory where the card holds no layer
[[nodiscard]] Result<Placement> placementOf(const Weights &weights, const ModelSizes &sizes);

}  // namespace rookery
