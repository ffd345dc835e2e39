#include "engine/weights/embedding_head.h"

#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>

namespace rookery {

namespace {

constexpr std::string_view Prefix = "head.";
constexpr std::string_view FirstMatrix = "_head.fc1.weight";
constexpr double NormEps = 1e-5;

std::string nameOf(EmbeddingTask task)
{
    switch (task) {
    case EmbeddingTask::Retrieval:
        return "head.retr_head.";
    case EmbeddingTask::Similarity:
        return "head.sts_head.";
    case EmbeddingTask::Classification:
        return "head.cls_head.";
    }
    return {};
}

Result<std::vector<float>> valuesOf(const WeightFile &file, const std::string &name,
                                    const std::vector<std::int64_t> &shape)
{
    const Tensor *tensor = file.find(name);
    if (tensor == nullptr) {
        return failure(ErrorCode::UnsupportedModel, name, file.whyMissing(name));
    }
    if (tensor->shape != shape || tensor->transposed) {
        return failure(ErrorCode::ShapeMismatch, name,
                       sentence("Model file", "shape %1, expected %2, in %3")
                           .with(tensor->shapeText(), shapeText(shape), file.path().string()));
    }
    std::vector<float> values(tensor->values());
    kernels::decode(tensor->type, tensor->data, values.data(), values.size());
    return values;
}

/// y = W x, W [rows, x.size()].
std::vector<float> product(const std::vector<float> &matrix, std::span<const float> x)
{
    std::vector<float> y(matrix.size() / x.size());
    for (std::size_t row = 0; row < y.size(); ++row) {
        y[row] = static_cast<float>(std::inner_product(
            x.begin(), x.end(), matrix.begin() + static_cast<std::ptrdiff_t>(row * x.size()), 0.0));
    }
    return y;
}

}  // namespace

bool EmbeddingHead::in(const WeightFile &file)
{
    const auto &tensors = file.tensors();
    for (auto it = tensors.lower_bound(Prefix); it != tensors.end() && it->first.starts_with(Prefix); ++it) {
        if (it->first.ends_with(FirstMatrix)) {
            return true;
        }
    }
    return false;
}

Result<std::optional<EmbeddingHead>> EmbeddingHead::load(const WeightFile &file, EmbeddingTask task,
                                                         int width)
{
    if (!in(file)) {
        return std::nullopt;
    }
    const std::string name = nameOf(task);
    const Tensor *first = file.find(name + "fc1.weight");
    const std::int64_t inner = first != nullptr && first->shape.size() == 2 ? first->shape[0] : 1;
    EmbeddingHead head;
    struct Part {
        const char *name;
        std::vector<std::int64_t> shape;
        std::vector<float> *values;
    };
    const Part parts[] = {{"fc1.weight", {inner, width}, &head.m_fc1},
                          {"fc2.weight", {width, inner}, &head.m_fc2},
                          {"norm.weight", {width}, &head.m_normWeight},
                          {"norm.bias", {width}, &head.m_normBias}};
    for (const Part &part : parts) {
        auto values = valuesOf(file, name + part.name, part.shape);
        if (!values) {
            return tl::make_unexpected(values.error());
        }
        *part.values = std::move(*values);
    }
    return head;
}

std::vector<float> EmbeddingHead::apply(std::span<const float> x) const
{
    std::vector<float> inner = product(m_fc1, x);
    for (float &value : inner) {
        value = std::max(value, 0.0F);
    }
    std::vector<float> y = product(m_fc2, inner);
    double mean = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        y[i] += x[i];
        mean += y[i] / static_cast<double>(y.size());
    }
    double variance = 0;
    for (const float value : y) {
        variance += (value - mean) * (value - mean) / static_cast<double>(y.size());
    }
    const double scale = 1 / std::sqrt(variance + NormEps);
    for (std::size_t i = 0; i < y.size(); ++i) {
        y[i] = static_cast<float>((y[i] - mean) * scale) * m_normWeight[i] + m_normBias[i];
    }
    return y;
}

}  // namespace rookery
