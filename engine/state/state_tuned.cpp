#include "engine/state/state_tuned.h"

#include "engine/formats/tensor_check.h"
#include "engine/formats/weight_file.h"

#include <algorithm>
#include <cmath>

namespace rookery {

namespace {

std::string tensorName(int layer)
{
    return "blocks." + std::to_string(layer) + ".att.time_state";
}

/// The tensor of a layer once it is known to fit.
Result<const Tensor *> findMatrices(const WeightFile &file, const StateShape &shape, int layer)
{
    const std::string name = tensorName(layer);
    const std::vector<std::int64_t> expected = {shape.heads, shape.headSize, shape.headSize};
    const Tensor *tensor = file.find(name);
    if (tensor == nullptr) {
        return failure(ErrorCode::StateMismatch, name,
                       sentence("State", "missing in %1; the state was tuned for another model")
                           .with(file.path().string()));
    }
    if (tensor->shape != expected) {
        return failure(ErrorCode::StateMismatch, name,
                       sentence("State", "shape %1, expected %2 in %3; the state was tuned for another model")
                           .with(tensor->shapeText(), shapeText(expected), file.path().string()));
    }
    return tensor;
}

/// Appends S of every head, turned to [value][key] where the file has it the other way.
void appendMatrices(const Tensor &tensor, const StateShape &shape, std::vector<float> &to)
{
    std::vector<float> stored(tensor.values());
    kernels::decode(tensor.type, tensor.data, stored.data(), stored.size());
    if (!tensor.transposed) {
        to.insert(to.end(), stored.begin(), stored.end());
        return;
    }
    const auto size = static_cast<std::size_t>(shape.headSize);
    for (std::size_t head = 0; head < static_cast<std::size_t>(shape.heads); ++head) {
        for (std::size_t value = 0; value < size; ++value) {
            for (std::size_t key = 0; key < size; ++key) {
                to.push_back(stored[(head * size + key) * size + value]);
            }
        }
    }
}

bool isSavedState(const WeightFile &file)
{
    return file.find("blocks.0.att.shift") != nullptr;
}

}  // namespace

bool isTunedState(std::string_view tensor) noexcept
{
    return tensor.ends_with(".att.time_state");
}

bool holdsTunedState(const WeightFile &file) noexcept
{
    return std::any_of(file.tensors().begin(), file.tensors().end(),
                       [](const auto &entry) { return isTunedState(entry.first); });
}

Result<State> tunedState(const WeightFile &file, const StateTarget &target)
{
    const StateShape &shape = target.shape;
    if (shape.rwkv4) {
        return failure(
            ErrorCode::StateMismatch, file.path().string(),
            sentence("State",
                     "RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7"));
    }
    if (file.find(tensorName(shape.layers)) != nullptr) {
        return failure(
            ErrorCode::StateMismatch, file.path().string(),
            sentence("State", "has more layers than the model's %1; the state was tuned for another model")
                .with(shape.layers));
    }
    const auto width = static_cast<std::size_t>(shape.width);
    std::vector<float> values;
    values.reserve(shape.values());
    for (int layer = 0; layer < shape.layers; ++layer) {
        const auto matrices = findMatrices(file, shape, layer);
        if (!matrices) {
            return tl::make_unexpected(matrices.error());
        }
        values.resize(values.size() + width);  // att shift
        appendMatrices(**matrices, shape, values);
        values.resize(values.size() + width);  // ffn shift
    }
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); })) {
        return failure(
            ErrorCode::CorruptFile, file.path().string(),
            sentence("State", "the state holds values that are not numbers; its training diverged"));
    }
    State state(target);
    if (!state.setValues(values)) {
        return failure(ErrorCode::OutOfMemory, file.path().string(),
                       sentence("State", "not enough memory for the state"));
    }
    return state;
}

Result<State> tunedState(std::span<const float> matrices, const StateTarget &target)
{
    const StateShape &shape = target.shape;
    const auto layers = static_cast<std::size_t>(shape.layers);
    const auto width = static_cast<std::size_t>(shape.width);
    const std::size_t each = width * static_cast<std::size_t>(shape.headSize);
    if (shape.rwkv4 || matrices.size() != layers * each ||
        !std::all_of(matrices.begin(), matrices.end(), [](float value) { return std::isfinite(value); })) {
        return failure(ErrorCode::BadInput, {},
                       sentence("State", "these matrices aren't a starting state of the model"));
    }
    std::vector<float> values;
    values.reserve(shape.values());
    for (std::size_t layer = 0; layer < layers; ++layer) {
        values.resize(values.size() + width);  // att shift
        const auto from = matrices.subspan(layer * each, each);
        values.insert(values.end(), from.begin(), from.end());
        values.resize(values.size() + width);  // ffn shift
    }
    State state(target);
    if (!state.setValues(values)) {
        return failure(ErrorCode::OutOfMemory, {}, sentence("State", "not enough memory for the state"));
    }
    return state;
}

Result<State> loadStartingState(const std::filesystem::path &path, const StateTarget &target)
{
    const auto file = WeightFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (isSavedState(**file)) {
        return loadState(path, target);
    }
    if (!holdsTunedState(**file)) {
        return failure(ErrorCode::UnsupportedFile, path.string(),
                       sentence("State", "holds no state; choose a saved state or a state-tuned .pth file"));
    }
    return tunedState(**file, target);
}

}  // namespace rookery
