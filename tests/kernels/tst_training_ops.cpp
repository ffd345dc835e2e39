#include "kernels/device/training_ops.h"
#include "tests/kernels/device_case.h"
#include "tests/kernels/differences.h"
#include "tests/reference/ops.h"
#include "tests/reference/random_values.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

/// Of quantised weights the factors may be rounded to 16 bits: then no single value is looked at, which may
/// be the small difference of large ones, but how far off all of them are.
void compareProducts(const std::vector<float> &actual, const Values &expected, WeightFormat format)
{
    if (format == WeightFormat::AsStored) {
        compareValues(actual, expected, 2e-4, "x");
        return;
    }
    double off = 0;
    double all = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        off += std::pow(static_cast<double>(actual[i]) - expected[i], 2);
        all += std::pow(expected[i], 2);
    }
    const double distance = std::sqrt(off / all);
    QVERIFY2(distance < 4e-5, qPrintable(QString::number(distance)));
}

/// One call of the time mix with everything that its gradient needs.
struct TimeMix {
    TimeMix(int tokens, int heads, int headSize, bool firstLayer)
        : firstLayer(firstLayer)
        , tokens(tokens)
        , heads(heads)
        , headSize(headSize)
    {
        reference::RandomValues random(static_cast<std::uint64_t>(headSize + tokens));
        const auto width = static_cast<std::size_t>(heads * headSize);
        const std::size_t rows = width * static_cast<std::size_t>(tokens);
        for (auto *values : {&r, &w, &k, &v, &a, &g, &vMix, &vFirst, &outGrad}) {
            *values = random.vector(rows);
        }
        for (auto *values : {&w0, &a0, &v0, &kk, &ka, &rk, &normWeight, &normBias}) {
            *values = random.vector(width);
        }
        start = random.vector(width * static_cast<std::size_t>(headSize), 0.5F);
        vFirstGrad = firstLayer ? random.vector(rows) : std::vector<float>(rows);
        startGrad.resize(start.size());
        for (std::vector<float> &grad : parameters) {
            grad.resize(width);
        }
    }

    /// sum of out * outGrad, and in layer 0 of what later layers made of v
    double loss()
    {
        std::vector<float> state = start;
        std::vector<float> out(r.size());
        const auto result = reference::timeMix7({r.data(),
                                                 w.data(),
                                                 k.data(),
                                                 v.data(),
                                                 a.data(),
                                                 g.data(),
                                                 firstLayer ? nullptr : vMix.data(),
                                                 vFirst.data(),
                                                 w0.data(),
                                                 a0.data(),
                                                 firstLayer ? nullptr : v0.data(),
                                                 kk.data(),
                                                 ka.data(),
                                                 rk.data(),
                                                 normWeight.data(),
                                                 normBias.data(),
                                                 state.data(),
                                                 out.data(),
                                                 tokens,
                                                 heads,
                                                 headSize,
                                                 64e-5F});
        return dot(result.out, outGrad) + (firstLayer ? dot(result.vFirst, laterGrad) : 0);
    }

    void backward(Device &device, int chunk, bool withParameters = false)
    {
        const TimeMix7ParameterGrads grads = {
            parameters[0].data(), parameters[1].data(), firstLayer ? nullptr : parameters[2].data(),
            parameters[3].data(), parameters[4].data(), parameters[5].data(),
            parameters[6].data(), parameters[7].data(),
        };
        TrainingOps &training = *device.training();
        std::vector<float> scratch(training.timeMixGradScratch(tokens, heads, headSize, chunk));
        training.timeMix7Grad({r.data(),
                               w.data(),
                               k.data(),
                               v.data(),
                               a.data(),
                               g.data(),
                               firstLayer ? nullptr : vMix.data(),
                               vFirst.data(),
                               vFirstGrad.data(),
                               w0.data(),
                               a0.data(),
                               firstLayer ? nullptr : v0.data(),
                               kk.data(),
                               ka.data(),
                               rk.data(),
                               normWeight.data(),
                               normBias.data(),
                               start.data(),
                               outGrad.data(),
                               startGrad.data(),
                               scratch.data(),
                               tokens,
                               heads,
                               headSize,
                               64e-5F,
                               chunk,
                               withParameters ? &grads : nullptr});
    }

