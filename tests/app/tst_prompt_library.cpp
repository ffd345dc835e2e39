#include "app/prompts/prompt_library.h"
#include "window_fixture.h"
#include "window_hand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPersistentModelIndex>
#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

QStringList names(const PromptLibrary &library)
{
    QStringList all;
    for (int row = 0; row < library.rowCount(); ++row) {
        all += library.index(row).data(PromptLibrary::NameRole).toString();
    }
    return all;
}

}  // namespace

/// The library of prompts, and how one is used: "/" in the composer, its name, then the places to fill in.
class PromptLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void ownPromptsStandBeforeThoseOfTheProgram()
    {
        PromptLibrary library;
        const int builtIn = library.rowCount();
        QVERIFY(builtIn > 3);
        QVERIFY(library.keep(QStringLiteral(" Zoo  letter "),
                             QStringLiteral("Write to the zoo about {animal}.")));
        QCOMPARE(library.rowCount(), builtIn + 1);
        QCOMPARE(names(library).first(), QStringLiteral("Zoo letter"));
        QVERIFY(library.index(0).data(PromptLibrary::OwnRole).toBool());
        QVERIFY(!library.index(1).data(PromptLibrary::OwnRole).toBool());
        QVERIFY(!library.keep(QStringLiteral(" "), QStringLiteral("text")));
        QVERIFY(!library.keep(QStringLiteral("name"), QStringLiteral("\n")));
    }

    void ownPromptTakesThePlaceOfAnotherOfItsName()
    {
        PromptLibrary library;
        const int builtIn = library.rowCount();
        QVERIFY(library.keep(QStringLiteral("SUMMARISE"), QStringLiteral("In one word: {text}")));
        QCOMPARE(library.rowCount(), builtIn);  // in place of the program's
        QVERIFY(library.keep(QStringLiteral("Sum up"), QStringLiteral("In two words: {text}"),
                             QStringLiteral("SUMMARISE")));
        QCOMPARE(library.rowCount(), builtIn + 1);  // renamed: the program's is back
        QCOMPARE(library.textAt(0), QStringLiteral("In two words: {text}"));
    }

    /// A list takes the beginning alone, and a field what it can hold; what nobody changed stays as it was.
    void longTextStaysWholeWhereAFieldCantHoldIt()
    {
        const QString text = QStringLiteral("Read  \n this: ") + QString(90'000, u'x');
        PromptLibrary library;
        library.setOwn(QString::fromUtf8(
            QJsonDocument(QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Long")},
                                                 {QStringLiteral("text"), text}}})
                .toJson()));
        const QString whole = library.ownJson();
        const QString about = library.index(0).data(PromptLibrary::AboutRole).toString();
        QVERIFY(about.startsWith(QStringLiteral("Read this: xxx")) && about.size() <= 160);
        const QString shown = library.textAt(0);
        QVERIFY(shown.size() < text.size());
        QVERIFY(library.keep(QStringLiteral("Long"), shown, QStringLiteral("Long")));
        QCOMPARE(library.ownJson(), whole);
        QVERIFY(library.keep(QStringLiteral("Long"), QStringLiteral("short"), QStringLiteral("Long")));
        QCOMPARE(library.textAt(0), QStringLiteral("short"));
    }

    void rowsStayWhileTheFilterIsTyped()
    {
        PromptLibrary library;
        library.keep(QStringLiteral("Zoo"), QStringLiteral("x"));
        library.keep(QStringLiteral("Zebra"), QStringLiteral("x"));
        const QPersistentModelIndex zebra =
            library.index(static_cast<int>(names(library).indexOf(QStringLiteral("Zebra"))));
        library.setFilter(QStringLiteral("z"));
        library.setFilter(QStringLiteral("zebra"));
        QVERIFY(zebra.isValid());
        QCOMPARE(zebra.data(PromptLibrary::NameRole).toString(), QStringLiteral("Zebra"));
    }

    void filterKeepsWhatContainsIt()
    {
        PromptLibrary library;
        library.keep(QStringLiteral("A summary of mine"), QStringLiteral("x"));
        library.setFilter(QStringLiteral("summ"));
        QCOMPARE(names(library),
                 QStringList({QStringLiteral("Summarise"), QStringLiteral("A summary of mine")}));
        library.setFilter(QStringLiteral("nothing has this name"));
        QCOMPARE(library.rowCount(), 0);
    }

    void placesToFillInAreFoundAndBracesOfCodeAreNone()
    {
        const PromptLibrary library;
        const QString text = QStringLiteral("Into {language}: {text} and f() { return 1; } {}");
        QCOMPARE(library.nextField(text, 0), QPoint(5, 15));
        QCOMPARE(library.nextField(text, 15), QPoint(17, 23));
        QCOMPARE(library.nextField(text, 23), QPoint(-1, -1));
    }

    void hostileSettingsLeaveTheLibraryWhole()
    {
        PromptLibrary library;
        const int builtIn = library.rowCount();
        for (const char *json :
             {"", "{", "[1, null, {}]", "{\"name\": 1}", "[{\"name\": \"\", \"text\": \"x\"}]"}) {
            library.setOwn(QString::fromLatin1(json));
            QCOMPARE(library.rowCount(), builtIn);
        }
        library.setOwn(QStringLiteral(R"([{"name":"a","text":"1"},{"name":"A","text":"2"}])"));
        QCOMPARE(library.rowCount(), builtIn + 1);
    }

    void outlivesTheProgramAndADeletionIsTakenBack()
    {
        {
            Application app({m_folder->path(), {}});
            QVERIFY(app.library()->keep(QStringLiteral("Mine"), QStringLiteral("About {it}.")));
        }
        Application app({m_folder->path(), {}});
        QCOMPARE(app.library()->textAt(0), QStringLiteral("About {it}."));
        app.library()->remove(0);
        QVERIFY(!names(*app.library()).contains(QStringLiteral("Mine")));
        app.undo()->undo();
        QVERIFY(names(*app.library()).contains(QStringLiteral("Mine")));
    }

    void slashOffersPromptsAndTabFillsThemIn()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.library()->keep(QStringLiteral("Pair"), QStringLiteral("Compare {one} with {other}."));
        const WindowHand hand(window);
        QObject *menu = window.window()->findChild<QObject *>(QStringLiteral("slashMenu"));
        QVERIFY(menu != nullptr);
        window.type(QStringLiteral("/pai"));
        QTRY_VERIFY(menu->property("visible").toBool());
        QVERIFY(window.composer()->hasActiveFocus());
        hand.key(Qt::Key_Return);
        QCOMPARE(window.composed(), QStringLiteral("Compare {one} with {other}."));
        window.type(QStringLiteral("cats"));
        hand.key(Qt::Key_Tab);
        window.type(QStringLiteral("dogs"));
        QCOMPARE(window.composed(), QStringLiteral("Compare cats with dogs."));
        hand.key(Qt::Key_Tab);  // nothing is left to fill in: Tab goes on
        QVERIFY(!window.composer()->hasActiveFocus());
        QVERIFY(!window.app.chat()->asking()->busy());
    }

    void draftIsStillFollowedBehindAPrompt()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.library()->keep(QStringLiteral("Mine"), QStringLiteral("Three names for a rook."));
        const WindowHand hand(window);
        window.type(QStringLiteral("/min"));
        QObject *menu = window.window()->findChild<QObject *>(QStringLiteral("slashMenu"));
        QTRY_VERIFY(menu->property("visible").toBool());
        hand.key(Qt::Key_Return);
        QCOMPARE(window.composed(), QStringLiteral("Three names for a rook."));
        QCOMPARE(window.app.chat()->draft(), window.composed());
        // As sending it and opening another conversation do.
        window.app.chat()->setDraft(QStringLiteral("What was kept."));
        QCOMPARE(window.composed(), QStringLiteral("What was kept."));
    }

    void escapeLeavesWhatWasTyped()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const WindowHand hand(window);
        QObject *menu = window.window()->findChild<QObject *>(QStringLiteral("slashMenu"));
        window.type(QStringLiteral("/"));
        QTRY_VERIFY(menu->property("visible").toBool());
        hand.key(Qt::Key_Escape);
        QVERIFY(!menu->property("visible").toBool());
        QCOMPARE(window.composed(), QStringLiteral("/"));
        window.type(QStringLiteral("usr/bin"));  // a path is no name of a prompt
        QVERIFY(!menu->property("visible").toBool());
    }

    void promptIsWrittenByHand()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const WindowHand hand(window);
        window.type(QStringLiteral("/"));
        QVERIFY(hand.click(QStringLiteral("Edit the prompts…")));
        QTRY_VERIFY(hand.named("newPrompt") != nullptr);
        QVERIFY(hand.clickNamed("newPrompt"));
        QTRY_VERIFY(hand.named("promptName") != nullptr);
        window.type(QStringLiteral("Mine"));
        hand.key(Qt::Key_Tab);
        window.type(QStringLiteral("About it"));
        QVERIFY(hand.clickNamed("keepPrompt"));
        QTRY_VERIFY(names(*window.app.library()).contains(QStringLiteral("Mine")));
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(window.composer()->hasActiveFocus());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(PromptLibraryTest)
#include "tst_prompt_library.moc"
