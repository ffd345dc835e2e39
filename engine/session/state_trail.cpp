#include "engine/session/state_trail.h"

#include "engine/session/undecided.h"

#include <cassert>

namespace rookery {

Result<std::span<State *const>> StateTrail::reserve(const Model &model, std::size_t tokens)
{
    assert(tokens <= Input::MaxTrail);
    while (m_states.size() < tokens) {
        auto state = std::make_unique<State>(model.stateTarget());
        if (state->empty()) {
            return noMemoryForState();
        }
        m_places.push_back(state.get());
        m_states.push_back(std::move(state));
    }
    return std::span<State *const>(m_places).first(tokens);
}

}  // namespace rookery
