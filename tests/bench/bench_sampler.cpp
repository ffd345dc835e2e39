#include "engine/sampling/sampler.h"
#include "engine/sampling/token_figures.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <vector>

/// What one draw from the World vocabulary costs with each filter: the median in microseconds, on logits that
/// are as peaked as a trained model's and on nearly flat ones (the most that a filter must look at). Last,
/// what it costs to tell how the token stood among all.
///
///     bench_sampler
namespace {

using rookery::Sampler;
using rookery::SamplingParams;

constexpr std::size_t Vocabulary = 65536;
constexpr int Draws = 301;

/// Sums of uniform numbers: near a normal distribution, the shape of a trained model's logits.
std::vector<float> logits(float deviation)
{
    std::vector<float> values(Vocabulary);
    std::uint32_t x = 1;
    for (float &value : values) {
        float sum = 0;
        for (int i = 0; i < 12; ++i) {
            x = x * 1664525U + 1013904223U;
            sum += static_cast<float>(x >> 8) / 16777216.0F;
        }
        value = deviation * (sum - 6);
    }
    return values;
}

/// Of this thread on the processor: what else runs beside it doesn't count.
double microseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

double medianMicroseconds(auto &&work)
{
    std::vector<double> times;
    for (int draw = 0; draw < Draws; ++draw) {
        const double start = microseconds();
        work();
        times.push_back(microseconds() - start);
    }
    std::nth_element(times.begin(), times.begin() + Draws / 2, times.end());
    return times[Draws / 2];
}

double drawing(const SamplingParams &params, const std::vector<float> &logits)
{
    Sampler sampler(1);
    sampler.setParams(params);
    return medianMicroseconds([&] { sampler.next(logits); });
}

double tellingFigures(const std::vector<float> &logits)
{
    volatile float kept = 0;  // or a compiler leaves it all out
    return medianMicroseconds([&] { kept = rookery::figuresOf(logits, 1).entropy; });
}

void printRow(const char *name, double peaked, double flat)
{
    std::printf("%-16s %12.0f %12.0f\n", name, peaked, flat);
}

struct Case {
    const char *name;
    SamplingParams params;
};

}  // namespace

int main()
{
    SamplingParams off;
    off.topP = 1;
    const auto with = [&](auto change) {
        SamplingParams params = off;
        change(params);
        return params;
    };
    const Case cases[] = {
        {"greedy", with([](auto &p) { p.temperature = 0; })},
        {"no filter", off},
        {"temperature 0.8", with([](auto &p) { p.temperature = 0.8F; })},
        {"top-k 128", with([](auto &p) { p.topK = 128; })},
        {"top-p 0.3", with([](auto &p) { p.topP = 0.3F; })},
        {"top-p 0.95", with([](auto &p) { p.topP = 0.95F; })},
        {"min-p 0.05", with([](auto &p) { p.minP = 0.05F; })},
        {"typical 0.9", with([](auto &p) { p.typical = 0.9F; })},
        {"app default",
         with([](auto &p) { p.topP = 0.5F, p.topK = 128, p.presence = 2, p.frequency = 0.2F; })},
    };
    const auto peaked = logits(3);
    const auto flat = logits(0.1F);
    std::printf("%-16s %12s %12s\n", "microseconds", "peaked", "flat");
    for (const Case &c : cases) {
        printRow(c.name, drawing(c.params, peaked), drawing(c.params, flat));
    }
    printRow("token figures", tellingFigures(peaked), tellingFigures(flat));
}
