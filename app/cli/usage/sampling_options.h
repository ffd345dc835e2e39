#pragma once

#include "app/cli/usage/arguments.h"
#include "engine/grammar/constraint.h"
#include "engine/sampling/sampler.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::cli {

/// How an answer is drawn and when it ends.
struct AnswerSettings {
    SamplingParams sampling;
    int maxTokens = 512;
    int lookup = -1;  ///< tokens guessed at once; -1 = as many as are useful with the model
    std::uint64_t seed = 0;
    std::vector<std::string> stopTexts;
    std::vector<TokenId> stopTokens = {0};
    std::optional<ConstrainedText> constraint = {};  ///< what it has to fit

    /// Sets an option by its name ("temperature", "max-tokens", "seed", "stop").
    /// \return what is wrong with the name or value as the rest of a sentence; empty where nothing is
    std::string set(std::string_view option, std::string_view value);
};

/// The names of those options.
std::span<const std::string_view> answerOptions();

/// As the options say, and where they say nothing as `sampling`; the seed is drawn anew where none was given.
AnswerSettings answerSettings(const Arguments &arguments, SamplingParams sampling = {});

}  // namespace rookery::cli
