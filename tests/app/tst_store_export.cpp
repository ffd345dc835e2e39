#include "app/storage/exchange/export.h"
#include "app/storage/exchange/import.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rookery;

/// Conversations and pictures as files.
class StoreExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = ChatStore::open(m_folder->filePath(QStringLiteral("rookery.db"))).value();
        Conversation like;
        like.title = QStringLiteral("Rooks & 鸟");
        like.systemPrompt = QStringLiteral("Be brief.\nBe kind.");
        like.templateName = QStringLiteral("world");
        like.sampling = QStringLiteral("{\"topP\":0.3}");
        m_chat = m_store->conversations().create(like).value();
        m_picture = m_store->attachments()
                        .put(QByteArray("\x89PNG\0pixels", 11), {.mime = QStringLiteral("image/png"),
                                                                 .width = 4,
                                                                 .height = 3,
                                                                 .name = QStringLiteral("rook.png"),
                                                                 .altText = QStringLiteral("a black bird")})
                        .value();
        const Message question = m_store->messages()
                                     .add({.conversation = m_chat,
                                           .text = QStringLiteral("What is **this**?"),
                                           .attachments = {m_picture}})
                                     .value();
        for (const char *text : {"A crow.", "A rook."}) {
            const Message answer = m_store->messages()
                                       .add({.conversation = m_chat,
                                             .parent = question.id,
                                             .role = MessageRole::Assistant,
                                             .text = QString::fromUtf8(text),
                                             .modelName = QStringLiteral("starter")})
                                       .value();
            QVERIFY(m_store->messages().finish(answer.id, MessageStatus::Complete, {.tokens = 3}));
            m_answers.push_back(answer.id);
        }
    }

    void cleanup()
    {
        m_answers.clear();
        m_store.reset();
    }

    void markdownShowsTheBranchShown()
    {
        const QByteArray expected =
            "# Rooks & 鸟\n\n> Be brief.\n> Be kind.\n\n## You\n\n*[Picture: a black bird]*\n\n"
            "What is **this**?\n\n## starter\n\nA rook.\n\n";
        QCOMPARE(exportMarkdown(*m_store, m_chat).value(), expected);
        QVERIFY(m_store->messages().show(m_answers.first()));
        QVERIFY(exportMarkdown(*m_store, m_chat).value().contains("A crow."));
    }

    void jsonBringsEverythingIntoAnotherStore()
    {
        QVERIFY(m_store->messages().show(m_answers.first()));
        const QString instructions = QStringLiteral("Be brief. ").repeated(2000);
        QVERIFY(m_store->conversations().setSystemPrompt(m_chat, instructions));
        const QByteArray json = exportJson(*m_store, m_chat).value();
        auto other = ChatStore::open(m_folder->filePath(QStringLiteral("other/rookery.db"))).value();
        QVERIFY(other->conversations().create());  // so that the ids differ
        const ConversationId id = importJson(*other, json).value();

        const Conversation from = m_store->conversations().get(m_chat).value();
        const Conversation to = other->conversations().get(id).value();
        QCOMPARE(to.title, from.title);
        QCOMPARE(to.systemPrompt, instructions);
        QCOMPARE(to.templateName, from.templateName);
        QCOMPARE(to.sampling, from.sampling);
        const QList<Message> before = m_store->messages().tree(m_chat).value();
        QList<Message> after = other->messages().tree(id).value();
        QCOMPARE(after.size(), before.size());
        for (qsizetype place = 0; place < after.size(); ++place) {
            Message &message = after[place];
            message.id = before[place].id;
            message.parent = before[place].parent;
            message.conversation = before[place].conversation;
            QVERIFY(message == before[place]);
        }
        QCOMPARE(other->messages().branch(id).value().last().text, QStringLiteral("A crow."));
        QCOMPARE(other->attachments().bytes(m_picture.hash).value(), QByteArray("\x89PNG\0pixels", 11));
    }

    /// Lists have a line for it.
    void aTitleOfSeveralLinesIsMadeOne()
    {
        const QByteArray json = R"({"format": "rookery.conversation", "version": 1, "messages": [],
            "title": "  Two\nlines\t of it "})";
        const auto id = importJson(*m_store, json);
        QVERIFY(id);
        QCOMPARE(m_store->conversations().get(*id).value().title, QStringLiteral("Two lines of it"));
    }

    void aBadFileAddsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");

        const auto message = [](const char *fields) {
            return QByteArray("{\"format\":\"rookery.conversation\",\"version\":1,\"messages\":[{\"id\":1,"
                              "\"parent\":0,"
                              "\"role\":\"user\",\"text\":\"x\",\"status\":\"complete\"},{") +
                   fields + "}]}";
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"format\":");
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("another format") << QByteArray("{\"format\":\"other\",\"version\":1}");
        QTest::newRow("a newer version") << QByteArray("{\"format\":\"rookery.conversation\",\"version\":2}");
        QTest::newRow("repeated id") << message(
            "\"id\":1,\"role\":\"user\",\"text\":\"x\",\"status\":\"complete\"");
        QTest::newRow("no id") << message("\"role\":\"user\",\"text\":\"x\",\"status\":\"complete\"");
        QTest::newRow("unknown parent")
            << message("\"id\":2,\"parent\":7,\"role\":\"user\",\"text\":\"x\",\"status\":\"complete\"");
        QTest::newRow("own parent") << message(
            "\"id\":2,\"parent\":2,\"role\":\"user\",\"text\":\"x\",\"status\":\"complete\"");
        QTest::newRow("unknown role")
            << message("\"id\":2,\"role\":\"owner\",\"text\":\"x\",\"status\":\"complete\"");
        QTest::newRow("text isn't text")
            << message("\"id\":2,\"role\":\"user\",\"text\":5,\"status\":\"complete\"");
        QTest::newRow("picture without bytes")
            << message("\"id\":2,\"role\":\"user\",\"text\":\"x\",\"status\":\"complete\",\"attachments\":[{"
                       "\"hash\":\"00\"}]");
        QTest::newRow("messages aren't objects")
            << QByteArray("{\"format\":\"rookery.conversation\",\"version\":1,\"messages\":[1,null]}");
    }

    void aBadFileAddsNothing()
    {
        QFETCH(QByteArray, json);
        const auto imported = importJson(*m_store, json);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, StoreErrorCode::BadInput);
        QVERIFY(!imported.error().detail.isEmpty());
        QCOMPARE(m_store->conversations().list().value().size(), 1);
    }

    void aDamagedPictureIsRefused()
    {
        QJsonObject json = QJsonDocument::fromJson(exportJson(*m_store, m_chat).value()).object();
        json[u"files"] = QJsonObject{{m_picture.hash, QStringLiteral("AAAA")}};
        QCOMPARE(importJson(*m_store, QJsonDocument(json).toJson()).error().code, StoreErrorCode::BadInput);
    }

    // Attachments

    void storesOnePictureOnce()
    {
        const auto again =
            m_store->attachments().put(QByteArray("\x89PNG\0pixels", 11), {.name = QStringLiteral("b")});
        QCOMPARE(again->hash, m_picture.hash);
        QCOMPARE(filesStored(), 1);
        QVERIFY(QFile::exists(m_store->attachments().path(m_picture.hash)));
    }

    void collectsOnlyWhatNothingUses()
    {
        const auto draft = m_store->attachments().put("in a draft", {}).value();
        QVERIFY(m_store->conversations().setDraft(m_chat, {}, {draft}));
        const auto unused = m_store->attachments().put("unused", {}).value();
        const qint64 later = QDateTime::currentMSecsSinceEpoch() + 1000;
        QCOMPARE(m_store->attachments().collectGarbage(later - 60'000).value(), 0);  // all too young
        QCOMPARE(m_store->attachments().collectGarbage(later).value(), 1);
        QVERIFY(!QFile::exists(m_store->attachments().path(unused.hash)));
        QVERIFY(m_store->attachments().bytes(draft.hash));
        QVERIFY(m_store->conversations().remove(m_chat));
        QVERIFY(m_store->tidy(later + qint64{48} * 60 * 60 * 1000));
        QCOMPARE(filesStored(), 0);
    }

    void noticesADamagedOrMissingFile()
    {
        QFile file(m_store->attachments().path(m_picture.hash));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("other bytes") == 11);
        file.close();
        QCOMPARE(m_store->attachments().bytes(m_picture.hash).error().code, StoreErrorCode::Damaged);
        QVERIFY(file.remove());
        QCOMPARE(m_store->attachments().bytes(m_picture.hash).error().code, StoreErrorCode::NotFound);
        QVERIFY(
            m_store->attachments().put(QByteArray("\x89PNG\0pixels", 11), {}));  // putting it again heals it
        QVERIFY(m_store->attachments().bytes(m_picture.hash));
    }

    void aCaptionBecomesTheAltText()
    {
        const MessageId id = m_store->messages().tree(m_chat).value().first().id;
        QVERIFY(m_store->messages().setAltText(id, 0, QStringLiteral("a rook on a lawn")));
        QCOMPARE(m_store->messages().get(id).value().attachments.first().altText,
                 QStringLiteral("a rook on a lawn"));
        QCOMPARE(m_store->messages().setAltText(id, 1, {}).error().code, StoreErrorCode::NotFound);
    }

    void aStateFileHasTheImagesBytes()
    {
        const QByteArray image(100'000, 's');
        const auto state =
            m_store->states().save({.conversation = m_chat, .fingerprint = QStringLiteral("f")}, image);
        const QString file = m_folder->filePath(QStringLiteral("mine.safetensors"));
        QVERIFY(exportState(*m_store, state->id, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll() == image);
        QVERIFY(!exportState(*m_store, state->id, m_folder->filePath(QStringLiteral("no/such/folder"))));
    }

private:
    int filesStored() const
    {
        int files = 0;
        QDirIterator all(m_folder->filePath(QStringLiteral("attachments")), QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            ++files;
        }
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatStore> m_store;
    ConversationId m_chat = 0;
    Attachment m_picture;
    QList<MessageId> m_answers;
};

QTEST_GUILESS_MAIN(StoreExportTest)
#include "tst_store_export.moc"
