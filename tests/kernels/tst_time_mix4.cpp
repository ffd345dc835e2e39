#include "kernels/ops/time_mix4.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/ops.h"
#include "tests/reference/random_values.h"

#include <QTest>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

/// Random inputs of one call from the zero state; decays from slow to almost instant.
struct Inputs {
    Inputs(int tokens, int width, float keyScale)
        : random(static_cast<std::uint64_t>(width))
        , rows(static_cast<std::size_t>(tokens * width))
        , r(random.vector(rows))
        , k(random.vector(rows, keyScale))
        , v(random.vector(rows))
        , decay(random.vector(static_cast<std::size_t>(width), 4))
        , bonus(random.vector(static_cast<std::size_t>(width), 2))
        , state(static_cast<std::size_t>(3 * width))
        , out(rows)
    {
        for (float &value : decay) {
            value = -std::exp(value);
        }
        std::fill(state.begin() + 2 * width, state.end(), -1e30F);
        args = {r.data(),     k.data(),   v.data(), decay.data(), bonus.data(),
                state.data(), out.data(), tokens,   width};
    }

    reference::RandomValues random;
    std::size_t rows;
    std::vector<float> r, k, v, decay, bonus, state, out;
    TimeMix4Args args;
};

/// The call for tokens [begin, end) alone.
TimeMix4Args cut(TimeMix4Args args, int begin, int end)
{
    const auto skip = static_cast<std::size_t>(begin * args.width);
    args.r += skip;
    args.k += skip;
    args.v += skip;
    args.out += skip;
    args.tokens = end - begin;
    return args;
}

}  // namespace

class TimeMix4Test : public QObject
{
    Q_OBJECT

private slots:
    void followsTheFormulas_data() { addDeviceRows(); }
    void followsTheFormulas()
    {
        const auto device = openRowDevice();
        for (const int width : {1, 8, 20, 128, 333}) {
            for (const int tokens : {1, 2, 70}) {
                Inputs inputs(tokens, width, 2);
                const auto expected = reference::timeMix4(inputs.args);
                device->timeMix4(inputs.args);
                compareValues(inputs.out, expected.out, 2e-5, "out");
                compareValues(inputs.state, expected.state, 2e-5, "state");
            }
        }
    }

    void staysInRangeWithLargeKeys_data() { addDeviceRows(); }
    void staysInRangeWithLargeKeys()
    {
        const auto device = openRowDevice();
        Inputs inputs(50, 64, 200);  // e^200 is far beyond float32
        const auto expected = reference::timeMix4(inputs.args);
        device->timeMix4(inputs.args);
        compareValues(inputs.out, expected.out, 2e-4, "out");  // exponents of 200 have an ulp of 1.5e-5
    }

    void doesNotDependOnTheCut_data() { addDeviceRows(); }
    void doesNotDependOnTheCut()
    {
        const auto device = openRowDevice();
        for (const int first : {1, 16, 33}) {
            Inputs whole(40, 72, 2);
            Inputs parts(40, 72, 2);
            device->timeMix4(whole.args);
            device->timeMix4(cut(parts.args, 0, first));
            device->timeMix4(cut(parts.args, first, 40));
            QCOMPARE(parts.out, whole.out);
            QCOMPARE(parts.state, whole.state);
        }
    }
};

QTEST_GUILESS_MAIN(TimeMix4Test)
#include "tst_time_mix4.moc"
