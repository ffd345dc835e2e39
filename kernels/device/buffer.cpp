#include "kernels/device/buffer.h"

#include <cassert>
#include <utility>

namespace rookery::kernels {

Buffer::Buffer(std::shared_ptr<Device> device, std::size_t values)
    : m_device(std::move(device))
    , m_data(static_cast<float *>(m_device->allocate(values * sizeof(float))))
    , m_size(m_data != nullptr ? values : 0)
{
}

Buffer::Buffer(Buffer &&other) noexcept
    : m_device(std::move(other.m_device))
    , m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_part(other.m_part)
{
}

Buffer &Buffer::operator=(Buffer &&other) noexcept
{
    std::swap(m_device, other.m_device);
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_part, other.m_part);
    return *this;
}

Buffer::~Buffer()
{
    if (m_data != nullptr && !m_part) {
        m_device->release(m_data);
    }
}

Buffer Buffer::clone() const
{
    if (empty()) {
        return {};
    }
    Buffer copy(m_device, m_size);
    if (!copy.empty()) {
        m_device->copy(copy.m_data, m_data, m_size);
    }
    return copy;
}

Buffer Buffer::part(std::size_t first, std::size_t values) noexcept
{
    assert(first + values <= m_size);
    Buffer part;
    part.m_device = m_device;
    part.m_data = m_data + first;
    part.m_size = values;
    part.m_part = true;
    return part;
}

void Buffer::read(std::span<float> host) const noexcept
{
    if (!empty()) {
        m_device->copyOut(host.data(), m_data, m_size);
    }
}

void Buffer::write(std::span<const float> host) noexcept
{
    if (!empty()) {
        m_device->copyIn(m_data, host.data(), m_size);
    }
}

}  // namespace rookery::kernels
