#include "app/server/answer/wishes.h"

#include "app/common/sampling_presets.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace rookery::server {

namespace {

constexpr int MostTokens = 1'000'000;

void readSampling(Fields &fields, SamplingParams &sampling)
{
    sampling = ChatPreset.params();
    fields.number("temperature", 0, 100, sampling.temperature);
    if (sampling.temperature == 0) {
        sampling.presence = 0;
        sampling.frequency = 0;
    }
    fields.number("top_p", 0, 1, sampling.topP);
    fields.integer("top_k", 0, MostTokens, sampling.topK);
    fields.number("top_a", 0, 1, sampling.topA);
    fields.number("min_p", 0, 1, sampling.minP);
    fields.number("typical_p", 0, 1, sampling.typical);
    fields.number("presence_penalty", -100, 100, sampling.presence);
    fields.number("frequency_penalty", -100, 100, sampling.frequency);
    fields.number("penalty_decay", 0, 1, sampling.penaltyDecay);
}

/// A token's id in the one way to write it, so that no object has it twice. \return -1 where it is none
TokenId tokenNamed(const std::string &name, int vocabulary)
{
    TokenId token = -1;
    const auto end = std::from_chars(name.data(), name.data() + name.size(), token).ptr;
    const bool whole = end == name.data() + name.size() && std::to_string(token) == name;
    return whole && token < vocabulary ? std::max(token, -1) : -1;
}

void readBiases(Fields &fields, int vocabulary, SamplingParams &sampling)
{
    const std::string name = "logit_bias";
    const Received *biases = fields.find(name);
    if (biases == nullptr) {
        return;
    }
    if (!biases->is_object() || biases->size() > MostBiases) {
        fields.complain(name, "must be an object of at most " + std::to_string(MostBiases) + " tokens");
        return;
    }
    Fields inner(*biases, name + ".");
    for (const auto &[id, value] : biases->items()) {
        constexpr std::size_t MostShown = 20;
        const TokenId token = tokenNamed(id, vocabulary);
        float bias = 0;
        if (token < 0) {
            inner.complain(id.substr(0, MostShown),
                           "is not the id of a token, 0 to " + std::to_string(vocabulary - 1));
        } else {
            inner.number(id, -100, 100, bias);
        }
        if (bias != 0) {
            sampling.logitBias.emplace_back(token, bias);
        }
    }
    fields.adopt(inner);
}

}  // namespace

Wishes readWishes(Fields &fields, const std::string &limitName)
{
    Wishes wishes;
    readSampling(fields, wishes.sampling);
    // Clients that want no limit send the largest number they know, or their context's length.
    fields.integer(limitName, 1, INT32_MAX, wishes.maxTokens);
    wishes.maxTokens = std::min(wishes.maxTokens, MostTokens);
    fields.integer("seed", wishes.seed);
    fields.flag("ignore_eos", wishes.ignoreEnd);
    fields.flag("stream", wishes.stream);
    return wishes;
}

void readChoices(Fields &fields, int vocabulary, Wishes &wishes)
{
    fields.texts("stop", MostStops, wishes.stops);
    readBiases(fields, vocabulary, wishes.sampling);
    fields.integer("n", 1, MostAnswers, wishes.answers);
    if (const Received *options = fields.object("stream_options")) {
        Fields inner(*options, "stream_options.");
        inner.flag("include_usage", wishes.streamUsage);
        if (inner.error()) {
            fields.complain("stream_options", "has an include_usage that is neither true nor false");
        }
    }
}

}  // namespace rookery::server
