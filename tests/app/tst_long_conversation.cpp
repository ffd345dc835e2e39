#include "app/teach/conversation_answers.h"
#include "tests/app/chat_fixture.h"
#include "tests/app/long_conversation.h"
#include "tests/app/window_fixture.h"

#include "engine/tokens/tokenizer.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using rookery::ChatStore;
using rookery::ConversationId;
using rookery::Message;
using rookery::MessageRole;
using rookery::StoreResult;

namespace {

const QString Question = QStringLiteral("What is the capital of France?");
constexpr qint64 Kilobyte = 1000;

int tokensOf(const QString &text)
{
    const auto tokenizer = rookery::loadVocabulary(std::string(ROOKERY_STARTER) + "/vocab.txt");
    return static_cast<int>((*tokenizer)->encode(text.toStdString()).size());
}

/// What the store's thread has read of files; -1 where the system doesn't count it.
qint64 bytesRead(StoreClient &store)
{
    return store.thread()
        .future([](ChatStore &) -> StoreResult<qint64> {
            QFile counts(QStringLiteral("/proc/thread-self/io"));
            if (!counts.open(QIODevice::ReadOnly)) {
                return -1;
            }
            return counts.readLine().simplified().mid(int(sizeof "rchar:")).toLongLong();
        })
        .result()
        .value();
}

QList<rookery::MessageId> idsOf(const QList<Message> &path)
{
    QList<rookery::MessageId> ids;
    for (const Message &message : path) {
        ids.append(message.id);
    }
    return ids;
}

}  // namespace

/// A conversation is opened by its end, and the model goes on behind a state: what came before is neither
/// waited for nor lost.
class LongConversationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aMillionTokensAreOpenedAsAFew_data();
    void aMillionTokensAreOpenedAsAFew();
    void theEndIsShownFirstAndTheRestComes();
    void withoutAStateAllIsRead();
    void anAnswerAskedForBeforeTheRestIsThere();
    void aQuestionOfTheEndChangedBeforeTheRestIsThere();
    void openedAgainItStaysWhole();
    void anotherOpenedMeanwhileGetsNothingOfIt();
    void anEarlierPictureIsKnownAtOnce();
    void whatIsSeenStaysWhenTheRestComes_data();
    void whatIsSeenStaysWhenTheRestComes();
    void wordsAreFoundInTheRestToo();
    void examplesToLearnAreOfAllOfIt();

private:
    /// Of so many messages, each with its number. \return its id
    static StoreResult<ConversationId> addNumbered(StoreClient &store, int messages, int pictured = -1);
    /// A short one that a model answered, and a long one behind the same state. \return of the long one
    qint64 make(ChatFixture &app, int tokens, int sentencesAMessage);
    static StoreResult<QList<Message>> branchOf(ChatFixture &app, ConversationId id);

    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_short = 0;
};

void LongConversationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

qint64 LongConversationTest::make(ChatFixture &app, int tokens, int sentencesAMessage)
{
    if (!app.loadModel() || !app.ask(Question)) {
        return 0;
    }
    app.settle();
    m_short = app.chat.conversationId();
    return app.store.thread()
        .future([this, tokens, sentencesAMessage](ChatStore &store) {
            return addLongConversation(store, m_short, tokens, sentencesAMessage);
        })
        .result()
        .value_or(0);
}

StoreResult<QList<Message>> LongConversationTest::branchOf(ChatFixture &app, ConversationId id)
{
    return app.store.thread().future([id](ChatStore &store) { return store.messages().branch(id); }).result();
}

void LongConversationTest::aMillionTokensAreOpenedAsAFew_data()
{
    QTest::addColumn<int>("sentencesAMessage");
    QTest::newRow("in long messages") << 300;
    QTest::newRow("in many messages") << 30;
}

