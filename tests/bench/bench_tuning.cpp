// A step of state tuning against reading the same tokens, and the memory that tuning takes.
// Usage: bench_tuning MODEL [TOKENS [THREADS [none|int8|int4 [DEVICE]]]], e.g. a model of make_model FILE 12
// 768. On a card the memory is what the processor has beside it.

#include "engine/model/model.h"
#include "engine/model/training_pass.h"
#include "engine/train/adam.h"
#include "tests/reference/random_values.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

using namespace rookery;

namespace {

constexpr int Rounds = 3;

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Of the process's own memory now, without mapped files.
double ownMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "RssAnon:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

template<class Body>
double median(const Body &body)
{
    double times[Rounds];
    for (double &time : times) {
        const double start = seconds();
        body();
        time = seconds() - start;
    }
    std::sort(std::begin(times), std::end(times));
    return times[Rounds / 2];
}

kernels::WeightFormat formatNamed(const char *name)
{
    return std::strcmp(name, "int8") == 0   ? kernels::WeightFormat::Int8
           : std::strcmp(name, "int4") == 0 ? kernels::WeightFormat::Int4
                                            : kernels::WeightFormat::AsStored;
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::puts("usage: bench_tuning MODEL [TOKENS [THREADS [none|int8|int4 [DEVICE]]]]");
        return 2;
    }
    const int tokens = argc > 2 ? std::atoi(argv[2]) : 512;
    const int threads = argc > 3 ? std::atoi(argv[3]) : 1;
    const auto model = Model::load(argv[1], {.device = argc > 5 ? argv[5] : "cpu",
                                             .threads = threads,
                                             .format = formatNamed(argc > 4 ? argv[4] : "none")});
    if (!model) {
        std::puts(model.error().message().c_str());
        return 1;
    }
    // Eight questions with answers of the same length.
    constexpr int Examples = 8;
    reference::RandomValues random;
    std::vector<TrainingSample> samples(Examples);
    std::vector<const TrainingSample *> batch;
    for (TrainingSample &sample : samples) {
        for (int t = 0; t <= tokens / Examples; ++t) {
            sample.tokens.push_back(
                static_cast<int>(random.bits() % static_cast<unsigned>((*model)->info().vocabulary)));
            sample.counted.push_back(2 * t > tokens / Examples ? 1 : 0);
        }
        batch.push_back(&sample);
    }
    auto workspace = (*model)->makeWorkspace((*model)->preferredTokens());
    std::vector<float> logits(static_cast<std::size_t>((*model)->info().vocabulary));
    std::vector<int> text;
    for (const TrainingSample &sample : samples) {
        text.insert(text.end(), sample.tokens.begin(), sample.tokens.end() - 1);
    }
    const double reading = median([&] {
        State state((*model)->stateTarget());
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t count =
                std::min(text.size() - at, static_cast<std::size_t>((*model)->preferredTokens()));
            const bool last = at + count == text.size();
            static_cast<void>(
                (*model)->forward({.tokens = std::span(text).subspan(at, count), .embeddings = {}}, state,
                                  **workspace, last ? LogitsWanted::Last : LogitsWanted::None,
                                  last ? std::span(logits) : std::span<float>()));
            at += count;
        }
    });
    const double before = ownMegabytes();
    auto pass = TrainingPass::create(*model, tokens);
    if (!pass) {
        std::puts(pass.error().message().c_str());
        return 1;
    }
    std::vector<float> state((*pass)->valueCount());
    Adam adam;
    double most = 0;
    const double step = median([&] {
        static_cast<void>((*pass)->begin(batch, state, true));
        for (auto more = (*pass)->advance(); more && *more; more = (*pass)->advance()) {
            most = std::max(most, ownMegabytes());
        }
        adam.step(state, (*pass)->gradient(), 1e-3);
    });
    std::printf("%zu tokens, %zu of them learned: read in %.3f s, step %.3f s: %.2f times; %.0f MB more\n",
                text.size(), (*pass)->countedTokens(), reading, step, step / reading, most - before);
    return 0;
}
