#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"
#include "kernels/device/buffer.h"
#include "kernels/device/device.h"
#include "vision/encoders/rows.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rookery::vision {

/// Where vision weights come from: the files that were given, in the order of their right to answer.
using WeightFiles = std::vector<std::shared_ptr<const WeightFile>>;

const Tensor *findTensor(const WeightFiles &files, const std::string &name) noexcept;

/// y = W x + b on a device.
struct Linear {
    std::unique_ptr<kernels::Matrix> weight;
    kernels::Buffer bias;  ///< empty = none
};

struct Norm {
    kernels::Buffer weight;
    kernels::Buffer bias;
};

/// The tensors below a prefix, taken one by one and made ready for a device, with their shapes checked. The
/// first failure is kept and later calls return empty values; the caller asks `error()` once at the end.
class Parameters
{
public:
    Parameters(WeightFiles files, std::string prefix, std::shared_ptr<kernels::Device> device,
               kernels::WeightFormat format);

    Parameters below(const std::string &prefix) const;  ///< its errors are its own

    bool has(const std::string &name) const { return find(name) != nullptr; }
    std::vector<int> shape(const std::string &name) const;       ///< empty where there is no such tensor
    int axis(const std::string &name, std::size_t index) const;  ///< 0 where there is no such axis

    /// \param name of the layer, "fc1" for fc1.weight and fc1.bias (which may be absent). All axes of the
    /// weight but the first are inputs.
    Linear linear(const std::string &name, int outputs, int inputs);
    Norm norm(const std::string &name, int width);
    kernels::Buffer vector(const std::string &name, int values);
    std::vector<float> host(const std::string &name, std::size_t values);

    const std::optional<Error> &error() const noexcept { return m_error; }
    void fail(ErrorCode code, const std::string &name, Sentence reason);
    const std::shared_ptr<kernels::Device> &device() const noexcept { return m_device; }
    const WeightFiles &files() const noexcept { return m_files; }

private:
    const Tensor *find(const std::string &name) const { return findTensor(m_files, m_prefix + name); }
    const Tensor *require(const std::string &name, std::size_t values);
    kernels::Buffer upload(const std::string &name, const std::vector<float> &values);

    WeightFiles m_files;
    std::string m_prefix;
    std::shared_ptr<kernels::Device> m_device;
    kernels::WeightFormat m_format;
    std::optional<Error> m_error;
};

/// y = activation(W x + b), [tokens, outputs].
void apply(kernels::Device &device, const Linear &linear, const float *x, float *y, int tokens,
           kernels::UnitActivation activation = kernels::UnitActivation::None);

void apply(kernels::Device &device, const Norm &norm, const float *x, float *y, int tokens, float eps);

Error outOfMemory();

}  // namespace rookery::vision
