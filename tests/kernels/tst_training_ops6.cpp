#include "kernels/device/training_ops.h"
#include "tests/kernels/device_case.h"
#include "tests/kernels/differences.h"
#include "tests/reference/random_values.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

constexpr double Tolerance = 2e-3;  // what differences of a step of 1/1024 leave

/// One call of the time mix with everything that its gradient needs.
struct TimeMix6 {
    TimeMix6(int tokens, int heads, int headSize)
        : tokens(tokens)
        , heads(heads)
        , headSize(headSize)
    {
        reference::RandomValues random(static_cast<std::uint64_t>(headSize + tokens));
        const auto width = static_cast<std::size_t>(heads * headSize);
        const std::size_t rows = width * static_cast<std::size_t>(tokens);
        for (auto *values : {&r, &k, &v, &g, &w, &outGrad}) {
            *values = random.vector(rows);
        }
        for (auto *values : {&w0, &bonus, &normWeight, &normBias}) {
            *values = random.vector(width);
        }
        start = random.vector(width * static_cast<std::size_t>(headSize), 0.5F);
        startGrad.resize(start.size());
    }

    /// sum of out * outGrad
    double loss()
    {
        std::vector<float> gate(g.size());
        std::transform(g.begin(), g.end(), gate.begin(), [](float x) {
            return static_cast<float>(reference::activate(Activation::Silu, static_cast<double>(x)));
        });
        std::vector<float> state = start;
        std::vector<float> decay = w;
        std::vector<float> out(r.size());
        return dot(reference::timeMix5({.r = r.data(),
                                        .k = k.data(),
                                        .v = v.data(),
                                        .g = gate.data(),
                                        .decay = nullptr,
                                        .w = decay.data(),
                                        .w0 = w0.data(),
                                        .bonus = bonus.data(),
                                        .normWeight = normWeight.data(),
                                        .normBias = normBias.data(),
                                        .state = state.data(),
                                        .out = out.data(),
                                        .tokens = tokens,
                                        .heads = heads,
                                        .headSize = headSize,
                                        .normEps = 64e-5F})
                       .out,
                   outGrad);
    }

    void backward(Device &device, int chunk = TimeMix6GradArgs::MaxChunk)
    {
        TrainingOps &training = *device.training();
        std::vector<float> scratch(training.timeMixGradScratch(tokens, heads, headSize, chunk));
        training.timeMix6Grad({.r = r.data(),
                               .k = k.data(),
                               .v = v.data(),
                               .g = g.data(),
                               .w = w.data(),
                               .w0 = w0.data(),
                               .bonus = bonus.data(),
                               .normWeight = normWeight.data(),
                               .normBias = normBias.data(),
                               .start = start.data(),
                               .outGrad = outGrad.data(),
                               .startGrad = startGrad.data(),
                               .scratch = scratch.data(),
                               .tokens = tokens,
                               .heads = heads,
                               .headSize = headSize,
                               .normEps = 64e-5F,
                               .chunk = chunk});
    }

    int tokens, heads, headSize;
    std::vector<float> r, k, v, g, w, outGrad;
    std::vector<float> w0, bonus, normWeight, normBias, start, startGrad;
};

/// More than a chunk, but where the reference is slow.
int tokensFor(int headSize)
{
    return headSize == 64 ? 3 : 19;
}

struct Differences6 {
    Values r, k, v, g, w, start;
};

/// The same for every device, so made once. The start of heads of 64 is left out: too many values.
const Differences6 &differencesOf(int headSize)
{
    static std::map<int, Differences6> made;
    const auto [at, isNew] = made.try_emplace(headSize);
    if (isNew) {
        TimeMix6 mix(tokensFor(headSize), 2, headSize);
        const auto of = [&](std::vector<float> &values) {
            return differences(values, [&] { return mix.loss(); });
        };
        at->second = {of(mix.r), of(mix.k), of(mix.v), of(mix.g), of(mix.w), {}};
        if (headSize < 64) {
            at->second.start = of(mix.start);
        }
    }
    return at->second;
}

}  // namespace

/// The gradients that RWKV-6 has beside those of tst_training_ops.
class TrainingOps6Test : public QObject
{
    Q_OBJECT

private slots:
    void timeMixFollowsFiniteDifferences_data() { addDeviceRows(); }
    void timeMixFollowsFiniteDifferences()
    {
        const auto device = openRowDevice();
        for (const int headSize : {8, 24, 64}) {
            TimeMix6 mix(tokensFor(headSize), 2, headSize);
            const Differences6 &expected = differencesOf(headSize);
            mix.backward(*device);
            compareValues(mix.r, expected.r, Tolerance, "r");
            compareValues(mix.k, expected.k, Tolerance, "k");
            compareValues(mix.v, expected.v, Tolerance, "v");
            compareValues(mix.g, expected.g, Tolerance, "g");
            compareValues(mix.w, expected.w, Tolerance, "w");
            if (!expected.start.empty()) {
                compareValues(mix.startGrad, expected.start, Tolerance, "start");
            }
        }
    }

    void timeMixDoesNotDependOnChunks_data() { addDeviceRows(); }
    void timeMixDoesNotDependOnChunks()
    {
        const auto device = openRowDevice();
        for (const int headSize : {32, 64, 128}) {
            TimeMix6 whole(50, 3, headSize);
            whole.backward(*device);
            for (const int chunk : {1, 2, 7}) {
                TimeMix6 parts(50, 3, headSize);
                parts.backward(*device, chunk);
                QCOMPARE(parts.startGrad, whole.startGrad);
                QCOMPARE(parts.r, whole.r);
                QCOMPARE(parts.k, whole.k);
                QCOMPARE(parts.v, whole.v);
                QCOMPARE(parts.w, whole.w);
            }
        }
    }

