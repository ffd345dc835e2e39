#include "engine/state/state.h"

#include <algorithm>
#include <cassert>
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
    , m_laterFrom(target.laterDevice ? target.laterFrom : target.shape.layers)
{
    const auto values = [&](int layers) {
        return static_cast<std::size_t>(layers) * m_shape.valuesPerLayer();
    };
    m_values = kernels::Buffer(target.device, values(m_laterFrom));
    if (m_laterFrom < m_shape.layers) {
        m_later = kernels::Buffer(target.laterDevice, values(m_shape.layers - m_laterFrom));
    }
    if (!m_shape.rwkv4 || empty()) {
        return;
    }
    const std::vector<float> exponents(static_cast<std::size_t>(m_shape.width), Rwkv4EmptyExponent);
    for (int layer = 0; layer < m_shape.layers; ++layer) {
        const auto &device = layer < m_laterFrom ? target.device : target.laterDevice;
        device->copyIn(wkv(layer) + 2 * exponents.size(), exponents.data(), exponents.size());
    }
}

State State::clone() const
{
    State copy;
    copy.m_shape = m_shape;
    copy.m_fingerprint = m_fingerprint;
    copy.m_values = m_values.clone();
    copy.m_later = m_later.clone();
    copy.m_laterFrom = m_laterFrom;
    copy.tokensFed = tokensFed;
    copy.pending = pending;
    return copy;
}

void State::assign(const State &other) noexcept
{
    assert(m_values.size() == other.m_values.size() && m_later.size() == other.m_later.size());
    m_values.device()->copy(m_values.data(), other.m_values.data(), m_values.size());
    if (!m_later.empty()) {
        m_later.device()->copy(m_later.data(), other.m_later.data(), m_later.size());
    }
    tokensFed = other.tokensFed;
    pending = other.pending;
}

std::size_t State::size() const noexcept
{
    const std::size_t both = m_values.size() + m_later.size();
    return both == m_shape.values() ? both : 0;
}

float *State::layerValues(int layer) noexcept
{
    return layer < m_laterFrom
               ? m_values.data() + static_cast<std::size_t>(layer) * m_shape.valuesPerLayer()
               : m_later.data() + static_cast<std::size_t>(layer - m_laterFrom) * m_shape.valuesPerLayer();
}

float *State::attShift(int layer) noexcept
{
    return layerValues(layer);
}

float *State::wkv(int layer) noexcept
{
    return layerValues(layer) + m_shape.width;
}

float *State::ffnShift(int layer) noexcept
{
    return layerValues(layer) + m_shape.valuesPerLayer() - m_shape.width;
}

std::vector<float> State::values() const
{
    std::vector<float> host(size());
    if (!host.empty()) {
        m_values.read(std::span(host).first(m_values.size()));
        m_later.read(std::span(host).subspan(m_values.size()));
    }
    return host;
}

bool State::setValues(std::span<const float> values) noexcept
{
    if (empty() || values.size() != size()) {
        return false;
    }
    m_values.write(values.first(m_values.size()));
    m_later.write(values.subspan(m_values.size()));
    return true;
}

StateCopy::StateCopy(const State &state)
    : m_shape(state.m_shape)
    , m_fingerprint(state.m_fingerprint)
    , m_tokensFed(state.tokensFed)
    , m_pending(state.pending)
    , m_laterFrom(state.m_laterFrom)
    , m_parts{begin(state.m_values), begin(state.m_later)}
{
}

StateCopy::Part StateCopy::begin(const kernels::Buffer &buffer)
{
    if (buffer.empty()) {
        return {};
    }
    Part part = {buffer.device(), buffer.device()->beginCopyOut(buffer.data(), buffer.size()), {}};
    if (part.copy == nullptr) {
        part.values.resize(buffer.size());
        buffer.read(part.values);
        if (!part.device->synchronize()) {
            part.values.clear();
        }
    }
    return part;
}

std::span<const float> StateCopy::layer(int index)
{
    Part &part = m_parts[index < m_laterFrom ? 0 : 1];
    const std::span<const float> values = part.copy ? part.copy->wait() : part.values;
    const std::size_t begin = static_cast<std::size_t>(index < m_laterFrom ? index : index - m_laterFrom) *
                              m_shape.valuesPerLayer();
    return values.empty() ? values : values.subspan(begin, m_shape.valuesPerLayer());
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
