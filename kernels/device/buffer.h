#pragma once

#include "kernels/device/device.h"

#include <cstddef>
#include <memory>
#include <span>

namespace rookery::kernels {

/// A block of float memory on a device, released with its last owner's device still alive.
class Buffer
{
public:
    Buffer() = default;
    /// Zeroed. `empty()` afterwards when memory is short.
    Buffer(std::shared_ptr<Device> device, std::size_t values);
    Buffer(Buffer &&other) noexcept;
    Buffer &operator=(Buffer &&other) noexcept;
    ~Buffer();

    Buffer clone() const;  ///< named, because it copies
    /// Values [first, first + values) of this, which outlives them.
    Buffer part(std::size_t first, std::size_t values) noexcept;

    float *data() noexcept { return m_data; }
    const float *data() const noexcept { return m_data; }
    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_data == nullptr; }
    const std::shared_ptr<Device> &device() const noexcept { return m_device; }

    /// \pre `host` has size() values.
    void read(std::span<float> host) const noexcept;
    void write(std::span<const float> host) noexcept;

private:
    std::shared_ptr<Device> m_device;
    float *m_data = nullptr;
    std::size_t m_size = 0;
    bool m_part = false;  ///< of the memory of another, which releases it
};

}  // namespace rookery::kernels
