// What several askers of one model get: answers written at once, and an answer beside a text being read or a
// tuning.
//     bench_scheduler MODEL [none|int8|int4 [THREADS [TOKENS [STREAMS]]]]
// MODEL from make_model; its vocabulary doesn't matter. Prints medians of five rounds. With STREAMS alone
// that many answers at once and nothing else, to be profiled. The processor's time is the one to compare on a
// busy machine, with one thread: more of them spin while they wait.

#include "app/runtime/scheduler.h"
#include "tests/runtime/asker.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <future>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace rookery;
using namespace rookery::runtime;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Of all threads of this program.
double processorSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// One byte a token.
class Bytes : public Tokenizer
{
public:
    std::vector<TokenId> encode(std::string_view text) const override
    {
        std::vector<TokenId> tokens;
        for (const char byte : text) {
            tokens.push_back(static_cast<unsigned char>(byte) + 1);
        }
        return tokens;
    }
    std::string_view bytesOf(TokenId) const noexcept override { return "."; }
    int vocabularySize() const noexcept override { return 257; }
};

std::string textOf(int tokens)
{
    std::string text;
    for (int i = 0; i < tokens; ++i) {
        text += static_cast<char>('a' + i * 7 % 26);
    }
    return text;
}

Job answer(Asker &asker, Priority priority, int tokens, int promptTokens = 8)
{
    Job job;
    job.priority = priority;
    job.parts = {Part::reading(textOf(promptTokens))};
    job.drafts = {Draft{.seed = 1}};
    job.writing.maxTokens = tokens;
    job.writing.stopTokens = {};
    job.writing.lookup = 0;
    job.sink = asker.sink();
    return job;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Speeds {
    double first = 0;    ///< seconds to the first token of the first stream
    double seconds = 0;  ///< that the first stream's answer took
    double all = 0;      ///< until the last stream's
    double processor = 0;
};

constexpr int Rounds = 5;

/// Streams of one priority, all at once.
Speeds together(Scheduler &scheduler, int streams, int tokens)
{
    std::vector<double> first;
    std::vector<double> seconds;
    std::vector<double> all;
    std::vector<double> processor;
    for (int round = 0; round < Rounds; ++round) {
        std::deque<Asker> askers(static_cast<std::size_t>(streams));
        const auto start = Clock::now();
        const double before = processorSeconds();
        for (Asker &asker : askers) {
            scheduler.submit(answer(asker, Priority::Window, tokens));
        }
        for (Asker &asker : askers) {
            asker.wait();
        }
        all.push_back(secondsSince(start));
        processor.push_back(processorSeconds() - before);
        first.push_back(askers.front().finished()->firstTokenSeconds);
        seconds.push_back(askers.front().finished()->written.seconds);
    }
    return {median(first), median(seconds), median(all), median(processor)};
}

/// A window's answer while the given others are at work.
Speeds beside(Scheduler &scheduler, int servers, bool reading, int tokens, int promptTokens)
{
    std::vector<double> first;
    std::vector<double> seconds;
    for (int round = 0; round < Rounds; ++round) {
        std::stop_source stop;
        std::deque<Asker> others(static_cast<std::size_t>(servers) + 1);
        for (int i = 0; i < servers; ++i) {
            Job job = answer(others[static_cast<std::size_t>(i)], Priority::Server, 1 << 20);
            job.stop = stop.get_token();
            scheduler.submit(std::move(job));
        }
        for (int i = 0; i < servers; ++i) {
            others[static_cast<std::size_t>(i)].waitForText();
        }
        Job background = answer(others.back(), Priority::Background, 1, 1 << 20);
        background.stop = stop.get_token();
        if (reading) {
            scheduler.submit(std::move(background));
        }
        Asker window;
        scheduler.submit(answer(window, Priority::Window, tokens, promptTokens));
        window.wait();
        stop.request_stop();
        for (int i = 0; i < servers + (reading ? 1 : 0); ++i) {
            others[reading ? others.size() - 1 - static_cast<std::size_t>(i) : static_cast<std::size_t>(i)]
                .wait();
        }
        first.push_back(window.finished()->firstTokenSeconds);
        seconds.push_back(window.finished()->written.seconds);
    }
    return {median(first), median(seconds)};
}

/// Eight examples of 64 tokens, the second half of which counts.
std::vector<TrainingSample> examples()
{
    std::vector<TrainingSample> samples(8);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (int t = 0; t < 64; ++t) {
            samples[i].tokens.push_back(1 + static_cast<int>(7 * i) + t % 200);
            samples[i].counted.push_back(t >= 32 ? 1 : 0);
        }
    }
    return samples;
}

