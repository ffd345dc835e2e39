#include "kernels/ops/elementwise.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/ops.h"
#include "tests/reference/random_values.h"

#include <QTest>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

constexpr double Tolerance = 1e-6;  // a few float32 roundings
constexpr int TokenCounts[] = {1, 3, 40};
constexpr int Widths[] = {1, 13, 64, 200};

}  // namespace

/// The small ops between the products.
class ElementwiseTest : public QObject
{
    Q_OBJECT

private slots:
    void mixesWithTokenDependentShares_data() { addDeviceRows(); }
    void mixesWithTokenDependentShares()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const int tokens : TokenCounts) {
            for (const int width : Widths) {
                const auto rows = static_cast<std::size_t>(tokens * width);
                const auto z = random.vector(rows);
                const auto p = random.vector(rows);
                const std::vector mix = {random.vector(rows), random.vector(rows)};
                std::vector x = {random.vector(rows), random.vector(rows)};
                const DynamicMixArgs args = {
                    z.data(), p.data(), {mix[0].data(), mix[1].data()}, {x[0].data(), x[1].data()}, 2,
                    tokens,   width};
                const auto expected = reference::dynamicMix(args);
                device->dynamicMix(args);
                x[0].insert(x[0].end(), x[1].begin(), x[1].end());
                compareValues(x[0], expected, Tolerance, "x");
            }
        }
    }

    void addsTheGatedRows_data() { addDeviceRows(); }
    void addsTheGatedRows()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const int tokens : TokenCounts) {
            for (const int width : Widths) {
                for (const float scale : {1.0F, 0.5F}) {
                    const auto rows = static_cast<std::size_t>(tokens * width);
                    const auto gate = random.vector(rows);
                    const auto y = random.vector(rows);
                    auto x = random.vector(rows);
                    const GatedAddArgs args = {gate.data(), y.data(), x.data(), tokens, width, scale};
                    const auto expected = reference::gatedAdd(args);
                    device->gatedAdd(args);
                    compareValues(x, expected, Tolerance, "x");
                }
            }
        }
    }

    void multipliesEachTokenByItsOwnMatrix_data() { addDeviceRows(); }
    void multipliesEachTokenByItsOwnMatrix()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const int tokens : TokenCounts) {
            for (const int side : {2, 13, 32}) {
                const auto z = random.vector(static_cast<std::size_t>(tokens * side));
                const auto matrix = random.vector(static_cast<std::size_t>(tokens * side * side));
                std::vector<float> h(z.size());
                const TokenMatrixArgs args = {z.data(), matrix.data(), h.data(), tokens, side};
                device->tokenMatrix(args);
                compareValues(h, reference::tokenMatrix(args), 1e-5, "h");  // sums of up to 32 terms
            }
        }
    }

    void opensAndClosesChannels_data() { addDeviceRows(); }
    void opensAndClosesChannels()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const int tokens : TokenCounts) {
            for (const int width : Widths) {
                const auto rows = static_cast<std::size_t>(tokens * width);
                const auto factor = random.vector(rows);
                const auto bias = random.vector(static_cast<std::size_t>(width));
                auto x = random.vector(rows);
                const ModulateArgs args = {factor.data(), bias.data(), x.data(), tokens, width};
                const auto expected = reference::modulate(args);
                device->modulate(args);
                compareValues(x, expected, Tolerance, "x");
            }
        }
    }
};

QTEST_GUILESS_MAIN(ElementwiseTest)
#include "tst_elementwise.moc"
