#include "app/cli/loading.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"

#include <algorithm>
#include <chrono>
#include <sys/resource.h>

namespace rookery::cli {

namespace {

constexpr int PrefillTokens = 512;
constexpr int CardPrefillTokens = 2048;
constexpr int DecodeTokens = 128;
constexpr int StreamCount = 8;
constexpr int StreamSteps = 16;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The same ids in every run, spread over the vocabulary.
std::vector<TokenId> someTokens(int tokens, int vocabulary)
{
    std::vector<TokenId> ids;
    for (int i = 0; i < tokens; ++i) {
        ids.push_back((i * 7919 + 1) % vocabulary);
    }
    return ids;
}

Result<double> prefillSeconds(Session &session, const std::vector<TokenId> &tokens)
{
    if (auto reset = session.reset(); !reset) {
        return tl::make_unexpected(reset.error());
    }
    const auto start = std::chrono::steady_clock::now();
    return session.feed(tokens).map([&] { return secondsSince(start); });
}

/// On a card with what a draw takes from its logits; on a processor they are at hand.
Result<double> decodeSeconds(Session &session, const std::vector<TokenId> &tokens)
{
    const auto start = std::chrono::steady_clock::now();
    for (const TokenId token : tokens) {
        if (auto fed = session.feed({&token, 1}, {.leaveLogits = true}); !fed) {
            return tl::make_unexpected(fed.error());
        }
        if (DeviceLogits *left = session.deviceLogits(); left != nullptr) {
            if (const auto digest = left->digest({}, 1.0F); !digest) {
                return tl::make_unexpected(digest.error());
            }
        }
    }
    return secondsSince(start);
}

/// Of a step that gives each of several conversations a token.
Result<double> stepSeconds(const Model &model, int streams)
{
    auto workspace = model.makeWorkspace(streams);
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    std::vector<State> states;
    for (int i = 0; i < streams; ++i) {
        auto state = model.startState();
        if (!state) {
            return tl::make_unexpected(state.error());
        }
        states.push_back(std::move(*state));
    }
    std::vector<State *> places;
    std::transform(states.begin(), states.end(), std::back_inserter(places),
                   [](State &state) { return &state; });
    const auto tokens = someTokens(streams, model.info().vocabulary);
    std::vector<float> logits(static_cast<std::size_t>(streams) *
                              static_cast<std::size_t>(model.info().vocabulary));
    std::vector<double> seconds;
    for (int step = 0; step < StreamSteps; ++step) {
        const auto start = std::chrono::steady_clock::now();
        if (auto stepped = model.step(tokens, places, **workspace, logits); !stepped) {
            return tl::make_unexpected(stepped.error());
        }
        seconds.push_back(secondsSince(start));
    }
    return median(std::move(seconds));
}

/// What the device copies in its own memory, read plus write; 0 where there is no room to try.
Result<double> copyBytesPerSecond(const std::shared_ptr<kernels::Device> &device)
{
    constexpr std::size_t Values = std::size_t{1} << 26;
    constexpr int Copies = 10;
    const kernels::Buffer from(device, Values);
    kernels::Buffer to(device, Values);
    if (from.empty() || to.empty()) {
        return 0.0;
    }
    device->copy(to.data(), from.data(), Values);
    bool well = device->synchronize();
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < Copies; ++i) {
        device->copy(to.data(), from.data(), Values);
    }
    well = device->synchronize() && well;
    if (!well) {
        return failure(ErrorCode::DeviceFailed, device->info().name,
                       std::string("failed while copying its memory"));
    }
    return 2.0 * sizeof(float) * Values * Copies / secondsSince(start);
}

std::uint64_t peakMemoryBytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;  // Linux counts in KB
}

}  // namespace

Outcome<void> runBench(const Arguments &arguments)
{
    const auto start = std::chrono::steady_clock::now();
    auto model = loadModel(arguments);
    const double loadSeconds = secondsSince(start);
    if (!model) {
        return passOn(model.error());
    }
    const ModelInfo info = (*model)->info();
    auto session = Session::create(std::move(*model));
    if (!session) {
        return passOn(session.error());
    }
    const bool card = info.device.isCard();
    const int prefillTokens = card ? CardPrefillTokens : PrefillTokens;
    const auto prompt = someTokens(prefillTokens, info.vocabulary);
    const auto answer = someTokens(DecodeTokens, info.vocabulary);
    // The first round warms caches and the thread pool and isn't counted.
    std::vector<double> prefill;
    std::vector<double> decode;
    const std::int64_t rounds = arguments.integer("repeat", 3);
    for (std::int64_t round = 0; round <= rounds; ++round) {
        showProgress("measuring", static_cast<double>(round) / static_cast<double>(rounds + 1));
        const auto prefilled = prefillSeconds(*session, prompt);
        const auto decoded = prefilled ? decodeSeconds(*session, answer) : prefilled;
        if (!decoded) {
            return passOn(decoded.error());
        }
        if (round > 0) {
            prefill.push_back(*prefilled);
            decode.push_back(*decoded);
        }
    }
    const double prefillRate = prefillTokens / median(prefill);
    const double decodeRate = DecodeTokens / median(decode);
    const kernels::ThreadCounts use = session->model().device()->threads();
    Json result = {{"file", info.file.string()},
                   {"architecture", info.architecture},
                   {"weight_type", info.weightType},
                   {"device", info.device.name},
                   {"device_description", session->model().device()->info().description},
                   {"threads", info.device.threads},
                   {"threads_to_read", use.reading},
                   {"threads_to_write", use.writing},
                   {"load_seconds", loadSeconds},
                   {"prefill_tokens", prefillTokens},
                   {"prefill_tokens_per_second", prefillRate},
                   {"decode_tokens", DecodeTokens},
                   {"decode_tokens_per_second", decodeRate},
                   {"weight_bytes_per_token", info.bytesPerToken},
                   {"peak_memory_bytes", peakMemoryBytes()}};
    const auto one = stepSeconds(session->model(), 1);
    const auto several = one ? stepSeconds(session->model(), StreamCount) : one;
    if (!several) {
        return passOn(several.error());
    }
    result["streams"] = StreamCount;
    result["streams_step_ratio"] = *several / *one;
    if (info.headOnProcessor) {
        result["layers_on_cpu"] = info.layersOnProcessor;
    } else if (card) {
        const auto copied = copyBytesPerSecond(session->model().stateTarget().device);
        if (!copied) {
            return passOn(copied.error());
        }
        // Embedding and head are no part of reading a prompt, but for its last token.
        const double outside = 2.0 * info.vocabulary * info.width;
        const double weights = static_cast<double>(info.parameters) - outside;
        result["prefill_teraflops"] = 2.0 * weights * prefillRate * 1e-12;
        result["copy_bytes_per_second"] = *copied;
        if (*copied > 0) {
            const double read = static_cast<double>(info.bytesPerToken) * decodeRate;
            result["decode_fraction_of_copy"] = read / *copied;
        }
    }
    return print(line(result));
}

}  // namespace rookery::cli
