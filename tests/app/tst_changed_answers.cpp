#include "chat_fixture.h"
#include "engine/tokens/tokenizer.h"
#include "window_hand.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <memory>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

const QString Question = QStringLiteral("What is the capital of France?");
const QString Changed = QStringLiteral("It is Paris, where the rooks live.\n\nThey came in spring.");

}  // namespace

/// Answers as the user would have had them: branches, on which the conversation goes on.
class ChangedAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void changedAnswerIsABranch()
    {
        qint64 conversation = 0;
        {
            ChatFixture app(m_folder->path());
            QVERIFY(app.loadModel());
            QVERIFY(app.ask(Question));
            const rookery::Message written = app.last();
            app.chat.beginEdit(written.id);
            QCOMPARE(app.last().edit, written.text);
            app.chat.asking()->changeAnswer(written.id, Changed);
            QTRY_COMPARE(app.last().text, Changed);
            QVERIFY(!app.chat.asking()->busy());
            QCOMPARE(app.last().siblings, 2);
            QCOMPARE(app.last().siblingIndex, 1);
            QCOMPARE(app.last().status, rookery::MessageStatus::Complete);
            QVERIFY(app.last().modelName.isEmpty());  // no model wrote it
            app.chat.branches()->step(app.last().id, -1);
            QTRY_COMPARE(app.last().text, written.text);
            QVERIFY(!app.last().edit);
            QCOMPARE(app.last().modelName, written.modelName);
            app.chat.branches()->step(app.last().id, 1);
            QTRY_COMPARE(app.last().text, Changed);
            conversation = app.chat.conversationId();
        }
        ChatFixture again(m_folder->path());
        QVERIFY(again.open(conversation));
        QCOMPARE(again.last().text, Changed);
    }

    void modelReadsWhatWasChanged()
    {
        ChatFixture app(m_folder->path());
        QVERIFY(app.loadModel());
        QVERIFY(app.ask(Question));
        std::vector<std::uint64_t> fed;
        connect(
            &app.engine, &EngineClient::readFinished, this,
            [&fed](RunId, const rookery::runtime::ReadingDone &reading) { fed.push_back(reading.tokens); });
        app.chat.asking()->changeAnswer(app.last().id, Changed);
        QTRY_COMPARE(app.last().text, Changed);
        QVERIFY(app.ask(QStringLiteral("Thanks.")));
        QVERIFY(!fed.empty());
        const auto tokenizer = rookery::loadVocabulary(ROOKERY_STARTER "/vocab.txt");
        const std::uint64_t changed = (*tokenizer)->encode(Changed.toStdString()).size();
        QVERIFY2(fed.back() > changed, qPrintable(QString::number(fed.back())));
        QCOMPARE(app.chat.messages()->count(), 4);
        QCOMPARE(app.chat.messages()->path()[1].text, Changed);
    }

    /// What was left as it is, is no other version; nor is nothing.
    void sameTextEndsTheEdit()
    {
        ChatFixture app(m_folder->path());
        QVERIFY(app.loadModel());
        QVERIFY(app.ask(Question));
        const rookery::Message written = app.last();
        app.chat.beginEdit(written.id);
        app.chat.asking()->changeAnswer(written.id, QStringLiteral("  "));
        QCOMPARE(app.last().edit, written.text);
        app.chat.asking()->changeAnswer(written.id, written.text);
        app.settle();
        QVERIFY(!app.last().edit);
        QCOMPARE(app.last().siblings, 1);
    }

    /// Needs no model: only what comes after it does.
    void isChangedWithoutAModel()
    {
        qint64 conversation = 0;
        {
            ChatFixture app(m_folder->path());
            QVERIFY(app.loadModel());
            QVERIFY(app.ask(Question));
            conversation = app.chat.conversationId();
        }
        ChatFixture app(m_folder->path());
        QVERIFY(app.open(conversation));
        app.chat.asking()->changeAnswer(app.last().id, Changed);
        QTRY_COMPARE(app.last().text, Changed);
    }

    void isChangedInTheWindow()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const WindowHand hand(window);
        window.type(Question);
        hand.key(Qt::Key_Return);
        QTRY_VERIFY(window.app.chat()->messages()->rowCount() == 2);
        QVERIFY(window.waitForAnswer());
        QVERIFY(hand.click(QStringLiteral("More")));
        QVERIFY(hand.click(QStringLiteral("Change this answer")));
        QTRY_VERIFY(hand.named("editorInput") != nullptr && hand.named("editorInput")->hasActiveFocus());
        hand.typeOver(QStringLiteral("One."));
        hand.key(Qt::Key_Return);  // another line
        hand.type(QStringLiteral("Two."));
        hand.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.last().text, QStringLiteral("One.\nTwo."));
        QTRY_VERIFY(hand.named("editorInput") == nullptr);
        // The old one is a click away.
        QVERIFY(hand.click(QStringLiteral("Previous version")));
        QTRY_VERIFY(window.last().text.contains(QLatin1String("Paris")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ChangedAnswersTest)
#include "tst_changed_answers.moc"
