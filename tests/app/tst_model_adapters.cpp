#include "engine/formats/weight_file.h"
#include "engine/train/pth_writer.h"
#include "window_scenes.h"

#include <QDropEvent>
#include <QMimeData>
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

/// Carries files over the middle of the window, as a file manager does.
class Drag
{
public:
    Drag(QQuickWindow *window, const QList<QUrl> &files)
        : m_window(window)
        , m_middle(window->width() / 2, window->height() / 2)
    {
        m_data.setUrls(files);
        QDragEnterEvent enter(m_middle, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &enter);
    }
    void drop()
    {
        QDropEvent dropped(m_middle, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &dropped);
    }

private:
    QQuickWindow *m_window;
    QPoint m_middle;
    QMimeData m_data;
};

/// The text of that beginning that is shown anywhere in the window.
QString shownText(const WindowHand &hand, const QString &beginning)
{
    const QQuickItem *item = hand.find([&](const QQuickItem *candidate) {
        return candidate->property("text").toString().startsWith(beginning);
    });
    return item != nullptr ? item->property("text").toString() : QString();
}

}  // namespace

/// Adapters in the panel: dropped or picked, looked into when they are added, merged with the next load,
/// remembered for the model.
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

    void takesADroppedFile()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        const Adapters &adapters = *window.app.models()->adapters();
        Drag drag(window.window(), {writeLora(256)});
        QTRY_VERIFY(!shownText(hand, QStringLiteral("Drop the adapter")).isEmpty());
        drag.drop();
        QTRY_COMPARE(adapters.count(), 1);
        const QString notice = window.app.chat()->notices()->notice();
        QVERIFY2(notice.contains(QStringLiteral("lora.pth")), qPrintable(notice));
        QVERIFY2(notice.contains(window.app.models()->name()), qPrintable(notice));
        QTRY_VERIFY(hand.named("adapterAlpha") != nullptr);  // the panel is open where it stands
        QTRY_VERIFY(inView(window, "adapterAlpha"));
        QVERIFY(!window.app.models()->loading());
        QVERIFY2(window.app.models()->error().isEmpty(), qPrintable(window.app.models()->error()));
    }

    void takesADroppedFolder_data()
    {
        QTest::addColumn<bool>("asFiles");
        QTest::newRow("the folder") << false;
        QTest::newRow("what is in it") << true;
    }
    /// Of PEFT: the alpha stands in the settings beside the tensors.
    void takesADroppedFolder()
    {
        QFETCH(bool, asFiles);
        const QString folder = writePeft();
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const Adapters &adapters = *window.app.models()->adapters();
        Drag drag(window.window(),
                  asFiles ? QList{QUrl::fromLocalFile(folder + QStringLiteral("/adapter_config.json")),
                                  QUrl::fromLocalFile(folder + QStringLiteral("/adapter_model.bin"))}
                          : QList{QUrl::fromLocalFile(folder)});
        drag.drop();
        QTRY_COMPARE(adapters.count(), 1);
        QTRY_VERIFY2(adapters.pending(), qPrintable(complaintOf(adapters)));
        QVERIFY(window.app.shelf()->items()->rowCount() == 0);
        window.app.models()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(window.app.engine().model().info.adapters.size(), 1U, Long);
    }

    void showsTheRowInANarrowWindow()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        window.window()->resize(400, 700);
        QTRY_VERIFY(hand.named("dockedPanel") == nullptr);
        Drag(window.window(), {writeLora(256)}).drop();
        QTRY_VERIFY(hand.named("adapterAlpha") != nullptr);
        QTRY_VERIFY(inView(window, "adapterAlpha"));
    }

    void loadsADroppedModel()
    {
        const QString model = m_folder->filePath(QStringLiteral("other.safetensors"));
        QVERIFY(QFile::copy(QStringLiteral(ROOKERY_STARTER "/lm.safetensors"), model));
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        Drag(window.window(), {QUrl::fromLocalFile(model)}).drop();
        QTRY_VERIFY(window.app.models()->loading() || !window.app.models()->error().isEmpty() ||
                    !window.app.models()->isStarter());
        QCOMPARE(window.app.models()->adapters()->count(), 0);
    }

    void offersToAddWhatWasOpenedAsAModel_data()
    {
        QTest::addColumn<bool>("amongModels");
        QTest::newRow("where models are") << true;
        QTest::newRow("in the empty conversation") << false;
    }
    void offersToAddWhatWasOpenedAsAModel()
    {
        QFETCH(bool, amongModels);
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(!amongModels || scenes::modelsHere(window));
        window.app.models()->load(writeLora(256));
        QTRY_VERIFY_WITH_TIMEOUT(!window.app.models()->error().isEmpty(), Long);
        const QString sentence = window.app.models()->error();
        QVERIFY2(sentence.contains(QStringLiteral("under Model")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("rookery-cli")), qPrintable(sentence));
        QVERIFY(window.app.models()->ready());  // with the model as it was
        QVERIFY(hand.click(QStringLiteral("Add it as an adapter")));
        QTRY_COMPARE(window.app.models()->adapters()->count(), 1);
        QVERIFY(window.app.models()->error().isEmpty());
        QTRY_VERIFY(inView(window, "adapterAlpha"));
    }

    void offersNothingWithoutAModel()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.models()->unload();
        QTRY_VERIFY(!window.app.models()->ready());
        Drag(window.window(), {writeLora(256)}).drop();
        QTRY_VERIFY_WITH_TIMEOUT(window.app.models()->error().contains(QStringLiteral("is an adapter")),
                                 Long);
        QVERIFY(!window.app.models()->adapterOffered());
        QCOMPARE(window.app.models()->adapters()->count(), 0);
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
    static bool inView(const WindowFixture &window, const char *objectName)
    {
        const QQuickItem *item = WindowHand(window).named(objectName);
        return item != nullptr &&
               QRectF(QPointF(), QSizeF(window.window()->size()))
                   .contains(item->mapRectToScene(QRectF(0, 0, item->width(), item->height())));
    }

    /// A folder as PEFT writes it. \return its path
    QString writePeft() const
    {
        const QDir folder(m_folder->filePath(QStringLiteral("voice")));
        if (!QDir().mkpath(folder.path()) ||
            writeLora(256, folder.filePath(QStringLiteral("adapter_model.bin")), true).isEmpty()) {
            return {};
        }
        QFile settings(folder.filePath(QStringLiteral("adapter_config.json")));
        const QByteArray text = R"({"peft_type": "LORA", "r": 4, "lora_alpha": 8})";
        return settings.open(QIODevice::WriteOnly) && settings.write(text) == text.size() ? folder.path()
                                                                                          : QString();
    }

    QUrl writeLora(int width) const { return writeLora(width, m_folder->filePath("lora.pth"), false); }

    /// One for the starter, where `width` is its width. \param asPeft with the names of PEFT
    static QUrl writeLora(int width, const QString &file, bool asPeft)
    {
        const std::string start = asPeft ? "base_model.model." : "";
        const std::string end = asPeft ? ".weight" : "";
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
        const std::vector<rookery::TensorSource> tensors = {{start + "blocks.0.ffn.key.lora_A" + end,
                                                             rookery::kernels::DType::F32,
                                                             {Rank, width},
                                                             std::as_bytes(std::span(a))},
                                                            {start + "blocks.0.ffn.key.lora_B" + end,
                                                             rookery::kernels::DType::F32,
                                                             {rows, Rank},
                                                             std::as_bytes(std::span(b))}};
        return rookery::writePth(file.toStdString(), tensors) ? QUrl::fromLocalFile(file) : QUrl();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ModelAdaptersTest)
#include "tst_model_adapters.moc"
