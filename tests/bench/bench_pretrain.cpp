// Tokens a second that a new model is trained with, all of a step counted; and a second of the processor's
// time, which others on a busy machine change less. Usage: bench_pretrain [LAYERS [WIDTH [CONTEXT [BATCH
// [VOCABULARY [THREADS]]]]]], the starter's shape if left out

#include "engine/pretrain/pretrainer.h"
#include "engine/weights/devices.h"
#include "tests/reference/random_values.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace rookery;

int main(int argc, char **argv)
{
    const auto argument = [&](int index, int fallback) {
        return argc > index ? std::atoi(argv[index]) : fallback;
    };
    PretrainOptions options;
    options.shape = {
        .layers = argument(1, 4), .width = argument(2, 256), .headSize = 64, .vocabulary = argument(5, 4096)};
    options.context = argument(3, 256);
    options.batch = argument(4, 16);
    constexpr int Steps = 6;

    auto device = openDevice("cpu", argument(6, 0));
    if (!device) {
        std::puts(device.error().message().c_str());
        return 1;
    }
    reference::RandomValues random;
    std::vector<TokenId> tokens(100'000);
    for (TokenId &token : tokens) {
        token = static_cast<TokenId>(random.bits() % static_cast<unsigned>(options.shape.vocabulary));
    }
    auto trainer = Pretrainer::create(*device, std::move(tokens), options);
    if (!trainer) {
        std::puts(trainer.error().message().c_str());
        return 1;
    }
    std::vector<double> seconds;
    std::vector<double> processorSeconds;
    for (int step = 0; step < Steps; ++step) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t worked = std::clock();
        if (const auto done = (*trainer)->step(); !done) {
            std::puts(done.error().message().c_str());
            return 1;
        }
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        processorSeconds.push_back(static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC);
    }
    const double tokensOfStep = options.batch * options.context;
    const double best = *std::min_element(seconds.begin(), seconds.end());
    const double leastWork = *std::min_element(processorSeconds.begin(), processorSeconds.end());
    std::printf(
        "%s: %d layers of width %d, %d values; %d windows of %d tokens: %.0f tokens/s, %.0f a second of "
        "processor time (best of %d steps)\n",
        (*device)->info().description.c_str(), options.shape.layers, options.shape.width,
        static_cast<int>((*trainer)->network().values().size()), options.batch, options.context,
        tokensOfStep / best, tokensOfStep / leastWork, Steps);
    return 0;
}
