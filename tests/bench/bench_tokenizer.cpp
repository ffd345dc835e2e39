#include "engine/tokens/tokenizer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// Loads a vocabulary and encodes a text with it: milliseconds to load, MB/s to encode and decode, the median
/// of several runs on one thread.
///
///     bench_tokenizer VOCABULARY TEXT
namespace {

using Clock = std::chrono::steady_clock;

constexpr int Runs = 7;
constexpr std::size_t LeastBytes = 4 << 20;  // shorter texts are repeated, so that the clock's grain is small

template<typename Work>
double medianSeconds(Work work)
{
    std::vector<double> seconds;
    for (int run = 0; run < Runs; ++run) {
        const auto start = Clock::now();
        work();
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    std::nth_element(seconds.begin(), seconds.begin() + Runs / 2, seconds.end());
    return seconds[Runs / 2];
}

std::string repeated(const char *file)
{
    std::ifstream source(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(source), {}};
    std::string all = text;
    while (!text.empty() && all.size() < LeastBytes) {
        all += text;
    }
    return all;
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_tokenizer VOCABULARY TEXT\n");
        return 2;
    }
    rookery::Result<std::shared_ptr<const rookery::Tokenizer>> tokenizer;
    const double load = medianSeconds([&] { tokenizer = rookery::loadVocabulary(argv[1]); });
    const std::string text = repeated(argv[2]);
    if (!tokenizer || text.empty()) {
        std::fprintf(stderr, "bench_tokenizer: %s\n",
                     tokenizer ? "the text is empty" : tokenizer.error().message().c_str());
        return 1;
    }
    std::vector<rookery::TokenId> ids;
    std::string back;
    const double encode = medianSeconds([&] { ids = (*tokenizer)->encode(text); });
    const double decode = medianSeconds([&] { back = (*tokenizer)->decode(ids); });
    const double megabytes = static_cast<double>(text.size()) * 1e-6;
    std::printf("load %.1f ms, encode %.1f MB/s, decode %.1f MB/s, %.2f bytes per token\n", load * 1e3,
                megabytes / encode, megabytes / decode,
                static_cast<double>(text.size()) / static_cast<double>(ids.size()));
    return 0;
}
