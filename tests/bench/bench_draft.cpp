// What a draft model gains: tokens a second of an answer without and with it, in turns, at several shares of
// right guesses.
//     bench_draft MAIN DRAFT [none|int8|int4 [THREADS [ROUNDS [TOKENS [SHARE...]]]]]
// Weights of any kind will do: the answer is forced on the model, and the draft takes its steps but guesses
// the answer's next token with the probability named. What passes cost is told first. The ratios are of
// seconds, and of the processor's, which say more on a busy machine.

#include "engine/session/generator.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace rookery;

constexpr int PromptTokens = 32;

int rounds = 5;
int answerTokens = 128;

/// Gives every token a letter: the text doesn't matter here.
class Letters : public Tokenizer
{
public:
    std::vector<TokenId> encode(std::string_view) const override { return {}; }
    std::string_view bytesOf(TokenId) const noexcept override { return "a"; }
    int vocabularySize() const noexcept override { return 65536; }
};

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "bench_draft: %s\n", error.message().c_str());
    std::exit(1);
}

template<class Value>
Value valueOf(Result<Value> result)
{
    if (!result) {
        fail(result.error());
    }
    return std::move(*result);
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Seconds of the processor that this program took so far, of all its threads.
double processorSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

SamplingParams only(TokenId token)
{
    SamplingParams params;
    params.temperature = 0;
    params.logitBias = {{token, 1e6F}};
    return params;
}

/// A text that the model is made to write behind a prompt.
struct Script {
    std::vector<TokenId> prompt;
    std::vector<TokenId> answer;
};

Script randomScript(const Model &model)
{
    std::mt19937 random(1);
    const auto any = [&] {
        return static_cast<TokenId>(1 + random() % static_cast<unsigned>(model.info().vocabulary - 2));
    };
    Script script{std::vector<TokenId>(PromptTokens),
                  std::vector<TokenId>(static_cast<std::size_t>(answerTokens))};
    std::generate(script.prompt.begin(), script.prompt.end(), any);
    std::generate(script.answer.begin(), script.answer.end(), any);
    return script;
}

Session behindPrompt(const std::shared_ptr<const Model> &model, const Script &script)
{
    Session session = valueOf(Session::create(model));
    if (const auto fed = session.feed(script.prompt); !fed) {
        fail(fed.error());
    }
    return session;
}

struct Written {
    Generation generation;
    double processorSeconds = 0;
};

Written write(Session &session, const Script &script, const std::shared_ptr<DraftModel> &draft)
{
    std::size_t next = 0;
    GenerationOptions options;
    options.maxTokens = static_cast<int>(script.answer.size());
    options.stopTokens = {};
    options.draft = draft;
    options.sampling = [&] { return only(script.answer[next++]); };
    Sampler sampler(1);
    const Letters letters;
    const double before = processorSeconds();
    Generation generation = valueOf(generate(session, letters, sampler, options));
    return {std::move(generation), processorSeconds() - before};
}

/// Seconds of a pass of one token, of passes of more that keep the states between, and of a draft's step.
void tellOfCosts(const std::shared_ptr<const Model> &main, const std::shared_ptr<const Model> &draft,
                 const Script &script)
{
    constexpr std::size_t Most = GuessPace::Longest + 1;
    constexpr int Passes = 12;
    Session session = behindPrompt(main, script);
    Session ahead = behindPrompt(draft, script);
    std::vector<std::unique_ptr<State>> kept;
    std::vector<State *> trail;
    for (std::size_t i = 1; i < Most; ++i) {
        kept.push_back(std::make_unique<State>(main->stateTarget()));
        trail.push_back(kept.back().get());
    }
    std::vector<std::vector<double>> seconds(Most + 1);
    std::vector<std::vector<double>> ofProcessor(Most + 1);
    for (int pass = 0; pass < Passes; ++pass) {
        for (std::size_t tokens = 0; tokens <= Most; ++tokens) {
            FeedOptions options;
            options.onLogits = [](std::size_t, std::span<const float>) {};
            options.trail = std::span<State *const>(trail).first(std::max<std::size_t>(1, tokens) - 1);
            const auto start = std::chrono::steady_clock::now();
            const double before = processorSeconds();
            const auto fed = tokens == 0 ? ahead.feed(std::span(script.answer).first(1))
                                         : session.feed(std::span(script.answer).first(tokens), options);
            if (!fed) {
                fail(fed.error());
            }
            seconds[tokens].push_back(secondsSince(start));
            ofProcessor[tokens].push_back(processorSeconds() - before);
        }
    }
    for (const auto &[what, all] :
         {std::pair("seconds", &seconds), std::pair("of the processor", &ofProcessor)}) {
        const double one = median((*all)[1]);
        std::printf("%-16s a pass of one token %.1f ms; of more, in such passes:", what, 1000 * one);
        for (std::size_t tokens = 2; tokens <= Most; ++tokens) {
            std::printf(" %zu: %.2f", tokens, median((*all)[tokens]) / one);
        }
        std::printf("; a step of the draft: %.2f\n", median((*all)[0]) / one);
    }
    std::fflush(stdout);
}

/// A draft that guesses the script's next token with that probability, for every place of it as if by a
/// throw of its own.
std::shared_ptr<DraftModel> draftThatKnows(const std::shared_ptr<const Model> &model, const Script &script,
                                           double share, const GuessPace &pace)
{
    auto draft = std::make_shared<DraftModel>(model);
    draft->pace = pace;
    draft->instead = [&script, share, random = std::mt19937(7)](std::span<const TokenId> text,
                                                                TokenId) mutable {
        const std::size_t place = text.size() - script.prompt.size();
        const TokenId right = place < script.answer.size() ? script.answer[place] : 1;
        return std::uniform_real_distribution<double>()(random) < share ? right : TokenId(right == 1 ? 2 : 1);
    };
    return draft;
}

void compare(const std::shared_ptr<const Model> &main, const std::shared_ptr<const Model> &ahead,
             const Script &script, double share)
{
    std::vector<double> without, with, ratios, processorRatios;
    int guessed = 0;
    int drafted = 0;
    GuessPace pace;
    for (int round = 0; round < rounds; ++round) {  // in turns, so that both meet the same noise
        Session plain = behindPrompt(main, script);
        const Written slow = write(plain, script, nullptr);
        const auto draft = draftThatKnows(ahead, script, share, pace);
        Session session = behindPrompt(main, script);
        const Written fast = write(session, script, draft);
        pace = draft->pace;  // what was learned of costs stays, as from answer to answer
        without.push_back(slow.generation.tokens / slow.generation.seconds);
        with.push_back(fast.generation.tokens / fast.generation.seconds);
        ratios.push_back(with.back() / without.back());
        processorRatios.push_back(slow.processorSeconds / fast.processorSeconds);
        guessed += fast.generation.guessed;
        drafted += fast.generation.drafted;
    }
    std::printf("%3.0f %% right: %7.2f tokens/s without, %7.2f with (%.2fx; %.2fx of the processor; "
                "%d of %d guesses right)\n",
                100 * share, median(without), median(with), median(ratios), median(processorRatios), guessed,
                drafted);
    std::fflush(stdout);
}

}  // namespace

