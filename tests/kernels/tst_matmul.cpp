#include "kernels/device/device.h"
#include "kernels/numbers/dtype.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/ops.h"
#include "tests/reference/random_values.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

using namespace rookery;
using namespace rookery::kernels;
using namespace rookery::kernels::testing;

namespace {

constexpr DType AllTypes[] = {DType::F32,  DType::F16,    DType::BF16,   DType::Q8_0,
                              DType::Q4_0, DType::Q4_1,   DType::Q5_0,   DType::Q5_1,
                              DType::Q4_K, DType::Q5_K,   DType::Q6_K,   DType::Q2_K,
                              DType::Q3_K, DType::IQ4_NL, DType::IQ4_XS, DType::MXFP4};
constexpr std::span BlockTypes = std::span(AllTypes).subspan(3);

/// Numbers of columns to try: a stored block, and more.
std::vector<int> columnsOf(DType type)
{
    return traits(type).valuesPerBlock == 256 ? std::vector{256, 512} : std::vector{32, 96, 160};
}

/// Where in a block its float16 scales stand.
std::size_t scalesAt(DType type)
{
    return type == DType::Q6_K ? 208 : type == DType::Q3_K ? 108 : type == DType::Q2_K ? 80 : 0;
}

/// Random stored weights, one byte off any alignment, with the floats that they decode to.
struct StoredMatrix {
    StoredMatrix(DType type, int rows, int columns, reference::RandomValues &random)
        : view{type, nullptr, rows, columns}
    {
        const std::size_t values = static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
        const std::size_t bytes = storedBytes(type, values);
        memory.resize(bytes + 1);
        view.data = memory.data() + 1;
        floats.resize(values);
        if (type == DType::F32) {
            floats = random.vector(values);
            std::memcpy(memory.data() + 1, floats.data(), bytes);
        } else if (traits(type).valuesPerBlock == 1) {
            for (std::size_t i = 0; i < values; ++i) {
                const float value = random.next();
                std::uint16_t bits = floatToHalf(value);
                if (type == DType::BF16) {
                    std::uint32_t wide;
                    std::memcpy(&wide, &value, sizeof wide);
                    bits = static_cast<std::uint16_t>(wide >> 16);
                }
                std::memcpy(memory.data() + 1 + 2 * i, &bits, sizeof bits);
            }
        } else {
            fillBlocks(type, random);
        }
        decode(type, view.data, floats.data(), values);
    }

    /// Every byte of the blocks is the same.
    StoredMatrix(DType type, int rows, int columns, std::byte byte, reference::RandomValues &random)
        : StoredMatrix(type, rows, columns, random)
    {
        std::fill(memory.begin(), memory.end(), byte);
        setScales(type, random);
        decode(type, view.data, floats.data(), floats.size());
    }

    /// Any bytes are a block, but for the float16 scales, which are made small and finite.
    void fillBlocks(DType type, reference::RandomValues &random)
    {
        for (std::byte &byte : memory) {
            byte = static_cast<std::byte>(random.bits());
        }
        setScales(type, random);
    }

    void setScales(DType type, reference::RandomValues &random)
    {
        const auto blockBytes = static_cast<std::size_t>(traits(type).bytesPerBlock);
        for (std::size_t at = 1; at + blockBytes <= memory.size(); at += blockBytes) {
            const std::uint16_t scales[2] = {floatToHalf(0.01F + random.next(0.005F)),
                                             floatToHalf(0.02F + random.next(0.005F))};
            const bool two = type == DType::Q4_1 || type == DType::Q5_1 || type == DType::Q4_K ||
                             type == DType::Q5_K || type == DType::Q2_K;
            if (type == DType::MXFP4) {  // a power of two: 2^-12 to 2^-5
                memory[at] = std::byte{116} | (memory[at] & std::byte{7});
            } else {
                std::memcpy(memory.data() + at + scalesAt(type), scales, two ? 4 : 2);
            }
        }
    }

