#include "engine/model/device_logits.h"

#include "engine/weights/devices.h"

#include <algorithm>
#include <utility>

namespace rookery {

using kernels::LogitAdjustment;
using kernels::LogitDigest;

DeviceLogits::DeviceLogits(std::shared_ptr<kernels::Device> device, const float *logits, int vocabulary,
                           std::string file)
    : m_device(std::move(device))
    , m_logits(logits)
    , m_vocabulary(vocabulary)
    , m_file(std::move(file))
{
    if (const std::size_t scratch = m_device->logitDigestScratch(vocabulary); scratch > 0) {
        m_scratch = kernels::Buffer(m_device, scratch);
    }
}

Result<const LogitDigest *> DeviceLogits::digest(std::span<const LogitAdjustment> adjustments,
                                                 float temperature)
{
    if (adjustments.size() > LogitDigest::MaxAdjustments) {
        return failure(ErrorCode::BadInput, m_file, sentence("Model", "too many logits to adjust"));
    }
    m_device->digestLogits({m_logits, m_vocabulary, temperature, adjustments, m_scratch.data()}, m_digest);
    if (auto well = arrived(); !well) {
        return tl::make_unexpected(well.error());
    }
    if (m_digest.notFinite > 0) {
        return logitsAreNoNumbers(m_file);
    }
    return &m_digest;
}

Result<std::span<const float>> DeviceLogits::stretch(int index)
{
    const int first = index * LogitDigest::StretchTokens;
    m_stretch.resize(static_cast<std::size_t>(std::min(LogitDigest::StretchTokens, m_vocabulary - first)));
    m_device->copyOut(m_stretch.data(), m_scratch.data() + first, m_stretch.size());
    return arrived().map([&] { return std::span<const float>(m_stretch); });
}

Result<void> DeviceLogits::all(std::span<float> logits) const
{
    m_device->copyOut(logits.data(), m_logits, logits.size());
    return arrived();
}

Result<void> DeviceLogits::arrived() const
{
    if (!m_device->synchronize()) {
        return tl::make_unexpected(deviceFailure(*m_device));
    }
    return {};
}

tl::unexpected<Error> logitsAreNoNumbers(const std::string &file)
{
    return failure(
        ErrorCode::CorruptFile, file,
        sentence(
            "Model",
            "the model computed values that are not numbers; the file is damaged or its training diverged"));
}

}  // namespace rookery
