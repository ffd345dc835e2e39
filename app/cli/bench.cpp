#include "app/cli/command.h"
#include "app/cli/json_line.h"
#include "app/cli/loading.h"
#include "app/cli/output.h"

#include <algorithm>
#include <chrono>
#include <sys/resource.h>

namespace rookery::cli {

namespace {

constexpr int PrefillTokens = 512;
constexpr int DecodeTokens = 128;

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

Result<double> decodeSeconds(Session &session, const std::vector<TokenId> &tokens)
{
    const auto start = std::chrono::steady_clock::now();
    for (const TokenId token : tokens) {
        if (auto fed = session.feed({&token, 1}); !fed) {
            return tl::make_unexpected(fed.error());
        }
    }
    return secondsSince(start);
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
    const auto prompt = someTokens(PrefillTokens, info.vocabulary);
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
    return print(line({{"file", info.file.string()},
                       {"architecture", info.architecture},
                       {"weight_type", info.weightType},
                       {"device", info.device.name},
                       {"device_description", info.device.description},
                       {"threads", info.device.threads},
                       {"load_seconds", loadSeconds},
                       {"prefill_tokens", PrefillTokens},
                       {"prefill_tokens_per_second", PrefillTokens / median(prefill)},
                       {"decode_tokens", DecodeTokens},
                       {"decode_tokens_per_second", DecodeTokens / median(decode)},
                       {"weight_bytes_per_token", info.bytesPerToken},
                       {"peak_memory_bytes", peakMemoryBytes()}}));
}

}  // namespace rookery::cli
