// The time mix of RWKV-7 between its projections, heads of 64. Usage: bench_time_mix7 [threads]

#include "kernels/backends.h"
#include "kernels/device/device.h"
#include "tests/bench/ceilings.h"
#include "tests/reference/random_values.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace rookery;
using namespace rookery::kernels;

namespace {

/// Median seconds for a token of `heads` heads.
double secondsPerToken(Device &device, int tokens, int heads)
{
    constexpr int HeadSize = 64;
    const auto width = static_cast<std::size_t>(heads * HeadSize);
    reference::RandomValues random;
    std::vector<float> rows[8];
    std::vector<float> parameters[8];
    for (auto &values : rows) {
        values = random.vector(width * static_cast<std::size_t>(tokens));
    }
    for (auto &values : parameters) {
        values = random.vector(width);
    }
    std::vector<float> state(width * HeadSize);
    std::vector<float> out(rows[0].size());
    const TimeMix7Args args = {rows[0].data(),
                               rows[1].data(),
                               rows[2].data(),
                               rows[3].data(),
                               rows[4].data(),
                               rows[5].data(),
                               rows[6].data(),
                               rows[7].data(),
                               parameters[0].data(),
                               parameters[1].data(),
                               parameters[2].data(),
                               parameters[3].data(),
                               parameters[4].data(),
                               parameters[5].data(),
                               parameters[6].data(),
                               parameters[7].data(),
                               state.data(),
                               out.data(),
                               tokens,
                               heads,
                               HeadSize,
                               64e-5F};
    const int threads = device.info().threads;
    std::vector<double> times;
    const int calls = std::max(1, 256 / tokens);
    for (int round = 0; round < 9; ++round) {
        const double start = bench::seconds(threads);
        for (int call = 0; call < calls; ++call) {
            device.timeMix7(args);
        }
        times.push_back((bench::seconds(threads) - start) / (calls * tokens));
    }
    std::nth_element(times.begin(), times.begin() + 4, times.end());
    return times[4];
}

}  // namespace

int main(int argc, char **argv)
{
    const int threads = argc > 1 ? std::atoi(argv[1]) : 1;
    for (const Backend &backend : backends()) {
        if (!backend.usable()) {
            continue;
        }
        const auto device = backend.open({threads});
        for (const int heads : {12, 32}) {
            for (const int tokens : {1, 512}) {
                std::printf("%-16s %2d heads, T=%-4d %d threads: %6.2f us a token\n", backend.name, heads,
                            tokens, threads, 1e6 * secondsPerToken(*device, tokens, heads));
            }
        }
    }
}