    MatrixView view;
    std::vector<std::byte> memory;
    std::vector<float> floats;
};

/// Positive as squared ReLU gives them; a whole row is zero where `zeros` is 1.
std::vector<float> mostlyZero(std::size_t count, double zeros, reference::RandomValues &random)
{
    std::vector<float> values = random.vector(count);
    for (float &value : values) {
        const bool zero = 0.5 * (1.0 + static_cast<double>(random.next())) < zeros;
        value = zero ? 0.0F : value * value;
    }
    return values;
}

double norm(std::span<const float> values)
{
    double squares = 0;
    for (const float value : values) {
        squares += static_cast<double>(value) * value;
    }
    return std::sqrt(squares);
}

/// Of a precise product, against the norms of its row and its input. Float types round sums of up to 512
/// products to 2^-24 each; block types run on inputs of 16 bits, rounded by up to 2^-16 of the largest of 32
/// values.
double relativeError(DType type)
{
    const bool floats = traits(type).valuesPerBlock == 1;
    return floats ? 5e-7 : 1e-5;
}

/// The same on tensor cores, which round inputs and unpacked weights to 16 bits: by up to 2^-11 each with
/// float16, by 2^-8 with bfloat16.
double relativeErrorOnTensorCores(DType type)
{
    return type == DType::F32 ? 5e-7 : type == DType::BF16 ? 4e-3 : 1e-3;
}

}  // namespace

