// Matrix products by weight format, size, tokens and threads, each held against what the machine does at best
// in the same run. Usage: bench_matmul [format or "all"] [threads...]

#include "kernels/backends.h"
#include "kernels/device/device.h"
#include "kernels/numbers/dtype.h"
#include "tests/bench/ceilings.h"
#include "tests/reference/random_values.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

using namespace rookery;
using namespace rookery::kernels;

namespace {

struct Format {
    const char *name;
    DType type;
    WeightFormat format;
    bool int8;  ///< runs on integer dot products
};

constexpr Format Formats[] = {{"f32", DType::F32, WeightFormat::AsStored, false},
                              {"bf16", DType::BF16, WeightFormat::AsStored, false},
                              {"f16", DType::F16, WeightFormat::AsStored, false},
                              {"int8", DType::BF16, WeightFormat::Int8, true},
                              {"int4", DType::BF16, WeightFormat::Int4, true}};

struct Shape {
    int rows;
    int columns;
};

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

/// Several matrices of the shape, together larger than any cache, so that decode reads memory.
std::vector<std::unique_ptr<Matrix>> makeMatrices(Device &device, const Format &format, Shape shape,
                                                  bool sparse, const std::vector<std::byte> &weights)
{
    const std::size_t bytes = storedBytes(format.type, static_cast<std::size_t>(shape.columns)) *
                              static_cast<std::size_t>(shape.rows);
    std::vector<std::unique_ptr<Matrix>> matrices;
    for (std::size_t at = 0; at + bytes <= weights.size(); at += bytes) {
        matrices.push_back(device.prepare({format.type, weights.data() + at, shape.rows, shape.columns},
                                          {format.format, sparse}));
    }
    return matrices;
}

/// \param zeros the share of inputs that are zero; the matrices are made for it where it is given
void run(Device &device, const Format &format, Shape shape, int tokens, const bench::Ceilings &ceilings,
         const std::vector<std::byte> &weights, std::optional<double> zeros = std::nullopt)
{
    const auto matrices = makeMatrices(device, format, shape, zeros.has_value(), weights);
    reference::RandomValues random;
    auto x = random.vector(static_cast<std::size_t>(tokens) * static_cast<std::size_t>(shape.columns));
    std::vector<float> y(static_cast<std::size_t>(tokens) * static_cast<std::size_t>(shape.rows));
    for (float &value : x) {
        const bool zero = 0.5 * (1.0 + static_cast<double>(random.next())) < zeros.value_or(0.0);
        value = zero ? 0.0F : zeros ? value * value : value;  // behind a squared ReLU nothing is negative
    }
    std::vector<double> times;
    const int threads = device.info().threads;
    const std::size_t used = tokens > 1 ? 1 : matrices.size();
    for (int round = 0; round < 9; ++round) {
        const double start = bench::seconds(threads);
        for (std::size_t i = 0; i < used; ++i) {
            const MatmulJob job = {matrices[i].get(), x.data(), y.data()};
            device.matmul({&job, 1}, tokens);
        }
        times.push_back(bench::seconds(threads) - start);
    }
    const double time = median(times) / static_cast<double>(used);
    const double gbs = static_cast<double>(matrices[0]->bytes()) / time / 1e9;
    const double gops = 2.0 * shape.rows * shape.columns * tokens / time / 1e9;
    const double peak = format.int8 ? ceilings.int8Gops : ceilings.fmaGflops;
    const std::string note =
        zeros ? "  in columns, " + std::to_string(static_cast<int>(100 * *zeros)) + " % zeros" : "";
    std::printf("%-5s %5d x %-5d T=%-4d %2d threads  %7.1f GB/s (%3.0f %%)  %7.1f GOP/s (%3.0f %%)%s\n",
                format.name, shape.rows, shape.columns, tokens, threads, gbs, 100 * gbs / ceilings.readGBs,
                gops, peak > 0 ? 100 * gops / peak : 0, note.c_str());
}

}  // namespace

int main(int argc, char **argv)
{
    std::vector<int> threadCounts;
    for (int i = 2; i < argc; ++i) {
        threadCounts.push_back(std::atoi(argv[i]));
    }
    if (threadCounts.empty()) {
        threadCounts = {1, 2};
    }
    std::vector<std::byte> weights(std::size_t{256} << 20);
    for (std::size_t i = 0; i < weights.size(); i += 2) {  // any bf16 and the upper half of any float32
        const std::uint16_t bits = static_cast<std::uint16_t>(0x3c00U | (i * 2654435761U >> 20 & 0x803fU));
        std::memcpy(weights.data() + i, &bits, sizeof bits);
    }
    for (const int threads : threadCounts) {
        for (const Backend &backend : backends()) {
            if (!backend.usable()) {
                continue;
            }
            const auto device = backend.open({threads});
            const bench::Ceilings ceilings = bench::measureCeilings(threads);
            std::printf("%s\nread %.1f GB/s, fma %.0f GFLOP/s, int8 %.0f GOP/s, round trip %.0f ns\n",
                        device->info().description.c_str(), ceilings.readGBs, ceilings.fmaGflops,
                        ceilings.int8Gops, ceilings.roundTripNs);
            for (const Format &format : Formats) {
                if (argc > 1 && std::strcmp(argv[1], "all") != 0 && std::strcmp(argv[1], format.name) != 0) {
                    continue;
                }
                for (const Shape shape : {Shape{768, 768}, Shape{3072, 768}, Shape{768, 3072},
                                          Shape{2048, 2048}, Shape{2048, 8192}}) {
                    for (const int tokens : {1, 8, 512}) {
                        run(*device, format, shape, tokens, ceilings, weights);
                    }
                    if (format.int8 && shape.columns == 4 * shape.rows) {  // behind a squared ReLU
                        for (const double zeros : {0.0, 0.5, 0.75, 0.9}) {
                            run(*device, format, shape, 1, ceilings, weights, zeros);
                        }
                        run(*device, format, shape, 8, ceilings, weights, 0.5);
                        run(*device, format, shape, 8, ceilings, weights, 0.75);
                        run(*device, format, shape, 512, ceilings, weights, 0.75);
                    }
                }
            }
            break;  // the fastest; ROOKERY_BACKEND names another
        }
    }
}