    bool firstLayer;
    int tokens, heads, headSize;
    std::vector<float> r, w, k, v, a, g, vMix, vFirst, outGrad, vFirstGrad, laterGrad;
    std::vector<float> w0, a0, v0, kk, ka, rk, normWeight, normBias, start, startGrad;
    std::vector<float> parameters[8];  ///< gradients, in the order of TimeMix7ParameterGrads
};

/// Of everything that one call reads.
struct Differences {
    Values r, w, k, v, a, g, vMix, vFirst, start;
    Values parameters[8];
};

/// More than a chunk, but where the reference is slow.
int tokensFor(int headSize)
{
    return headSize == 64 ? 3 : 19;
}

/// The same for every device, so made once. The start of heads of 64 is left out: too many values.
const Differences &differencesOf(int headSize, bool firstLayer)
{
    static std::map<std::pair<int, bool>, Differences> made;
    const auto [at, isNew] = made.try_emplace({headSize, firstLayer});
    if (isNew) {
        TimeMix mix(tokensFor(headSize), 2, headSize, firstLayer);
        mix.laterGrad = mix.vFirstGrad;
        const auto of = [&](std::vector<float> &values) {
            return differences(values, [&] { return mix.loss(); });
        };
        at->second = {of(mix.r), of(mix.w), of(mix.k), of(mix.v), of(mix.a), of(mix.g), {}, {}, {}, {}};
        std::vector<float> *parameters[] = {&mix.w0, &mix.a0, &mix.v0,         &mix.kk,
                                            &mix.ka, &mix.rk, &mix.normWeight, &mix.normBias};
        for (std::size_t i = 0; i < std::size(parameters); ++i) {
            at->second.parameters[i] = of(*parameters[i]);
        }
        if (!firstLayer) {
            at->second.vMix = of(mix.vMix);
            at->second.vFirst = of(mix.vFirst);
        }
        if (headSize < 64) {
            at->second.start = of(mix.start);
        }
    }
    return at->second;
}

}  // namespace

class TrainingOpsTest : public QObject
{
    Q_OBJECT

private slots:
    void timeMixFollowsFiniteDifferences_data() { addDeviceRows(); }
    void timeMixFollowsFiniteDifferences()
    {
        const auto device = openRowDevice();
        for (const int headSize : {8, 24, 64}) {
            for (const bool firstLayer : {true, false}) {
                TimeMix mix(tokensFor(headSize), 2, headSize, firstLayer);
                const Differences &expected = differencesOf(headSize, firstLayer);
                mix.backward(*device, 16, true);
                constexpr double Tolerance = 2e-3;  // what differences of a step of 1/1024 leave
                compareValues(mix.r, expected.r, Tolerance, "r");
                compareValues(mix.w, expected.w, Tolerance, "w");
                compareValues(mix.k, expected.k, Tolerance, "k");
                compareValues(mix.v, expected.v, Tolerance, "v");
                compareValues(mix.a, expected.a, Tolerance, "a");
                compareValues(mix.g, expected.g, Tolerance, "g");
                if (!firstLayer) {
                    compareValues(mix.vMix, expected.vMix, Tolerance, "vMix");
                    compareValues(mix.vFirstGrad, expected.vFirst, Tolerance, "vFirst");
                }
                if (!expected.start.empty()) {
                    compareValues(mix.startGrad, expected.start, Tolerance, "start");
                }
                for (std::size_t i = 0; i < std::size(mix.parameters); ++i) {
                    if (i != 2 || !firstLayer) {
                        compareValues(mix.parameters[i], expected.parameters[i], Tolerance,
                                      QByteArray("parameter " + QByteArray::number(int(i))).constData());
                    }
                }
            }
        }
    }

    void timeMixDoesNotDependOnChunks_data() { addDeviceRows(); }
    void timeMixDoesNotDependOnChunks()
    {
        const auto device = openRowDevice();
        for (const int headSize : {32, 64, 128}) {
            TimeMix whole(50, 3, headSize, false);
            whole.backward(*device, 16);
            for (const int chunk : {1, 2, 7}) {
                TimeMix parts(50, 3, headSize, false);
                parts.backward(*device, chunk);
                QCOMPARE(parts.startGrad, whole.startGrad);
                QCOMPARE(parts.k, whole.k);
                QCOMPARE(parts.w, whole.w);
                QCOMPARE(parts.vFirstGrad, whole.vFirstGrad);
            }
        }
    }

