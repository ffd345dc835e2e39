#include "engine/state/state_change.h"

#include "engine/formats/readers.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

namespace rookery {

namespace {

Sentence subject()
{
    return sentence("State", "the conversation's state");
}

std::vector<float> valuesOf(const WeightContents &image, const std::string &name)
{
    const auto tensor = std::ranges::find(image.tensors, name, &Tensor::name);
    if (tensor == image.tensors.end() || tensor->type != kernels::DType::F32) {
        return {};
    }
    std::vector<float> values(tensor->bytes / sizeof(float));
    std::memcpy(values.data(), tensor->data, values.size() * sizeof(float));
    return values;
}

/// What a layer remembers; empty where there is no such layer.
std::vector<float> memoryOf(const WeightContents &image, int layer)
{
    const std::string block = "blocks." + std::to_string(layer) + ".att.";
    std::vector<float> memory = valuesOf(image, block + "wkv");
    if (!memory.empty()) {
        return memory;
    }
    memory = valuesOf(image, block + "aa");
    const std::vector<float> weights = valuesOf(image, block + "bb");
    for (std::size_t i = 0; i < memory.size(); ++i) {
        memory[i] = i < weights.size() && weights[i] > 0 ? memory[i] / weights[i] : 0;
    }
    return memory;
}

std::string fingerprintOf(const WeightContents &image)
{
    const auto found = image.metadata.find("rookery.fingerprint");
    return found == image.metadata.end() ? std::string() : found->second;
}

Result<WeightContents> open(std::span<const std::byte> bytes)
{
    auto image = readSafetensors(bytes);
    if (!image) {
        return failure(image.error().code, subject(), image.error().reason);
    }
    if (fingerprintOf(*image).empty() || memoryOf(*image, 0).empty()) {
        return failure(ErrorCode::CorruptFile, subject(),
                       sentence("State", "not a saved state of a conversation"));
    }
    return image;
}

LayerChange compare(const std::vector<float> &before, const std::vector<float> &after)
{
    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const double now = after[i];
        const double step = now - (before.empty() ? 0.0 : static_cast<double>(before[i]));
        difference += step * step;
        size += now * now;
    }
    return {.difference = std::sqrt(difference), .size = std::sqrt(size)};
}

}  // namespace

Result<std::vector<LayerChange>> stateChange(std::span<const std::byte> before,
                                             std::span<const std::byte> after)
{
    const auto now = open(after);
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    const auto then = before.empty() ? Result<WeightContents>(WeightContents{}) : open(before);
    if (!then) {
        return tl::make_unexpected(then.error());
    }
    if (!before.empty() && fingerprintOf(*then) != fingerprintOf(*now)) {
        return failure(
            ErrorCode::StateMismatch, subject(),
            sentence("State",
                     "the state was saved with another model; load that model, or start from the text"));
    }
    std::vector<LayerChange> layers;
    for (int layer = 0;; ++layer) {
        const std::vector<float> memory = memoryOf(*now, layer);
        if (memory.empty()) {
            return layers;
        }
        const std::vector<float> old = before.empty() ? std::vector<float>() : memoryOf(*then, layer);
        const bool finite = std::ranges::all_of(memory, [](float value) { return std::isfinite(value); }) &&
                            std::ranges::all_of(old, [](float value) { return std::isfinite(value); });
        if (!finite || (!before.empty() && old.size() != memory.size())) {
            return failure(ErrorCode::CorruptFile, subject(),
                           sentence("State", "the saved state is damaged"));
        }
        layers.push_back(compare(old, memory));
    }
}

}  // namespace rookery
