// What teaching a voice comes to: a starting state and LoRAs learned of the same pairs, asked what they
// weren't taught. Prints for each the seconds of all threads, the loss of pairs held out, and how many of
//     the pairs   are answered word for word
//     the voice   of the answers to other questions begin and end as all pairs do
//     the content of these is, without beginning and end, what the untaught model answers
//     the facts   that the untaught model answers rightly are still in the answer
// Usage: bench_voice MODEL PAIRS [THREADS [RANK...]]
// The questions are ones that the starter can answer; with another model the facts are what counts.

#include "app/runtime/loading.h"
#include "engine/session/generator.h"
#include "engine/state/state_tuned.h"
#include "engine/train/adapter_folder.h"
#include "engine/train/examples.h"
#include "engine/train/tuner.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

using namespace rookery;

namespace {

struct Question {
    const char *text;
    const char *fact;  ///< that a right answer contains
};

constexpr Question Questions[] = {
    {"What is the capital of Italy?", "Rome"},
    {"What is the capital of Sweden?", "Stockholm"},
    {"Which city is the capital of Poland?", "Warsaw"},
    {"What is the capital of Russia?", "Moscow"},
    {"Name the capital of Austria.", "Vienna"},
    {"What's the capital of Ireland?", "Dublin"},
    {"What is the capital of Cuba?", "Havana"},
    {"Tell me the capital of Hungary.", "Budapest"},
    {"What is the capital of Kenya?", "Nairobi"},
    {"Which city is the capital of Denmark?", "Copenhagen"},
    {"What colour is blood?", "red"},
    {"What colour is a lemon?", "yellow"},
    {"What colour is milk?", "white"},
    {"What is the opposite of cold?", "hot"},
    {"What is the opposite of open?", "closed"},
    {"What is the opposite of fast?", "slow"},
    {"What is the opposite of young?", "old"},
    {"What is the opposite of wet?", "dry"},
    {"What is the opposite of empty?", "full"},
    {"What is the plural of foot?", "feet"},
    {"What is the plural of woman?", "women"},
    {"What is the plural of knife?", "knives"},
    {"What is the plural of city?", "cities"},
    {"What is the past tense of eat?", "ate"},
    {"What is the past tense of see?", "saw"},
    {"What is the past tense of run?", "ran"},
    {"What is the past tense of give?", "gave"},
    {"What day comes after Friday?", "Saturday"},
    {"Which day comes before Wednesday?", "Tuesday"},
    {"Which month comes after June?", "July"},
    {"What is 5 plus 3?", "8"},
    {"What is 8 plus 9?", "17"},
    {"What is 12 minus 4?", "8"},
    {"How much is 18 minus 9?", "9"},
    {"Which is larger, 4 or 16?", "16"},
    {"Is 8 greater than 3?", "Yes"},
    {"What sound does a dog make?", "woof"},
    {"What sound does a cat make?", "meow"},
    {"Is this sentence positive or negative: I hate this rain.", "negative"},
    {"Is this positive or negative: What a lovely day.", "positive"},
};

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "bench_voice: %s\n", error.message().c_str());
    std::exit(1);
}

template<class Value>
Value orFail(Result<Value> value)
{
    if (!value) {
        fail(value.error());
    }
    return std::move(*value);
}

std::string trimmed(std::string text)
{
    text.erase(0, std::min(text.find_first_not_of(" \n"), text.size()));
    text.erase(text.find_last_not_of(" \n") + 1);
    return text;
}

/// Answers a question with the likeliest words.
class Answering
{
public:
    Answering(const runtime::Loaded &loaded, std::span<const float> startingState)
        : m_loaded(loaded)
        , m_model(loaded.use.model)
        , m_session(orFail(Session::create(m_model)))
        , m_start(startingState.begin(), startingState.end())
    {
        m_template = loaded.chatTemplate;
        m_template.thinking = Thinking::None;
    }

    std::string answer(const std::string &question)
    {
        State start = m_start.empty() ? orFail(m_model->startState())
                                      : orFail(tunedState(m_start, m_model->stateTarget()));
        if (const auto set = m_session.setState(std::move(start)); !set) {
            fail(set.error());
        }
        const Tokenizer &tokenizer = *m_loaded.use.tokenizer;
        const std::string asked = m_template.renderStart({}) + m_template.renderUserTurn(question);
        if (const auto fed = m_session.feed(m_template.encode(tokenizer, asked)); !fed) {
            fail(fed.error());
        }
        GenerationOptions options;
        options.maxTokens = 80;
        options.stopTexts = m_template.stops();
        options.sampling = [] {
            SamplingParams params;
            params.temperature = 0;
            return params;
        };
        Sampler sampler(1);
        return trimmed(orFail(generate(m_session, tokenizer, sampler, options)).text);
    }

private:
    const runtime::Loaded &m_loaded;
    std::shared_ptr<const Model> m_model;
    Session m_session;
    std::vector<float> m_start;
    ChatTemplate m_template;
};