    /// Whatever a matrix is stored as: its columns are read by multiplying with unit vectors.
    void transposedProductsFitTheForwardOnes_data() { addDeviceRows(); }
    void transposedProductsFitTheForwardOnes()
    {
        const auto device = openRowDevice();
        struct Case {
            WeightFormat format;
            bool sparse;
            int rows, columns;
        };
        for (const Case &one :
             {Case{WeightFormat::AsStored, false, 70, 50}, Case{WeightFormat::AsStored, false, 300, 128},
              Case{WeightFormat::AsStored, false, 700, 50}, Case{WeightFormat::Int8, false, 300, 160},
              Case{WeightFormat::Int4, false, 40, 96}, Case{WeightFormat::Int8, true, 256, 96},
              Case{WeightFormat::Int4, true, 128, 160}}) {
            reference::RandomValues random(3);
            const auto weight =
                random.vector(static_cast<std::size_t>(one.rows) * static_cast<std::size_t>(one.columns));
            const auto matrix = device->prepare(
                {DType::F32, reinterpret_cast<const std::byte *>(weight.data()), one.rows, one.columns},
                {one.format, one.sparse});
            const auto columns = static_cast<std::size_t>(one.columns);
            const auto rows = static_cast<std::size_t>(one.rows);
            std::vector<float> units(columns * columns);
            for (std::size_t i = 0; i < columns; ++i) {
                units[i * columns + i] = 1;
            }
            std::vector<float> byColumns(columns * rows);  // [columns, rows]
            // As many at once as are multiplied exactly.
            const int atOnce = onTensorCores(*device, one.columns) ? 1 : one.columns;
            for (std::size_t first = 0; first < columns; first += static_cast<unsigned>(atOnce)) {
                const MatmulJob forward[] = {
                    {matrix.get(), units.data() + first * columns, byColumns.data() + first * rows}};
                device->matmul(forward, atOnce);
            }

            constexpr int Tokens = 130;
            const auto y = random.vector(rows * Tokens);
            Values expected(columns * Tokens);
            for (std::size_t t = 0; t < Tokens; ++t) {
                for (std::size_t c = 0; c < columns; ++c) {
                    for (std::size_t r = 0; r < rows; ++r) {
                        expected[t * columns + c] += static_cast<double>(y[t * rows + r]) *
                                                     static_cast<double>(byColumns[c * rows + r]);
                    }
                }
            }
            std::vector<float> x(columns * Tokens, 7.0F);
            const TransposedJob back[] = {{matrix.get(), y.data(), x.data()}};
            device->training()->transposedProducts(back, Tokens);
            compareProducts(x, expected, one.format);
            std::fill(x.begin(), x.end(), 1.0F);
            for (double &value : expected) {
                value += 1;
            }
            const TransposedJob more[] = {{matrix.get(), y.data(), x.data(), true}};
            device->training()->transposedProducts(more, Tokens);
            compareProducts(x, expected, one.format);
        }
    }

    /// Rows of any length, at any address, and what stands there when a product is made.
    void learnedWeightsAreReadAnew_data() { addDeviceRows(); }
    void learnedWeightsAreReadAnew()
    {
        const auto device = openRowDevice();
        struct Case {
            int rows, columns, tokens;
        };
        for (const Case &one :
             {Case{5, 96, 3}, Case{96, 5, 3}, Case{70, 5, 9}, Case{64, 64, 70}, Case{130, 33, 1}}) {
            reference::RandomValues random(15);
            const auto rows = static_cast<std::size_t>(one.rows);
            const auto columns = static_cast<std::size_t>(one.columns);
            const auto tokens = static_cast<std::size_t>(one.tokens);
            std::vector<float> memory(rows * columns + 1);
            const auto matrix = device->training()->learnedMatrix(memory.data() + 1, one.rows, one.columns);
            QVERIFY(matrix);
            const auto weight = random.vector(rows * columns);
            std::copy(weight.begin(), weight.end(), memory.begin() + 1);
            const auto x = random.vector(columns * tokens);
            const auto y = random.vector(rows * tokens);
            Values forward(rows * tokens);
            Values back(columns * tokens);
            for (std::size_t t = 0; t < tokens; ++t) {
                for (std::size_t r = 0; r < rows; ++r) {
                    for (std::size_t c = 0; c < columns; ++c) {
                        const double w = static_cast<double>(weight[r * columns + c]);
                        forward[t * rows + r] += w * static_cast<double>(x[t * columns + c]);
                        back[t * columns + c] += w * static_cast<double>(y[t * rows + r]);
                    }
                }
            }
            std::vector<float> got(rows * tokens);
            const MatmulJob job[] = {{matrix.get(), x.data(), got.data()}};
            device->matmul(job, one.tokens);
            compareValues(got, forward, 1e-5, "forward");
            std::vector<float> transposed(columns * tokens);
            const TransposedJob turned[] = {{matrix.get(), y.data(), transposed.data()}};
            device->training()->transposedProducts(turned, one.tokens);
            compareValues(transposed, back, 1e-5, "back");
        }
    }

