#include "app/storage/chat_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rookery;

namespace {

const QString Fingerprint = QStringLiteral("00112233445566778899aabbccddeeff");

QList<MessageId> idsOf(const QList<Message> &messages)
{
    QList<MessageId> ids;
    for (const Message &message : messages) {
        ids.push_back(message.id);
    }
    return ids;
}

}  // namespace

/// Conversations, the message tree, attachments and states, as the window uses them.
class ChatStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup() { m_store.reset(); }

    void figuresGoWithTheAnswer()
    {
        const ConversationId id = newConversation(QStringLiteral("one"));
        const Message question = say(id, 0, QStringLiteral("why?"));
        const QByteArray figures("\1\0\xff figures", 11);
        QCOMPARE(m_store->messages().figures(question.id).value(), QByteArray());
        QVERIFY(m_store->messages().setFigures(question.id, figures));
        QCOMPARE(m_store->messages().figures(question.id).value(), figures);
        QCOMPARE(m_store->messages().get(question.id).value(), question);  // nothing else changes
        QVERIFY(!m_store->messages().check(id).value().any());
        const auto copy = m_store->conversations().duplicate(id, QStringLiteral("two"));
        QVERIFY(copy);
        const auto copied = m_store->messages().branch(*copy);
        QVERIFY(copied && copied->size() == 1);
        QCOMPARE(m_store->messages().figures(copied->first().id).value(), figures);
        QCOMPARE(m_store->messages().figures(12345).error().code, StoreErrorCode::NotFound);
    }

    // Conversations

    void listsPinnedThenLastChanged()
    {
        const ConversationId first = newConversation(QStringLiteral("first"));
        const ConversationId second = newConversation(QStringLiteral("second"));
        const ConversationId third = newConversation(QStringLiteral("third"));
        QVERIFY(m_store->conversations().setPinned(third, true));
        QTest::qWait(2);
        say(first, 0, QStringLiteral("now the newest"));

        const auto list = m_store->conversations().list();
        QVERIFY(list);
        QCOMPARE(list->size(), 3);
        QCOMPARE(list->at(0).id, third);
        QCOMPARE(list->at(1).id, first);
        QCOMPARE(list->at(2).id, second);
        QVERIFY(list->at(0).pinned && list->at(0).empty);
        QVERIFY(!list->at(1).empty);
    }

    void keepsEverythingOverAReopening()
    {
        const ConversationId id = newConversation(QStringLiteral("Vögel 鸟 🐦"));
        const auto picture = m_store->attachments().put("pixels", {.mime = QStringLiteral("image/png"),
                                                                   .width = 3,
                                                                   .height = 2,
                                                                   .name = QStringLiteral("rook.png")});
        QVERIFY(picture);
        QVERIFY(m_store->conversations().setModel(id, Fingerprint, QStringLiteral("starter")));
        QVERIFY(m_store->conversations().setTemplate(id, QStringLiteral("world")));
        QVERIFY(m_store->conversations().setSystemPrompt(id, QStringLiteral("Be brief.")));
        QVERIFY(m_store->conversations().setSampling(id, QStringLiteral("{\"topP\":0.5}")));
        QVERIFY(m_store->conversations().setDraft(id, QStringLiteral("half a sent"), {*picture}));
        Message message = say(id, 0, QStringLiteral("What is a rook?"));
        message.edit = QStringLiteral("What is a jackdaw?");
        QVERIFY(m_store->messages().setEdit(message.id, message.edit));
        const auto before = m_store->conversations().get(id);
        QVERIFY(before);

        reopen();

        const auto after = m_store->conversations().get(id);
        QVERIFY(after);
        QVERIFY(*after == *before);
        QCOMPARE(after->draft, QStringLiteral("half a sent"));
        QCOMPARE(after->draftAttachments, QList<Attachment>{*picture});
        QCOMPARE(after->leaf, message.id);
        const auto branch = m_store->messages().branch(id);
        QVERIFY(branch && *branch == QList<Message>{message});
    }

    void keepsTheUsersTitleFromASuggestion()
    {
        const ConversationId id = newConversation({});
        QVERIFY(m_store->conversations().suggestTitle(id, QStringLiteral("made from the text")));
        QCOMPARE(m_store->conversations().get(id).value().title, QStringLiteral("made from the text"));
        QVERIFY(m_store->conversations().rename(id, QStringLiteral("mine")));
        QVERIFY(m_store->conversations().suggestTitle(id, QStringLiteral("made anew")));
        QCOMPARE(m_store->conversations().get(id).value().title, QStringLiteral("mine"));
    }

    void restoresARemovedConversation()
    {
        const ConversationId id = newConversation(QStringLiteral("keep me"));
        const Message message = say(id, 0, QStringLiteral("hello"));
        QVERIFY(m_store->conversations().remove(id));
        QVERIFY(m_store->conversations().list().value().isEmpty());
        QCOMPARE(m_store->conversations().get(id).error().code, StoreErrorCode::NotFound);
        QVERIFY(m_store->search().find(QStringLiteral("hello")).value().isEmpty());
        QVERIFY(m_store->conversations().restore(id));
        QCOMPARE(idsOf(m_store->messages().branch(id).value()), QList<MessageId>{message.id});
    }

    void purgesAChainLongerThanSqlitesTriggerDepth()
    {
        const ConversationId id = newConversation({});
        MessageId parent = 0;
        for (int turn = 0; turn < 1200; ++turn) {
            parent = say(id, parent, QString::number(turn)).id;
        }
        QVERIFY(m_store->conversations().purge(id).error().code ==
                StoreErrorCode::NotFound);  // not removed yet
        QVERIFY(m_store->conversations().remove(id));
        QVERIFY(m_store->conversations().purge(id));
        QVERIFY(!m_store->messages().get(parent));
        QVERIFY(m_store->check());
    }

    void neverUsesAnIdTwice()
    {
        const ConversationId id = newConversation({});
        QVERIFY(m_store->conversations().remove(id));
        QVERIFY(m_store->conversations().purge(id));
        QVERIFY(newConversation({}) > id);
    }

    // Messages

    void sendingTakesTheDraftInOneStep()
    {
        const ConversationId id = newConversation({});
        QVERIFY(m_store->conversations().setDraft(id, QStringLiteral("What is a rook?")));
        NewMessage question;
        question.conversation = id;
        question.text = QStringLiteral("What is a rook?");
        question.clearsDraft = true;
        const auto turn = m_store->messages().addTurn(question, QStringLiteral("starter"));
        QVERIFY(turn);
        QCOMPARE(turn->answer.parent, turn->question.id);
        QCOMPARE(turn->answer.status, MessageStatus::Streaming);
        QCOMPARE(turn->answer.modelName, QStringLiteral("starter"));
        QCOMPARE(m_store->conversations().get(id).value().draft, QString());

        question.parent = 12345;  // not there: nothing of the turn may stay
        QVERIFY(m_store->conversations().setDraft(id, QStringLiteral("again")));
        QCOMPARE(m_store->messages().addTurn(question, {}).error().code, StoreErrorCode::NotFound);
        QCOMPARE(m_store->conversations().get(id).value().draft, QStringLiteral("again"));
        QCOMPARE(m_store->messages().tree(id).value().size(), 2);
    }

    void streamsAnAnswerAndFinishesIt()
    {
        const ConversationId id = newConversation({});
        const Message answer = beginAnswer(id, 0);
        QVERIFY(m_store->messages().append(answer.id, QStringLiteral("A ro")));
        QVERIFY(m_store->messages().append(answer.id, QStringLiteral("ok. 🐦")));
        const MessageStats stats{.promptTokens = 9, .tokens = 4, .tokensPerSecond = 20.5, .firstTokenMs = 31};
        QVERIFY(m_store->messages().finish(answer.id, MessageStatus::Complete, stats));
        const auto stored = m_store->messages().get(answer.id);
        QCOMPARE(stored->text, QStringLiteral("A rook. 🐦"));
        QCOMPARE(stored->status, MessageStatus::Complete);
        QVERIFY(stored->stats == stats);
    }

    void anAnswerCutOffByTheProgramsEndKeepsItsText()
    {
        const ConversationId id = newConversation({});
        const Message answer = beginAnswer(id, 0);
        QVERIFY(m_store->messages().append(answer.id, QStringLiteral("half an ans")));
        reopen();
        const auto stored = m_store->messages().get(answer.id);
        QCOMPARE(stored->text, QStringLiteral("half an ans"));
        QCOMPARE(stored->status, MessageStatus::Stopped);
        QCOMPARE(m_store->search().find(QStringLiteral("half")).value().size(), 1);
    }

    void editsAndRegenerationsAreBranches()
    {
        const ConversationId id = newConversation({});
        const Message question = say(id, 0, QStringLiteral("q"));
        const Message answer1 = say(id, question.id, QStringLiteral("a1"));
        const Message follow1 = say(id, answer1.id, QStringLiteral("f1"));
        const Message answer2 = say(id, question.id, QStringLiteral("a2"));
        const Message answer3 = say(id, question.id, QStringLiteral("a3"));
        const Message edited = say(id, 0, QStringLiteral("q, edited"));

        QCOMPARE(idsOf(m_store->messages().branch(id).value()), (QList<MessageId>{edited.id}));
        QCOMPARE(edited.siblingIndex, 1);
        QCOMPARE(edited.siblings, 2);
        QCOMPARE(m_store->messages().siblings(answer2.id).value(),
                 (QList<MessageId>{answer1.id, answer2.id, answer3.id}));
        QCOMPARE(m_store->messages().get(answer2.id).value().siblingIndex, 1);
        QCOMPARE(m_store->messages().get(answer2.id).value().siblings, 3);

        QCOMPARE(m_store->messages().show(answer1.id).value(), follow1.id);
        QCOMPARE(idsOf(m_store->messages().branch(id).value()),
                 (QList<MessageId>{question.id, answer1.id, follow1.id}));
        QVERIFY(m_store->messages().show(edited.id));
        // Coming back shows the branch as it was left, not the newest.
        QCOMPARE(m_store->messages().show(question.id).value(), follow1.id);
    }

    void removesASubtreeAndRestoresIt()
    {
        const ConversationId id = newConversation({});
        const Message question = say(id, 0, QStringLiteral("q"));
        const Message answer1 = say(id, question.id, QStringLiteral("a1"));
        const Message answer2 = say(id, question.id, QStringLiteral("a2"));
        const Message follow2 = say(id, answer2.id, QStringLiteral("f2"));

        const auto removed = m_store->messages().remove(answer2.id);
        QVERIFY(removed);
        QCOMPARE(idsOf(m_store->messages().branch(id).value()), (QList<MessageId>{question.id, answer1.id}));
        QCOMPARE(m_store->messages().get(answer1.id).value().siblings, 1);
        QVERIFY(!m_store->messages().get(follow2.id));

        const auto rest = m_store->messages().remove(question.id);
        QVERIFY(rest);
        QVERIFY(m_store->messages().branch(id).value().isEmpty());
        QCOMPARE(m_store->conversations().get(id).value().leaf, 0);

        QVERIFY(m_store->messages().restore(*rest));
        QCOMPARE(idsOf(m_store->messages().branch(id).value()), (QList<MessageId>{question.id, answer1.id}));
        QVERIFY(!m_store->messages().get(follow2.id));  // removed before, so it stays removed
        QVERIFY(m_store->messages().restore(*removed));
        QCOMPARE(idsOf(m_store->messages().branch(id).value()),
                 (QList<MessageId>{question.id, answer2.id, follow2.id}));
    }

private:
    void reopen()
    {
        m_store.reset();
        auto store = ChatStore::open(m_folder->filePath(QStringLiteral("rookery.db")));
        if (!store) {
            qFatal("%s %s", qPrintable(store.error().message()), qPrintable(store.error().detail));
        }
        m_store = std::move(*store);
    }

    ConversationId newConversation(const QString &title)
    {
        Conversation like;
        like.title = title;
        return m_store->conversations().create(like).value();
    }

    Message say(ConversationId conversation, MessageId parent, const QString &text)
    {
        NewMessage message;
        message.conversation = conversation;
        message.parent = parent;
        message.text = text;
        return m_store->messages().add(message).value();
    }

    Message beginAnswer(ConversationId conversation, MessageId parent)
    {
        NewMessage message;
        message.conversation = conversation;
        message.parent = parent;
        message.role = MessageRole::Assistant;
        message.status = MessageStatus::Streaming;
        return m_store->messages().add(message).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatStore> m_store;
};

QTEST_GUILESS_MAIN(ChatStoreTest)
#include "tst_chat_store.moc"
