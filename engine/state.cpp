#include "engine/state.h"

#include <algorithm>
#include <cstring>

namespace rookery {

namespace {

constexpr float Rwkv4EmptyExponent = -1e30F;  // pp of the zero state: the running maximum of nothing

}  // namespace

std::size_t StateShape::valuesPerLayer() const noexcept
{
    const auto d = static_cast<std::size_t>(width);
    return rwkv4 ? 5 * d : d * (static_cast<std::size_t>(headSize) + 2);
}

State::State(const StateTarget &target)
    : m_shape(target.shape)
    , m_fingerprint(target.fingerprint)
    , m_values(target.device, target.shape.values())
{
    if (!m_shape.rwkv4 || m_values.empty()) {
        return;
    }
    const std::vector<float> exponents(static_cast<std::size_t>(m_shape.width), Rwkv4EmptyExponent);
    for (int layer = 0; layer < m_shape.layers; ++layer) {
        target.device->copyIn(wkv(layer) + 2 * exponents.size(), exponents.data(), exponents.size());
    }
}

State State::clone() const
{
    State copy;
    copy.m_shape = m_shape;
    copy.m_fingerprint = m_fingerprint;
    copy.m_values = m_values.clone();
    copy.tokensFed = tokensFed;
    copy.pending = pending;
    return copy;
}

float *State::attShift(int layer) noexcept
{
    return m_values.data() + static_cast<std::size_t>(layer) * m_shape.valuesPerLayer();
}

float *State::wkv(int layer) noexcept
{
    return attShift(layer) + m_shape.width;
}

float *State::ffnShift(int layer) noexcept
{
    return attShift(layer) + m_shape.valuesPerLayer() - m_shape.width;
}

std::vector<float> State::values() const
{
    std::vector<float> host(m_values.size());
    m_values.read(host);
    return host;
}

bool State::setValues(std::span<const float> values) noexcept
{
    if (values.size() != m_values.size()) {
        return false;
    }
    m_values.write(values);
    return true;
}

bool State::operator==(const State &other) const
{
    if (m_shape != other.m_shape || m_fingerprint != other.m_fingerprint || tokensFed != other.tokensFed ||
        pending != other.pending) {
        return false;
    }
    const std::vector<float> mine = values();
    const std::vector<float> theirs = other.values();
    return mine.size() == theirs.size() &&
           std::memcmp(mine.data(), theirs.data(), mine.size() * sizeof(float)) == 0;
}

}  // namespace rookery
