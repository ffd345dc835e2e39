#include "app/cli/answerer.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/cli/usage/sampling_options.h"
#include "app/common/sampling_presets.h"
#include "app/runtime/dialogue.h"
#include "engine/file/readable_file.h"
#include "engine/grammar/grammars.h"

#include <algorithm>
#include <cmath>

namespace rookery::cli {

namespace {

constexpr int Alternatives = 10;

/// The prompt as the model reads it.
std::string promptText(const Arguments &arguments, const ChatTemplate &chat, bool anythingSaid)
{
    const std::string prompt = arguments.text("prompt");
    if (!arguments.given("chat")) {
        return prompt;
    }
    const runtime::Turn turns[] = {{.role = runtime::Role::User, .text = prompt}};
    const auto point = !arguments.given("state-in") ? runtime::StartingPoint::Zero
                       : anythingSaid               ? runtime::StartingPoint::Turn
                                                    : runtime::StartingPoint::TunedState;
    const auto parts = runtime::partsToRead(turns, -1, point, false,
                                            {.chatTemplate = chat, .systemPrompt = {}, .looking = {}});
    return parts.front().text;
}

/// What the answer has to fit: --schema or --grammar.
Outcome<std::optional<ConstrainedText>> constraintOf(const Arguments &arguments, const Answerer &answerer,
                                                     AnswerFrame frame, const std::string &prefix)
{
    constexpr std::uint64_t MostBytes = 128 << 10;
    const bool schema = arguments.given("schema");
    if (!schema && !arguments.given("grammar")) {
        return std::nullopt;
    }
    if (schema && arguments.given("grammar")) {
        return badUsage("--schema and --grammar can't both be kept to; give one of them");
    }
    std::string text = arguments.text("grammar");
    if (schema) {
        const auto file = readFile(arguments.text("schema"), MostBytes);
        if (!file) {
            return passOn(file.error());
        }
        text = *file;
    }
    frame.thinking = !prefix.empty();
    frame.blank = frame.blank || schema;
    const auto grammar = schema ? grammarOfSchema(text, frame) : grammarOfRegex(text, frame);
    if (!grammar) {
        return passOn(Error{grammar.error().code, schema ? arguments.text("schema") : "--grammar",
                            grammar.error().message()});
    }
    const auto tokens = std::make_shared<const TokenTree>(answerer.tokenizer());
    ConstrainedText constrained(std::make_shared<Constraint>(*grammar, tokens));
    constrained.add(prefix);
    return constrained;
}

std::string timings(const Answerer::Answer &answer, const AnswerSettings &settings)
{
    const Generation &written = answer.finished.written;
    return line({{"prompt_tokens", answer.promptTokens},
                 {"prompt_seconds", answer.promptSeconds},
                 {"tokens", written.tokens},
                 {"guessed", written.guessed},
                 {"drafted", written.drafted},
                 {"seconds", written.seconds},
                 {"tokens_per_second", written.seconds > 0 ? written.tokens / written.seconds : 0},
                 {"first_token_seconds", answer.finished.firstTokenSeconds},
                 {"finish", finishName(written.reason)},
                 {"seed", settings.seed}});
}

Json tokenJson(const runtime::Candidate &candidate, const Tokenizer &tokenizer)
{
    return {{"id", candidate.token},
            {"text", bytesJson(std::string(tokenizer.bytesOf(candidate.token)))},
            {"probability", std::exp(static_cast<double>(candidate.logProbability))}};
}

/// What was drawn, and what else might have been: the model's own expectation, before penalties and filters.
std::string tokenLine(const runtime::Drawn &drawn, const Tokenizer &tokenizer)
{
    Json token = tokenJson(drawn.token, tokenizer);
    token["rank"] = drawn.rank + 1;
    token["alternatives"] = Json::array();
    for (const runtime::Candidate &candidate : drawn.best) {
        token["alternatives"].push_back(tokenJson(candidate, tokenizer));
    }
    return line(token);
}

Outcome<void> generateElsewhere(const Arguments &arguments, Answerer &answerer, StoppableRun &run)
{
    if (!arguments.given("chat")) {
        return badUsage("a model elsewhere answers questions alone; add --chat");
    }
    if (arguments.text("prompt").empty()) {
        return badUsage("--prompt is empty");
    }
    runtime::Job job;
    job.told.turns = {{.role = runtime::Role::User, .text = arguments.text("prompt")}};
    const AnswerSettings settings = answerSettings(arguments, ChatPreset.params());
    const auto answer = answerer.answer(std::move(job), settings, run, {.trimmed = true});
    if (!answer || answer->brokenOff) {
        return passOn(answer ? *answer->brokenOff : answer.error());
    }
    if (arguments.given("json")) {
        if (auto printed = print(timings(*answer, settings)); !printed) {
            return printed;
        }
    }
    if (answer->finished.written.reason == FinishReason::Cancelled) {
        return runFailed("interrupted");
    }
    return {};
}

}  // namespace

Outcome<void> runGenerate(const Arguments &arguments)
{
    if (!arguments.given("prompt") && !arguments.given("state-in")) {
        return badUsage("--prompt is missing");
    }
    StoppableRun run;
    auto answerer = Answerer::open(arguments, run.token());
    if (!answerer) {
        return passOn(answerer.error());
    }
    if (answerer->elsewhere()) {
        return generateElsewhere(arguments, *answerer, run);
    }
    runtime::Job job;
    bool anythingSaid = false;
    bool pending = false;
    if (arguments.given("state-in")) {
        const auto state = answerer->stateFrom(arguments.text("state-in"));
        if (!state) {
            return passOn(state.error());
        }
        anythingSaid = (*state)->state.tokensFed > 0;
        pending = !(*state)->state.pending.empty();
        job.start = *state;
    }
    const bool chat = arguments.given("chat");
    const ChatTemplate &chatTemplate = answerer->chatTemplate();
    job.parts = {runtime::Part::reading(promptText(arguments, chatTemplate, anythingSaid))};
    job.chatTemplate = chat ? chatTemplate : ChatTemplate();
    if (job.chatTemplate.encode(answerer->tokenizer(), job.parts.front().text).empty() && !pending) {
        return badUsage("--prompt is empty, and the state has nothing to go on from");
    }
    AnswerSettings settings = answerSettings(arguments, chat ? ChatPreset.params() : SamplingParams());
    const std::vector<std::string> stops = chat ? chatTemplate.stops() : std::vector<std::string>();
    std::vector<std::string> endings = settings.stopTexts;
    endings.insert(endings.end(), stops.begin(), stops.end());
    const std::string prefix = chat ? chatTemplate.answerPrefix() : std::string();
    auto constraint = constraintOf(arguments, *answerer, {.blank = chat, .endings = endings}, prefix);
    if (!constraint) {
        return passOn(constraint.error());
    }
    settings.constraint = std::move(*constraint);
    if (!settings.constraint) {  // a form knows where an answer ends that fits it
        settings.stopTexts = endings;
    }
    Answerer::Printing printing{.prefix = prefix, .trimmed = chat};
    if (arguments.given("json-tokens")) {
        printing.candidates = Alternatives;
        printing.onToken = [&tokenizer = answerer->tokenizer(), &settings](const runtime::Drawn &drawn) {
            const auto &ends = settings.stopTokens;
            const bool end = std::ranges::find(ends, drawn.token.token) != ends.end();
            return end ? std::string() : tokenLine(drawn, tokenizer);
        };
    }
    const auto answer = answerer->answer(std::move(job), settings, run, printing);
    if (!answer || answer->brokenOff) {
        return passOn(answer ? *answer->brokenOff : answer.error());
    }
    if (!answer->finished.state) {
        return runFailed("interrupted");
    }
    if (arguments.given("state-out")) {
        if (auto saved = answerer->saveTo(answer->finished.state, arguments.text("state-out")); !saved) {
            return saved;
        }
    }
    if (arguments.given("json")) {
        if (auto printed = print(timings(*answer, settings)); !printed) {
            return printed;
        }
    }
    if (answer->finished.written.reason == FinishReason::Cancelled) {
        return runFailed("interrupted");
    }
    return {};
}

}  // namespace rookery::cli