int main(int count, char **arguments)
{
    if (count < 3) {
        std::fprintf(
            stderr,
            "usage: bench_draft MAIN DRAFT [none|int8|int4 [THREADS [ROUNDS [TOKENS [SHARE...]]]]]\n");
        return 2;
    }
    const std::string quant = count > 3 ? arguments[3] : "int8";
    LoadOptions options;
    options.device = "cpu";
    options.threads = count > 4 ? std::atoi(arguments[4]) : 0;
    rounds = count > 5 ? std::max(1, std::atoi(arguments[5])) : rounds;
    answerTokens = count > 6 ? std::max(1, std::atoi(arguments[6])) : answerTokens;
    options.format = quant == "int8"   ? kernels::WeightFormat::Int8
                     : quant == "int4" ? kernels::WeightFormat::Int4
                                       : kernels::WeightFormat::AsStored;
    const auto model = valueOf(Model::load(arguments[1], options));
    options.opened = model->device();  // one pool of threads for both
    const auto draft = valueOf(Model::load(arguments[2], options));
    if (const auto fits = DraftModel::fits(*draft, *model); !fits) {
        fail(fits.error());
    }
    const Script script = randomScript(*model);
    std::printf("%s\n", model->info().device.description.c_str());
    tellOfCosts(model, draft, script);
    std::vector<double> shares = {0.0, 0.5, 0.7, 0.8, 0.9};
    if (count > 7) {
        shares.clear();
        std::transform(arguments + 7, arguments + count, std::back_inserter(shares),
                       [](const char *text) { return std::atof(text); });
    }
    for (const double share : shares) {
        compare(model, draft, script, share);
    }
    return 0;
}