class MatmulTest : public QObject
{
    Q_OBJECT

private slots:
    void multipliesEveryStoredType_data() { addDeviceRows(); }
    void multipliesEveryStoredType()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const DType type : AllTypes) {
            for (const int columns : columnsOf(type)) {
                for (const int rows : {1, 16, 37}) {
                    for (const int tokens : {1, 2, 5, 13}) {
                        checkProduct(*device, StoredMatrix(type, rows, columns, random), tokens, random);
                    }
                }
            }
        }
    }

    void multipliesOddWidths_data() { addDeviceRows(); }
    void multipliesOddWidths()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const DType type : {DType::F32, DType::F16, DType::BF16}) {
            for (const int columns : {1, 7, 17, 63, 100, 257}) {
                for (const int tokens : {1, 3, 7, 100}) {
                    checkProduct(*device, StoredMatrix(type, 21, columns, random), tokens, random);
                }
            }
        }
    }

    void quantisesOnLoad_data() { addDeviceRows(); }
    void quantisesOnLoad()
    {
        // Rounding of weights (and inputs, to 8 bits) spread evenly over [-1, 1): 0.4 % of their size each at
        // 8 bits, 7 % at 4. A product's error is that share of norm x norm over the root of the columns,
        // and five such deviations are allowed.
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const DType type : {DType::F32, DType::F16, DType::BF16}) {
            for (const int tokens : {1, 2, 13}) {
                const StoredMatrix stored(type, 37, 512, random);
                const auto x = random.vector(static_cast<std::size_t>(tokens) * 512);
                checkQuantized(*device, stored, {WeightFormat::Int8}, 0.006, tokens, x);
                checkQuantized(*device, stored, {WeightFormat::Int4}, 0.07, tokens, x);
            }
        }
    }

    void roundsInputsOfBlocks_data() { addDeviceRows(); }
    void roundsInputsOfBlocks()
    {
        // Stored blocks are exact; inputs spread evenly over [-1, 1) are off by 0.4 % of their size, as
        // above.
        const auto device = openRowDevice();
        if (device->info().isCard()) {
            QSKIP("cards don't round inputs to 8 bits");
        }
        reference::RandomValues random;
        for (const DType type : BlockTypes) {
            for (const int columns : columnsOf(type)) {
                for (const int rows : {1, 16, 37}) {
                    const StoredMatrix stored(type, rows, columns, random);
                    for (const int tokens : {1, 2, 3, 4, 5, 6, 7, 13}) {
                        const auto x = random.vector(static_cast<std::size_t>(tokens * columns));
                        checkQuantized(*device, stored, {}, 0.004, tokens, x);
                    }
                }
            }
        }
    }

    void holdsTheLargestSums_data() { addDeviceRows(); }
    void holdsTheLargestSums()
    {
        // Inputs of 1, -1 and 0 are exact in 8 bits, and so are the products: no sum of them may overflow.
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const DType type : BlockTypes) {
            for (const unsigned byte : {0x00U, 0x7fU, 0x80U, 0xffU}) {
                const StoredMatrix stored(type, 16, 512, static_cast<std::byte>(byte), random);
                std::vector<float> x(4 * 512, 1.0F);  // of one sign, of the other, of both, one in three
                std::fill(x.begin() + 512, x.begin() + 2 * 512, -1.0F);
                for (std::size_t i = 2 * 512; i < x.size(); ++i) {
                    x[i] = i < 3 * 512 ? i % 2 == 0 ? 1.0F : -1.0F : i % 3 == 0 ? 1.0F : 0.0F;
                }
                checkProduct(*device, stored, 4, x, {});
                checkProduct(*device, stored, 1, {x.begin() + 512, x.begin() + 2 * 512}, {});
            }
        }
    }

    void skipsZeroInputs_data() { addDeviceRows(); }
    void skipsZeroInputs()
    {
        // As before; the inputs that aren't zero are multiplied without rounding, or with 13 tokens by 8
        // bits.
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const int rows : {256, 96}) {
            const StoredMatrix stored(DType::BF16, rows, 512, random);
            for (const int tokens : {1, 6, 7}) {
                for (const double zeros : {0.0, 0.75, 1.0}) {
                    const auto x = mostlyZero(static_cast<std::size_t>(tokens) * 512, zeros, random);
                    checkQuantized(*device, stored, {WeightFormat::Int8, true}, 0.006, tokens, x);
                    checkQuantized(*device, stored, {WeightFormat::Int4, true}, 0.07, tokens, x);
                }
            }
        }
        for (const DType type : {DType::Q8_0, DType::Q4_0, DType::Q4_1}) {
            const StoredMatrix stored(type, 256, 96, random);
            for (const int tokens : {1, 3, 7}) {
                const auto x = mostlyZero(static_cast<std::size_t>(tokens) * 96, 0.75, random);
                // Of blocks as they are stored only the inputs are rounded: to 16 bits, or as tensor cores
                // do.
                const double error = onTensorCores(*device, tokens) ? relativeErrorOnTensorCores(type) : 3e-5;
                checkQuantized(*device, stored, {WeightFormat::AsStored, true, true}, error, tokens, x);
            }
        }
    }

    void skipsZeroInputsOfFloats_data() { addDeviceRows(); }
    void skipsZeroInputsOfFloats()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const DType type : {DType::F16, DType::BF16}) {
            for (const int rows : {21, 300}) {
                for (const int columns : {77, 4096}) {  // the second is shared between blocks of a card
                    const StoredMatrix stored(type, rows, columns, random);
                    for (const int tokens : {1, 3, 4, 5, 40}) {
                        const auto x = mostlyZero(static_cast<std::size_t>(tokens * columns), 0.75, random);
                        checkProduct(*device, stored, tokens, x, {WeightFormat::AsStored, true});
                    }
                }
            }
        }
    }

    void addsToWhatIsThereWhileSkipping_data() { addDeviceRows(); }
    void addsToWhatIsThereWhileSkipping()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        const StoredMatrix stored(DType::F16, 70, 2048, random);
        const auto weight = device->prepare(stored.view, {WeightFormat::AsStored, true});
        const auto x = mostlyZero(2 * 2048, 0.9, random);
        std::vector<float> y(2 * 70, 1.0F);
        const MatmulJob job = {weight.get(), x.data(), y.data(), Activation::None, true};
        device->matmul({&job, 1}, 2);
        auto expected = reference::matmul(stored.floats, x, 70, 2048, 2, Activation::None);
        for (double &value : expected) {
            value += 1;
        }
        compareValues(y, expected, 1e-4, "y");
    }

    void multipliesPrompts_data() { addDeviceRows(); }
    void multipliesPrompts()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const DType type : {DType::F16, DType::BF16}) {
            const StoredMatrix key(type, 90, 33, random);
            const StoredMatrix value(type, 33, 90, random);
            const auto wk = device->prepare(key.view, {});
            const auto wv = device->prepare(value.view, {WeightFormat::AsStored, true});
            for (const auto &[tokens, exact] : {std::pair{64, false}, {150, false}, {150, true}, {7, true}}) {
                // Two products of one input, the second added to what is there; then one of their results.
                auto x = random.vector(static_cast<std::size_t>(tokens) * 33);
                std::fill(x.begin(), x.begin() + 33, 0.0F);
                std::vector<float> k(static_cast<std::size_t>(tokens) * 90);
                std::vector<float> sum(k.size(), 1.0F);
                std::vector<float> y(static_cast<std::size_t>(tokens) * 33);
                const MatmulJob first[] = {
                    {wk.get(), x.data(), k.data(), Activation::ReluSquared, false, exact},
                    {wk.get(), x.data(), sum.data(), Activation::None, true, exact}};
                const MatmulJob second = {wv.get(), k.data(), y.data(), Activation::None, false, exact};
                device->matmul(first, tokens);
                device->matmul({&second, 1}, tokens);

                const double error = !onTensorCores(*device, tokens) ? 1e-6
                                     : !exact                        ? relativeErrorOnTensorCores(type)
                                     : type == DType::BF16           ? 1e-5
                                                                     : 1e-6;
                auto expected = reference::matmul(key.floats, x, 90, 33, tokens, Activation::None);
                for (double &one : expected) {
                    one += 1;
                }
                compareValues(sum, expected, 20 * error, "sum");
                compareValues(k, reference::matmul(key.floats, x, 90, 33, tokens, Activation::ReluSquared),
                              200 * error, "k");
                compareValues(y, reference::matmul(value.floats, k, 33, 90, tokens, Activation::None),
                              400 * error, "y");
            }
        }
    }

    void runsManyJobsAtOnce_data() { addDeviceRows(); }
    void runsManyJobsAtOnce()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        const StoredMatrix a(DType::BF16, 70, 64, random);
        const StoredMatrix b(DType::F16, 5, 64, random);
        const StoredMatrix c(DType::F32, 130, 32, random);
        const auto wa = device->prepare(a.view, {});
        const auto wb = device->prepare(b.view, {});
        const auto wc = device->prepare(c.view, {});
        const int tokens = 3;
        const auto x = random.vector(64 * tokens);
        std::vector<float> ya(70 * tokens), yb(5 * tokens), yc(130 * tokens, 1.0F);
        const MatmulJob jobs[] = {{wa.get(), x.data(), ya.data(), Activation::ReluSquared},
                                  {wb.get(), x.data(), yb.data(), Activation::Tanh},
                                  {wc.get(), x.data(), yc.data(), Activation::None, true}};
        device->matmul(jobs, tokens);
        compareValues(ya, reference::matmul(a.floats, x, 70, 64, tokens, Activation::ReluSquared), 1e-4,
                      "ya");
        compareValues(yb, reference::matmul(b.floats, x, 5, 64, tokens, Activation::Tanh), 1e-4, "yb");
        auto expected = reference::matmul(c.floats, x, 130, 32, tokens, Activation::None);
        for (double &value : expected) {
            value += 1;
        }
        compareValues(yc, expected, 1e-4, "yc");
    }

    void appliesActivations_data() { addDeviceRows(); }
    void appliesActivations()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        const StoredMatrix stored(DType::F32, 53, 24, random);
        const auto weight = device->prepare(stored.view, {});
        const auto x = random.vector(24, 3.0F);  // products of about -20 to 20: far into both ends
        for (const Activation activation : {Activation::None, Activation::Tanh, Activation::Sigmoid,
                                            Activation::Silu, Activation::ReluSquared}) {
            std::vector<float> y(53);
            const MatmulJob job = {weight.get(), x.data(), y.data(), activation};
            device->matmul({&job, 1}, 1);
            compareValues(y, reference::matmul(stored.floats, x, 53, 24, 1, activation), 5e-6, "y");
        }
    }

    void repeatsBitForBit_data() { addDeviceRows(); }
    void repeatsBitForBit()
    {
        const auto device = openRowDevice();
        reference::RandomValues random;
        for (const DType type : {DType::BF16, DType::Q8_0, DType::Q4_K}) {
            const StoredMatrix stored(type, 300, 1024, random);
            const auto x = random.vector(1024 * 9);
            for (const bool sparse : {false, true}) {
                const auto weight = device->prepare(stored.view, {WeightFormat::AsStored, sparse});
                for (const int tokens : {1, 9}) {
                    const auto values = static_cast<std::size_t>(300 * tokens);
                    std::vector<float> first(values), again(values);
                    const MatmulJob once = {weight.get(), x.data(), first.data()};
                    const MatmulJob twice = {weight.get(), x.data(), again.data()};
                    device->matmul({&once, 1}, tokens);
                    for (int i = 0; i < 8; ++i) {
                        device->matmul({&twice, 1}, tokens);
                        QVERIFY(std::memcmp(first.data(), again.data(), values * sizeof(float)) == 0);
                    }
                }
            }
        }
    }

    /// Skipping what is zero is a matter of speed alone, and a token gets the same numbers in any company.
    void skippingZerosChangesNothing_data() { addDeviceRows(); }
    void skippingZerosChangesNothing()
    {
        const auto device = openRowDevice();
        if (device->info().name != "cpu") {
            QSKIP("A card multiplies the values themselves where it skips zeros.");
        }
        for (const WeightFormat format : {WeightFormat::Int8, WeightFormat::Int4}) {
            for (const bool precise : {false, true}) {
                for (const bool negative : {false, true}) {
                    compareSkipping(*device, format, precise, negative);
                }
            }
        }
    }