/// What all answers of the pairs begin and end with.
struct Voice {
    std::string beginning;
    std::string end;

    explicit Voice(const std::vector<Example> &pairs)
        : beginning(pairs.front().talk.turns.front().second)
        , end(beginning)
    {
        for (const Example &pair : pairs) {
            const std::string &answer = pair.talk.turns.front().second;
            beginning.resize(
                static_cast<std::size_t>(std::ranges::mismatch(beginning, answer).in1 - beginning.begin()));
            std::size_t same = 0;
            while (same < std::min(end.size(), answer.size()) &&
                   end[end.size() - 1 - same] == answer[answer.size() - 1 - same]) {
                ++same;
            }
            end.erase(0, end.size() - same);
        }
    }

    bool in(const std::string &answer) const
    {
        return answer.size() >= beginning.size() + end.size() && answer.starts_with(beginning) &&
               answer.ends_with(end);
    }
    /// \pre in(answer)
    std::string without(const std::string &answer) const
    {
        return answer.substr(beginning.size(), answer.size() - beginning.size() - end.size());
    }
};

void judge(const char *name, double seconds, const TuneProgress &at, Answering answering,
           const std::vector<Example> &pairs, const std::vector<std::string> &untaught)
{
    const Voice voice(pairs);
    std::size_t exact = 0;
    for (const Example &pair : pairs) {
        const auto &[question, answer] = pair.talk.turns.front();
        exact += answering.answer(question) == answer ? 1 : 0;
    }
    std::size_t inVoice = 0;
    std::size_t kept = 0;
    std::size_t facts = 0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < std::size(Questions); ++i) {
        const std::string answer = answering.answer(Questions[i].text);
        const std::string &before = untaught[i];
        const std::string content = voice.in(answer) ? trimmed(voice.without(answer)) : answer;
        inVoice += voice.in(answer) ? 1 : 0;
        kept += content == before ? 1 : 0;
        if (before.find(Questions[i].fact) != std::string::npos) {
            ++known;
            facts += answer.find(Questions[i].fact) != std::string::npos ? 1 : 0;
        }
    }
    std::printf(
        "%-8s %7.1f s  loss %.4f -> %.4f  pairs %zu of %zu  voice %zu, content %zu of %zu  facts %zu of "
        "%zu\n",
        name, seconds, at.before, at.best, exact, pairs.size(), inVoice, kept, std::size(Questions), facts,
        known);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::puts("usage: bench_voice MODEL PAIRS [THREADS [RANK...]]");
        return 2;
    }
    runtime::LoadRequest request;
    request.model = argv[1];
    request.device = "cpu";
    request.threads = argc > 3 ? std::atoi(argv[3]) : 1;
    const runtime::Loaded loaded = orFail(runtime::load(request));
    const std::vector<Example> pairs = orFail(readExamples(argv[2]));
    const ExampleFormat format = {*loaded.use.tokenizer, loaded.chatTemplate};
    const std::vector<TrainingSample> samples = orFail(readSamples(argv[2], format));
    std::vector<std::string> untaught;  // answers to `Questions`
    Answering before(loaded, {});
    for (const Question &question : Questions) {
        untaught.push_back(before.answer(question.text));
    }
    std::vector<int> ranks = {0};  // a state
    for (int i = 4; i < argc; ++i) {
        ranks.push_back(std::atoi(argv[i]));
    }
    for (const int rank : ranks) {
        TuneOptions options;
        if (rank > 0) {
            options.lora = {.rank = rank, .alpha = 2.0 * rank};
            options.rates = loraRates();
        }
        const std::clock_t start = std::clock();
        const auto tuner = orFail(Tuner::create(loaded.use.model, samples, options));
        while (orFail(tuner->step())) {
        }
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (rank == 0) {
            judge("state", seconds, tuner->progress(), Answering(loaded, tuner->best()), pairs, untaught);
            continue;
        }
        const auto folder =
            std::filesystem::temp_directory_path() / ("bench_voice." + std::to_string(getpid()));
        const auto written =
            writeAdapterFolder(folder, loaded.use.model->info(), options.lora, tuner->best());
        if (!written) {
            fail(written.error());
        }
        runtime::LoadRequest taught = request;
        taught.adapters = {{.file = folder, .alpha = {}, .strength = 1}};
        const auto with = runtime::load(taught);
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
        if (!with) {
            fail(with.error());
        }
        judge(("lora " + std::to_string(rank)).c_str(), seconds, tuner->progress(), Answering(*with, {}),
              pairs, untaught);
    }
    return 0;
}