void LongConversationTest::aMillionTokensAreOpenedAsAFew()
{
    QFETCH(int, sentencesAMessage);
    qint64 million = 0;
    {
        ChatFixture app(m_folder->path());
        million = make(app, 1'000'000, sentencesAMessage);
        QVERIFY(million != 0);
    }
    QList<int> fed;
    QList<qint64> read;
    for (const qint64 conversation : {m_short, million}) {
        ChatFixture app(m_folder->path());
        QVERIFY(app.loadModel());
        app.sampling.setMaxTokens(1);
        const qint64 before = bytesRead(app.store);
        bool answered = false;
        connect(&app.engine, &EngineClient::pieceReady, &app.engine, [&] {
            if (!std::exchange(answered, true)) {
                read.append(bytesRead(app.store) - before);
            }
        });
        QVERIFY(app.open(conversation));
        QVERIFY(app.ask(Question));
        QVERIFY(answered);
        QCOMPARE(app.chat.notices()->notice(), QString());  // nothing is read again
        fed.append(app.last().stats.promptTokens);
        QTRY_VERIFY_WITH_TIMEOUT(app.chat.messages()->whole(), 20000);
        if (conversation == million) {
            const auto &path = app.chat.messages()->path();
            QVERIFY(path.size() * tokensOf(path.first().text) >= 1'000'000);
        }
    }
    QCOMPARE(fed[1], fed[0]);
    QVERIFY2(fed[0] <= tokensOf("\n\nUser: " + Question + "\n\nAssistant:") + 2,
             qPrintable(QString::number(fed[0])));
    // The messages of the end, and as much again for the pages between them and the index over their words.
    const qint64 end = rookery::Messages::EndOfBranch * qint64(sentencesAMessage) * 32;
    QVERIFY2(read[1] - read[0] <= 2 * end + 200 * Kilobyte,
             qPrintable(QStringLiteral("%1 bytes, of the short one %2").arg(read[1]).arg(read[0])));
}

void LongConversationTest::theEndIsShownFirstAndTheRestComes()
{
    ChatFixture app(m_folder->path());
    const qint64 id = make(app, 7000, 5);
    QVERIFY(id != 0);
    const QAbstractItemModelTester tester(app.chat.messages());
    QSignalSpy inserted(app.chat.messages(), &QAbstractItemModel::rowsInserted);
    QVERIFY(app.open(id));
    const auto branch = branchOf(app, id);
    QVERIFY(branch && branch->size() > 4 * rookery::Messages::EndOfBranch);
    const QList<Message> end = app.chat.messages()->path();
    QVERIFY(!app.chat.messages()->whole());
    QVERIFY(!end.isEmpty() && end.size() <= rookery::Messages::EndOfBranch);
    QCOMPARE(end.first().role, MessageRole::User);
    QVERIFY(end == branch->last(end.size()));
    inserted.clear();
    QTRY_VERIFY_WITH_TIMEOUT(app.chat.messages()->whole(), 10000);
    QVERIFY(app.chat.messages()->path() == *branch);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
}

void LongConversationTest::withoutAStateAllIsRead()
{
    ChatFixture app(m_folder->path());
    const qint64 id = make(app, 2000, 3);
    QVERIFY(id != 0);
    const auto dropped = app.store.thread()
                             .future([id](ChatStore &store) -> StoreResult<> {
                                 const auto states = store.states().list(id);
                                 return store.states().remove(states->front().id);
                             })
                             .result();
    QVERIFY(dropped);
    QVERIFY(app.open(id));
    QVERIFY(!app.chat.messages()->whole());
    app.sampling.setMaxTokens(1);
    QVERIFY(app.ask(Question));
    QVERIFY(!app.chat.notices()->notice().isEmpty());  // which says so
    QVERIFY2(app.last().stats.promptTokens >= 2000,
             qPrintable(QString::number(app.last().stats.promptTokens)));
}

