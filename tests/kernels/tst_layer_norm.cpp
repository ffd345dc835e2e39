#include "kernels/device/device.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/ops.h"
#include "tests/reference/random_values.h"

#include <QTest>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

class LayerNormTest : public QObject
{
    Q_OBJECT

private slots:
    void normalisesRows_data() { addDeviceRows(); }
    void normalisesRows()
    {
        const auto device = openRowDevice();
        for (const int width : {1, 8, 37, 64, 1000}) {
            for (const int tokens : {1, 3, 40}) {
                reference::RandomValues random;
                const auto columns = static_cast<std::size_t>(width);
                auto x = random.vector(columns * static_cast<std::size_t>(tokens), 5.0F);
                const auto weight = random.vector(columns);
                const auto bias = random.vector(columns);
                const auto expected = reference::layerNorm(x, weight, bias, tokens, width, 1e-5);
                device->layerNorm(
                    {x.data(), weight.data(), bias.data(), x.data(), tokens, width, 1e-5F});  // in place
                compareValues(x, expected, 1e-5, "y");
            }
        }
    }

    void shiftsAndMixes_data() { addDeviceRows(); }
    void shiftsAndMixes()
    {
        const auto device = openRowDevice();
        for (const int width : {8, 37, 768}) {
            for (const int tokens : {1, 2, 40}) {
                checkTokenShift(*device, width, tokens);
            }
        }
    }

private:
    void checkTokenShift(Device &device, int width, int tokens)
    {
        reference::RandomValues random;
        const auto columns = static_cast<std::size_t>(width);
        const std::size_t rows = columns * static_cast<std::size_t>(tokens);
        const auto x = random.vector(rows, 5.0F);
        const auto weight = random.vector(columns);
        const auto bias = random.vector(columns);
        const auto before = random.vector(columns);
        auto previous = before;
        std::vector<float> normed(rows);
        std::vector<std::vector<float>> mixes, outputs;
        TokenShiftArgs args = {
            x.data(), weight.data(), bias.data(), previous.data(), normed.data(), {}, {}, 6,
            tokens,   width,         1e-5F};
        for (int c = 0; c < 6; ++c) {
            mixes.push_back(random.vector(columns));
            outputs.emplace_back(rows);
        }
        for (std::size_t c = 0; c < 6; ++c) {
            args.mix[c] = mixes[c].data();
            args.output[c] = outputs[c].data();
        }
        device.tokenShift(args);

        const auto z = reference::layerNorm(x, weight, bias, tokens, width, 1e-5);
        compareValues(normed, z, 1e-5, "normed");
        for (std::size_t c = 0; c < 6; ++c) {
            std::vector<double> expected;
            for (std::size_t i = 0; i < rows; ++i) {
                const double p = i < columns ? before[i] : z[i - columns];
                expected.push_back(z[i] + (p - z[i]) * mixes[c][i % columns]);
            }
            compareValues(outputs[c], expected, 1e-5, "output");
        }
        compareValues(previous, std::vector<double>(z.end() - width, z.end()), 1e-5, "previous");
    }
};

QTEST_GUILESS_MAIN(LayerNormTest)
#include "tst_layer_norm.moc"