private:
    static void compareSkipping(Device &device, WeightFormat format, bool precise, bool negative)
    {
        constexpr int Rows = 384;
        constexpr int Inputs = 256;
        constexpr int Tokens = 21;
        reference::RandomValues random;
        const StoredMatrix stored(DType::F32, Rows, Inputs, random);
        std::vector<float> x = random.vector(std::size_t{Tokens} * Inputs);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const bool zero = i % 11 < 7 || i / 32 % 5 == 0;  // whole blocks too
            x[i] = zero ? 0.0F : negative ? x[i] : x[i] * x[i];
        }
        const auto tiles = device.prepare(stored.view, {.format = format, .preciseInputs = precise});
        const auto columns =
            device.prepare(stored.view, {.format = format, .sparseInput = true, .preciseInputs = precise});
        std::vector<float> expected(std::size_t{Tokens} * Rows);
        const MatmulJob dense = {tiles.get(), x.data(), expected.data()};
        device.matmul({&dense, 1}, Tokens);
        for (const int tokens : {1, 2, 3, 5, 16, Tokens}) {
            std::vector<float> y(std::size_t{Tokens} * Rows);
            for (int first = 0; first < Tokens; first += tokens) {
                const auto row = static_cast<std::size_t>(first);
                const MatmulJob job = {columns.get(), x.data() + row * Inputs, y.data() + row * Rows};
                device.matmul({&job, 1}, std::min(tokens, Tokens - first));
            }
            QVERIFY2(y == expected,
                     qPrintable(QString("%1 tokens, %2%3%4")
                                    .arg(tokens)
                                    .arg(format == WeightFormat::Int8 ? "int8" : "int4",
                                         precise ? ", precise" : "", negative ? ", of both signs" : "")));
        }
    }

    void checkQuantized(Device &device, const StoredMatrix &stored, const MatrixOptions &options,
                        double error, int tokens, const std::vector<float> &x)
    {
        const auto weight = device.prepare(stored.view, options);
        QVERIFY(weight != nullptr);
        const int rows = stored.view.rows;
        const auto columns = static_cast<std::size_t>(stored.view.columns);
        std::vector<float> y(static_cast<std::size_t>(tokens * rows));
        const MatmulJob job = {weight.get(), x.data(), y.data()};
        device.matmul({&job, 1}, tokens);
        const auto expected =
            reference::matmul(stored.floats, x, rows, stored.view.columns, tokens, Activation::None);
        for (std::size_t i = 0; i < y.size(); ++i) {
            const std::size_t row = i % static_cast<std::size_t>(rows);
            const std::size_t token = i / static_cast<std::size_t>(rows);
            const double size = norm({stored.floats.data() + row * columns, columns}) *
                                norm({x.data() + token * columns, columns});
            const double allowed = 5 * error * size / std::sqrt(static_cast<double>(columns));
            QVERIFY2(std::fabs(y[i] - expected[i]) <= allowed,
                     qPrintable(QString("%1 is %2, expected %3 within %4")
                                    .arg(i)
                                    .arg(static_cast<double>(y[i]))
                                    .arg(expected[i])
                                    .arg(allowed)));
        }
    }

    void checkProduct(Device &device, const StoredMatrix &stored, int tokens, reference::RandomValues &random)
    {
        const auto columns = static_cast<std::size_t>(stored.view.columns);
        checkProduct(device, stored, tokens, random.vector(static_cast<std::size_t>(tokens) * columns),
                     {.preciseInputs = true});
    }

    void checkProduct(Device &device, const StoredMatrix &stored, int tokens, const std::vector<float> &x,
                      const MatrixOptions &options)
    {
        const auto weight = device.prepare(stored.view, options);
        QVERIFY(weight != nullptr);
        const int rows = stored.view.rows;
        const int columns = stored.view.columns;
        std::vector<float> y(static_cast<std::size_t>(tokens) * static_cast<std::size_t>(rows));
        const MatmulJob job = {weight.get(), x.data(), y.data()};
        device.matmul({&job, 1}, tokens);
        const auto expected = reference::matmul(stored.floats, x, rows, columns, tokens, Activation::None);
        const double error = onTensorCores(device, tokens) ? relativeErrorOnTensorCores(stored.view.type)
                                                           : relativeError(stored.view.type);
        for (std::size_t i = 0; i < y.size(); ++i) {
            const auto n = static_cast<std::size_t>(columns);
            const auto w = stored.floats.begin() + static_cast<std::ptrdiff_t>(i % rows * n);
            const double allowed = 1e-6 + error * norm({w, w + columns}) * norm({x.data() + i / rows * n, n});
            QVERIFY2(std::fabs(y[i] - expected[i]) <= allowed,
                     qPrintable(QString("%1 %2x%3, %4 tokens: y[%5] is %6, expected %7 within %8")
                                    .arg(traits(stored.view.type).name)
                                    .arg(rows)
                                    .arg(columns)
                                    .arg(tokens)
                                    .arg(i)
                                    .arg(static_cast<double>(y[i]))
                                    .arg(expected[i])
                                    .arg(allowed)));
        }
    }
};

QTEST_GUILESS_MAIN(MatmulTest)
#include "tst_matmul.moc"