    void readsStoredBlocksTransposed_data() { addDeviceRows(); }
    void readsStoredBlocksTransposed()
    {
        const auto device = openRowDevice();
        for (const DType type :
             {DType::F16, DType::BF16, DType::Q8_0, DType::Q4_0, DType::Q4_1, DType::Q5_0, DType::Q5_1,
              DType::Q2_K, DType::Q3_K, DType::Q4_K, DType::Q5_K, DType::Q6_K}) {
            constexpr std::size_t Rows = 33;
            constexpr std::size_t Columns = 512;
            reference::RandomValues random(5);
            std::vector<std::byte> stored(storedBytes(type, Columns) * Rows);
            std::vector<float> weight(Rows * Columns);
            do {  // random bits, but for scales that aren't numbers
                for (std::byte &byte : stored) {
                    byte = static_cast<std::byte>(random.bits() & 0x3b);
                }
                decode(type, stored.data(), weight.data(), weight.size());
            } while (!std::all_of(weight.begin(), weight.end(), [](float x) { return std::isfinite(x); }));
            const auto matrix = device->prepare({type, stored.data(), Rows, Columns}, {});
            const auto y = random.vector(Rows);
            std::vector<float> x(Columns);
            const TransposedJob back[] = {{matrix.get(), y.data(), x.data()}};
            device->training()->transposedProducts(back, 1);
            Values expected(Columns);
            double size = 0;
            for (std::size_t i = 0; i < weight.size(); ++i) {
                expected[i % Columns] += static_cast<double>(weight[i]) * static_cast<double>(y[i / Columns]);
                size = std::max(size, static_cast<double>(std::fabs(weight[i])));
            }
            for (std::size_t i = 0; i < Columns; ++i) {
                QVERIFY2(std::fabs(static_cast<double>(x[i]) - expected[i]) <= 1e-5 * Rows * size,
                         traits(type).name);
            }
        }
    }

    void normsAndShiftsFollowFiniteDifferences_data() { addDeviceRows(); }
    void normsAndShiftsFollowFiniteDifferences()
    {
        const auto device = openRowDevice();
        for (const int width : {8, 37, 64}) {
            constexpr int Tokens = 9;
            reference::RandomValues random(9);
            const auto rows = static_cast<std::size_t>(width) * Tokens;
            std::vector<float> x = random.vector(rows);
            const auto weight = random.vector(static_cast<std::size_t>(width));
            const auto bias = random.vector(static_cast<std::size_t>(width));
            const auto mix = random.vector(static_cast<std::size_t>(width));
            const auto other = random.vector(static_cast<std::size_t>(width));
            const std::vector<float> grads[] = {random.vector(rows), random.vector(rows)};
            const Values expected = differences(x, [&] {
                const Values z = reference::layerNorm(x, weight, bias, Tokens, width, 1e-5);
                double loss = 0;
                for (std::size_t i = 0; i < rows; ++i) {
                    const auto column = i % static_cast<std::size_t>(width);
                    const double before =
                        i < static_cast<std::size_t>(width) ? 0 : z[i - static_cast<std::size_t>(width)];
                    loss += static_cast<double>(grads[0][i]) *
                                (z[i] + (before - z[i]) * static_cast<double>(mix[column])) +
                            static_cast<double>(grads[1][i]) *
                                (z[i] + (before - z[i]) * static_cast<double>(other[column]));
                }
                return loss;
            });
            std::vector<float> zGrad(rows);
            std::vector<float> xGrad(rows, 1.0F);
            device->training()->tokenShiftGrad({{mix.data(), other.data()},
                                                {grads[0].data(), grads[1].data()},
                                                zGrad.data(),
                                                2,
                                                Tokens,
                                                width});
            device->training()->layerNormGrad(
                {x.data(), weight.data(), zGrad.data(), xGrad.data(), Tokens, width, 1e-5F});
            for (float &value : xGrad) {
                value -= 1;  // it grew
            }
            compareValues(xGrad, expected, 2e-3, "x");
        }
    }

