#include "chat_fixture.h"
#include "window_fixture.h"
#include "window_hand.h"

#include "app/inspect/answer_inspection.h"
#include "app/inspect/next_in_answer.h"
#include "app/inspect/token_places.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <cmath>
#include <memory>
#include <span>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

using namespace rookery::runtime;

namespace {

TokenRecords stored(ChatFixture &chat, rookery::MessageId message)
{
    const auto packed =
        chat.store.thread()
            .future([message](rookery::ChatStore &store) { return store.messages().figures(message); })
            .result();
    if (!packed) {
        return {};
    }
    const auto bytes =
        std::as_bytes(std::span(packed->constData(), static_cast<std::size_t>(packed->size())));
    return unpack(bytes).value_or(TokenRecords());
}

QString asText(const TokenRecords &records, const rookery::Tokenizer &tokenizer)
{
    std::string text;
    for (const TokenRecord &record : records) {
        text += record.known() ? tokenizer.bytesOf(record.token) : std::string_view();
    }
    return QString::fromStdString(text);
}

bool settled(const Inspection &inspection)
{
    return QTest::qWaitFor([&] { return !inspection.computing() && inspection.count() > 0; }, 60000);
}

}  // namespace

/// An answer seen token by token: figures that come with it, alternatives that the model computes, branches.
class InspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void placesFollowCharacters()
    {
        const QString text = QStringLiteral("aä😀b");
        const TokenRecords records = {{.token = 1, .bytes = 1},
                                      {.token = 2, .bytes = 0},
                                      {.token = 3, .bytes = 2},
                                      {.token = 4, .bytes = 5}};
        QCOMPARE(placesOf(records, text), (std::vector<int>{0, 1, 1, 2, 5}));
        QCOMPARE(placesOf({}, text), std::vector<int>{0});
        QCOMPARE(placesOf({{.token = 1, .bytes = 100}}, text), (std::vector<int>{0, 5}));
        // However both came.
        for (const int known : {0, 1, 2, 4}) {
            for (const int units : {0, 1, 2, 4, 5}) {
                const auto all = std::span(records);
                TokenPlaces places;
                places.add(all.first(static_cast<std::size_t>(known)), text.first(units));
                places.add(all.subspan(static_cast<std::size_t>(known)), text.first(units));
                QCOMPARE(places.all(), placesOf(records, text.first(units)));
                places.follow(text);
                QCOMPARE(places.all(), placesOf(records, text));
            }
        }
    }

    void figuresAreStoredWithTheAnswer()
    {
        ChatFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(QStringLiteral("Tell me a story about a cat.")));
        chat.settle();
        const TokenRecords records = stored(chat, chat.last().id);
        QVERIFY(!records.empty());
        QCOMPARE(bytesOf(records), static_cast<std::size_t>(chat.last().text.toUtf8().size()));
        QVERIFY(
            asText(records, *chat.engine.model().tokenizer).startsWith(chat.last().text.trimmed().left(20)) ||
            asText(records, *chat.engine.model().tokenizer).contains(chat.last().text.trimmed().left(20)));
        QVERIFY(pack(records).size() <= 12 * records.size());
        for (const TokenRecord &record : records) {
            QVERIFY(record.figures.logProbability <= 0.001F && record.figures.entropy >= 0);
        }
        // It goes on: the figures of before stay.
        chat.chat.asking()->continueAnswer(chat.last().id);
        QVERIFY(chat.waitForAnswer());
        chat.settle();
        const TokenRecords longer = stored(chat, chat.last().id);
        QVERIFY(longer.size() >= records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            QCOMPARE(longer[i].token, records[i].token);
        }
    }

    void showsFiguresWithoutAModel()
    {
        qint64 conversation = 0;
        {
            ChatFixture chat(m_folder->path());
            QVERIFY(chat.loadModel());
            QVERIFY(chat.ask(QStringLiteral("What is the capital of France?")));
            conversation = chat.chat.conversationId();
        }
        ChatFixture chat(m_folder->path());
        QVERIFY(chat.open(conversation));
        AnswerInspection inspection(chat.engine, chat.store, chat.sampling, chat.chat);
        inspection.open(static_cast<double>(chat.last().id));
        QVERIFY(settled(inspection));
        QVERIFY(!inspection.summary().isEmpty());
        inspection.step(1);
        QVERIFY(inspection.place() >= 0);
        QVERIFY(!inspection.figures().isEmpty());
        QVERIFY(inspection.outlook()->empty());
        QVERIFY(!inspection.complaint().isEmpty());
    }

    /// What is computed afterwards from a checkpoint is what was expected while it was written.
    void alternativesAreThoseOfTheMoment()
    {
        ChatFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(QStringLiteral("Who are you?")));
        QVERIFY(chat.ask(QStringLiteral("Tell me a story about a boat and a bird.")));
        AnswerInspection inspection(chat.engine, chat.store, chat.sampling, chat.chat);
        inspection.open(static_cast<double>(chat.last().id));
        QVERIFY(settled(inspection));
        const int last = inspection.count() - 1;
        for (const int place : {0, last / 2, last, 1, last / 2 + 1}) {
            const TokenRecord record = inspection.records()[static_cast<std::size_t>(place)];
            if (!record.known()) {
                continue;
            }
            inspection.show(place);
            QVERIFY(QTest::qWaitFor([&] { return !inspection.outlook()->empty(); }, 60000));
            const auto figures = rookery::figuresOf(*inspection.outlook()->logits(), record.token);
            QVERIFY2(std::abs(figures.logProbability - record.figures.logProbability) < 0.01F,
                     qPrintable(QStringLiteral("%1: %2, %3")
                                    .arg(place)
                                    .arg(figures.logProbability)
                                    .arg(record.figures.logProbability)));
            QVERIFY(inspection.outlook()->chances().size() >= 10);
        }
        // A slider acts on what is shown.
        chat.sampling.applyPreset(SamplingModel::ExactPreset);
        rookery::SamplingParams params;
        params.temperature = 0;
        chat.sampling.setParams(params);
        int drawable = 0;
        for (const QVariant &chance : inspection.outlook()->chances()) {
            drawable += chance.toMap()[QStringLiteral("after")].toDouble() > 0 ? 1 : 0;
        }
        QCOMPARE(drawable, 1);
    }

    void anAnswerOfLongAgoIsReadAgain()
    {
        ChatFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(QStringLiteral("What is 3 plus 4?")));
        chat.settle();
        const rookery::MessageId answer = chat.last().id;
        const TokenRecords before = stored(chat, answer);
        chat.store.setFigures(answer, {});
        chat.settle();
        QVERIFY(stored(chat, answer).empty());
        AnswerInspection inspection(chat.engine, chat.store, chat.sampling, chat.chat);
        inspection.open(static_cast<double>(answer));
        QVERIFY(QTest::qWaitFor([&] { return !inspection.summary().isEmpty(); }, 60000));
        chat.settle();
        const TokenRecords after = stored(chat, answer);
        QCOMPARE(bytesOf(after), bytesOf(before));
        QVERIFY(!inspection.summary().isEmpty());
    }

    void branchesWhereAnotherTokenWasPossible()
    {
        ChatFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(QStringLiteral("Tell me a story about a cat.")));
        const QString told = chat.last().text;
        AnswerInspection inspection(chat.engine, chat.store, chat.sampling, chat.chat);
        inspection.open(static_cast<double>(chat.last().id));
        QVERIFY(settled(inspection));
        const int place = inspection.count() / 2;
        inspection.show(place);
        QVERIFY(QTest::qWaitFor([&] { return !inspection.outlook()->empty(); }, 60000));
        const auto own = inspection.records()[static_cast<std::size_t>(place)].token;
        const QString begins = told.first(inspection.start(place));
        for (const QVariant &chance : inspection.outlook()->chances()) {
            const int token = chance.toMap()[QStringLiteral("token")].toInt();
            if (token == own || !chance.toMap()[QStringLiteral("usable")].toBool()) {
                continue;
            }
            inspection.branch(token);
            QVERIFY(QTest::qWaitFor([&] { return chat.chat.asking()->busy(); }, 10000));
            QVERIFY(chat.waitForAnswer());
            const auto bytes = chat.engine.model().tokenizer->bytesOf(token);
            QVERIFY(chat.last().text.startsWith(begins +
                                                QString::fromUtf8(bytes.data(), qsizetype(bytes.size()))));
            QCOMPARE(chat.last().siblings, 2);
            chat.settle();
            const TokenRecords records = stored(chat, chat.last().id);
            QCOMPARE(records[static_cast<std::size_t>(place)].token, token);
            QCOMPARE(bytesOf(records), static_cast<std::size_t>(chat.last().text.toUtf8().size()));
            QCOMPARE(static_cast<qint64>(inspection.message()), chat.last().id);  // it follows
            return;
        }
        QFAIL("there is no other token");
    }

    void slidersShowWhatTheyDo()
    {
        ChatFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        NextInAnswer next(chat.engine, chat.sampling, chat.chat);
        QVERIFY(chat.ask(QStringLiteral("What is the capital of France?")));
        QVERIFY(next.outlook()->empty());  // nobody looks
        next.setWatched(true);
        QVERIFY(QTest::qWaitFor([&] { return !next.outlook()->empty(); }, 60000));
        chat.chat.asking()->send(QStringLiteral("Tell me a long story."));
        int shown = 0;
        connect(next.outlook(), &OutlookView::changed, this, [&] { ++shown; });
        QVERIFY(chat.waitForAnswer());
        QVERIFY(shown > 0);
        // Once it is written, what would come behind it.
        QTRY_COMPARE(next.sentence(), QStringLiteral("What would come behind the last answer:"));
    }

    void theWindowShowsItByKeyboard()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.sampling()->setSeed(7);
        window.type(QStringLiteral("Tell me a story about a cat."));
        QTest::keyClick(window.window(), Qt::Key_Return);
        QVERIFY(window.waitForAnswer());
        const WindowHand hand(window);
        QVERIFY(hand.clickNamed("inspectAnswer"));
        QVERIFY(QTest::qWaitFor([&] { return hand.named("inspectedText") != nullptr; }, 10000));
        QVERIFY(QTest::qWaitFor([&] { return hand.named("inspectedText")->hasActiveFocus(); }, 5000));
        AnswerInspection &inspection = *window.app.inspection();
        QVERIFY(settled(inspection));
        for (int i = 0; i < 5; ++i) {
            hand.key(Qt::Key_Right);
        }
        QVERIFY(inspection.place() >= 4);
        QVERIFY(QTest::qWaitFor([&] { return !inspection.outlook()->empty(); }, 60000));
        shot(window, "inspected");
        const double before = inspection.message();
        hand.key(Qt::Key_Down);
        hand.key(Qt::Key_Down);
        hand.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return inspection.message() != before && inspection.message() != 0; },
                                20000));
        QVERIFY(window.waitForAnswer());
        shot(window, "branched");
        hand.key(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return inspection.message() == 0; }, 5000));
    }

private:
    /// For who looks at them.
    static void shot(const WindowFixture &window, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("ROOKERY_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(300);
            window.window()->grabWindow().save(folder + QLatin1Char('/') + QLatin1String(name) +
                                               QStringLiteral(".png"));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(InspectionTest)
#include "tst_inspection.moc"