void LongConversationTest::anAnswerAskedForBeforeTheRestIsThere()
{
    ChatFixture app(m_folder->path());
    const qint64 id = make(app, 3000, 5);
    QVERIFY(id != 0);
    app.sampling.setMaxTokens(3);
    const QAbstractItemModelTester tester(app.chat.messages());
    QSignalSpy removed(app.chat.messages(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(app.open(id));
    removed.clear();
    app.chat.asking()->regenerate(app.last().id, 1);
    QTRY_VERIFY_WITH_TIMEOUT(app.chat.asking()->busy(), 5000);
    QVERIFY(app.waitForAnswer());
    QCOMPARE(removed.size(), 1);  // the version before; what is looked at stays
    QTRY_VERIFY_WITH_TIMEOUT(app.chat.messages()->whole(), 10000);
    const auto branch = branchOf(app, id);
    QVERIFY(branch);
    QCOMPARE(idsOf(app.chat.messages()->path()), idsOf(*branch));
    QCOMPARE(app.last().siblings, 2);
}

void LongConversationTest::aQuestionOfTheEndChangedBeforeTheRestIsThere()
{
    ChatFixture app(m_folder->path());
    const qint64 id = make(app, 3000, 5);
    QVERIFY(id != 0);
    app.sampling.setMaxTokens(3);
    const auto before = branchOf(app, id);
    QVERIFY(app.open(id));
    const Message first = app.chat.messages()->path().first();
    QVERIFY(!app.chat.messages()->whole());
    app.chat.asking()->editAndResend(first.id, Question);
    QVERIFY(app.waitForAnswer());
    QTRY_VERIFY_WITH_TIMEOUT(app.chat.messages()->whole(), 10000);
    const auto branch = branchOf(app, id);
    QVERIFY(branch && before);
    QCOMPARE(idsOf(app.chat.messages()->path()), idsOf(*branch));
    QCOMPARE(branch->size(), before->indexOf(first) + 2);
    QCOMPARE(branch->at(branch->size() - 2).text, Question);
}

void LongConversationTest::openedAgainItStaysWhole()
{
    ChatFixture app(m_folder->path());
    const qint64 id = make(app, 3000, 5);
    QVERIFY(id != 0);
    QVERIFY(app.open(id));
    QTRY_VERIFY_WITH_TIMEOUT(app.chat.messages()->whole(), 10000);
    const qsizetype messages = app.chat.messages()->path().size();
    QSignalSpy removed(app.chat.messages(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(app.open(id));
    QCOMPARE(app.chat.messages()->path().size(), messages);
    QCOMPARE(removed.size(), 0);
}

void LongConversationTest::anotherOpenedMeanwhileGetsNothingOfIt()
{
    ChatFixture app(m_folder->path());
    const qint64 id = make(app, 3000, 5);
    QVERIFY(id != 0);
    QVERIFY(app.open(id));
    QVERIFY(app.open(m_short));
    QTest::qWait(2 * rookery::StoreThread::SlowDelay.count());
    QCOMPARE(app.chat.messages()->count(), 2);
    QVERIFY(app.chat.messages()->whole());
}

void LongConversationTest::anEarlierPictureIsKnownAtOnce()
{
    ChatFixture app(m_folder->path());
    const auto made = addNumbered(app.store, 3 * rookery::Messages::EndOfBranch, 2);
    QVERIFY(made);
    QVERIFY(app.open(*made));
    QVERIFY(app.chat.messages()->whole());  // on it depends in which words the model is told of all later
    QCOMPARE(app.chat.messages()->path()[2].attachments.size(), 1);
    QCOMPARE(app.chat.messages()->count(), 3 * rookery::Messages::EndOfBranch);
}

StoreResult<ConversationId> LongConversationTest::addNumbered(StoreClient &store, int messages, int pictured)
{
    const auto add = [messages, pictured](ChatStore &opened) -> StoreResult<ConversationId> {
        const auto id = opened.conversations().create();
        const auto picture =
            opened.attachments().put(QByteArray("picture"), {.mime = QStringLiteral("image/png")});
        if (!id || !picture) {
            return passOn(picture);
        }
        rookery::MessageId parent = 0;
        for (int i = 0; i < messages; ++i) {
            rookery::NewMessage message{.conversation = *id, .parent = parent};
            message.role = i % 2 == 0 ? MessageRole::User : MessageRole::Assistant;
            message.text = QStringLiteral("This is number %1, a rook on the tower of the church.").arg(i);
            if (i == pictured) {
                message.attachments = {*picture};
            }
            const auto added = opened.messages().add(message);
            if (!added) {
                return passOn(added);
            }
            parent = added->id;
        }
        return id;
    };
    return store.thread()
        .future([add](ChatStore &opened) { return opened.together([&] { return add(opened); }); })
        .result();
}

void LongConversationTest::whatIsSeenStaysWhenTheRestComes_data()
{
    QTest::addColumn<int>("up");
    QTest::newRow("the end") << 0;
    QTest::newRow("further up") << 700;
}

void LongConversationTest::whatIsSeenStaysWhenTheRestComes()
{
    QFETCH(int, up);
    WindowFixture window(m_folder->path());
    QVERIFY(window.ready());
    const auto id = addNumbered(window.app.store(), 300);
    QVERIFY(id);
    ChatController &chat = *window.app.chat();
    QQuickItem *list = window.item(QStringLiteral("messageList"));
    const auto rows = [&] { return list->property("contentItem").value<QQuickItem *>()->childItems(); };
    chat.open(*id);
    QTRY_VERIFY(!chat.opening());
    QTRY_VERIFY_WITH_TIMEOUT(list->property("atYEnd").toBool() && rows().size() > 3, 5000);
    if (up > 0) {
        list->setProperty("following", false);
        list->setProperty("contentY", list->property("contentY").toReal() - up);
    }
    const bool early = !chat.messages()->whole();
    const auto topOf = [&](double message) {
        for (QQuickItem *slot : rows()) {
            if (slot->isVisible() && slot->property("messageId").toDouble() == message) {
                return slot->mapToScene({}).y();
            }
        }
        return -1.0;
    };
    const auto seen = [&] {
        for (QQuickItem *slot : rows()) {
            const qreal y = slot->mapToScene({}).y();
            if (slot->property("messageId").toDouble() > 0 && y > 200 && y < 500) {
                return slot->property("messageId").toDouble();
            }
        }
        return 0.0;
    }();
    QVERIFY(seen > 0);
    QTest::qWait(30);
    const double before = topOf(seen);
    QVERIFY2(early, "the rest came too soon to see anything");
    QTRY_VERIFY_WITH_TIMEOUT(chat.messages()->whole(), 10000);
    QTest::qWait(200);
    QCOMPARE(list->property("count").toInt(), 300);
    QVERIFY2(std::abs(topOf(seen) - before) <= 1,
             qPrintable(QStringLiteral("from %1 to %2").arg(before).arg(topOf(seen))));
    QCOMPARE(list->property("atYEnd").toBool(), up == 0);
}

void LongConversationTest::wordsAreFoundInTheRestToo()
{
    WindowFixture window(m_folder->path());
    QVERIFY(window.ready());
    const auto id = addNumbered(window.app.store(), 300);
    QVERIFY(id);
    ChatController &chat = *window.app.chat();
    chat.open(*id);
    QTRY_VERIFY(!chat.opening());
    QQuickItem *bar = window.item(QStringLiteral("findBar"));
    QVERIFY(QMetaObject::invokeMethod(bar, "open"));
    window.type(QStringLiteral("number 2"));
    const auto place = [&] { return window.item(QStringLiteral("findPlace"))->property("text").toString(); };
    // 2, 20 to 29 and 200 to 299.
    QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("111/111"), 10000);
}

void LongConversationTest::examplesToLearnAreOfAllOfIt()
{
    ChatFixture app(m_folder->path());
    QVERIFY(addNumbered(app.store, 300));
    ConversationAnswers answers(app.store);
    answers.open();
    QTRY_COMPARE(answers.count(), 150);
}

QTEST_MAIN(LongConversationTest)
#include "tst_long_conversation.moc"
