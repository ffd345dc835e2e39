#include "app/storage/chat_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rookery;

/// Search as the user types.
class StoreSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store = ChatStore::open(m_folder.filePath(QStringLiteral("rookery.db"))).value();
        Conversation like;
        like.title = QStringLiteral("Über Rabenvögel");
        m_chat = m_store->conversations().create(like).value();
        for (const char *text :
             {"The quick brown fox jumps over the lazy dog", "Saatkrähen brüten in Kolonien: ROOKERY",
              "今天天气很好,我们去看乌鸦吧", "The price is 100% of \"what\" you_see (C:\\dir)",
              "ΑΘΗΝΑ and 🐦🐦‍⬛ birds", "Привет, Ёлка"}) {
            m_last = say(QString::fromUtf8(text));
        }
    }

    void findsAnyPartOfTheText_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");  // the matches in the snippet, joined by |; empty = no hit

        const auto row = [](const char *name, const char *query, const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(marked);
        };
        row("part of a word", "uick bro", "uick|bro");
        row("terms in any order", "lazy quick", "quick|lazy");
        row("all terms must occur", "lazy rookery", "");
        row("case doesn't matter", "rOoKeRy", "ROOKERY");
        row("umlauts, other case", "SAATKRÄHEN", "Saatkrähen");
        row("Chinese, two characters", "乌鸦", "乌鸦");
        row("Chinese, three characters", "看乌鸦", "看乌鸦");
        row("one character", "乌", "乌");
        row("short and long terms", "lazy ox", "ox|lazy");
        row("short Cyrillic of other case", "ёл", "Ёл");
        row("Cyrillic of other case", "ПРИВЕТ", "Привет");
        row("Greek of other case", "αθηνα", "ΑΘΗΝΑ");
        row("emoji", "🐦🐦", "🐦🐦");
        row("percent is no wildcard", "0%", "0%");
        row("underscore is no wildcard", "u_s", "u_s");
        row("short underscore is no wildcard", "k_", "");
        row("quotes are text", "\"what\"", "\"what\"");
        row("backslash is text", "\\d", "\\d");
        row("operators are text", "quick OR rookery", "");
        row("columns are text", "text:quick", "");
        row("stars are text", "qui*", "");
        row("parentheses are text", "(c:", "(C:");
        row("spaces only", "   ", "");
        row("nothing", "", "");
    }

    void findsAnyPartOfTheText()
    {
        QFETCH(QString, query);
        QFETCH(QString, marked);
        const auto hits = m_store->search().find(query);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
        if (marked.isEmpty()) {
            QVERIFY(hits->isEmpty());
            return;
        }
        QCOMPARE(hits->size(), 1);
        QStringList found;
        for (const MatchRange &match : hits->first().matches) {
            found.push_back(hits->first().snippet.mid(match.start, match.length));
        }
        QCOMPARE(found.join(u'|'), marked);
    }

    void findsTitlesFirst()
    {
        const auto hits = m_store->search().find(QStringLiteral("rabenVÖGEL")).value();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().message, 0);
        QCOMPARE(hits.first().conversation, m_chat);
        QVERIFY(m_store->conversations().rename(m_chat, QStringLiteral("Corvids")));
        QVERIFY(m_store->search().find(QStringLiteral("raben")).value().isEmpty());
        QCOMPARE(m_store->search().find(QStringLiteral("corv")).value().size(), 1);
        QCOMPARE(m_store->search().find(QStringLiteral("co")).value().size(), 1);
    }

    void findsTheNewestFirstAndNoMoreThanAsked()
    {
        for (int count = 0; count < 5; ++count) {
            m_last = say(QStringLiteral("jackdaw %1").arg(count));
        }
        const auto hits = m_store->search().find(QStringLiteral("jackdaw"), 3).value();
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits.first().message, m_last);
        QCOMPARE(hits.first().snippet, QStringLiteral("jackdaw 4"));
    }

    void followsEveryChangeOfAMessage()
    {
        const auto found = [this](const char *text) {
            return !m_store->search().find(QString::fromUtf8(text)).value().isEmpty();
        };
        const MessageId id = m_store->messages()
                                 .add({.conversation = m_chat,
                                       .parent = m_last,
                                       .role = MessageRole::Assistant,
                                       .text = QStringLiteral("magpie"),
                                       .status = MessageStatus::Streaming})
                                 .value()
                                 .id;
        QVERIFY(m_store->messages().append(id, QStringLiteral(" nutcracker")));
        QVERIFY(m_store->messages().finish(id, MessageStatus::Complete, {}));
        QVERIFY(found("magpie nutcr"));
        QVERIFY(m_store->messages().resume(id));
        QVERIFY(m_store->messages().append(id, QStringLiteral(" chough")));
        QVERIFY(m_store->messages().finish(id, MessageStatus::Stopped, {}));
        QVERIFY(found("cracker chough"));
        QVERIFY(m_store->messages().setText(id, QStringLiteral("treepie")));
        QVERIFY(found("treepie") && !found("magpie"));
        const auto removed = m_store->messages().remove(id).value();
        QVERIFY(!found("treepie"));
        QVERIFY(m_store->messages().restore(removed));
        QVERIFY(found("treepie"));
        QVERIFY(m_store->messages().remove(id));
        QVERIFY(m_store->tidy(QDateTime::currentMSecsSinceEpoch() + qint64{60} * 60 * 1000));
        QVERIFY(!found("treepie"));
        QVERIFY(m_store->check());
    }

    void cutsALongTextAroundTheMatchBetweenCharacters()
    {
        const QString birds = QStringLiteral("🐦").repeated(300);
        const Snippet snippet =
            snippetOf(u'x' + birds + QStringLiteral("needle") + birds, {QStringLiteral("NEEDLE")});
        QVERIFY(snippet.text.startsWith(QStringLiteral("…🐦")));
        QVERIFY(snippet.text.endsWith(QStringLiteral("🐦…")));
        QVERIFY(snippet.text.size() < 200);
        QCOMPARE(snippet.matches.size(), 1);
        QCOMPARE(snippet.text.mid(snippet.matches[0].start, snippet.matches[0].length),
                 QStringLiteral("needle"));
        QVERIFY(snippet.text.isValidUtf16());
    }

private:
    MessageId say(const QString &text)
    {
        return m_store->messages().add({.conversation = m_chat, .parent = m_last, .text = text}).value().id;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ChatStore> m_store;
    ConversationId m_chat = 0;
    MessageId m_last = 0;
};

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "tst_store_search.moc"
