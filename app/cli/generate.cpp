#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/interrupts.h"
#include "app/cli/json_line.h"
#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "app/cli/sampling_options.h"
#include "app/common/sampling_presets.h"
#include "engine/chat_template.h"

#include <chrono>

namespace rookery::cli {

namespace {

/// The prompt as the model reads it.
std::string promptText(const Arguments &arguments, const ChatTemplate &chat, const State &from)
{
    const std::string prompt = arguments.text("prompt");
    if (!arguments.given("chat")) {
        return prompt;
    }
    // A saved state stands behind an answer, so what comes next is the gap and a turn; a tuned state stands
    // at a start.
    const std::string before = from.tokensFed > 0 ? chat.turnEnd() : chat.renderStart("");
    return before + chat.renderUserTurn(prompt);
}

std::string timings(const Generation &answer, std::uint64_t promptTokens, double promptSeconds,
                    const AnswerSettings &settings)
{
    return line({{"prompt_tokens", promptTokens},
                 {"prompt_seconds", promptSeconds},
                 {"tokens", answer.tokens},
                 {"guessed", answer.guessed},
                 {"seconds", answer.seconds},
                 {"tokens_per_second", answer.seconds > 0 ? answer.tokens / answer.seconds : 0},
                 {"first_token_seconds", promptSeconds + answer.firstTokenSeconds},
                 {"finish", finishName(answer.reason)},
                 {"seed", settings.seed}});
}

}  // namespace

Outcome<void> runGenerate(const Arguments &arguments)
{
    if (!arguments.given("prompt") && !arguments.given("state-in")) {
        return badUsage("--prompt is missing");
    }
    StoppableRun run;
    auto model = loadModel(arguments, run.token());
    if (!model) {
        return passOn(model.error());
    }
    const auto tokenizer = loadTokenizer(arguments, **model);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    auto session = openSession(arguments, std::move(*model));
    if (!session) {
        return passOn(session.error());
    }
    const ChatTemplate &chat = templateFor(session->model());
    const std::string text = promptText(arguments, chat, session->state());
    const std::vector<TokenId> prompt =
        arguments.given("chat") ? chat.encode(**tokenizer, text) : (*tokenizer)->encode(text);
    if (prompt.empty() && session->state().pending.empty()) {
        return badUsage("--prompt is empty, and the state has nothing to go on from");
    }

    const auto started = std::chrono::steady_clock::now();
    if (const auto fed = session->feed(prompt, feedingWithProgress("reading the prompt", run.token()));
        !fed) {
        return passOn(fed.error());
    }
    const std::chrono::duration<double> promptSeconds = std::chrono::steady_clock::now() - started;
    const std::uint64_t promptTokens = session->tokensFedHere();

    AnswerSettings settings =
        answerSettings(arguments, arguments.given("chat") ? ChatPreset.params() : SamplingParams());
    if (arguments.given("chat")) {
        const std::vector<std::string> stops = chat.stops();
        settings.stopTexts.insert(settings.stopTexts.end(), stops.begin(), stops.end());
    }
    Sampler sampler(settings.seed);
    const auto answer =
        printAnswer(*session, **tokenizer, sampler, settings, run,
                    arguments.given("chat") ? chat.answerPrefix() : "", arguments.given("chat"));
    if (!answer) {
        return passOn(answer.error());
    }
    if (auto saved = saveSession(arguments, *session); !saved) {
        return saved;
    }
    if (arguments.given("json")) {
        if (auto printed = print(timings(*answer, promptTokens, promptSeconds.count(), settings)); !printed) {
            return printed;
        }
    }
    if (answer->reason == FinishReason::Cancelled) {
        return runFailed("interrupted");
    }
    return {};
}

}  // namespace rookery::cli
