#include "engine/quantize/gguf_plan.h"

#include "engine/formats/gguf_names.h"
#include "engine/state/state_tuned.h"
#include "engine/weights/embedding_head.h"

#include <algorithm>

namespace rookery {

namespace {

using kernels::DType;

std::int64_t columnsOf(const Tensor &tensor)
{
    return tensor.shape.empty() ? 1 : tensor.shape.back();
}

/// The chosen type, or the next better one that a row of this length can be made of.
DType fitting(DType type, std::int64_t columns)
{
    const auto fits = [&](DType candidate) {
        return columns % kernels::traits(candidate).valuesPerBlock == 0;
    };
    return fits(type) ? type : fits(DType::Q8_0) ? DType::Q8_0 : DType::F16;
}

bool isProjection(std::string_view name)
{
    return name == "emb.weight" || name == "head.weight" ||
           (name.ends_with(".weight") &&
            (name.find(".att.") != std::string_view::npos || name.find(".ffn.") != std::string_view::npos) &&
            !name.ends_with("ln_x.weight"));
}

DType targetType(const std::string &name, const Tensor &tensor, DType wanted)
{
    if (!isProjection(name) || tensor.shape.size() != 2) {
        return DType::F32;
    }
    // Errors of the head reach the answer directly.
    const bool fourBit = wanted == DType::Q4_0 || wanted == DType::Q4_K;
    return fitting(name == "head.weight" && fourBit ? DType::Q6_K : wanted, columnsOf(tensor));
}

/// Axes as GGUF has them: matrices keep both, parameters that the official files store as (1,1,D) lose the
/// ones, r_k is flat.
std::vector<std::int64_t> targetShape(const std::string &name, const Tensor &tensor, bool transpose)
{
    std::vector<std::int64_t> shape = tensor.shape;
    if (transpose) {
        std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
    }
    if (name.ends_with(".time_faaaa") ||
        (shape.size() >= 2 && (isProjection(name) || tensor.transposed || transpose))) {
        return shape;
    }
    return {static_cast<std::int64_t>(tensor.values())};
}

}  // namespace

GgufPlan::GgufPlan(const WeightFile &source, const ModelSizes &sizes, DType type)
    : m_source(source)
    , m_sizes(sizes)
    , m_rwkv7(sizes.architecture == Architecture::Rwkv7)
    , m_type(type)
{
    for (const auto &[name, tensor] : source.tensors()) {
        add(name, tensor);
    }
}

void GgufPlan::add(const std::string &name, const Tensor &tensor)
{
    const std::string first = m_rwkv7 ? ".att.x_r" : ".att.time_maa_w";
    if (name.ends_with(first)) {
        stack(name.substr(0, name.size() - 1));
        return;
    }
    const auto gguf = toGgufName(name, m_rwkv7);
    const bool stacked = !m_rwkv7 && name.find(".att.time_maa_") != std::string::npos &&
                         std::string_view("wkvrg").find(name.back()) != std::string_view::npos;
    const bool unused = m_rwkv7 && name.starts_with("blocks.0.att.v") && name.size() == 15;
    if (!gguf || stacked || unused) {
        return;
    }
    m_taken.insert(name);
    addAs(gguf->name, name, tensor, gguf->transposed);
    // The format wants the value residual in layer 0 as well, where it has no meaning.
    if (m_rwkv7 && name.starts_with("blocks.0.att.a") && name.size() == 15) {
        addAs(std::string("blk.0.time_mix_v") + name.back() + ".weight", name, tensor, gguf->transposed);
    }
}

void GgufPlan::addAs(const std::string &gguf, const std::string &name, const Tensor &tensor,
                     bool transposedThere)
{
    PlannedTensor item;
    item.transpose = transposedThere != tensor.transposed && tensor.shape.size() >= 2;
    item.head = {gguf, targetType(name, tensor, m_type), targetShape(name, tensor, item.transpose)};
    item.parts = {&tensor};
    m_tensors.push_back(std::move(item));
}

void GgufPlan::stack(const std::string &stem)
{
    PlannedTensor item;
    for (const char letter : ggufLerpOrder(m_rwkv7)) {
        const Tensor *part = m_source.find(stem + letter);
        if (part == nullptr) {
            return;  // the check for completeness finds it
        }
        item.parts.push_back(part);
        m_taken.insert(part->name);
    }
    const std::string block = stem.substr(7, stem.find('.', 7) - 6);
    item.head = {"blk." + block + "time_mix_lerp_fused.weight",
                 DType::F32,
                 {static_cast<std::int64_t>(item.parts.size()), 1, 1,
                  static_cast<std::int64_t>(item.parts[0]->values())}};
    m_tensors.push_back(std::move(item));
}

Result<void> GgufPlan::check() const
{
    const auto lossless = refuseLosses();
    return lossless ? checkComplete() : lossless;
}

/// What has no place in the target would be missing from the model without a word.
Result<void> GgufPlan::refuseLosses() const
{
    if (holdsTunedState(m_source)) {
        return failure(
            ErrorCode::UnsupportedModel, m_source.path().string(),
            sentence("Quantising",
                     "a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no "
                     "place for; quantise the model it was tuned for and load the state beside that"));
    }
    if (EmbeddingHead::in(m_source)) {
        return failure(
            ErrorCode::UnsupportedModel, m_source.path().string(),
            sentence("Quantising",
                     "a model made for embeddings, whose heads GGUF has no place for; use it as it is"));
    }
    return refuseUnknownTensors(m_source, m_taken, m_sizes.architecture);
}

/// A model of which parts are missing would be found out only when it is loaded.
Result<void> GgufPlan::checkComplete() const
{
    const std::size_t expected = m_sizes.architecture == Architecture::Rwkv7 ? 28 : 24;
    for (int layer = 0; layer < m_sizes.layers; ++layer) {
        const std::string block = std::to_string(layer);
        const auto found = static_cast<std::size_t>(
            std::count_if(m_tensors.begin(), m_tensors.end(),
                          [&, prefix = "blk." + block + "."](const PlannedTensor &item) {
                              return item.head.name.starts_with(prefix);
                          }));
        if (found != expected) {
            return failure(
                ErrorCode::CorruptFile, {},
                sentence("Quantising", "blocks.%1 has %2 parameters, expected %3; the file is incomplete")
                    .with(block, found, expected));
        }
    }
    return {};
}

}  // namespace rookery
