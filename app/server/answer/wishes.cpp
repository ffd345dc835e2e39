#include "app/server/answer/wishes.h"

#include "app/common/sampling_presets.h"

#include <algorithm>
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

void readChoices(Fields &fields, Wishes &wishes)
{
    fields.texts("stop", MostStops, wishes.stops);
    fields.integer("n", 1, MostAnswers, wishes.answers);
    if (const Received *options = fields.find("stream_options")) {
        Fields inner(*options, "stream_options.");
        if (options->is_object()) {
            inner.flag("include_usage", wishes.streamUsage);
        } else {
            fields.complain("stream_options", "must be an object");
        }
        if (inner.error()) {
            fields.complain("stream_options", "has an include_usage that is neither true nor false");
        }
    }
}

}  // namespace rookery::server
