// Speeds of models side by side, round by round, each held against a streaming read of the same round, so
// that a machine that is shared and changes its pace changes it for all of them. Usage:
//     bench_models THREADS ROUNDS MODEL[:int8|:int4|:precise]...
// Prints a line for each model: prefill of 256 tokens in tokens/s, decode in tokens/s, the GB/s that decode
// reads, and what share of the streaming read that is; all medians over the rounds. With one thread processor
// time is counted, so that what else runs falls out.

#include "engine/session/session.h"
#include "tests/bench/ceilings.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace rookery;

constexpr int PrefillTokens = 256;
constexpr int DecodeTokens = 12;

struct Candidate {
    std::string name;
    std::unique_ptr<Session> session;  ///< never null
    double bytes;
    std::vector<double> prefill;  ///< tokens/s
    std::vector<double> decode;   ///< tokens/s
    std::vector<double> share;    ///< of the streaming read beside it
};

[[noreturn]] void die(const Error &error)
{
    std::fprintf(stderr, "bench_models: %s\n", error.message().c_str());
    std::exit(1);
}

Candidate open(const std::string &argument, int threads)
{
    LoadOptions options{.device = "cpu", .threads = threads};
    std::string file = argument;
    if (const auto colon = argument.rfind(':'); colon != std::string::npos) {
        const std::string how = argument.substr(colon + 1);
        file = argument.substr(0, colon);
        options.format = how == "int8"   ? kernels::WeightFormat::Int8
                         : how == "int4" ? kernels::WeightFormat::Int4
                                         : kernels::WeightFormat::AsStored;
        options.precise = how == "precise";
    }
    auto model = Model::load(file, options);
    if (!model) {
        die(model.error());
    }
    const auto bytes = static_cast<double>((*model)->info().bytesPerToken);
    auto session = Session::create(std::move(*model));
    if (!session) {
        die(session.error());
    }
    return {argument.substr(argument.rfind('/') + 1),
            std::make_unique<Session>(std::move(*session)),
            bytes,
            {},
            {},
            {}};
}

double tokensPerSecond(Session &session, int tokens, bool oneByOne, int threads)
{
    std::vector<TokenId> ids;
    for (int i = 0; i < tokens; ++i) {
        ids.push_back((i * 7919 + 1) % session.model().info().vocabulary);
    }
    const double start = bench::seconds(threads);
    const std::size_t step = oneByOne ? 1 : ids.size();
    for (std::size_t at = 0; at < ids.size(); at += step) {
        if (const auto fed = session.feed(std::span(ids).subspan(at, step)); !fed) {
            die(fed.error());
        }
    }
    return tokens / (bench::seconds(threads) - start);
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: bench_models THREADS ROUNDS MODEL[:int8|:int4|:precise]...\n");
        return 2;
    }
    const int threads = std::atoi(argv[1]);
    const int rounds = std::atoi(argv[2]);
    const bench::Stream stream(threads);
    std::vector<Candidate> candidates;
    for (int i = 3; i < argc; ++i) {
        candidates.push_back(open(argv[i], threads));
    }
    std::vector<double> reads;
    for (int round = 0; round <= rounds; ++round) {
        for (Candidate &one : candidates) {
            const double prefill = tokensPerSecond(*one.session, PrefillTokens, false, threads);
            const double read = stream.readGBs();
            const double decode = tokensPerSecond(*one.session, DecodeTokens, true, threads);
            if (round > 0) {  // the first warms up
                one.prefill.push_back(prefill);
                one.decode.push_back(decode);
                one.share.push_back(decode * one.bytes / 1e9 / read);
                reads.push_back(read);
            }
        }
    }
    std::printf("%d threads, streaming read %.1f GB/s\n", threads, median(reads));
    for (const Candidate &one : candidates) {
        const double decode = median(one.decode);
        std::printf("%-28s prefill %7.1f  decode %6.1f  %5.1f GB/s  %3.0f %% of the read\n", one.name.c_str(),
                    median(one.prefill), decode, decode * one.bytes / 1e9, 100 * median(one.share));
    }
    return 0;
}
