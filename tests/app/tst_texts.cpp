#include "app/storage/chat_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rookery;

namespace {

TextToken token(qint64 start, int units, TokenId id, quint32 writer = 1)
{
    return {.start = start,
            .writer = writer,
            .record = {.token = id,
                       .bytes = units,
                       .figures = {.logProbability = -0.5F, .rank = 2, .entropy = 1.25F}}};
}

}  // namespace

/// Texts with their versions, on disk.
class TextsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup() { m_store.reset(); }

    void deltasAreShortest_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("nothing") << "same"
                                 << "same"
                                 << "";
        QTest::newRow("at the end") << "one"
                                    << "one two"
                                    << " two";
        QTest::newRow("in the middle") << "one three"
                                       << "one (two) three"
                                       << "(two) ";
        QTest::newRow("of alike letters") << "aaa"
                                          << "aaaa"
                                          << "a";
        QTest::newRow("removed") << "one two"
                                 << "one"
                                 << "";
        QTest::newRow("all of it") << "one"
                                   << ""
                                   << "";
        QTest::newRow("a pair stays whole")
            << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F601") << QStringLiteral("\U0001F601");
    }

    void deltasAreShortest()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, inserted);
        const TextDelta delta = deltaBetween(before, after);
        QCOMPARE(delta.inserted, inserted);
        QCOMPARE(applied(delta, before).value(), after);
    }

    void opensAsItWasWritten()
    {
        const ConversationId id = m_store->texts().create(QStringLiteral("Tale")).value();
        QVERIFY(m_store->texts().open(id).value().text.isEmpty());
        const VersionId first = add(id, 0, {}, QStringLiteral("Once upon a time"));
        add(id, first, QStringLiteral("Once upon a time"), QStringLiteral("Once upon a time there was"),
            {{16, 10}}, VersionKind::Continued);
        reopen();
        const auto opened = m_store->texts().open(id);
        QVERIFY(opened);
        QCOMPARE(opened->text, QStringLiteral("Once upon a time there was"));
        QCOMPARE(opened->byModel, (QList<TextRun>{{16, 10}}));
        QCOMPARE(m_store->texts().version(first).value().text, QStringLiteral("Once upon a time"));
    }

    void typingGoesOnInItsVersion()
    {
        const ConversationId id = m_store->texts().create({}).value();
        const VersionId version = add(id, 0, {}, QStringLiteral("On"));
        const QString text = QStringLiteral("Once");
        QVERIFY(m_store->texts().amend(version, newVersion(id, 0, {}, text)));
        QCOMPARE(m_store->texts().open(id).value().text, text);
        QCOMPARE(m_store->texts().versions(id).value().size(), 1);
    }

    void branchesKeepEveryVersion()
    {
        const ConversationId id = m_store->texts().create({}).value();
        const VersionId root = add(id, 0, {}, QStringLiteral("a"));
        const VersionId left = add(id, root, QStringLiteral("a"), QStringLiteral("ab"));
        const VersionId right = add(id, root, QStringLiteral("a"), QStringLiteral("ac"));
        QCOMPARE(m_store->texts().version(left).value().text, QStringLiteral("ab"));
        QCOMPARE(m_store->texts().version(right).value().text, QStringLiteral("ac"));
        const auto versions = m_store->texts().versions(id).value();
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions.front().parent, root);
        QVERIFY(versions.front().shown);
    }

    void longHistoriesOpenInFewSteps()
    {
        const ConversationId id = m_store->texts().create({}).value();
        QString text;
        VersionId last = 0;
        QList<VersionId> all;
        for (int i = 0; i < 200; ++i) {
            const QString next = text + QString::number(i) + u' ';
            all += last = add(id, last, text, next);
            text = next;
        }
        QCOMPARE(m_store->texts().open(id).value().text, text);
        QCOMPARE(m_store->texts().version(all[2]).value().text, QStringLiteral("0 1 2 "));
        const auto whole = m_store->texts().version(all[120]);
        QVERIFY(whole && whole->text.endsWith(QStringLiteral("119 120 ")));
    }

    void damageIsNoticed()
    {
        const ConversationId id = m_store->texts().create({}).value();
        NewVersion version = newVersion(id, 0, {}, QStringLiteral("text"));
        version.checksum += 1;
        QVERIFY(m_store->texts().add(version));
        QCOMPARE(m_store->texts().open(id).error().code, StoreErrorCode::Corrupt);
    }

    void areApartFromConversations()
    {
        const ConversationId text = m_store->texts().create(QStringLiteral("Tale")).value();
        add(text, 0, {}, QStringLiteral("Once upon a Time"));
        const ConversationId conversation = m_store->conversations().create().value();
        QCOMPARE(m_store->conversations().list().value().size(), 1);
        QCOMPARE(m_store->conversations().list().value().front().id, conversation);
        QCOMPARE(m_store->texts().list().value().size(), 1);
        QCOMPARE(m_store->conversations().get(text).error().code, StoreErrorCode::NotFound);
        QVERIFY(!m_store->texts().open(conversation));
        QVERIFY(m_store->search().find(QStringLiteral("Tale")).value().isEmpty());
        const auto hits = m_store->texts().find(QStringLiteral("tale time"), 10).value();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.front().conversation, text);
        QVERIFY(m_store->texts().find(QStringLiteral("tale morning"), 10).value().isEmpty());
    }

    void deletedOnesComeBack()
    {
        const ConversationId id = m_store->texts().create({}).value();
        add(id, 0, {}, QStringLiteral("text"));
        QVERIFY(m_store->conversations().remove(id));
        QVERIFY(m_store->texts().list().value().isEmpty());
        QVERIFY(m_store->conversations().restore(id));
        QCOMPARE(m_store->texts().open(id).value().text, QStringLiteral("text"));
    }

    void copiesHaveAllVersions()
    {
        const ConversationId id = m_store->texts().create({}).value();
        const VersionId first = add(id, 0, {}, QStringLiteral("one"));
        add(id, first, QStringLiteral("one"), QStringLiteral("one two"), {{3, 4}}, VersionKind::Continued);
        const auto copy = m_store->conversations().duplicate(id, QStringLiteral("copy"));
        QVERIFY(copy);
        QCOMPARE(m_store->texts().open(*copy).value().text, QStringLiteral("one two"));
        QCOMPARE(m_store->texts().versions(*copy).value().size(), 2);
        QVERIFY(m_store->conversations().remove(id));
        QVERIFY(m_store->conversations().purge(id));
        QCOMPARE(m_store->texts().open(*copy).value().text, QStringLiteral("one two"));
    }

    void tokensChangeAsTheirTextDoes_data()
    {
        QTest::addColumn<TextTokens>("before");
        QTest::addColumn<TextTokens>("after");
        QTest::addColumn<int>("longer");
        const TextTokens two = {token(4, 3, 7), token(7, 2, 8)};
        QTest::newRow("none") << TextTokens() << TextTokens() << 3;
        QTest::newRow("the first") << TextTokens() << two << 5;
        QTest::newRow("at the end") << two << TextTokens{two[0], two[1], token(9, 1, 9)} << 1;
        QTest::newRow("text before them") << two << TextTokens{token(6, 3, 7), token(9, 2, 8)} << 2;
        QTest::newRow("one is gone") << two << TextTokens{two[0]} << -2;
        QTest::newRow("all are gone") << two << TextTokens() << 0;
        QTest::newRow("alike side by side")
            << TextTokens{token(0, 1, 5)} << TextTokens{token(0, 1, 5), token(1, 1, 5)} << 1;
        QTest::newRow("two models") << two << TextTokens{token(4, 3, 7), token(7, 2, 8, 2)} << 0;
        QTest::newRow("a character of three tokens")
            << TextTokens() << TextTokens{token(2, 0, 5), token(2, 0, 6), token(2, 2, 7)} << 4;
    }

    void tokensChangeAsTheirTextDoes()
    {
        QFETCH(TextTokens, before);
        QFETCH(TextTokens, after);
        QFETCH(int, longer);
        const QByteArray change = tokenChange(before, after, longer);
        const auto again = changed(before, change, longer, 20);
        QVERIFY(again);
        QCOMPARE(*again, after);
        for (qsizetype end = 1; end < change.size(); ++end) {
            static_cast<void>(changed(before, change.first(end), longer, 20));  // whatever comes of it
            QByteArray damaged = change;
            damaged[end] = static_cast<char>(~damaged[end]);
            if (const auto found = changed(before, damaged, longer, 20)) {
                QVERIFY(found->isEmpty() || found->last().end() <= 20);
            }
        }
    }

    void aTokenCostsLittle()
    {
        TextTokens tokens;
        for (int i = 0; i < 1000; ++i) {
            tokens.append(token(i * 4, 4, i));
        }
        QVERIFY(tokenChange({}, tokens, 4000).size() <= 12 * tokens.size());
        TextTokens more = tokens;
        more.append(token(4000, 4, 1));
        QVERIFY(tokenChange(tokens, more, 4).size() < 50);
    }

    void versionsKeepTheirTokens()
    {
        const ConversationId id = m_store->texts().create({}).value();
        QString text;
        TextTokens tokens;
        VersionId last = 0;
        QList<VersionId> all;
        for (int i = 0; i < 120; ++i) {  // so long a way that some hold all
            NewVersion version = newVersion(id, last, text, text + QStringLiteral("word "));
            const TextTokens more = tokens + TextTokens{token(text.size(), 5, i)};
            version.tokens = tokenChange(tokens, more, 5);
            text += QStringLiteral("word ");
            tokens = more;
            const auto added = m_store->texts().add(version);
            QVERIFY(added);
            all += last = *added;
        }
        reopen();
        QCOMPARE(m_store->texts().open(id).value().tokens, tokens);
        QCOMPARE(m_store->texts().version(all[70]).value().tokens, tokens.first(71));
        const auto copy = m_store->conversations().duplicate(id, QStringLiteral("copy"));
        QVERIFY(copy);
        QCOMPARE(m_store->texts().open(*copy).value().tokens, tokens);
        // Where they are damaged the text is still there.
        NewVersion version = newVersion(id, last, text, text + u'.');
        version.tokens = "damaged";
        QVERIFY(m_store->texts().add(version));
        const auto opened = m_store->texts().open(id);
        QVERIFY(opened && opened->tokens.isEmpty());
        QCOMPARE(opened->text, text + u'.');
    }

    void keepsTheNewestStates()
    {
        const ConversationId id = m_store->texts().create({}).value();
        const QString model = QStringLiteral("aa");
        for (int i = 1; i <= Texts::MostStates + 2; ++i) {
            const TextState state{.units = i * 100, .key = i, .fingerprint = model, .tokens = i * 30};
            QVERIFY(m_store->texts().saveState(id, state, QByteArray(64, static_cast<char>(i))));
        }
        QVERIFY(
            m_store->texts().saveState(id, {.units = 5, .key = 7, .fingerprint = QStringLiteral("bb")}, "x"));
        const auto states = m_store->texts().states(id, model).value();
        QCOMPARE(states.size(), Texts::MostStates);
        QCOMPARE(states.front().second.units, (Texts::MostStates + 2) * 100);
        QCOMPARE(m_store->texts().stateImage(states.front().first).value(),
                 QByteArray(64, static_cast<char>(Texts::MostStates + 2)));
    }

private:
    static NewVersion newVersion(ConversationId id, VersionId parent, const QString &before,
                                 const QString &after, const QList<TextRun> &byModel = {},
                                 VersionKind kind = VersionKind::Typed)
    {
        return {.text = id,
                .parent = parent,
                .kind = kind,
                .delta = deltaBetween(before, after),
                .byModel = byModel,
                .checksum = textChecksum(after),
                .modelName = {}};
    }

    VersionId add(ConversationId id, VersionId parent, const QString &before, const QString &after,
                  const QList<TextRun> &byModel = {}, VersionKind kind = VersionKind::Typed)
    {
        const auto added = m_store->texts().add(newVersion(id, parent, before, after, byModel, kind));
        return added ? *added : 0;
    }

    void reopen()
    {
        m_store.reset();
        m_store = std::move(ChatStore::open(m_folder->filePath(QStringLiteral("rookery.db"))).value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatStore> m_store;
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
