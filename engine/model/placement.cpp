#include "engine/model/placement.h"

#include "engine/weights/devices.h"
#include "engine/weights/weights.h"

namespace rookery {

Result<void> letProcessorHelp(Weights &weights, const ModelSizes &sizes, int threads)
{
    if (!weights.device()->info().isCard()) {
        return {};
    }
    auto processor = openDevice("cpu", threads);
    if (!processor) {
        return tl::make_unexpected(processor.error());
    }
    weights.shareWith(std::move(*processor), sizes);
    return {};
}

Result<Placement> placementOf(const Weights &weights, const ModelSizes &sizes)
{
    Placement placement = {weights.device(), nullptr, sizes.layers};
    if (const std::optional<LayerSplit> &split = weights.split(); split && split->splits()) {
        placement.later = weights.processor();
        placement.laterFrom = split->layersOnCard();
    }
    if (placement.laterFrom == 0) {
        return failure(ErrorCode::OutOfMemory, weights.file().path().string(),
                       sentence("Model", "the card %1 has no memory free for a layer of it")
                           .with(placement.first->info().name));
    }
    return placement;
}

}  // namespace rookery
