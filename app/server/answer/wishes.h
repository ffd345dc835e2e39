#pragma once

#include "app/server/answer/form.h"
#include "app/server/request/json_fields.h"
#include "engine/sampling/sampler.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rookery::server {

/// How a client wants its answer.
struct Wishes {
    SamplingParams sampling;
    int maxTokens = 4096;
    std::vector<std::string> stops;
    int answers = 1;
    std::optional<std::uint64_t> seed;
    int candidates = -1;  ///< of each token, besides itself; -1 = tell no probabilities
    bool ignoreEnd = false;
    bool stream = false;
    bool streamUsage = false;
    Form form = {};
};

/// Reads the fields that the endpoints have in common. Penalties and filters that aren't told are those of
/// the window's chat; with temperature 0, which asks for what is most likely, there are none.
/// \param limitName the endpoint's name for the longest answer
Wishes readWishes(Fields &fields, const std::string &limitName);

/// Several answers, stop texts, what is added to logits and what a stream tells, as OpenAI's clients ask for
/// them. \param vocabulary one more than the largest token
void readChoices(Fields &fields, int vocabulary, Wishes &wishes);

constexpr std::size_t MostStops = 16;
constexpr std::size_t MostBiases = 1024;
constexpr int MostAnswers = 16;
constexpr int MostCandidates = 20;

}  // namespace rookery::server
