#include "vision/encoders/parameters.h"

#include <algorithm>
#include <cmath>

namespace rookery::vision {

const Tensor *findTensor(const WeightFiles &files, const std::string &name) noexcept
{
    for (const auto &file : files) {
        if (const Tensor *tensor = file->find(name)) {
            return tensor;
        }
    }
    return nullptr;
}

Parameters::Parameters(WeightFiles files, std::string prefix, std::shared_ptr<kernels::Device> device,
                       kernels::WeightFormat format)
    : m_files(std::move(files))
    , m_prefix(std::move(prefix))
    , m_device(std::move(device))
    , m_format(format)
{
}

Parameters Parameters::below(const std::string &prefix) const
{
    return {m_files, m_prefix + prefix, m_device, m_format};
}

void Parameters::fail(ErrorCode code, const std::string &name, Sentence reason)
{
    if (!m_error) {
        m_error = Error{code, m_prefix + name, std::move(reason)};
    }
}

std::vector<int> Parameters::shape(const std::string &name) const
{
    const Tensor *tensor = find(name);
    return tensor == nullptr ? std::vector<int>{}
                             : std::vector<int>(tensor->shape.begin(), tensor->shape.end());
}

int Parameters::axis(const std::string &name, std::size_t index) const
{
    const std::vector<int> axes = shape(name);
    return index < axes.size() ? axes[index] : 0;
}

const Tensor *Parameters::require(const std::string &name, std::size_t values)
{
    if (m_error) {
        return nullptr;
    }
    const Tensor *tensor = find(name);
    if (tensor == nullptr) {
        fail(ErrorCode::UnsupportedModel, name,
             sentence("Image encoder", "the image encoder's file lacks this tensor"));
        return nullptr;
    }
    if (tensor->values() != values || values == 0) {
        fail(ErrorCode::ShapeMismatch, name,
             sentence("Image encoder", "shape %1, expected %2 values").with(tensor->shapeText(), values));
        return nullptr;
    }
    return tensor;
}

std::vector<float> Parameters::host(const std::string &name, std::size_t values)
{
    const Tensor *tensor = require(name, values);
    if (tensor == nullptr) {
        return {};
    }
    std::vector<float> decoded(values);
    kernels::decode(tensor->type, tensor->data, decoded.data(), values);
    if (!std::all_of(decoded.begin(), decoded.end(), [](float value) { return std::isfinite(value); })) {
        fail(ErrorCode::CorruptFile, name,
             sentence("Image encoder", "holds values that are not numbers; the file is damaged"));
        return {};
    }
    return decoded;
}

kernels::Buffer Parameters::upload(const std::string &name, const std::vector<float> &values)
{
    if (values.empty()) {
        return {};
    }
    kernels::Buffer buffer(m_device, values.size());
    if (buffer.empty()) {
        fail(ErrorCode::OutOfMemory, name,
             sentence("Image encoder", "not enough memory for the image encoder"));
        return {};
    }
    buffer.write(values);
    return buffer;
}

kernels::Buffer Parameters::vector(const std::string &name, int values)
{
    return upload(name, host(name, static_cast<std::size_t>(values)));
}

Norm Parameters::norm(const std::string &name, int width)
{
    Norm norm;
    norm.weight = vector(name + ".weight", width);
    norm.bias = vector(name + ".bias", width);
    return norm;
}

Linear Parameters::linear(const std::string &name, int outputs, int inputs)
{
    Linear linear;
    const std::string weight = name.empty() ? "weight" : name + ".weight";
    const std::string bias = name.empty() ? "bias" : name + ".bias";
    const Tensor *tensor =
        require(weight, static_cast<std::size_t>(outputs) * static_cast<std::size_t>(inputs));
    if (tensor == nullptr) {
        return linear;
    }
    if (tensor->shape.front() != outputs) {
        fail(ErrorCode::ShapeMismatch, weight,
             sentence("Image encoder", "shape %1, expected %2 rows").with(tensor->shapeText(), outputs));
        return linear;
    }
    linear.weight = m_device->prepare({tensor->type, tensor->data, outputs, inputs}, {m_format, false});
    if (!linear.weight) {
        fail(ErrorCode::OutOfMemory, weight,
             sentence("Image encoder", "not enough memory for the image encoder"));
        return linear;
    }
    if (has(bias)) {
        linear.bias = vector(bias, outputs);
    }
    return linear;
}

void apply(kernels::Device &device, const Linear &linear, const float *x, float *y, int tokens,
           kernels::UnitActivation activation)
{
    const kernels::MatmulJob job = {linear.weight.get(), x, y};
    device.matmul({&job, 1}, tokens);
    if (!linear.bias.empty() || activation != kernels::UnitActivation::None) {
        device.biasActivation(
            {y, linear.bias.data(), nullptr, y, activation, false, tokens, linear.weight->rows()});
    }
}

void apply(kernels::Device &device, const Norm &norm, const float *x, float *y, int tokens, float eps)
{
    device.layerNorm(
        {x, norm.weight.data(), norm.bias.data(), y, tokens, static_cast<int>(norm.weight.size()), eps});
}

Error outOfMemory()
{
    return {ErrorCode::OutOfMemory, {}, sentence("Image encoder", "not enough memory to encode the picture")};
}

}  // namespace rookery::vision
