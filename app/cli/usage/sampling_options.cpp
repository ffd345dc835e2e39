#include "app/cli/usage/sampling_options.h"

#include "app/cli/usage/parse_number.h"

#include <algorithm>
#include <array>
#include <random>
#include <utility>

namespace rookery::cli {

namespace {

struct NumberOption {
    std::string_view name;
    float SamplingParams::*value;
};

constexpr std::array<NumberOption, 8> NumberOptions = {{
    {"temperature", &SamplingParams::temperature},
    {"top-p", &SamplingParams::topP},
    {"top-a", &SamplingParams::topA},
    {"min-p", &SamplingParams::minP},
    {"typical", &SamplingParams::typical},
    {"presence", &SamplingParams::presence},
    {"frequency", &SamplingParams::frequency},
    {"penalty-decay", &SamplingParams::penaltyDecay},
}};

constexpr std::array<std::string_view, 13> OptionNames = {
    "temperature", "top-p",         "top-k",      "top-a", "min-p", "typical", "presence",
    "frequency",   "penalty-decay", "max-tokens", "seed",  "stop",  "lookup"};

}  // namespace

std::span<const std::string_view> answerOptions()
{
    return OptionNames;
}

std::string AnswerSettings::set(std::string_view option, std::string_view value)
{
    if (std::ranges::find(OptionNames, option) == OptionNames.end()) {
        return "is no setting";
    }
    if (std::string why = complaint(optionNamed(option), value); !why.empty()) {
        return why;
    }
    const auto number = std::ranges::find(NumberOptions, option, &NumberOption::name);
    if (number != NumberOptions.end()) {
        sampling.*number->value = static_cast<float>(*parseNumber<double>(value));
    } else if (option == "top-k") {
        sampling.topK = *parseNumber<int>(value);
    } else if (option == "max-tokens") {
        maxTokens = *parseNumber<int>(value);
    } else if (option == "lookup") {
        lookup = *parseNumber<int>(value);
    } else if (option == "seed") {
        seed = *parseNumber<std::uint64_t>(value);
    } else {
        stopTexts.emplace_back(value);
    }
    return "";
}

AnswerSettings answerSettings(const Arguments &arguments, SamplingParams sampling)
{
    AnswerSettings settings;
    settings.sampling = std::move(sampling);
    settings.seed = std::random_device()();
    for (const std::string_view option : OptionNames) {
        for (const std::string &value : arguments.all(option)) {
            settings.set(option, value);  // checked when the arguments were parsed
        }
    }
    return settings;
}

}  // namespace rookery::cli
