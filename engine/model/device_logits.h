#pragma once

#include "engine/error.h"
#include "kernels/device/buffer.h"
#include "kernels/device/device.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace rookery {

/// The logits [V] of a token where a card computed them. A draw mostly needs a few KB of them, which it gets
/// sooner than a whole vocabulary. Calls wait for what the device is at.
class DeviceLogits
{
public:
    /// \param logits memory of `device`, overwritten by each pass
    /// \param file the model's, for errors
    /// `usable()` is false afterwards where the device doesn't make digests, or memory is short.
    DeviceLogits(std::shared_ptr<kernels::Device> device, const float *logits, int vocabulary,
                 std::string file);

    bool usable() const noexcept { return !m_scratch.empty(); }
    int vocabulary() const noexcept { return m_vocabulary; }

    /// \return what most draws need; it stays until the next call. BadInput for more adjustments than a
    /// device takes, CorruptFile where a logit isn't a number, DeviceFailed.
    [[nodiscard]] Result<const kernels::LogitDigest *>
    digest(std::span<const kernels::LogitAdjustment> adjustments, float temperature);

    /// The adjusted logits of one stretch of the last digest; they stay until the next call.
    [[nodiscard]] Result<std::span<const float>> stretch(int index);

    /// Copies the logits as they are. \param logits [V]
    [[nodiscard]] Result<void> all(std::span<float> logits) const;

private:
    [[nodiscard]] Result<void> arrived() const;

    std::shared_ptr<kernels::Device> m_device;
    const float *m_logits;
    int m_vocabulary;
    std::string m_file;
    kernels::Buffer m_scratch;
    kernels::LogitDigest m_digest = {};
    std::vector<float> m_stretch;
};

/// \return CorruptFile: what a model says whose logits aren't numbers
tl::unexpected<Error> logitsAreNoNumbers(const std::string &file);

}  // namespace rookery