    /// A decay of exp(-exp(80)) is none whatever is added to it.
    void whatIsForgottenAtOnceStaysForgotten_data() { addDeviceRows(); }
    void whatIsForgottenAtOnceStaysForgotten()
    {
        const auto device = openRowDevice();
        TimeMix6 mix(5, 1, 8);
        std::fill(mix.w0.begin(), mix.w0.end(), 80.0F);
        mix.backward(*device);
        for (const float value : mix.w) {
            QVERIFY(std::fabs(value) < 1e-30F);
        }
    }

    void dynamicMixFollowsFiniteDifferences_data() { addDeviceRows(); }
    void dynamicMixFollowsFiniteDifferences()
    {
        constexpr std::size_t Outputs = DynamicMixArgs::MaxOutputs;
        constexpr int Tokens = 5;
        const auto device = openRowDevice();
        for (const int width : {8, 37}) {
            reference::RandomValues random(8);
            const auto columns = static_cast<std::size_t>(width);
            const std::size_t rows = columns * Tokens;
            std::vector<float> z = random.vector(rows);
            std::array<std::vector<float>, Outputs> mix;
            std::array<std::vector<float>, Outputs> additions;
            std::array<std::vector<float>, Outputs> grads;
            for (std::size_t c = 0; c < Outputs; ++c) {
                mix[c] = random.vector(columns);
                additions[c] = random.vector(rows);
                grads[c] = random.vector(rows);
            }
            const auto loss = [&] {
                std::vector<float> p(rows);
                std::copy(z.begin(), z.end() - width, p.begin() + width);
                std::array<std::vector<float>, Outputs> x = additions;
                DynamicMixArgs args = {z.data(), p.data(), {}, {}, static_cast<int>(Outputs), Tokens, width};
                std::vector<float> weights;
                for (std::size_t c = 0; c < Outputs; ++c) {
                    args.mix[c] = mix[c].data();
                    args.x[c] = x[c].data();
                    weights.insert(weights.end(), grads[c].begin(), grads[c].end());
                }
                return dot(reference::dynamicMix(args), weights);
            };
            const Values zExpected = differences(z, loss);
            std::array<Values, Outputs> expected;
            for (std::size_t c = 0; c < Outputs; ++c) {
                expected[c] = differences(additions[c], loss);
            }

            std::vector<float> zGrad(rows, 9.0F);
            DynamicMixGradArgs args = {z.data(), {},   {}, {}, zGrad.data(), static_cast<int>(Outputs),
                                       Tokens,   width};
            for (std::size_t c = 0; c < Outputs; ++c) {
                args.mix[c] = mix[c].data();
                args.addition[c] = additions[c].data();
                args.xGrad[c] = grads[c].data();
            }
            device->training()->dynamicMixGrad(args);
            compareValues(zGrad, zExpected, Tolerance, "z");
            for (std::size_t c = 0; c < Outputs; ++c) {
                compareValues(grads[c], expected[c], Tolerance, "addition");
            }
        }
    }

    void gatedAddFollowsFiniteDifferences_data() { addDeviceRows(); }
    void gatedAddFollowsFiniteDifferences()
    {
        const auto device = openRowDevice();
        for (const int width : {8, 37}) {
            constexpr int Tokens = 11;
            reference::RandomValues random(5);
            const auto rows = static_cast<std::size_t>(width) * Tokens;
            std::vector<float> gate = random.vector(rows);
            std::vector<float> y = random.vector(rows);
            std::vector<float> x = random.vector(rows);
            std::vector<float> xGrad = random.vector(rows);
            const auto loss = [&] {
                return dot(reference::gatedAdd({gate.data(), y.data(), x.data(), Tokens, width, 0.5F}),
                           xGrad);
            };
            const Values gateExpected = differences(gate, loss);
            const Values yExpected = differences(y, loss);
            const Values xExpected = differences(x, loss);
            std::vector<float> gateGrad(rows, 9.0F);
            device->training()->gatedAddGrad(
                {gate.data(), y.data(), gateGrad.data(), xGrad.data(), Tokens, width, 0.5F});
            compareValues(gateGrad, gateExpected, Tolerance, "gate");
            compareValues(y, yExpected, Tolerance, "y");
            compareValues(xGrad, xExpected, Tolerance, "x");
        }
    }

    void shiftsAddToWhatIsThere_data() { addDeviceRows(); }
    void shiftsAddToWhatIsThere()
    {
        const auto device = openRowDevice();
        constexpr int Tokens = 9;
        constexpr int Width = 37;
        reference::RandomValues random(6);
        const auto mix = random.vector(Width);
        const auto grad = random.vector(static_cast<std::size_t>(Tokens) * Width);
        std::vector<float> alone(grad.size());
        std::vector<float> added(grad.size(), 1.0F);
        TrainingOps &training = *device->training();
        training.tokenShiftGrad({{mix.data()}, {grad.data()}, alone.data(), 1, Tokens, Width});
        training.tokenShiftGrad({{mix.data()}, {grad.data()}, added.data(), 1, Tokens, Width, true});
        Values expected(alone.begin(), alone.end());
        for (double &value : expected) {
            value += 1;
        }
        compareValues(added, expected, 1e-6, "z");
    }
};

QTEST_GUILESS_MAIN(TrainingOps6Test)
#include "tst_training_ops6.moc"
