#pragma once

#include "engine/error.h"
#include "engine/model/model.h"

#include <filesystem>
#include <span>

namespace rookery {

/// Writes a tuned starting state as the community's programs have it: `blocks.N.att.time_state` of each
/// layer, in the form of torch.save. `loadStartingState` reads it. \param state [L, H, value, key]
[[nodiscard]] Result<void> writeTunedState(const std::filesystem::path &file, const ModelInfo &model,
                                           std::span<const float> state);

}  // namespace rookery
