// What guessing repeated text ahead gains: tokens a second without and with it, of an answer that repeats its
// prompt, of one that changes every eighth token of it, and of one that never repeats.
//     bench_lookup MODEL [none|int8|int4 [THREADS]]
// The answers are forced on the model, so that weights of any kind will do.

#include "engine/session/generator.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace rookery;

constexpr int Length = 160;
constexpr int Rounds = 5;

/// Gives every token a letter: the text doesn't matter here.
class Letters : public Tokenizer
{
public:
    std::vector<TokenId> encode(std::string_view) const override { return {}; }
    std::string_view bytesOf(TokenId) const noexcept override { return "a"; }
    int vocabularySize() const noexcept override { return 65536; }
};

SamplingParams only(TokenId token)
{
    SamplingParams params;
    params.temperature = 0;
    params.logitBias = {{token, 1e6F}};
    return params;
}

/// Tokens a second.
double speed(const std::shared_ptr<const Model> &model, const std::vector<TokenId> &prompt,
             const std::vector<TokenId> &answer, int lookup, int &guessed)
{
    auto session = Session::create(model);
    if (!session || !session->feed(prompt)) {
        std::exit(1);
    }
    std::size_t next = 0;
    GenerationOptions options;
    options.maxTokens = static_cast<int>(answer.size());
    options.stopTokens = {};
    options.lookup = lookup;
    options.sampling = [&] { return only(answer[next++]); };
    Sampler sampler(1);
    const Letters letters;
    const auto generation = generate(*session, letters, sampler, options);
    if (!generation) {
        std::fprintf(stderr, "bench_lookup: %s\n", generation.error().message().c_str());
        std::exit(1);
    }
    guessed = generation->guessed;
    return generation->tokens / generation->seconds;
}

}  // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fprintf(stderr, "usage: bench_lookup MODEL [none|int8|int4 [THREADS]]\n");
        return 2;
    }
    const std::string quant = count > 2 ? arguments[2] : "none";
    LoadOptions options;
    options.device = "cpu";
    options.threads = count > 3 ? std::atoi(arguments[3]) : 0;
    options.format = quant == "int8"   ? kernels::WeightFormat::Int8
                     : quant == "int4" ? kernels::WeightFormat::Int4
                                       : kernels::WeightFormat::AsStored;
    const auto model = Model::load(arguments[1], options);
    if (!model) {
        std::fprintf(stderr, "bench_lookup: %s\n", model.error().message().c_str());
        return 1;
    }
    std::mt19937 random(1);
    const auto any = [&] { return static_cast<TokenId>(1 + random() % 60000); };
    std::vector<TokenId> prompt(Length);
    std::generate(prompt.begin(), prompt.end(), any);
    std::vector<TokenId> changed = prompt;
    for (std::size_t i = 7; i < changed.size(); i += 8) {
        changed[i] = any();
    }
    std::vector<TokenId> other(Length);
    std::generate(other.begin(), other.end(), any);

    const std::pair<const char *, const std::vector<TokenId> *> answers[] = {
        {"the prompt again", &prompt},
        {"every eighth token changed", &changed},
        {"nothing repeated", &other}};
    for (const auto &[name, answer] : answers) {
        std::vector<double> without, with;
        int guessed = 0;
        for (int round = 0; round < Rounds; ++round) {  // in turns, so that both meet the same noise
            without.push_back(speed(*model, prompt, *answer, 0, guessed));
            with.push_back(speed(*model, prompt, *answer, 4, guessed));
        }
        std::sort(without.begin(), without.end());
        std::sort(with.begin(), with.end());
        std::printf("%-28s %7.1f tokens/s without, %7.1f with guesses (%.2fx, %d of %d guessed)\n", name,
                    without[Rounds / 2], with[Rounds / 2], with[Rounds / 2] / without[Rounds / 2], guessed,
                    Length);
    }
    return 0;
}
