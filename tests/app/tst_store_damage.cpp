#include "app/storage/chat_store.h"
#include "app/storage/check_data.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rookery;

namespace {

constexpr int Count = 6;

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

/// Damage that SQLite and the file system don't notice by themselves.
class StoreDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("rookery.db"));
        m_store = ChatStore::open(m_file).value();
        m_chat = m_store->conversations().create().value();
        MessageId parent = 0;
        m_ids.clear();
        for (int number = 0; number < Count; ++number) {
            parent = m_store->messages()
                         .add({.conversation = m_chat,
                               .parent = parent,
                               .role = number % 2 == 0 ? MessageRole::User : MessageRole::Assistant,
                               .text = QStringLiteral("message %1").arg(number)})
                         .value()
                         .id;
            m_ids.append(parent);
        }
        QVERIFY(!damage().any());
    }
    void cleanup() { m_store.reset(); }

    void everyWayToWriteKeepsAConversationSound()
    {
        auto &messages = m_store->messages();
        const auto turn = messages.addTurn({.conversation = m_chat, .parent = m_ids.last(), .text = "?"}, {});
        QVERIFY(turn);
        QVERIFY(messages.append(turn->answer.id, QStringLiteral("an ans")));
        QVERIFY(!damage().any());
        QVERIFY(messages.append(turn->answer.id, QStringLiteral("wer")));
        QVERIFY(messages.finish(turn->answer.id, MessageStatus::Complete, {}));
        QVERIFY(!damage().any());
        QVERIFY(messages.resume(turn->answer.id));
        QVERIFY(messages.append(turn->answer.id, QStringLiteral(" goes on")));
        m_store.reset();
        m_store = ChatStore::open(m_file).value();  // cut off, recovered
        QVERIFY(!damage().any());
        QVERIFY(m_store->messages().setText(m_ids[2], QStringLiteral("said otherwise, \U0001F426 and \xd8")));
        QVERIFY(!damage().any());
        const auto removed = m_store->messages().remove(m_ids[3]);
        QVERIFY(removed);
        QVERIFY(!damage().any());
        QVERIFY(m_store->messages().restore(*removed));
        QVERIFY(!damage().any());
        const auto picture =
            m_store->attachments().put("a picture", {.name = QStringLiteral("p.png")}).value();
        QVERIFY(m_store->messages().add(
            {.conversation = m_chat, .parent = m_ids.last(), .text = "see", .attachments = {picture}}));
        QVERIFY(!damage().any());
        const auto copy = m_store->conversations().duplicate(m_chat, QStringLiteral("copy"));
        QVERIFY(copy);
        QVERIFY(!m_store->messages().check(*copy).value().any());
        const auto fork = m_store->conversations().fork(m_ids[3], QStringLiteral("fork"));
        QVERIFY(!m_store->messages().check(*fork).value().any());
        QCOMPARE(m_store->messages().check(*fork)->messages, 4);
        QVERIFY(m_store->messages().remove(m_ids[4]));
        QVERIFY(m_store->conversations().purgeRemoved(QDateTime::currentMSecsSinceEpoch() + 1000));
        QVERIFY(!damage().any());
    }

    void changedMessageIsNoticed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("changed");
        QTest::newRow("five of six are gone") << "DELETE FROM message WHERE id <> %1" << 6 << 0;
        QTest::newRow("one in the middle is gone") << "DELETE FROM message WHERE id = %1 - 2" << 3 << 0;
        QTest::newRow("the last one is gone") << "DELETE FROM message WHERE id = %1" << 1 << 0;
        QTest::newRow("a letter of one changed")
            << "UPDATE message SET text = 'massage 2' WHERE id = %1 - 3" << 0 << 1;
        QTest::newRow("who said it changed") << "UPDATE message SET role = 1 WHERE id = %1" << 0 << 1;
        QTest::newRow("the parent of one changed")
            << "UPDATE message SET parent = 4711 WHERE id = %1 - 1" << 2 << 0;
        QTest::newRow("another conversation took one")
            << "UPDATE message SET conversation = 77 WHERE id = %1" << 1 << 0;
    }
    void changedMessageIsNoticed()
    {
        QFETCH(QString, sql);
        change(sql.arg(m_ids.last()));
        const ConversationDamage found = damage();
        QTEST(found.missing, "missing");
        QTEST(found.changed, "changed");
        QVERIFY(found.any());
        QVERIFY(found.message().contains(QStringLiteral("of its 6 messages")));
        QVERIFY(!findings().sound());
        QCOMPARE(findings().damagedConversations, 1);
    }

    void aCheckInStepsFindsTheSameWhileTheConversationGoesOn()
    {
        change(QStringLiteral("UPDATE message SET text = 'massage' WHERE id = %1").arg(m_ids[1]));
        change(QStringLiteral("UPDATE message SET role = 1 WHERE id = %1").arg(m_ids[5]));
        ConversationCheck check(m_chat);
        int steps = 0;
        for (bool complete = false; !complete; ++steps) {
            complete = m_store->messages().goOn(check, std::chrono::nanoseconds(0)).value();
            QVERIFY(m_store->messages().append(m_ids[3], QStringLiteral(" and on")));
            QVERIFY(m_store->messages().add({.conversation = m_chat, .text = QStringLiteral("more")}));
            QVERIFY(steps < 100);
        }
        QVERIFY(steps > 1);
        QCOMPARE(check.damage().changed, 2);
        QCOMPARE(check.damage().missing, 0);
        QCOMPARE(check.damage().messages, Count);
    }

    void parentsInACircleEnd_data()
    {
        QTest::addColumn<int>("child");
        QTest::addColumn<int>("parent");
        QTest::newRow("the first hangs on the last") << 0 << Count - 1;
        QTest::newRow("one hangs on the next") << 2 << 3;
        QTest::newRow("one hangs on itself") << 3 << 3;
    }
    /// They were followed for ever, on the store's thread, into a file that grew without end.
    void parentsInACircleEnd()
    {
        QFETCH(int, child);
        QFETCH(int, parent);
        change(QStringLiteral("UPDATE message SET parent = %1, active_child = %1 WHERE id = %2")
                   .arg(m_ids[parent])
                   .arg(m_ids[child]));
        change(QStringLiteral("UPDATE message SET active_child = %1 WHERE id = %2")
                   .arg(m_ids[child])
                   .arg(m_ids[parent]));
        const auto shown = m_store->messages().branch(m_chat);
        QVERIFY(shown);
        QVERIFY(shown->size() <= Count);
        QVERIFY(damage().any());
        QVERIFY(m_store->messages().show(m_ids[child]));
        const auto removed = m_store->messages().remove(m_ids[parent]);
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message()));
        QVERIFY(m_store->messages().branch(m_chat));
        QVERIFY(m_store->messages().restore(*removed));
    }

    void messageWithoutItsParentIsRemoved()
    {
        change(QStringLiteral("UPDATE message SET parent = 4711 WHERE id = %1").arg(m_ids.last()));
        const auto removed = m_store->messages().remove(m_ids.last());
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message()));
        QVERIFY(m_store->messages().branch(m_chat));
        QVERIFY(m_store->messages().restore(*removed));
        QVERIFY(!m_store->messages().branch(m_chat)->isEmpty());
    }

    // One page after the other is overwritten: nothing wrong is shown without a word.
    void noDamagedPageIsTakenForTheConversation()
    {
        QString longText;
        for (int line = 0; line < 300; ++line) {
            longText += QStringLiteral("line %1 of a message that takes more than a page\n").arg(line);
        }
        QVERIFY(m_store->messages().setText(m_ids[1], longText));
        const QList<Message> before = m_store->messages().branch(m_chat).value();
        m_store.reset();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        int noticed = 0;
        for (qsizetype page = 4096; page < sound.size(); page += 4096) {
            for (const qsizetype place : {qsizetype{3}, qsizetype{12}, qsizetype{2000}, qsizetype{4000}}) {
                QByteArray damaged = sound;
                for (qsizetype byte = place; byte < place + 16; ++byte) {
                    damaged[page + byte] = static_cast<char>(damaged[page + byte] ^ 0x11);
                }
                QVERIFY(writeAll(m_file, damaged));
                auto store = ChatStore::open(m_file);
                if (!store) {
                    ++noticed;
                    continue;
                }
                const auto branch = (*store)->messages().branch(m_chat);
                const auto checked = (*store)->messages().check(m_chat);
                const bool told = !branch || !checked || checked->any();
                noticed += told ? 1 : 0;
                QVERIFY2(told || said(*branch) == said(before),
                         qPrintable(QStringLiteral("page %1, byte %2").arg(page / 4096).arg(place)));
                store->reset();
                QFile::remove(m_file + QStringLiteral("-wal"));
                QFile::remove(m_file + QStringLiteral("-shm"));
            }
        }
        QVERIFY(noticed > 0);
        QVERIFY(writeAll(m_file, sound));
    }

    void messagesOfAnOlderVersionAreSealedInAQuietMoment()
    {
        change(QStringLiteral("UPDATE message SET checksum = NULL"));
        QVERIFY(!damage().any());
        QVERIFY(m_store->tidy(QDateTime::currentMSecsSinceEpoch()));
        change(QStringLiteral("UPDATE message SET text = 'x' WHERE id = %1").arg(m_ids.first()));
        QCOMPARE(damage().changed, 1);
    }

    void changedStateIsntUsed()
    {
        const auto state = m_store->states().save(
            {.conversation = m_chat, .message = m_ids.last(), .fingerprint = QStringLiteral("f")},
            QByteArray(100'000, 's'));
        QVERIFY(state);
        QVERIFY(m_store->states().image(state->id));
        QCOMPARE(findings().states, 1);
        QVERIFY(findings().sound());
        change(QStringLiteral(
            "UPDATE state_image SET image = CAST(replace(hex(image), '7373', '7374') AS BLOB)"));
        QCOMPARE(m_store->states().image(state->id).error().code, StoreErrorCode::Damaged);
        change(QStringLiteral("UPDATE state_image SET image = zeroblob(100000)"));
        const auto changed = m_store->states().image(state->id);
        QCOMPARE(changed.error().code, StoreErrorCode::Damaged);
        QVERIFY(changed.error().message().contains(QStringLiteral("has changed on the disk")));
        QCOMPARE(findings().damagedStates, 1);
        // One that was written before states had a checksum is used.
        change(QStringLiteral("UPDATE state SET checksum = NULL"));
        QVERIFY(m_store->states().image(state->id));
    }

    void missingAndReplacedPicturesAreFound()
    {
        const auto picture =
            m_store->attachments().put(QByteArray(1000, 'p'), {.name = QStringLiteral("cat.png")}).value();
        QVERIFY(m_store->messages().add({.conversation = m_chat,
                                         .parent = m_ids.last(),
                                         .text = QStringLiteral("this"),
                                         .attachments = {picture}}));
        QVERIFY(findings().sound());
        QCOMPARE(damage().pictures.size(), 1);
        const QString file = m_store->attachments().path(picture.hash);
        QVERIFY(writeAll(file, QByteArray(1000, 'q')));  // of the same size
        QCOMPARE(findings().damagedPictures, QStringList{QStringLiteral("cat.png")});
        // Attaching it again mends it.
        QVERIFY(m_store->attachments().put(QByteArray(1000, 'p'), {}));
        QVERIFY(findings().sound());
        QVERIFY(QFile::remove(file));
        QCOMPARE(findings().damagedPictures, QStringList{QStringLiteral("cat.png")});
        QVERIFY(findings().message(m_file).contains(QStringLiteral("cat.png")));
        QVERIFY(damagedPicturesMessage({QStringLiteral("cat.png")}).contains(QStringLiteral("cat.png")));
    }

    void lostLogOfAKilledProgramIsSaid()
    {
        m_store.reset();
        QProcess writer;
        writer.start(QStringLiteral(STORE_WRITER), {QStringLiteral("write"), m_file});
        QVERIFY(writer.waitForReadyRead());
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(QFile::remove(m_file + QStringLiteral("-wal")));
        QFile::remove(m_file + QStringLiteral("-shm"));
        {
            const auto store = ChatStore::open(m_file).value();
            QVERIFY(store->warnings().logLost);
            const QString sentence = store->warnings().message(m_file);
            QVERIFY2(sentence.contains(QStringLiteral("rookery.db-wal")), qPrintable(sentence));
            QVERIFY(!store->conversations().everMade(4711).value());
            QVERIFY(store->conversations().everMade(m_chat).value());
        }
        QVERIFY(!ChatStore::open(m_file).value()->warnings().any());  // said once
    }

    void programThatEndsWellLosesNoLog()
    {
        m_store.reset();
        QVERIFY(!QFile::exists(m_file + QStringLiteral("-wal")));
        QVERIFY(!ChatStore::open(m_file).value()->warnings().any());
    }

private:
    void change(const QString &sql)
    {
        Connection other(m_file);
        QVERIFY(other.open(1000));
        // As if a disk did it: no trigger or constraint of the store's looks on.
        QVERIFY(other.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        QVERIFY(other.execute(QStringLiteral("DROP TRIGGER IF EXISTS message_count_delete")));
        QVERIFY(other.execute(sql));
    }

    ConversationDamage damage() const { return m_store->messages().check(m_chat).value(); }
    DataFindings findings() const
    {
        return checkData(m_file, {}, [](double) {}).value();
    }

    static QStringList said(const QList<Message> &branch)
    {
        QStringList texts;
        for (const Message &message : branch) {
            texts += message.text;
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatStore> m_store;
    QString m_file;
    ConversationId m_chat = 0;
    QList<MessageId> m_ids;
};

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "tst_store_damage.moc"
