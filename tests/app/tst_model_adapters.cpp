#include "engine/formats/weight_file.h"
#include "engine/train/pth_writer.h"
#include "window_scenes.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <cmath>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr int Long = 60000;  // ms; on a machine that has other things to do

QString complaintOf(const Adapters &adapters)
{
    return adapters.data(adapters.index(0), Adapters::ComplaintRole).toString();
}

}  // namespace

/// Adapters in the panel: looked into when they are added, merged with the next load, remembered for the
/// model.
class ModelAdaptersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void asksForAlphaAndMerges()
    {
        const QUrl file = writeLora(256);
        QString untouched;
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            untouched = window.app.engine().model().fingerprint();
            Adapters &adapters = *window.app.models()->adapters();
            adapters.add(file);
            QTRY_VERIFY(complaintOf(adapters).contains("alpha"));
            QVERIFY(adapters.data(adapters.index(0), Adapters::AlphaWantedRole).toBool());
            QVERIFY(!adapters.pending());  // it can't be merged yet
            adapters.setAlpha(0, 16);
            QTRY_VERIFY(complaintOf(adapters).isEmpty());
            QVERIFY(adapters.pending());
            window.app.models()->reload();
            QTRY_COMPARE_WITH_TIMEOUT(window.app.engine().model().info.adapters.size(), 1U, Long);
            QVERIFY(!adapters.pending());
            const QString merged = window.app.engine().model().fingerprint();
            QVERIFY(merged != untouched);
            adapters.setStrength(0, 0.5);
            QVERIFY(adapters.pending());
            window.app.models()->reload();
            QTRY_VERIFY_WITH_TIMEOUT(window.app.engine().model().fingerprint() != merged, Long);
            adapters.setOn(0, false);
            QVERIFY(adapters.pending());
            adapters.setOn(0, true);
            QVERIFY(!adapters.pending());
        }
        WindowFixture again(m_folder->path());
        QVERIFY(again.ready());
        QCOMPARE(again.app.engine().model().info.adapters.size(), 1U);
        QCOMPARE(again.app.models()->adapters()->count(), 1);
    }

    void saysThatItIsOfAnotherModel()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        Adapters &adapters = *window.app.models()->adapters();
        adapters.add(writeLora(128));
        QTRY_VERIFY2(complaintOf(adapters).contains("another model"), qPrintable(complaintOf(adapters)));
        QVERIFY(!adapters.pending());
    }

    void aLostAdapterDoesNotKeepTheModelAway()
    {
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            Adapters &adapters = *window.app.models()->adapters();
            adapters.add(writeLora(256));
            adapters.setAlpha(0, 16);
            QTRY_VERIFY(adapters.pending());
        }
        QVERIFY(QFile::remove(m_folder->filePath("lora.pth")));
        WindowFixture window(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(window.app.models()->adaptersFailed(), Long);
        QVERIFY(window.app.models()->error().contains("lora.pth"));
        window.app.models()->loadWithoutAdapters();
        QTRY_VERIFY_WITH_TIMEOUT(window.app.models()->ready(), Long);
        QVERIFY(!window.app.models()->adaptersFailed());
        QCOMPARE(window.app.models()->adapters()->count(), 1);  // it may come back
    }

    void standsInThePanel()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::modelPage(window));
        window.app.models()->adapters()->add(writeLora(256));
        QTRY_VERIFY(hand.named("adapterAlpha") != nullptr);
        window.app.models()->adapters()->setAlpha(0, 16);
        QTRY_VERIFY(window.app.models()->adapters()->pending());
        QVERIFY(window.item("applyAdapters")->isVisible());
    }

private:
    /// One for the starter, where `width` is its width.
    QUrl writeLora(int width) const
    {
        const auto model = rookery::WeightFile::open(ROOKERY_STARTER "/lm.safetensors");
        const rookery::Tensor *weight = model ? (*model)->find("blocks.0.ffn.key.weight") : nullptr;
        if (weight == nullptr) {
            return {};
        }
        constexpr int Rank = 4;
        const std::int64_t rows = weight->shape[0];
        std::vector<float> a(static_cast<std::size_t>(Rank) * static_cast<std::size_t>(width));
        std::vector<float> b(static_cast<std::size_t>(rows) * Rank);
        for (std::size_t i = 0; i < a.size(); ++i) {
            a[i] = 0.02F * std::sin(static_cast<float>(i));
        }
        for (std::size_t i = 0; i < b.size(); ++i) {
            b[i] = 0.02F * std::cos(static_cast<float>(i));
        }
        const std::vector<rookery::TensorSource> tensors = {{"blocks.0.ffn.key.lora_A",
                                                             rookery::kernels::DType::F32,
                                                             {Rank, width},
                                                             std::as_bytes(std::span(a))},
                                                            {"blocks.0.ffn.key.lora_B",
                                                             rookery::kernels::DType::F32,
                                                             {rows, Rank},
                                                             std::as_bytes(std::span(b))}};
        const QString file = m_folder->filePath("lora.pth");
        return rookery::writePth(file.toStdString(), tensors) ? QUrl::fromLocalFile(file) : QUrl();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ModelAdaptersTest)
#include "tst_model_adapters.moc"
