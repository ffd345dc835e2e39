#pragma once

#include "app/runtime/job.h"

#include <span>

namespace rookery::runtime {

/// What a drawn token competed with. \param logits [V], none of them not a number
/// \param most candidates to give
Drawn drawnAmong(std::span<const float> logits, TokenId token, int most);

}  // namespace rookery::runtime