/// A window's answer while a state is tuned.
Speeds besideTuning(Scheduler &scheduler, int tokens, int promptTokens)
{
    std::stop_source stop;
    std::promise<void> begun;
    std::promise<void> ended;
    bool told = false;
    Tuning tuning;
    tuning.samples = examples();
    tuning.options.steps = 1 << 20;
    tuning.options.rates = {0.01};
    tuning.options.patience = 1 << 20;
    tuning.stop = stop.get_token();
    tuning.sink = [&](const TuningEvent &event) {
        if (!std::exchange(told, true)) {
            begun.set_value();
        }
        if (std::holds_alternative<TuningEnded>(event) || std::holds_alternative<TuningFailed>(event)) {
            ended.set_value();
        }
    };
    scheduler.tune(std::move(tuning));
    begun.get_future().wait();
    const Speeds speeds = beside(scheduler, 0, false, tokens, promptTokens);
    stop.request_stop();
    ended.get_future().wait();
    return speeds;
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_scheduler MODEL [none|int8|int4 [THREADS [TOKENS [STREAMS]]]]\n");
        return 2;
    }
    const std::string quant = argc > 2 ? argv[2] : "int8";
    const int threads = argc > 3 ? std::atoi(argv[3]) : 0;
    const int tokens = argc > 4 ? std::atoi(argv[4]) : 64;
    const int only = argc > 5 ? std::atoi(argv[5]) : 0;
    LoadOptions options;
    options.device = "cpu";
    options.threads = threads;
    options.format = quant == "int8"   ? kernels::WeightFormat::Int8
                     : quant == "int4" ? kernels::WeightFormat::Int4
                                       : kernels::WeightFormat::AsStored;
    auto model = Model::load(argv[1], options);
    if (!model) {
        std::fprintf(stderr, "%s\n", model.error().message().c_str());
        return 1;
    }
    Scheduler scheduler;
    std::promise<void> ready;
    scheduler.call([&] {
        scheduler.use({*model, std::make_shared<Bytes>(), {}}, {ErrorCode::ModelGone, {}, {}});
        ready.set_value();
    });
    ready.get_future().wait();

    together(scheduler, 1, tokens);  // warms up
    std::printf("%8s %10s %12s %10s %12s %22s\n", "streams", "tokens/s", "per stream", "time", "weights GB/s",
                "processor ms a token");
    double lone = 0;
    for (const int streams : only > 0 ? std::vector{1, only} : std::vector{1, 2, 4, 8, 16}) {
        const Speeds speeds = together(scheduler, streams, tokens);
        lone = streams == 1 ? speeds.all : lone;
        const double perSecond = streams * tokens / speeds.all;
        const double passes = tokens / speeds.all;
        std::printf("%8d %10.1f %12.1f %9.2fx %12.1f %22.2f\n", streams, perSecond, perSecond / streams,
                    speeds.all / lone, passes * static_cast<double>((*model)->info().bytesPerToken) * 1e-9,
                    1e3 * speeds.processor / (streams * tokens));
        std::fflush(stdout);
    }
    if (only > 0) {
        return 0;
    }
    constexpr int Prompt = 100;
    const Speeds own = beside(scheduler, 0, false, tokens, Prompt);
    std::printf("\n%-44s %10s %10s %12s\n", "a window's answer", "tokens/s", "of alone", "first after");
    const auto print = [&](const char *what, const Speeds &speeds) {
        std::printf("%-44s %10.1f %9.0f%% %9.0f ms\n", what, tokens / speeds.seconds,
                    100 * own.seconds / speeds.seconds, speeds.first * 1e3);
    };
    print("alone", own);
    print("beside a background reading", beside(scheduler, 0, true, tokens, Prompt));
    print("beside a tuning", besideTuning(scheduler, tokens, Prompt));
    print("beside four server streams", beside(scheduler, 4, false, tokens, Prompt));
    print("beside four streams and a reading", beside(scheduler, 4, true, tokens, Prompt));
}
