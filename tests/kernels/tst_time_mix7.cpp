#include "kernels/ops/time_mix7.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/ops.h"
#include "tests/reference/random_values.h"

#include <QTest>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

/// Random inputs of one call, in the ranges that trained models have.
struct Inputs {
    Inputs(int tokens, int heads, int headSize, bool firstLayer, std::uint64_t seed)
        : random(seed)
        , rows(static_cast<std::size_t>(tokens * heads * headSize))
        , width(static_cast<std::size_t>(heads * headSize))
    {
        for (auto *values : {&r, &w, &k, &v, &a, &g, &vMix, &vFirst}) {
            *values = random.vector(rows);
        }
        for (auto *values : {&w0, &a0, &v0, &kk, &ka, &rk, &normWeight, &normBias}) {
            *values = random.vector(width);
        }
        state = random.vector(width * static_cast<std::size_t>(headSize), 0.5F);
        out.resize(rows);
        args = {r.data(),
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
                64e-5F};
    }

    reference::RandomValues random;
    std::size_t rows;
    std::size_t width;
    std::vector<float> r, w, k, v, a, g, vMix, vFirst;
    std::vector<float> w0, a0, v0, kk, ka, rk, normWeight, normBias, state, out;
    TimeMix7Args args;
};

/// The call for tokens [begin, end) alone.
TimeMix7Args cut(TimeMix7Args args, int begin, int end)
{
    const std::size_t skip = static_cast<std::size_t>(begin * args.heads * args.headSize);
    for (float **rows : {&args.r, &args.w, &args.k, &args.v, &args.a, &args.g, &args.vFirst, &args.out}) {
        *rows += skip;
    }
    args.vMix = args.vMix == nullptr ? nullptr : args.vMix + skip;
    args.tokens = end - begin;
    return args;
}

}  // namespace

class TimeMix7Test : public QObject
{
    Q_OBJECT

private slots:
    void followsTheFormulas_data() { addDeviceRows(); }
    void followsTheFormulas()
    {
        const auto device = openRowDevice();
        for (const int headSize : {8, 24, 32, 64, 128}) {
            for (const int tokens : {1, 2, 17, 70}) {
                for (const bool firstLayer : {true, false}) {
                    Inputs inputs(tokens, 3, headSize, firstLayer, static_cast<std::uint64_t>(headSize));
                    const auto expected = reference::timeMix7(inputs.args);
                    device->timeMix7(inputs.args);
                    // Group norm divides by the spread of y, which magnifies float32's rounding of S r.
                    compareValues(inputs.out, expected.out, 2e-4, "out");
                    compareValues(inputs.state, expected.state, 2e-5, "state");
                    compareValues(inputs.vFirst, expected.vFirst, 0, "vFirst");
                }
            }
        }
    }

    void doesNotDependOnTheCut_data() { addDeviceRows(); }
    void doesNotDependOnTheCut()
    {
        const auto device = openRowDevice();
        for (const int first : {1, 16, 33, 99}) {
            Inputs whole(100, 2, 64, false, 5);
            Inputs parts(100, 2, 64, false, 5);
            const auto expected = reference::timeMix7(whole.args);
            device->timeMix7(cut(parts.args, 0, first));
            device->timeMix7(cut(parts.args, first, 100));
            compareValues(parts.out, expected.out, 2e-4, "out");
            compareValues(parts.state, expected.state, 2e-5, "state");
        }
    }

    void survivesAZeroKey_data() { addDeviceRows(); }
    void survivesAZeroKey()
    {
        const auto device = openRowDevice();
        Inputs inputs(20, 2, 64, false, 7);
        std::fill(inputs.k.begin(), inputs.k.end(), 0.0F);
        const auto expected = reference::timeMix7(inputs.args);
        device->timeMix7(inputs.args);
        compareValues(inputs.out, expected.out, 2e-4, "out");
    }
};

QTEST_GUILESS_MAIN(TimeMix7Test)
#include "tst_time_mix7.moc"
