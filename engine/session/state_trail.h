#pragma once

#include "engine/model/model.h"

#include <span>
#include <vector>

namespace rookery {

/// Where a state stood behind each token of a small pass, so that a wrong guess among them costs no second
/// reading. Memory of as many states as tokens were ever asked for; made once, written by each pass anew.
class StateTrail
{
public:
    /// Room for what stands behind `tokens` tokens of a session of that model. \return OutOfMemory
    [[nodiscard]] Result<std::span<State *const>> reserve(const Model &model, std::size_t tokens);

    /// \pre `index` is below what was reserved
    State &operator[](std::size_t index) noexcept { return *m_places[index]; }

private:
    std::vector<std::unique_ptr<State>> m_states;
    std::vector<State *> m_places;
};

}  // namespace rookery