    /// Of weights: blocks of rows, strips of columns and chunks of tokens, full and begun.
    void weightGradientsAreSumsOfOuterProducts_data() { addDeviceRows(); }
    void weightGradientsAreSumsOfOuterProducts()
    {
        const auto device = openRowDevice();
        struct Case {
            int rows, columns, tokens;
        };
        for (const Case &one :
             {Case{4, 96, 300}, Case{130, 70, 40}, Case{257, 8, 513}, Case{64, 64, 1}, Case{16, 40, 700}}) {
            reference::RandomValues random(6);
            const auto rows = static_cast<std::size_t>(one.rows);
            const auto columns = static_cast<std::size_t>(one.columns);
            const auto tokens = static_cast<std::size_t>(one.tokens);
            const auto y = random.vector(rows * tokens);
            const auto x = random.vector(columns * tokens);
            std::vector<float> grad(rows * columns, 1.0F);
            std::vector<float> turned(rows * columns, 1.0F);
            const WeightGradJob jobs[] = {{y.data(), x.data(), grad.data(), one.rows, one.columns},
                                          {x.data(), y.data(), turned.data(), one.columns, one.rows}};
            device->training()->weightGrads(jobs, one.tokens);
            Values expected(rows * columns, 1.0);
            Values other(rows * columns, 1.0);
            for (std::size_t t = 0; t < tokens; ++t) {
                for (std::size_t r = 0; r < rows; ++r) {
                    for (std::size_t c = 0; c < columns; ++c) {
                        const double product =
                            static_cast<double>(y[t * rows + r]) * static_cast<double>(x[t * columns + c]);
                        expected[r * columns + c] += product;
                        other[c * rows + r] += product;
                    }
                }
            }
            compareValues(grad, expected, 1e-4, "weights");
            compareValues(turned, other, 1e-4, "the other way round");
        }
    }

    void normAndMixWeightsFollowFiniteDifferences_data() { addDeviceRows(); }
    void normAndMixWeightsFollowFiniteDifferences()
    {
        const auto device = openRowDevice();
        for (const int width : {8, 37, 64}) {
            constexpr int Tokens = 11;
            reference::RandomValues random(12);
            const auto columns = static_cast<std::size_t>(width);
            const std::size_t rows = columns * Tokens;
            const auto x = random.vector(rows);
            auto weight = random.vector(columns);
            auto bias = random.vector(columns);
            auto mix = random.vector(columns);
            const auto grad = random.vector(rows);
            const auto loss = [&] {
                const Values z = reference::layerNorm(x, weight, bias, Tokens, width, 1e-5);
                double sum = 0;
                for (std::size_t i = 0; i < rows; ++i) {
                    const double before = i < columns ? 0 : z[i - columns];
                    sum += static_cast<double>(grad[i]) *
                           (z[i] + (before - z[i]) * static_cast<double>(mix[i % columns]));
                }
                return sum;
            };
            const Values byWeight = differences(weight, loss);
            const Values byBias = differences(bias, loss);
            const Values byMix = differences(mix, loss);

            const Values normed = reference::layerNorm(x, weight, bias, Tokens, width, 1e-5);
            const std::vector<float> z(normed.begin(), normed.end());
            TrainingOps &training = *device->training();
            std::vector<float> mixGrad(columns);
            training.mixGrad({z.data(), {grad.data()}, {mixGrad.data()}, 1, Tokens, width});
            std::vector<float> zGrad(rows);
            training.tokenShiftGrad({{mix.data()}, {grad.data()}, zGrad.data(), 1, Tokens, width});
            std::vector<float> weightGrad(columns);
            std::vector<float> biasGrad(columns);
            std::vector<float> scratch(2 * Tokens);
            training.normWeightGrad({x.data(), zGrad.data(), weightGrad.data(), biasGrad.data(),
                                     scratch.data(), Tokens, width, 1e-5F});
            compareValues(mixGrad, byMix, 2e-3, "mix");
            compareValues(weightGrad, byWeight, 2e-3, "weight");
            compareValues(biasGrad, byBias, 2e-3, "bias");
        }
    }

