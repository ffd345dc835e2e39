#include "app/cli/answer.h"

#include "app/cli/output.h"

#include <algorithm>
#include <optional>

namespace rookery::cli {

Outcome<Generation> printAnswer(Session &session, const Tokenizer &tokenizer, Sampler &sampler,
                                const AnswerSettings &settings, StoppableRun &run, std::string_view prefix,
                                bool trimmed)
{
    std::optional<Failure> unprintable;
    bool started = !trimmed;
    const auto write = [&](std::string_view text) {
        if (const auto printed = unprintable ? Outcome<void>() : print(text); !printed) {
            unprintable = printed.error();
            run.stop();  // nobody reads on
        }
    };
    const auto show = [&](std::string_view piece) {
        if (!started) {
            piece.remove_prefix(std::min(piece.find_first_not_of(" \n"), piece.size()));
            started = !piece.empty();
        }
        write(harmless(piece));
    };
    show(prefix);

    GenerationOptions options;
    options.maxTokens = settings.maxTokens;
    options.stopTexts = settings.stopTexts;
    options.stopTokens = settings.stopTokens;
    options.sampling = [&] { return settings.sampling; };
    options.onPiece = show;
    options.stop = run.token();
    options.lookup = settings.lookup >= 0 ? settings.lookup : usefulLookup(session.model());
    auto answer = generate(session, tokenizer, sampler, options);
    write("\n");
    if (unprintable) {
        return passOn(*unprintable);
    }
    if (!answer) {
        return passOn(answer.error());
    }
    return std::move(*answer);
}

std::string_view finishName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::StopText:
        return "stop";
    case FinishReason::EndOfText:
        return "end";
    case FinishReason::TokenLimit:
        return "length";
    case FinishReason::Cancelled:
        return "interrupted";
    }
    return "";
}

}  // namespace rookery::cli
