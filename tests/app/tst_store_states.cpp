#include "app/storage/chat_store.h"
#include "app/storage/path_key.h"
#include "tests/app/thread_time.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rookery;

namespace {

const QString ModelA = QString(32, u'a');
const QString ModelB = QString(32, u'b');

}  // namespace

/// Which saved state a conversation resumes from, and how many are kept.
class StoreStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open({});
        m_chat = m_store->conversations().create().value();
        m_question = say(0, QStringLiteral("q1"));
        m_answer = answer(m_question, QStringLiteral("a1"));
    }

    void cleanup()
    {
        m_connection.reset();
        m_store.reset();
    }

    void givesTheImageBackUnchanged()
    {
        const QByteArray image = bytes(3'000'000);
        const StateInfo saved = save(m_answer, ModelA, image);
        QCOMPARE(saved.bytes, qint64{3'000'000});
        open({});
        QVERIFY(m_store->states().image(saved.id).value() == image);
        QVERIFY(m_store->states().list(m_chat).value() == QList<StateInfo>{saved});
    }

    void resumesFromTheStateFarthestAlongTheBranch()
    {
        const StateInfo start = save(0, ModelA);
        const StateInfo first = save(m_answer, ModelA);
        const MessageId question2 = say(m_answer, QStringLiteral("q2"));
        const MessageId answer2 = say(question2, QStringLiteral("a2"));
        const MessageId other = say(question2, QStringLiteral("a2, regenerated"));
        const StateInfo second = save(answer2, ModelA);

        QCOMPARE(nearest(answer2, ModelA), second.id);
        QCOMPARE(nearest(question2, ModelA), first.id);
        QCOMPARE(nearest(other, ModelA), first.id);  // not the sibling's
        QCOMPARE(nearest(m_question, ModelA), start.id);
        QCOMPARE(nearest(0, ModelA), start.id);
    }

    void neverResumesAnotherModelsState()
    {
        save(m_answer, ModelA);
        QCOMPARE(nearest(m_answer, ModelB), 0);
    }

    void aChangedTextIsReplayed()
    {
        const StateInfo before = save(m_question, ModelA);
        const StateInfo saved = save(m_answer, ModelA);
        QVERIFY(m_store->messages().append(m_answer, QStringLiteral(" and on")));
        QCOMPARE(nearest(m_answer, ModelA), before.id);
        QVERIFY(m_store->messages().setText(m_answer, QStringLiteral("a1")));
        QCOMPARE(nearest(m_answer, ModelA), saved.id);
        QVERIFY(m_store->messages().setText(m_question, QStringLiteral("q1, changed")));
        QCOMPARE(nearest(m_answer, ModelA), 0);  // both were computed from the old question
    }

    void aChangedSystemPromptOrTemplateIsReplayed()
    {
        const StateInfo saved = save(m_answer, ModelA);
        QVERIFY(m_store->conversations().setSystemPrompt(m_chat, QStringLiteral("Be brief.")));
        QCOMPARE(nearest(m_answer, ModelA), 0);
        QVERIFY(m_store->conversations().setSystemPrompt(m_chat, {}));
        QCOMPARE(nearest(m_answer, ModelA), saved.id);
        QVERIFY(m_store->conversations().setTemplate(m_chat, QStringLiteral("g1")));
        QCOMPARE(nearest(m_answer, ModelA), 0);
    }

    /// A long conversation is opened as quickly as a short one only if its texts aren't read for the state.
    void findingAStateReadsNoTexts()
    {
        MessageId last = m_answer;
        for (int turn = 0; turn < 100; ++turn) {
            last = answer(say(last, QString(20'000, u'q')), QString(20'000, u'a'));
        }
        const StateInfo saved = save(last, ModelA);
        const ThreadTime reading;
        QVERIFY(m_store->messages().branchTo(last));
        const double readingMs = reading.milliseconds();
        const ThreadTime finding;
        QCOMPARE(nearest(last, ModelA), saved.id);
        const double findingMs = finding.milliseconds();
        QVERIFY2(findingMs < readingMs / 2,
                 qPrintable(QStringLiteral("%1 ms, reading takes %2").arg(findingMs).arg(readingMs)));
    }

    /// As it would be without the keys that are kept beside the messages.
    void keysBesideMessagesAreThoseOfTheBranch()
    {
        MessageId last = m_answer;
        QList<MessageId> answers = {last};
        for (int turn = 0; turn < 50; ++turn) {
            last = answer(say(last, QStringLiteral("q")), QString::number(turn));
            answers.append(last);
        }
        const StateInfo early = save(answers[5], ModelA);
        const StateInfo late = save(last, ModelA, bytes(10), QStringLiteral("late"));
        const auto forgetKeys = [&] { QVERIFY(connection().change("UPDATE message SET path_key = NULL")); };
        const MessageId question = say(last, QStringLiteral("and then?"));
        for (const bool kept : {true, false}) {
            if (!kept) {
                forgetKeys();
            }
            QCOMPARE(nearest(question, ModelA), late.id);
            QCOMPARE(nearest(answers[30], ModelA), early.id);
            QCOMPARE(nearest(answers[4], ModelA), 0);
        }
        const StateInfo again = save(last, ModelA, bytes(10), QStringLiteral("again"));
        QCOMPARE(keyOf(again.id), keyOf(late.id));
        // Another prompt has others, and no state of the one before is taken for it.
        QVERIFY(m_store->conversations().setSystemPrompt(m_chat, QStringLiteral("Be brief.")));
        QCOMPARE(nearest(question, ModelA), 0);
        const StateInfo brief = save(answers[20], ModelA, bytes(10), QStringLiteral("brief"));
        QCOMPARE(nearest(question, ModelA), brief.id);
        QVERIFY(m_store->conversations().setSystemPrompt(m_chat, {}));
        QCOMPARE(nearest(question, ModelA), again.id);
        // An answer far up goes on: what was read behind it is another branch's now.
        QVERIFY(save(last, ModelA, bytes(10), QStringLiteral("kept")).id != 0);
        QVERIFY(m_store->messages().append(answers[10], QStringLiteral(" and on")));
        QCOMPARE(nearest(question, ModelA), early.id);
        QVERIFY(m_store->messages().setText(answers[10], QStringLiteral("9")));
        QVERIFY(nearest(question, ModelA) != early.id);
    }

    /// Behind an answer the next one's state is found however much was said before.
    void findingAStateReadsNoMoreOfALongBranch()
    {
        const auto bytesRead = [this](MessageId leaf) {
            open({});  // which forgets the pages
            const qint64 before = readByThisThread();
            const StateId found = nearest(leaf, ModelA);
            return std::pair(found, readByThisThread() - before);
        };
        const StateInfo first = save(m_answer, ModelA);
        const auto few = bytesRead(say(m_answer, QStringLiteral("q")));
        QCOMPARE(few.first, first.id);
        MessageId last = m_answer;
        for (int turn = 0; turn < 1000; ++turn) {
            last = answer(say(last, QString(1000, u'q')), QString(1000, u'a'));
        }
        const StateInfo saved = save(last, ModelA);
        const auto many = bytesRead(say(last, QStringLiteral("q")));
        QCOMPARE(many.first, saved.id);
        QVERIFY2(many.second <= few.second + 200'000,
                 qPrintable(QStringLiteral("%1 bytes, few %2").arg(many.second).arg(few.second)));
    }

    void statesOfOlderVersionsAreFoundAndGetKeysOfNow()
    {
        const StateInfo start = save(0, ModelA);
        const MessageId question2 = say(m_answer, QStringLiteral("q2"));
        const MessageId answer2 = answer(question2, QStringLiteral("a2"));
        const StateInfo first = save(m_answer, ModelA);
        const StateInfo second = save(answer2, ModelA);
        const StateInfo other = save(answer2, ModelB);
        const QByteArray keyOfNow = keyOf(second.id);
        const auto makeOlder = [&] {
            OlderPathKey key({}, {});
            const QList<Message> branch = m_store->messages().branchTo(answer2).value();
            for (const Message &message : branch) {
                key.add(message);
                QVERIFY(connection().change("UPDATE state SET path_key = ? WHERE message = ?",
                                            {key.value(), message.id}));
            }
        };
        makeOlder();
        QVERIFY(keyOf(second.id) != keyOfNow);
        QCOMPARE(nearest(question2, ModelA), first.id);
        QCOMPARE(nearest(answer2, ModelA), second.id);
        QCOMPARE(keyOf(second.id), keyOfNow);
        QCOMPARE(keyOf(other.id), keyOfNow);
        makeOlder();
        QVERIFY(m_store->conversations().setSystemPrompt(m_chat, QStringLiteral("Be brief.")));
        QCOMPARE(nearest(answer2, ModelA), start.id);
        QVERIFY(m_store->conversations().setSystemPrompt(m_chat, {}));
        QCOMPARE(nearest(answer2, ModelA), second.id);
        makeOlder();
        QVERIFY(m_store->messages().setText(question2, QStringLiteral("q2, changed")));
        QCOMPARE(nearest(answer2, ModelA), first.id);
    }

    void aMessageOfAnOlderVersionHasAKeyToo()
    {
        const StateInfo saved = save(m_answer, ModelA);
        QVERIFY(connection().change("UPDATE message SET checksum = NULL"));
        QCOMPARE(nearest(m_answer, ModelA), saved.id);
        QVERIFY(connection().change("UPDATE message SET text = 'q1!' WHERE id = ?", {m_question}));
        QCOMPARE(nearest(m_answer, ModelA), 0);
    }

    void savingAgainReplacesTheAutomaticOne()
    {
        save(m_answer, ModelA);
        const StateInfo named = save(m_answer, ModelA, bytes(10), QStringLiteral("before the storm"));
        const StateInfo other = save(m_answer, ModelB);
        const StateInfo again = save(m_answer, ModelA);
        QCOMPARE(m_store->states().list(m_chat).value(), (QList<StateInfo>{again, other, named}));
    }

    void keepsAllOfTheNewestAndFewerOfTheOlder()
    {
        const StateInfo start = save(0, ModelA, bytes(10));
        const StateInfo named = save(m_question, ModelA, bytes(10), QStringLiteral("mine"));
        MessageId last = m_answer;
        QList<int> places;  // of the answers that have a state, of 50
        QList<MessageId> answers = {last};
        save(last, ModelA);
        for (int turn = 2; turn <= 50; ++turn) {
            last = answer(say(last, QStringLiteral("q")), QString::number(turn));
            answers.append(last);
            save(last, ModelA);
        }
        const auto states = m_store->states().list(m_chat).value();
        for (const StateInfo &state : states) {
            if (const auto place = answers.indexOf(state.message); place >= 0) {
                places.prepend(static_cast<int>(place) + 1);
            }
        }
        QCOMPARE(places, (QList<int>{8, 16, 20, 24, 28, 32, 36, 38, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50}));
        QVERIFY(ids(states).contains(named.id));
        QVERIFY(ids(states).contains(start.id));
    }

    void aStateThatIsSavedStaysWhereverItsAnswerStands()
    {
        open({.states = {.allOfTheNewest = 1}});
        MessageId last = m_answer;
        for (int turn = 0; turn < 9; ++turn) {
            last = answer(say(last, QStringLiteral("q")), QString::number(turn));
            save(last, ModelA);
        }
        const StateInfo old = save(m_answer, ModelA);  // the first answer was written on
        QVERIFY(ids(m_store->states().list(m_chat).value()).contains(old.id));
        QCOMPARE(old.beginning, QStringLiteral("a1"));
    }

    void saysHowTheMessageBehindAStateBegins()
    {
        const MessageId thoughtful = say(m_question, QStringLiteral("<think>\n") + QString(5000, u't') +
                                                         QStringLiteral("</think>Blue."));
        QCOMPARE(save(thoughtful, ModelA).beginning, QStringLiteral("Blue."));
        QCOMPARE(m_store->states().list(m_chat).value().first().beginning, QStringLiteral("Blue."));
    }

    void keepsTheNewestOfEachConversationWithinABudgetOverAll()
    {
        open({.states = {.automaticBytes = 250}});
        const StateInfo kept = save(m_answer, ModelA, bytes(100));
        const ConversationId other = m_store->conversations().create().value();
        const ConversationId first = std::exchange(m_chat, other);
        const StateInfo old = save(0, ModelA, bytes(100));
        const StateInfo newest = save(0, ModelB, bytes(100));
        QCOMPARE(m_store->states().get(old.id).error().code, StoreErrorCode::NotFound);
        QVERIFY(m_store->states().get(kept.id));
        const StateInfo huge = save(0, QString(32, u'c'), bytes(1000));  // the one just saved always stays
        QCOMPARE(ids(m_store->states().list(m_chat).value()), QList<StateId>{huge.id});
        QVERIFY(!m_store->states().image(newest.id));
        m_chat = first;
    }

    void refusesAStateOfAMessageThatIsNotThere()
    {
        const auto saved =
            m_store->states().save({.conversation = m_chat, .message = 999, .fingerprint = ModelA}, bytes(1));
        QCOMPARE(saved.error().code, StoreErrorCode::NotFound);
        QVERIFY(m_store->states().list(m_chat).value().isEmpty());
    }

    void aCopyResumesWithoutReplay()
    {
        const StateInfo saved = save(m_answer, ModelA, bytes(1000));
        const ConversationId copy =
            m_store->conversations().duplicate(m_chat, QStringLiteral("copy")).value();
        const QList<Message> branch = m_store->messages().branch(copy).value();
        QCOMPARE(branch.size(), 2);
        const auto state = m_store->states().nearest(copy, branch.last().id, ModelA).value();
        QVERIFY(state && state->id != saved.id);
        QCOMPARE(state->message, branch.last().id);
        QVERIFY(m_store->states().image(state->id).value() == bytes(1000));
    }

    void aForkHoldsTheBranchAndItsStates()
    {
        save(m_answer, ModelA);
        const MessageId other = say(m_question, QStringLiteral("another answer"));
        save(other, ModelA);
        const ConversationId fork = m_store->conversations().fork(m_answer, QStringLiteral("fork")).value();
        const QList<Message> tree = m_store->messages().tree(fork).value();
        QCOMPARE(tree.size(), 2);
        QCOMPARE(tree.last().text, QStringLiteral("a1"));
        QCOMPARE(m_store->states().list(fork).value().size(), 1);
        QVERIFY(m_store->states().nearest(fork, tree.last().id, ModelA).value());
    }

    void aNamedStateOutlivesItsMessage()
    {
        const StateInfo named = save(m_answer, ModelA, bytes(10), QStringLiteral("mine"));
        const StateInfo automatic = save(m_answer, ModelA);
        QVERIFY(m_store->messages().remove(m_answer));
        QVERIFY(m_store->tidy(QDateTime::currentMSecsSinceEpoch() + qint64{60} * 60 * 1000));
        QVERIFY(m_store->states().image(named.id));
        QVERIFY(!m_store->states().get(automatic.id));
        QCOMPARE(nearest(0, ModelA), 0);  // it doesn't stand at the start now
    }

    void deletedStatesGiveTheirSpaceBack()
    {
        const QString file = m_store->file();
        QVERIFY(m_store->conversations().remove(m_chat));
        const ConversationId other = m_store->conversations().create().value();
        const StateInfo large =
            m_store->states().save({.conversation = other, .fingerprint = ModelA}, bytes(8'000'000)).value();
        QVERIFY(m_store->states().remove(large.id));
        QVERIFY(m_store->tidy(QDateTime::currentMSecsSinceEpoch()));
        m_store.reset();  // the last one out empties the log into the file
        QVERIFY2(QFileInfo(file).size() < 1'000'000, qPrintable(QString::number(QFileInfo(file).size())));
    }

private:
    void open(const StoreOptions &options)
    {
        m_store.reset();
        m_store = ChatStore::open(m_folder->filePath(QStringLiteral("rookery.db")), options).value();
    }

    static QByteArray bytes(qsizetype size)
    {
        QByteArray all(size, Qt::Uninitialized);
        for (qsizetype place = 0; place < size; ++place) {
            all[place] = static_cast<char>(place * 31 + place / 7);
        }
        return all;
    }

    static QList<StateId> ids(const QList<StateInfo> &states)
    {
        QList<StateId> all;
        for (const StateInfo &state : states) {
            all.push_back(state.id);
        }
        return all;
    }

    MessageId say(MessageId parent, const QString &text)
    {
        return m_store->messages().add({.conversation = m_chat, .parent = parent, .text = text}).value().id;
    }

    MessageId answer(MessageId question, const QString &text)
    {
        return m_store->messages()
            .add({.conversation = m_chat, .parent = question, .role = MessageRole::Assistant, .text = text})
            .value()
            .id;
    }

    StateInfo save(MessageId message, const QString &model, const QByteArray &image = bytes(10),
                   const QString &name = {})
    {
        return m_store->states()
            .save(
                {.conversation = m_chat, .message = message, .fingerprint = model, .tokens = 7, .name = name},
                image)
            .value();
    }

    /// Beside the store's, for what only other versions write.
    Connection &connection()
    {
        if (!m_connection) {
            m_connection = std::make_unique<Connection>(m_store->file());
            (void)m_connection->open(1000);
        }
        return *m_connection;
    }

    static qint64 readByThisThread()
    {
        QFile counts(QStringLiteral("/proc/thread-self/io"));
        return counts.open(QIODevice::ReadOnly)
                   ? counts.readLine().simplified().mid(int(sizeof "rchar:")).toLongLong()
                   : 0;
    }

    QByteArray keyOf(StateId id)
    {
        return connection()
            .selectOne("SELECT path_key FROM state WHERE id = ?", {id},
                       [](const Row &row) { return row.bytes(0); })
            .value()
            .value();
    }

    StateId nearest(MessageId leaf, const QString &model)
    {
        return m_store->states().nearest(m_chat, leaf, model).value().value_or(StateInfo()).id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatStore> m_store;
    std::unique_ptr<Connection> m_connection;
    ConversationId m_chat = 0;
    MessageId m_question = 0;
    MessageId m_answer = 0;
};

QTEST_GUILESS_MAIN(StoreStatesTest)
#include "tst_store_states.moc"
