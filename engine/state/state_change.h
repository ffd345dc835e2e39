#pragma once

#include "engine/error.h"

#include <cstddef>
#include <span>
#include <vector>

namespace rookery {

/// How far apart two states are in one layer.
struct LayerChange {
    double difference = 0;  ///< norm of what was added or taken away
    double size = 0;        ///< norm of the layer as it is afterwards
};

/// How much the memory of each layer changed between two saved states of one model (`serialize`): its WKV
/// state, without the token shifts, which hold the last token alone. Of RWKV-4 what its sums stand for, the
/// mean `aa / bb`. Needs no model and no device; from any thread.
/// \param before empty: the model's own beginning, which is zero
/// \return CorruptFile where one isn't a saved state, StateMismatch where they belong to different models
[[nodiscard]] Result<std::vector<LayerChange>> stateChange(std::span<const std::byte> before,
                                                           std::span<const std::byte> after);

}  // namespace rookery
