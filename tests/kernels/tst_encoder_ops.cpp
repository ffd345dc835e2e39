#include "kernels/device/device.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/random_values.h"

#include <QTest>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

double activated(double x, UnitActivation activation)
{
    switch (activation) {
    case UnitActivation::None:
        return x;
    case UnitActivation::Relu:
        return std::max(x, 0.0);
    case UnitActivation::GeluTanh:
        return 0.5 * x * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
    case UnitActivation::GeluErf:
        return 0.5 * x * (1 + std::erf(x / std::sqrt(2.0)));
    case UnitActivation::QuickGelu:
        return x / (1 + std::exp(-1.702 * x));
    case UnitActivation::Sigmoid:
        return 1 / (1 + std::exp(-x));
    }
    return x;
}

struct AttentionShape {
    int groups, heads, headSize, gridHeight, gridWidth;
    bool relative;
    int tokens() const { return gridHeight * gridWidth; }
    int width() const { return heads * headSize; }
};

double dot(const float *a, const float *b, int count)
{
    double sum = 0;
    for (int i = 0; i < count; ++i) {
        sum += double{a[i]} * b[i];
    }
    return sum;
}

/// By the formula of AttentionArgs, in double; q, k and v are thirds of a row.
std::vector<double> attentionReference(const AttentionShape &s, const AttentionArgs &args)
{
    std::vector<double> out;
    for (int row = 0; row < s.groups * s.tokens(); ++row) {
        const int first = row / s.tokens() * s.tokens();
        const int token = row % s.tokens();
        for (int head = 0; head < s.heads; ++head) {
            const auto at = [&](int t) { return std::ptrdiff_t{t} * args.stride + head * s.headSize; };
            std::vector<double> shares;
            double total = 0;
            for (int t = 0; t < s.tokens(); ++t) {
                const float *q = args.q + at(row);
                double score = dot(q, args.k + at(first + t), s.headSize) * args.scale;
                if (s.relative) {
                    const int dy = token / s.gridWidth - t / s.gridWidth + s.gridHeight - 1;
                    const int dx = token % s.gridWidth - t % s.gridWidth + s.gridWidth - 1;
                    score += dot(q, args.relativeY + dy * s.headSize, s.headSize) +
                             dot(q, args.relativeX + dx * s.headSize, s.headSize);
                }
                shares.push_back(std::exp(score));
                total += shares.back();
            }
            for (int n = 0; n < s.headSize; ++n) {
                double sum = 0;
                for (int t = 0; t < s.tokens(); ++t) {
                    sum += shares[static_cast<std::size_t>(t)] / total * args.v[at(first + t) + n];
                }
                out.push_back(sum);
            }
        }
    }
    return out;
}

}  // namespace

/// What image encoders need besides matrix products, against double precision. Tolerance 1e-5: sums of up to
/// some hundred float products, and exponentials within 2 ulp.
class EncoderOpsTest : public QObject
{
    Q_OBJECT

private slots:
    void addsBiasAndActivates_data() { addDeviceRows(); }
    void addsBiasAndActivates()
    {
        const auto device = openRowDevice();
        for (const int width : {1, 16, 37, 200}) {
            for (int kind = 0; kind <= static_cast<int>(UnitActivation::Sigmoid); ++kind) {
                for (const bool plain : {true, false}) {
                    checkActivation(*device, width, static_cast<UnitActivation>(kind), plain);
                }
            }
        }
    }

    void attends_data() { addDeviceRows(); }
    void attends()
    {
        const auto device = openRowDevice();
        checkAttention(*device, {1, 1, 64, 1, 1, false});
        checkAttention(*device, {1, 3, 16, 4, 4, false});
        checkAttention(*device, {2, 2, 18, 7, 11, false});
        checkAttention(*device, {1, 2, 72, 9, 15, false});
        checkAttention(*device, {3, 4, 8, 3, 5, true});
    }

    void turnsPairs_data() { addDeviceRows(); }
    void turnsPairs()
    {
        const auto device = openRowDevice();
        constexpr int Tokens = 9, Heads = 3, Size = 10, Stride = 35;
        reference::RandomValues random;
        auto x = random.vector(Tokens * Stride);
        const auto before = x;
        const auto cosines = random.vector(Tokens * Size);
        const auto sines = random.vector(Tokens * Size);
        device->rotary({x.data(), Stride, cosines.data(), sines.data(), Tokens, Heads, Size});
        std::vector<double> expected(before.begin(), before.end());
        for (std::size_t i = 0; i < before.size(); ++i) {
            const std::size_t t = i / Stride, n = i % Stride % Size;
            if (i % Stride < Heads * Size) {
                const float other = n < 5 ? -before[i + 5] : before[i - 5];
                expected[i] = before[i] * cosines[t * Size + n] + other * sines[t * Size + n];
            }
        }
        compareValues(x, expected, 1e-6, "x");
    }

private:
    void checkActivation(Device &device, int width, UnitActivation activation, bool plain)
    {
        constexpr int Tokens = 11;
        reference::RandomValues random;
        const auto columns = static_cast<std::size_t>(width);
        const auto x = random.vector(columns * Tokens, 6.0F);
        const auto bias = random.vector(columns);
        const auto scale = random.vector(columns);
        auto y = random.vector(columns * Tokens);
        std::vector<double> expected;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double value =
                activated(double{x[i]} + (plain ? 0.0 : double{bias[i % columns]}), activation);
            expected.push_back(plain ? value : y[i] + value * scale[i % columns]);
        }
        device.biasActivation({x.data(), plain ? nullptr : bias.data(), plain ? nullptr : scale.data(),
                               y.data(), activation, !plain, Tokens, width});
        compareValues(y, expected, 2e-6, "y");
    }

    void checkAttention(Device &device, const AttentionShape &s)
    {
        reference::RandomValues random;
        const int stride = 3 * s.width();
        const auto rows = static_cast<std::size_t>(s.groups * s.tokens());
        const auto qkv = random.vector(rows * static_cast<std::size_t>(stride), 2.0F);
        const auto relativeY = random.vector(static_cast<std::size_t>((2 * s.gridHeight - 1) * s.headSize));
        const auto relativeX = random.vector(static_cast<std::size_t>((2 * s.gridWidth - 1) * s.headSize));
        std::vector<float> out(rows * static_cast<std::size_t>(s.width()));
        std::vector<float> scratch(device.attentionScratch(s.tokens(), s.headSize));
        const AttentionArgs args = {qkv.data(),
                                    qkv.data() + s.width(),
                                    qkv.data() + 2 * s.width(),
                                    stride,
                                    out.data(),
                                    s.groups,
                                    s.tokens(),
                                    s.heads,
                                    s.headSize,
                                    1.0F / std::sqrt(static_cast<float>(s.headSize)),
                                    s.relative ? relativeY.data() : nullptr,
                                    s.relative ? relativeX.data() : nullptr,
                                    s.gridHeight,
                                    s.gridWidth,
                                    scratch.data()};
        device.attention(args);
        compareValues(out, attentionReference(s, args), 1e-5, "out");
    }
};

QTEST_GUILESS_MAIN(EncoderOpsTest)
#include "tst_encoder_ops.moc"
