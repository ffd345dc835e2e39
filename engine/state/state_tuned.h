#pragma once

#include "engine/state/state.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace rookery {

class WeightFile;

// Starting states that somebody trained: tensors `blocks.i.att.time_state` of shape (H, N, N), [value][key],
// in a file of their own or merged into a model (versions 5 to 7). The token shifts start at zero.

bool isTunedState(std::string_view tensor) noexcept;
bool holdsTunedState(const WeightFile &file) noexcept;

/// The zero state with the file's matrices.
/// \return StateMismatch where a layer is missing, too many or of another shape; CorruptFile for values that
/// aren't numbers; OutOfMemory.
[[nodiscard]] Result<State> tunedState(const WeightFile &file, const StateTarget &target);

/// The zero state with these matrices. \param matrices [L, H, value, key] \return BadInput where they are of
/// another size or aren't numbers; OutOfMemory
[[nodiscard]] Result<State> tunedState(std::span<const float> matrices, const StateTarget &target);

/// What a conversation can start from: a saved state or a tuned one, told apart by content.
/// \return the errors of `loadState` and `tunedState`, or those of opening a weight file.
[[nodiscard]] Result<State> loadStartingState(const std::filesystem::path &file, const StateTarget &target);

}  // namespace rookery
