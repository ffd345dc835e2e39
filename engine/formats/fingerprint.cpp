#include "engine/formats/fingerprint.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace rookery {

namespace {

constexpr std::size_t SampleBytes = 4096;
constexpr std::size_t Samples = 4;

struct StateDeleter {
    void operator()(XXH3_state_t *state) const noexcept { XXH3_freeState(state); }
};

/// A vision encoder in the same file has no part in a conversation's state, nor has an initial state that a
/// user tuned and merged in.
bool partOfLanguageModel(const std::string &name)
{
    return (name.starts_with("blocks.") && !name.ends_with(".time_state")) || name.starts_with("emb.") ||
           name.starts_with("ln_out.") || name.starts_with("head.");
}

/// The whole tensor where it is small, else the start, the end and evenly between.
void hashSamples(XXH3_state_t *state, const Tensor &tensor)
{
    if (tensor.bytes <= Samples * SampleBytes) {
        XXH3_128bits_update(state, tensor.data, tensor.bytes);
        return;
    }
    const std::size_t step = (tensor.bytes - SampleBytes) / (Samples - 1);
    for (std::size_t sample = 0; sample < Samples; ++sample) {
        XXH3_128bits_update(state, tensor.data + sample * step, SampleBytes);
    }
}

}  // namespace

std::string fingerprint(const WeightFile &file, std::span<const std::string> changes)
{
    const std::unique_ptr<XXH3_state_t, StateDeleter> state(XXH3_createState());
    XXH3_128bits_reset(state.get());
    for (const auto &[name, tensor] : file.tensors()) {
        if (!partOfLanguageModel(name)) {
            continue;
        }
        std::string head = name + ' ' + kernels::traits(tensor.type).name + (tensor.transposed ? " t" : " n");
        for (const std::int64_t axis : tensor.shape) {
            head += axis == 1 ? std::string() : ' ' + std::to_string(axis);
        }
        head += '\n';
        XXH3_128bits_update(state.get(), head.data(), head.size());
        hashSamples(state.get(), tensor);
        file.release(tensor);  // around each sample the system has mapped more than was read
    }
    for (const std::string &change : changes) {
        XXH3_128bits_update(state.get(), change.data(), change.size());
    }
    const XXH128_hash_t hash = XXH3_128bits_digest(state.get());
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return text;
}

}  // namespace rookery
