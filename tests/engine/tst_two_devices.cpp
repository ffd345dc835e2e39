#include "engine/session/session.h"
#include "engine/weights/weights.h"
#include "kernels/backends.h"
#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/ops/ops.h"

#include <QTest>

using namespace rookery;

namespace {

/// A device that fails when it is told to, and goes on without computing then, as a real one does.
class FrailDevice : public kernels::cpu::CpuDevice
{
public:
    FrailDevice()
        : CpuDevice(kernels::cpu::scalarOps(), 1)
    {
    }

    void matmul(std::span<const kernels::MatmulJob> jobs, int tokens) noexcept override
    {
        if (!failed) {
            CpuDevice::matmul(jobs, tokens);
        }
    }
    bool synchronize() noexcept override { return !failed; }

    bool failed = false;
};

/// In the place of a card with room for so many layers: as many times it says that there is memory left.
class SmallCard : public FrailDevice
{
public:
    explicit SmallCard(int layers)
        : m_layersLeft(layers)
    {
    }

    kernels::DeviceInfo info() const override { return {"cuda:0", "a card", 0}; }
    std::optional<std::size_t> freeBytes() noexcept override
    {
        return m_layersLeft-- > 0 ? std::size_t{1} << 40 : 0;
    }

private:
    int m_layersLeft;
};

std::shared_ptr<FrailDevice> lastProcessor;

QString modelFile()
{
    return QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth");
}

struct Split {
    std::shared_ptr<SmallCard> card;
    std::shared_ptr<FrailDevice> processor;
    std::shared_ptr<const Model> model;
};

Split loadSplit()
{
    Split split;
    split.card = std::make_shared<SmallCard>(2);
    const auto model = Model::load(modelFile().toStdString(), {.opened = split.card});
    split.model = model ? *model : nullptr;
    split.processor = lastProcessor;
    return split;
}

}  // namespace

/// The program's own list of backends, linked before the kernels' library: the processor is one that can be
/// made to fail.
std::span<const rookery::kernels::Backend> rookery::kernels::backends() noexcept
{
    static constexpr std::array<Backend, 1> Table = {
        {{"cpu", []() noexcept { return true; },
          [](const kernels::DeviceOptions &) -> std::shared_ptr<kernels::Device> {
              lastProcessor = std::make_shared<FrailDevice>();
              return lastProcessor;
          }}}};
    return Table;
}

/// A model whose first layers are on a card and whose last ones on the processor.
class TwoDevicesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTensorGoesWhereItsLayerIs();
    void aTableEntersNoLayer();
    void computesWhatOneDeviceDoes();
    void tellsWhenEitherFails_data();
    void tellsWhenEitherFails();
};

void TwoDevicesTest::everyTensorGoesWhereItsLayerIs()
{
    const auto file = WeightFile::open(modelFile().toStdString());
    QVERIFY(file);
    const auto sizes = detectArchitecture(**file);
    QVERIFY(sizes);
    const auto card = std::make_shared<SmallCard>(1);
    const auto processor = std::make_shared<FrailDevice>();
    Weights weights(*file, card, kernels::WeightFormat::AsStored);
    weights.shareWith(processor, *sizes);
    const auto deviceOf = [&](const char *name) -> std::shared_ptr<kernels::Device> {
        return weights.vector(name, sizes->width).device();
    };
    QVERIFY(deviceOf("blocks.0.ln1.weight") == card);
    QVERIFY(deviceOf("blocks.1.ln1.weight") == processor);
    QVERIFY(deviceOf("blocks.0.ln2.weight") == card);
    QVERIFY(deviceOf("blocks.2.ln1.weight") == processor);
    QVERIFY(weights.constant("blocks.0.ln1.weight", 4, 1).device() == card);
    QVERIFY(weights.constant("blocks.2.ln1.weight", 4, 1).device() == processor);
    QVERIFY(deviceOf("ln_out.weight") == processor);
    QVERIFY(!weights.error());
}

/// A table stays in the file: asking for one enters no layer.
void TwoDevicesTest::aTableEntersNoLayer()
{
    const auto file = WeightFile::open(modelFile().toStdString());
    const auto sizes = detectArchitecture(**file);
    const auto card = std::make_shared<SmallCard>(1);
    const auto processor = std::make_shared<FrailDevice>();
    Weights weights(*file, card, kernels::WeightFormat::AsStored);
    weights.shareWith(processor, *sizes);
    QVERIFY(weights.vector("blocks.0.ln1.weight", sizes->width).device() == card);
    QVERIFY(weights.table("blocks.1.att.key.weight", sizes->width, sizes->width).data != nullptr);
    QVERIFY(weights.vector("blocks.0.ln2.weight", sizes->width).device() == card);
    QVERIFY(!weights.split()->splits());
}

void TwoDevicesTest::computesWhatOneDeviceDoes()
{
    const Split split = loadSplit();
    QVERIFY(split.model != nullptr);
    QCOMPARE(split.model->info().layersOnProcessor, 1);
    const auto whole = Model::load(modelFile().toStdString(), {.device = "cpu"});
    QVERIFY(whole);
    auto parts = Session::create(split.model);
    auto one = Session::create(*whole);
    QVERIFY(parts && one);
    for (const int chunk : {1, 3}) {
        QVERIFY(parts->reset() && one->reset());
        QVERIFY(parts->feed(std::vector{5, 1, 200, 3}, {.chunk = chunk}).has_value());
        QVERIFY(one->feed(std::vector{5, 1, 200, 3}, {.chunk = chunk}).has_value());
        const auto got = parts->logits();
        const auto expected = one->logits();
        QVERIFY(std::equal(got.begin(), got.end(), expected.begin(), expected.end()));
    }
}

void TwoDevicesTest::tellsWhenEitherFails_data()
{
    QTest::addColumn<bool>("onCard");
    QTest::addColumn<int>("chunk");
    QTest::newRow("card, one token") << true << 1;
    QTest::newRow("card, several") << true << 4;
    QTest::newRow("processor, one token") << false << 1;
    QTest::newRow("processor, several") << false << 4;
}

void TwoDevicesTest::tellsWhenEitherFails()
{
    QFETCH(bool, onCard);
    QFETCH(int, chunk);
    const Split split = loadSplit();
    QVERIFY(split.model != nullptr && split.processor != nullptr);
    auto session = Session::create(split.model);
    QVERIFY(session);
    QVERIFY(session->feed(std::vector{5, 1, 200, 3}, {.chunk = chunk}).has_value());
    (onCard ? static_cast<FrailDevice &>(*split.card) : *split.processor).failed = true;
    const auto fed = session->feed(std::vector{7, 8, 9, 10}, {.chunk = chunk});
    QVERIFY(!fed.has_value());
    QCOMPARE(fed.error().code, onCard ? ErrorCode::DeviceFailed : ErrorCode::OutOfMemory);
    const QString message = QString::fromStdString(fed.error().message());
    QVERIFY2(message.contains(onCard ? "the card" : "the processor"), qPrintable(message));
}

QTEST_GUILESS_MAIN(TwoDevicesTest)
#include "tst_two_devices.moc"
