#include "kernels/ops/time_mix5.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/ops.h"
#include "tests/reference/random_values.h"

#include <QTest>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

enum class Version { Five0, Five2, Six };

/// Random inputs of one call.
struct Inputs {
    Inputs(Version version, int tokens, int heads, int headSize, float decayScale = 1)
        : random(static_cast<std::uint64_t>(headSize))
        , rows(static_cast<std::size_t>(tokens * heads * headSize))
        , width(static_cast<std::size_t>(heads * headSize))
    {
        for (auto *values : {&r, &k, &v, &g, &w}) {
            *values = random.vector(rows);
        }
        for (auto *values : {&decay, &bonus, &normWeight, &normBias}) {
            *values = random.vector(width);
        }
        w0 = random.vector(width, decayScale);
        for (float &value : decay) {
            value = std::fabs(value);
        }
        state = random.vector(width * static_cast<std::size_t>(headSize), 0.5F);
        out.resize(rows);
        const bool six = version == Version::Six;
        args = {r.data(),
                k.data(),
                v.data(),
                version == Version::Five0 ? nullptr : g.data(),
                six ? nullptr : decay.data(),
                six ? w.data() : nullptr,
                six ? w0.data() : nullptr,
                bonus.data(),
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
    std::vector<float> r, k, v, g, w, decay, w0, bonus, normWeight, normBias, state, out;
    TimeMix5Args args;
};

/// The call for tokens [begin, end) alone.
TimeMix5Args cut(TimeMix5Args args, int begin, int end)
{
    const auto skip = static_cast<std::size_t>(begin * args.heads * args.headSize);
    for (const float **rows : {&args.r, &args.k, &args.v, &args.g}) {
        *rows += skip;
    }
    args.w += skip;
    args.out += skip;
    args.tokens = end - begin;
    return args;
}

}  // namespace

class TimeMix5Test : public QObject
{
    Q_OBJECT

private slots:
    void followsTheFormulas_data() { addDeviceRows(); }
    void followsTheFormulas()
    {
        const auto device = openRowDevice();
        for (const Version version : {Version::Five0, Version::Five2, Version::Six}) {
            for (const int headSize : {8, 24, 32, 64, 128}) {
                for (const int tokens : {1, 2, 40}) {
                    Inputs inputs(version, tokens, 3, headSize);
                    const auto expected = reference::timeMix5(inputs.args);
                    device->timeMix5(inputs.args);
                    // Group norm divides by the spread of y, which magnifies float32's rounding of S r.
                    compareValues(inputs.out, expected.out, 2e-4, "out");
                    compareValues(inputs.state, expected.state, 2e-5, "state");
                }
            }
        }
    }

    void survivesInstantDecay_data() { addDeviceRows(); }
    void survivesInstantDecay()
    {
        const auto device = openRowDevice();
        Inputs inputs(Version::Six, 30, 2, 64, 100);  // exp(-exp(100)) is 0, exp(-exp(-100)) is 1
        const auto expected = reference::timeMix5(inputs.args);
        device->timeMix5(inputs.args);
        compareValues(inputs.out, expected.out, 2e-4, "out");
        compareValues(inputs.state, expected.state, 2e-5, "state");
    }

    void doesNotDependOnTheCut_data() { addDeviceRows(); }
    void doesNotDependOnTheCut()
    {
        const auto device = openRowDevice();
        for (const int first : {1, 16, 33}) {
            Inputs whole(Version::Six, 40, 2, 64);
            Inputs parts(Version::Six, 40, 2, 64);
            device->timeMix5(whole.args);
            device->timeMix5(cut(parts.args, 0, first));
            device->timeMix5(cut(parts.args, first, 40));
            QCOMPARE(parts.out, whole.out);
            QCOMPARE(parts.state, whole.state);
        }
    }
};

QTEST_GUILESS_MAIN(TimeMix5Test)
#include "tst_time_mix5.moc"
