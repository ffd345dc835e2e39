#include "chat_fixture.h"
#include "window_scenes.h"

#include "app/chat/state_model.h"
#include "app/models/model_name.h"
#include "app/text/sizes.h"

#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

/// The rows of a model, one role of each.
QStringList rowsOf(const QAbstractItemModel &model, int role)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows += model.index(row, 0).data(role).toString();
    }
    return rows;
}

}  // namespace

/// The settings of the answer: own presets, the saved states and what a conversation starts from, and the
/// names of models and conversations.
class PanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void ownPresetsOutliveTheProgram()
    {
        const QString loud = QStringLiteral("Loud");
        QString balanced;
        {
            Application app({m_folder->path(), {}});
            SamplingModel &sampling = *app.sampling();
            balanced = sampling.presets().at(4);
            sampling.setData(sampling.index(0), 2.5, SamplingModel::ValueRole);
            QVERIFY(!sampling.presetIsOwn());
            sampling.savePreset(QStringLiteral("  Lous "));
            QVERIFY(sampling.presetIsOwn());
            sampling.renamePreset(sampling.preset(), loud);
            QCOMPARE(sampling.presets().last(), loud);
        }
        Application app({m_folder->path(), {}});
        SamplingModel &sampling = *app.sampling();
        QCOMPARE(sampling.presets().last(), loud);
        QCOMPARE(sampling.useOfName(balanced.toUpper()), int(SamplingModel::BuiltIn));
        QCOMPARE(sampling.useOfName(QStringLiteral("lOUD")), int(SamplingModel::Own));
        QCOMPARE(sampling.useOfName(QStringLiteral(" ")), int(SamplingModel::Nameless));

        const auto count = sampling.presets().size();
        sampling.savePreset(balanced);  // a built-in one stays what it is
        sampling.renamePreset(static_cast<int>(count) - 1, balanced);
        QCOMPARE(sampling.presets().size(), count);
        QCOMPARE(sampling.presets().last(), loud);

        sampling.applyPreset(static_cast<int>(count) - 1);
        QCOMPARE(sampling.params().temperature, 2.5F);
        sampling.removePreset(0);  // a built-in one
        QCOMPARE(sampling.presets().size(), count);
        sampling.removePreset(sampling.preset());
        QVERIFY(!sampling.presets().contains(loud));
        QCOMPARE(sampling.params().temperature, 2.5F);  // the sliders stay where they are
        QVERIFY(app.undo()->available());
        app.undo()->undo();
        QCOMPARE(sampling.presets().last(), loud);
        QVERIFY(sampling.presetIsOwn());
    }

    void damagedPresetsAreLeftOut()
    {
        SamplingModel sampling;
        const auto builtIn = sampling.presets().size();
        for (const char *json : {"", "7", "[3, null, {}, {\"name\": \"\"}]", "{\"name\": \"x\"}", "[[["}) {
            sampling.setOwnPresets(QString::fromLatin1(json));
            QCOMPARE(sampling.presets().size(), builtIn);
        }
        sampling.setOwnPresets(
            QStringLiteral(R"([{"name":"a","temperature":1e99,"topP":"x"},{"name":"a","topP":0.5}])"));
        QCOMPARE(sampling.presets().size(), builtIn + 1);
        sampling.applyPreset(static_cast<int>(builtIn));
        QCOMPARE(sampling.params().temperature, 3.0F);
    }

    void sizesAreAsExactAsTheyAreKnown_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << qint64{0} << QStringLiteral("0 bytes");
        QTest::newRow("bytes") << qint64{512} << QStringLiteral("510 bytes");
        QTest::newRow("one digit and one") << qint64{3'412'345} << QStringLiteral("3.4 MB");
        QTest::newRow("hundreds") << qint64{486'300'000} << QStringLiteral("490 MB");
        QTest::newRow("rounded up to the next unit") << qint64{999'999'999} << QStringLiteral("1.0 GB");
    }

    void sizesAreAsExactAsTheyAreKnown()
    {
        QFETCH(qint64, bytes);
        QTEST(roughSize(bytes), "shown");
    }

    void theCommonSlidersComeFirst()
    {
        SamplingModel sampling;
        const QStringList common = rowsOf(sampling, SamplingModel::CommonRole);
        QCOMPARE(common.mid(0, 5).count(QStringLiteral("true")), 5);
        QCOMPARE(common.mid(5).count(QStringLiteral("false")), 4);
        QCOMPARE(rowsOf(sampling, SamplingModel::NameRole).first(2),
                 (QStringList{SamplingModel::tr("Temperature"), SamplingModel::tr("Top-p")}));
    }

    void modelsGoByNamesThatSaySomething_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *file, const char *name) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(name);
        };
        row(ROOKERY_STARTER "/lm.safetensors", "Rookery Starter");
        row(ROOKERY_STARTER "/../starter/lm.safetensors", "Rookery Starter");
        row("/m/RWKV-x070-World-0.1B-v2.8.pth", "RWKV-x070-World-0.1B-v2.8");
        row("/m/rwkv7-0.4B-world/model.safetensors", "rwkv7-0.4B-world");
        row("/m/rwkv-5-world/pytorch_model-00001-of-00002.bin", "rwkv-5-world");
        row("/m/rwkv-6/ggml-model-f16.gguf", "rwkv-6");
        row("/m/models--ann--rwkv7-g1/snapshots/0123abc/model.safetensors", "rwkv7-g1");
        row("/model.pth", "model");
        row("/m/modelling-clay.pth", "modelling-clay");
        row("/m/copy-of-it/lm.safetensors", "copy-of-it");
    }

    void modelsGoByNamesThatSaySomething()
    {
        QFETCH(QString, file);
        QTEST(modelName(file), "name");
    }

    void theStarterIsCalledByItsNameEverywhere()
    {
        ChatFixture fixture(m_folder->path());
        StateModel states(fixture.engine, fixture.store, fixture.chat);
        QVERIFY(fixture.loadModel());
        QVERIFY(fixture.ask(QStringLiteral("What is the capital of France?")));
        fixture.settle();
        const QString name = QStringLiteral("Rookery Starter");
        QCOMPARE(fixture.last().modelName, name);
        QVERIFY(fixture.chat.messages()->index(1).data(MessageModel::AboutRole).toString().contains(name));
        const QString file = m_folder->filePath(QStringLiteral("out.md"));
        fixture.conversations.exportTo(fixture.chat.conversationId(), QUrl::fromLocalFile(file));
        fixture.settle();
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(exported.readAll());
        QVERIFY2(text.contains(QLatin1String("## Rookery Starter")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("## lm")));
    }

    void statesOfOtherBranchesCanBeToldApart()
    {
        ChatFixture fixture(m_folder->path());
        StateModel states(fixture.engine, fixture.store, fixture.chat);
        QVERIFY(fixture.loadModel());
        QVERIFY(fixture.ask(QStringLiteral("What is the capital of France?")));
        for (int more = 0; more < 2; ++more) {
            fixture.chat.asking()->regenerateLast();
            QVERIFY(fixture.waitForAnswer());
        }
        QTRY_COMPARE(states.count(), 3);
        QStringList shown = rowsOf(states, StateModel::TitleRole);
        QVERIFY2(shown.last().contains(QLatin1String("Paris")), qPrintable(shown.last()));
        const QStringList details = rowsOf(states, StateModel::DetailsRole);
        for (int row = 0; row < 3; ++row) {
            shown[row] += details[row];
        }
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), 3);
        // From there the answer can be seen.
        const qint64 oldest = states.index(2).data(StateModel::IdRole).toLongLong();
        const qint64 before = fixture.last().id;
        states.showAnswer(oldest);
        QTRY_VERIFY(fixture.last().id < before);
    }

    void missingStatesAreShown()
    {
        ChatFixture fixture(m_folder->path());
        StateModel states(fixture.engine, fixture.store, fixture.chat);
        QVERIFY(fixture.loadModel());
        for (int turn = 0; turn < 4; ++turn) {
            QVERIFY(fixture.ask(QStringLiteral("What is the opposite of hot?")));
        }
        QTRY_COMPARE(states.count(), 4);
        QCOMPARE(rowsOf(states, StateModel::GapRole), QStringList(4, QStringLiteral("0")));
        states.remove(states.index(1).data(StateModel::IdRole).toLongLong());
        QTRY_COMPARE(states.count(), 3);
        states.remove(states.index(1).data(StateModel::IdRole).toLongLong());
        QTRY_COMPARE(states.count(), 2);
        QCOMPARE(rowsOf(states, StateModel::GapRole),
                 (QStringList{QStringLiteral("2"), QStringLiteral("0")}));
        states.remove(states.index(1).data(StateModel::IdRole).toLongLong());
        QTRY_COMPARE(states.count(), 1);
        QCOMPARE(rowsOf(states, StateModel::GapRole), QStringList{QStringLiteral("3")});
    }

    void anImportedStateSaysWhatItIs()
    {
        ChatFixture fixture(m_folder->path());
        StateModel states(fixture.engine, fixture.store, fixture.chat);
        QVERIFY(fixture.loadModel());
        QVERIFY(fixture.ask(QStringLiteral("What is the capital of France?")));
        QTRY_COMPARE(states.count(), 1);
        QVERIFY(!states.startGiven());
        const QString file = m_folder->filePath(QStringLiteral("My trip.safetensors"));
        states.exportTo(states.index(0).data(StateModel::IdRole).toLongLong(), QUrl::fromLocalFile(file));
        QTRY_VERIFY(QFileInfo::exists(file));
        const qint64 first = fixture.chat.conversationId();
        states.importFrom(QUrl::fromLocalFile(file));
        QTRY_VERIFY(fixture.chat.conversationId() != first);
        QTRY_VERIFY(states.startGiven());
        QCOMPARE(states.startName(), QStringLiteral("My trip"));
        QVERIFY2(states.startDetails().contains(QLatin1String("Rookery Starter")),
                 qPrintable(states.startDetails()));
        QVERIFY2(states.startDetails().contains(QRegularExpression(QStringLiteral("\\b[1-9][0-9]* token"))),
                 qPrintable(states.startDetails()));
        fixture.open(first);
        QVERIFY(!states.startGiven());
    }

    void anErrorOfTheStatesGoesWithItsConversation()
    {
        ChatFixture fixture(m_folder->path());
        StateModel states(fixture.engine, fixture.store, fixture.chat);
        QVERIFY(fixture.loadModel());
        QVERIFY(fixture.ask(QStringLiteral("What is the capital of France?")));
        const QUrl missing = QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("none.safetensors")));
        states.importFrom(missing);
        QTRY_VERIFY(!states.error().isEmpty());
        fixture.chat.open(0);
        QVERIFY(states.error().isEmpty());
        states.importFrom(missing);
        QTRY_VERIFY(!states.error().isEmpty());
        QVERIFY(fixture.ask(QStringLiteral("What is the opposite of hot?")));
        QTRY_VERIFY(states.error().isEmpty());  // what was done next worked
    }

    void titlesThatLookTheSame_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("alike");
        const QString longTitle = QStringLiteral("A question about the weather in the north of ");
        QTest::newRow("different") << QStringList{"a", "b"} << QStringList{};
        QTest::newRow("the same") << QStringList{"a", "b", "a"} << QStringList{"a", "a"};
        QTest::newRow("but for capitals") << QStringList{"a", "A"} << QStringList{"a", "A"};
        QTest::newRow("beyond what is shown") << QStringList{longTitle + "Italy", longTitle + "Spain", "b"}
                                              << QStringList{longTitle + "Italy", longTitle + "Spain"};
    }

    void titlesThatLookTheSame()
    {
        QFETCH(QStringList, titles);
        QTEST(alikeTitles(titles), "alike");
    }

    void rowsThatLookAlikeTellMore()
    {
        ChatFixture fixture(m_folder->path());
        QVERIFY(fixture.loadModel());
        for (int conversation = 0; conversation < 2; ++conversation) {
            fixture.chat.open(0);
            QVERIFY(fixture.ask(QStringLiteral("What is the capital of France?")));
        }
        fixture.chat.open(0);
        QVERIFY(fixture.ask(QStringLiteral("What is the opposite of hot?")));
        QTRY_COMPARE(fixture.conversations.rowCount(), 3);
        QTRY_VERIFY(rowsOf(fixture.conversations, ConversationListModel::SnippetRole)
                        .at(1)
                        .contains(QLatin1String("Paris")));
        const QStringList snippets = rowsOf(fixture.conversations, ConversationListModel::SnippetRole);
        QVERIFY(snippets[0].isEmpty());
        QVERIFY(snippets[2].contains(QLatin1String("Paris")));
    }

    void startingFromAStateShowsTheEnd()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        for (int turn = 0; turn < 6; ++turn) {
            window.app.chat()->asking()->send(
                QStringLiteral("What is the capital of France?\n\nline\n\nline\n\nline\n\nline"));
            QVERIFY(window.waitForAnswer());
        }
        QTRY_VERIFY(window.app.states()->count() > 0);
        const qint64 before = window.app.chat()->conversationId();
        window.app.states()->startFrom(window.app.states()->index(0).data(StateModel::IdRole).toLongLong());
        QTRY_VERIFY(window.app.chat()->conversationId() != before);
        QTest::qWait(400);  // for all that settles
        QQuickItem *list = window.item(QStringLiteral("messageList"));
        QVERIFY(list->property("contentHeight").toReal() > list->height() + 100);
        QVERIFY2(list->property("atYEnd").toBool(), qPrintable(list->property("contentY").toString()));
    }

    /// Also where the model is, with an example until something was said.
    void memoryIsPicturedBesideTheModel()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.window()->resize(1180, 1400);
        QVERIFY(scenes::modelPage(window));
        QQuickItem *chart = window.item(QStringLiteral("modelMemory"));
        QTRY_VERIFY(chart != nullptr && chart->isVisible() && chart->height() > 100);
        QVERIFY(chart->property("example").toBool());
        QCOMPARE(chart->property("tokens").toReal(), window.app.memory()->exampleTokens());
        // A key and a value of 16 bits in each of the starter's layers and channels.
        const rookery::ModelInfo &info = window.app.engine().model().info;
        const qint64 cache = qint64{10'000} * 2 * 2 * info.layers * info.width;
        QVERIFY2(chart->property("sentence").toString().contains(sizeText(cache)),
                 qPrintable(chart->property("sentence").toString()));
        window.app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
        QVERIFY(window.waitForAnswer());
        QTRY_VERIFY(!chart->property("example").toBool());
        QCOMPARE(chart->property("tokens").toReal(), window.app.memory()->tokens());
        QCOMPARE(chart->property("sentence").toString(), window.app.memory()->sentence());
        QVERIFY(chart->property("sentence").toString() != window.app.memory()->exampleSentence());
        QVERIFY(WindowHand(window).clickNamed("newTextButton"));
        QVERIFY(scenes::modelPage(window));
        QTRY_VERIFY(chart->property("example").toBool());  // a text is no conversation
    }

    void thePanelOpensAtTheFirstStart()
    {
        {
            Settings settings(m_folder->path());
            QVERIFY(settings.panelOpen());
            settings.setPanelOpen(false);
        }
        QVERIFY(!Settings(m_folder->path()).panelOpen());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(PanelTest)
#include "tst_panel.moc"