    void adamStepsFollowTheirFormula_data() { addDeviceRows(); }
    void adamStepsFollowTheirFormula()
    {
        const auto device = openRowDevice();
        constexpr std::size_t Count = 40'003;
        reference::RandomValues random(7);
        std::vector<float> values = random.vector(Count);
        const auto gradient = random.vector(Count);
        std::vector<float> mean = random.vector(Count, 0.1F);
        std::vector<float> variance = random.vector(Count, 0.1F);
        double squares = 0;
        Values expected;
        for (std::size_t i = 0; i < Count; ++i) {
            variance[i] = std::fabs(variance[i]);
            const double g = 0.5 * static_cast<double>(gradient[i]);
            const double m = 0.9 * static_cast<double>(mean[i]) + 0.1 * g;
            const double v = 0.99 * static_cast<double>(variance[i]) + 0.01 * g * g;
            expected.push_back(static_cast<double>(values[i]) - 0.01 * (0.1 * static_cast<double>(values[i]) +
                                                                        2 * m / (std::sqrt(3 * v) + 1e-8)));
            squares += static_cast<double>(gradient[i]) * static_cast<double>(gradient[i]);
        }
        TrainingOps &training = *device->training();
        QVERIFY(std::fabs(training.squareSum(gradient.data(), Count) / squares - 1) < 1e-5);
        training.adamW({values.data(), gradient.data(), mean.data(), variance.data(), Count, 0.5F, 0.01F,
                        0.1F, 0.9F, 0.99F, 1e-8F, 2.0F, 3.0F});
        compareValues(values, expected, 1e-5, "value");
    }

    void crossEntropyFollowsItsFormula_data() { addDeviceRows(); }
    void crossEntropyFollowsItsFormula()
    {
        const auto device = openRowDevice();
        constexpr int Rows = 5;
        for (const int vocabulary : {3, 64, 101}) {
            reference::RandomValues random(2);
            auto logits = random.vector(static_cast<std::size_t>(Rows * vocabulary), 20.0F);
            const std::vector<std::int32_t> targets = {0, 1, 2, 1, 0};
            Values losses;
            Values grads;
            for (int row = 0; row < Rows; ++row) {
                const float *values = logits.data() + row * vocabulary;
                double total = 0;
                for (int i = 0; i < vocabulary; ++i) {
                    total += std::exp(static_cast<double>(values[i]));
                }
                const auto target = targets[static_cast<std::size_t>(row)];
                losses.push_back(std::log(total) - static_cast<double>(values[target]));
                for (int i = 0; i < vocabulary; ++i) {
                    grads.push_back(0.5 * (std::exp(static_cast<double>(values[i])) / total - (i == target)));
                }
            }
            std::vector<float> got(Rows);
            device->training()->crossEntropy(
                {logits.data(), targets.data(), got.data(), 0.5F, Rows, vocabulary});
            compareValues(got, losses, 1e-5, "loss");
            compareValues(logits, grads, 1e-6, "gradient");
        }
    }

    void activationsFollowTheirSlopes_data() { addDeviceRows(); }
    void activationsFollowTheirSlopes()
    {
        const auto device = openRowDevice();
        for (const Activation activation : {Activation::Tanh, Activation::Sigmoid, Activation::ReluSquared}) {
            reference::RandomValues random(4);
            const auto x = random.vector(60, 3.0F);
            std::vector<float> y;
            Values slopes;
            for (const float value : x) {
                y.push_back(static_cast<float>(reference::activate(activation, static_cast<double>(value))));
                slopes.push_back(3 *
                                 (reference::activate(activation, static_cast<double>(value) + 1e-5) -
                                  reference::activate(activation, static_cast<double>(value) - 1e-5)) /
                                 2e-5);
            }
            std::vector<float> activated = x;
            device->training()->activate({activation, activated.data(), 3, 20});
            compareValues(activated, Values(y.begin(), y.end()), 1e-5, "activated");
            std::vector<float> grad(60, 3.0F);
            device->training()->activationGrad({activation, y.data(), grad.data(), 3, 20});
            compareValues(grad, slopes, 1e-4, "slope");
        }
    }
};

QTEST_GUILESS_MAIN(TrainingOpsTest)
#include "tst_training_ops.moc"
