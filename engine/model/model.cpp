#include "engine/model/model.h"

#include "engine/layers/blocks.h"
#include "engine/weights/weights.h"

namespace rookery {

Model::Model() = default;
Model::~Model() = default;

const WeightFile &Model::file() const noexcept
{
    return *m_storage->file;
}

StateTarget Model::stateTarget() const
{
    const StateShape shape{.layers = m_info.layers,
                           .width = m_info.width,
                           .heads = m_info.heads,
                           .headSize = m_info.headSize,
                           .rwkv4 = m_info.heads == 0};
    return {shape, m_info.fingerprint, m_placement.first, m_placement.later, m_placement.laterFrom};
}

Result<State> Model::startState() const
{
    State state = m_tunedState.empty() ? State(stateTarget()) : m_tunedState.clone();
    if (state.empty()) {
        return failure(ErrorCode::OutOfMemory, m_info.file.string(),
                       sentence("Model", "not enough memory for a conversation's state"));
    }
    return state;
}

}  // namespace rookery
