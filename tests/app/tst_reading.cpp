#include "app/chat/state_model.h"
#include "app/reading/answer_sources.h"
#include "app/reading/shelf_controller.h"
#include "chat_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using rookery::shelf::Shelf;

namespace {

/// The window's logic with a shelf.
struct ReadingFixture : ChatFixture {
    explicit ReadingFixture(const QString &dataFolder)
        : ChatFixture(dataFolder)
        , settings(dataFolder)
        , states(engine, store, chat)
        , shelf(engine, store, chats, settings, undo)
    {
        shelf.start();
    }

    bool waitUntil(const std::function<bool()> &holds, int milliseconds = 60'000)
    {
        return QTest::qWaitFor(holds, milliseconds);
    }

    QVariant value(int role, int row = 0) const
    {
        return shelf.items()->data(shelf.items()->index(row), role);
    }
    QString id(int row = 0) const { return value(ShelfModel::IdRole, row).toString(); }
    bool complete(int row = 0) const
    {
        return shelf.items()->count() > row && value(ShelfModel::CompleteRole, row).toBool();
    }

    Settings settings;
    StateModel states;
    mutable ShelfController shelf;
};

}  // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString freshFolder()
    {
        static int number = 0;
        const QString folder = m_folder.filePath(QStringLiteral("data%1").arg(++number));
        QDir().mkpath(folder);
        return folder;
    }

    QUrl put(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("can't write");
        }
        return QUrl::fromLocalFile(file.fileName());
    }

    QUrl shortBook()
    {
        return put(QStringLiteral("towers.md"),
                   "# Towers\n\nThe rook lives in the tower of the old church.\n\n" + QByteArray(800, '-') +
                       "\n\nThe keeper of the lighthouse was called Ottilie.\n\n" + QByteArray(800, '-') +
                       "\n\nNobody knew who had built the bridge.");
    }

    QUrl longBook()
    {
        QByteArray text;
        for (int i = 0; text.size() < 40'000; ++i) {
            text += "Rook number " + QByteArray::number(i) + " builds a nest in the elm.\n";
        }
        return put(QStringLiteral("long.txt"), text);
    }

private slots:
    void readsADocumentAndAnswersFromIt()
    {
        ReadingFixture window(freshFolder());
        QVERIFY(window.loadModel());
        window.shelf.add({shortBook()});
        QVERIFY(window.waitUntil([&] { return window.complete(); }));
        QCOMPARE(window.value(ShelfModel::NameRole).toString(), "towers");
        QVERIFY(window.value(ShelfModel::UsableRole).toBool());
        QVERIFY(window.value(ShelfModel::PreviewRole).toString().startsWith("# Towers The rook"));

        QSignalSpy started(&window.shelf, &ShelfController::conversationStarted);
        window.shelf.startConversation(window.id());
        QVERIFY(window.waitUntil([&] { return !started.isEmpty() && !window.chat.opening(); }));
        QVERIFY(window.waitUntil([&] { return window.states.startShelfItem() == window.id(); }));
        QCOMPARE(window.chat.title(), "towers");
        QVERIFY(window.ask(QStringLiteral("Who kept the lighthouse?")));
        // It was read once: the question alone was fed.
        QVERIFY(window.last().stats.promptTokens < 40);
        window.settle();
        QVERIFY(window.waitUntil([&] { return window.states.count() == 2; }));
        QVERIFY(window.states.mostTokens() > 400);

        AnswerSources sources;
        sources.setProperty("shelf", QVariant::fromValue(&window.shelf));
        sources.setProperty("messages", QVariant::fromValue(window.chat.messages()));
        sources.setProperty("document", window.id());
        sources.setProperty("messageId", static_cast<double>(window.last().id));
        QVERIFY(window.waitUntil([&] { return !sources.texts().isEmpty(); }));
        QCOMPARE(sources.name(), "towers");
        QVERIFY2(sources.texts().first().contains("Ottilie"), qPrintable(sources.texts().first()));
        window.shelf.openText(window.id(), sources.places().first());
        QSignalSpy opened(window.shelf.text(), &DocumentText::opened);
        QVERIFY(window.waitUntil([&] { return !opened.isEmpty(); }));
        const QModelIndex place = window.shelf.text()->index(window.shelf.text()->place());
        QVERIFY(window.shelf.text()->data(place, DocumentText::TextRole).toString().contains("Ottilie"));
    }

    void copiesKeepTheirSource()
    {
        ReadingFixture window(freshFolder());
        QVERIFY(window.loadModel());
        window.shelf.add({shortBook()});
        QVERIFY(window.waitUntil([&] { return window.complete(); }));
        window.shelf.startConversation(window.id());
        QVERIFY(window.waitUntil([&] { return window.states.startShelfItem() == window.id(); }));
        const qint64 original = window.chat.conversationId();
        qint64 copy = 0;
        window.store.duplicate(original, QStringLiteral("copy"), &window.shelf,
                               [&](const auto &made) { copy = made ? *made : -1; });
        QVERIFY(window.waitUntil([&] { return copy > 0; }));
        QVERIFY(window.open(copy));
        QVERIFY(window.waitUntil([&] { return window.states.startShelfItem() == window.id(); }));
    }

    void goesOnAfterARestart()
    {
        const QString folder = freshFolder();
        double kept = 0;
        {
            ReadingFixture window(folder);
            QVERIFY(window.loadModel());
            window.shelf.add({longBook()});
            QVERIFY(window.waitUntil([&] {
                return window.shelf.items()->count() == 1 &&
                       window.shelf.items()->items().front().progress.readBytes > 0;
            }));
            kept = static_cast<double>(window.shelf.items()->items().front().progress.readBytes);
        }
        QVERIFY(kept < 40'000);
        ReadingFixture window(folder);
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
        QVERIFY(static_cast<double>(window.shelf.items()->items().front().progress.readBytes) >= kept);
        QVERIFY(window.loadModel());
        QVERIFY(window.waitUntil([&] { return window.complete(); }));
        QVERIFY(Shelf::of(folder.toStdString()).verify(window.shelf.items()->items().front()));
    }

    void pausesAndReadsOn()
    {
        ReadingFixture window(freshFolder());
        QVERIFY(window.loadModel());
        window.shelf.add({longBook()});
        QVERIFY(window.waitUntil([&] {
            return window.shelf.items()->count() == 1 && window.value(ShelfModel::ReadingRole).toBool();
        }));
        window.shelf.setPaused(window.id(), true);
        QVERIFY(window.waitUntil([&] { return window.value(ShelfModel::PausedRole).toBool(); }));
        QVERIFY(!window.value(ShelfModel::ReadingRole).toBool());
        QTest::qWait(300);
        QVERIFY(!window.value(ShelfModel::ReadingRole).toBool());
        QVERIFY(!window.complete());
        window.shelf.setPaused(window.id(), false);
        QVERIFY(window.waitUntil([&] { return window.complete(); }));
    }

    void putsADocumentUnderAConversation()
    {
        ReadingFixture window(freshFolder());
        QVERIFY(window.loadModel());
        QVERIFY(window.ask(QStringLiteral("What is the capital of France?")));
        const qint64 original = window.chat.conversationId();
        const QString answer = window.last().text;
        window.shelf.add({shortBook()});
        QVERIFY(window.waitUntil([&] { return window.complete(); }));
        window.shelf.putUnderConversation(window.id());
        QVERIFY(window.waitUntil([&] {
            return window.chat.conversationId() != original && window.chat.messages()->count() == 2;
        }));
        QCOMPARE(window.last().text, answer);
        QVERIFY(window.waitUntil([&] { return window.states.startShelfItem() == window.id(); }));
        QCOMPARE(window.states.count(), 1);
        // The branch is read again, behind the document.
        QVERIFY(window.ask(QStringLiteral("And of Italy?")));
        QVERIFY(window.last().stats.promptTokens > 10);
        QVERIFY(window.waitUntil([&] { return window.states.mostTokens() > 400; }));
        QVERIFY(window.open(original));
        QCOMPARE(window.chat.messages()->count(), 2);
    }

    void takesOffTheShelfAndBack()
    {
        ReadingFixture window(freshFolder());
        window.shelf.add({shortBook()});
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
        window.shelf.remove(window.id());
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 0; }));
        QVERIFY(window.undo.available());
        window.undo.undo();
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
    }

    void aStateOfAnotherModelIsNotUsed()
    {
        const QString folder = freshFolder();
        const Shelf shelf = Shelf::of(folder.toStdString());
        const auto item = shelf.addDocument(
            {.name = "Towers", .source = "towers.md", .text = "The rook lives in the tower."});
        QVERIFY(item);
        const std::string image = "another model's";
        QVERIFY(shelf.keepState(
            item->id, {.modelName = "Raven 7B", .fingerprint = "raven", .readBytes = item->label.textBytes},
            std::as_bytes(std::span(image))));
        ReadingFixture window(folder);
        QVERIFY(window.loadModel());
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
        QVERIFY(!window.value(ShelfModel::UsableRole).toBool());
        QVERIFY(!window.value(ShelfModel::ReadingRole).toBool());
        QVERIFY(window.value(ShelfModel::StatusRole).toString().contains("Raven 7B"));
        window.shelf.readAnew(window.id());
        QVERIFY(window.waitUntil(
            [&] { return window.complete() && window.value(ShelfModel::UsableRole).toBool(); }));
    }

    void saysWhatIsWrong()
    {
        ReadingFixture window(freshFolder());
        window.shelf.add({put(QStringLiteral("empty.txt"), " \n")});
        QVERIFY(window.waitUntil([&] { return !window.shelf.error().isEmpty(); }));
        QVERIFY(window.shelf.error().contains("empty.txt"));
        window.shelf.dismiss();
        QVERIFY(window.shelf.error().isEmpty());
        // The same document again.
        window.shelf.add({shortBook()});
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
        window.shelf.add({shortBook()});
        QVERIFY(window.waitUntil([&] { return !window.shelf.notice().isEmpty(); }));
        QCOMPARE(window.shelf.items()->count(), 1);
    }

    void allThatIsWrongIsTold()
    {
        ReadingFixture window(freshFolder());
        window.shelf.add({put(QStringLiteral("empty.txt"), " \n"), put(QStringLiteral("none.txt"), ""),
                          put(QStringLiteral("broken.safetensors"), "no state")});
        QVERIFY(window.waitUntil([&] { return window.shelf.error().startsWith(QStringLiteral("3 ")); }));
        for (const char *name : {"empty.txt", "none.txt", "broken.safetensors"}) {
            QVERIFY2(window.shelf.error().contains(QLatin1String(name)), qPrintable(window.shelf.error()));
        }
        window.shelf.add({put(QStringLiteral("empty.txt"), " \n")});  // what was wrong before is told no more
        QVERIFY(window.shelf.error().isEmpty());
        QVERIFY(window.waitUntil([&] { return !window.shelf.error().isEmpty(); }));
        QVERIFY(!window.shelf.error().contains("none.txt"));
    }

    void tellsWhatOfAFolderIsMissing()
    {
        const QString folder = freshFolder();
        QDir(m_folder.path()).mkpath(QStringLiteral("folder"));
        put(QStringLiteral("folder/good.txt"), "The rook lives in the tower.");
        put(QStringLiteral("folder/bad.pdf"), "%PDF-1.4 and nothing");
        {
            ReadingFixture window(folder);
            window.shelf.add({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("folder")))});
            QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
        }
        ReadingFixture window(folder);
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
        const QString told = window.value(ShelfModel::LeftOutRole).toString();
        QVERIFY2(told.startsWith(QStringLiteral("1 ")) && told.endsWith(QStringLiteral("bad.pdf")),
                 qPrintable(told));
    }

    /// As rookery-cli does it.
    void seesWhatAnotherProgramChanges()
    {
        const QString folder = freshFolder();
        ReadingFixture window(folder);
        QVERIFY(window.waitUntil([&] { return window.shelf.loaded(); }));
        const Shelf shelf = Shelf::of(folder.toStdString());
        const auto item = shelf.addDocument(
            {.name = "Towers", .source = "towers.md", .text = "The rook lives in the tower."});
        QVERIFY(item);
        window.shelf.lookAgain();
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }, 5'000));
        QSignalSpy looked(&window.shelf, &ShelfController::changed);
        window.shelf.lookAgain();
        QTest::qWait(100);
        QVERIFY(looked.isEmpty());  // nothing changed
        QVERIFY(shelf.remove(item->id));
        window.shelf.lookAgain();
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 0; }, 5'000));
    }

    void aNamelessModelIsNoGapInASentence()
    {
        const QString folder = freshFolder();
        const Shelf shelf = Shelf::of(folder.toStdString());
        const auto item =
            shelf.addDocument({.name = "Towers", .source = "towers.md", .text = "The rook lives there."});
        QVERIFY(item);
        const std::string image = "another model's";
        QVERIFY(shelf.keepState(item->id, {.fingerprint = "raven", .readBytes = item->label.textBytes},
                                std::as_bytes(std::span(image))));
        ReadingFixture window(folder);
        QVERIFY(window.loadModel());
        QVERIFY(window.waitUntil([&] { return window.shelf.items()->count() == 1; }));
        QCOMPARE(window.value(ShelfModel::StatusRole).toString(),
                 QStringLiteral("Made by another model than the one in use"));
    }

    void saysThatAnotherModelsStateIsNotKnown_data()
    {
        QTest::addColumn<bool>("readByTheOther");
        QTest::newRow("the text lies unread") << false;
        QTest::newRow("the other model read the text") << true;
    }

    /// A conversation that goes on from another model's state says so, and its text can be read anew.
    void saysThatAnotherModelsStateIsNotKnown()
    {
        QFETCH(bool, readByTheOther);
        const QString folder = freshFolder();
        const Shelf shelf = Shelf::of(folder.toStdString());
        const auto item = shelf.addDocument({.name = "Towers",
                                             .source = "towers.md",
                                             .text = "The rook lives in the tower of the old church."});
        QVERIFY(item);
        if (readByTheOther) {
            const rookery::shelf::Progress reached{.modelName = "Raven 7B",
                                                   .fingerprint = "raven",
                                                   .readBytes = item->label.textBytes,
                                                   .tokens = 12};
            QVERIFY(shelf.keepState(item->id, reached, std::as_bytes(std::span("another model's", 15))));
        }
        const QString id = QString::fromStdString(item->id);
        ReadingFixture window(folder);
        rookery::NewState state;
        state.fingerprint = QStringLiteral("raven");
        state.modelName = QStringLiteral("Raven 7B");
        state.tokens = 12;
        state.name = QStringLiteral("Towers");
        state.shelfItem = id;
        qint64 conversation = 0;
        window.store.startFromImage(state, {}, "another model's", &window.shelf,
                                    [&](const auto &started) { conversation = started ? *started : -1; });
        QVERIFY(window.waitUntil([&] { return conversation > 0; }));
        QVERIFY(window.open(conversation));
        QVERIFY(window.waitUntil([&] { return window.states.startGiven(); }));
        QVERIFY(window.states.startObstacle().isEmpty());  // there is no model yet
        QVERIFY(!window.shelf.canRead(id));
        QVERIFY(window.loadModel());
        QVERIFY2(window.states.startObstacle().contains(QStringLiteral("Raven 7B")),
                 qPrintable(window.states.startObstacle()));
        QVERIFY(window.ask(QStringLiteral("What is the capital of France?")));  // without it, knowingly
        QVERIFY(!window.states.startObstacle().isEmpty());
        const QString answer = window.last().text;
        window.shelf.readForConversation(id);
        QVERIFY(window.waitUntil([&] {
            return window.chat.conversationId() != conversation && window.chat.messages()->count() == 2;
        }));
        QVERIFY(window.shelf.awaited().isEmpty());
        QCOMPARE(window.last().text, answer);
        QVERIFY(window.waitUntil([&] { return window.states.startShelfItem() == id; }));
        QVERIFY(window.states.startObstacle().isEmpty());
    }

    void testsWhatIsRemembered()
    {
        QByteArray text;
        for (const char *name : {"Ottilie", "Barnaby", "Cordelia", "Dashiell", "Evadne", "Fitzroy"}) {
            text += "In the winter the old lighthouse was kept by a girl called " + QByteArray(name) +
                    " for a while. ";
        }
        ReadingFixture window(freshFolder());
        QVERIFY(window.loadModel());
        window.shelf.add({put(QStringLiteral("keepers.txt"), text)});
        QVERIFY(window.waitUntil([&] { return window.complete(); }));
        window.shelf.testRecall(window.id());
        QVERIFY(window.shelf.recall()->running());
        QVERIFY(window.waitUntil([&] { return !window.shelf.recall()->running(); }));
        QVERIFY2(window.shelf.recall()->finished(), qPrintable(window.shelf.recall()->error()));
        QCOMPARE(window.shelf.recall()->rowCount(), 6);
        QVERIFY(!window.shelf.recall()->result().isEmpty());
        for (int row = 0; row < 6; ++row) {
            const QModelIndex index = window.shelf.recall()->index(row);
            QVERIFY(window.shelf.recall()->data(index, RecallTest::SentenceRole).toString().contains("____"));
            QVERIFY(!window.shelf.recall()->data(index, RecallTest::ChosenRole).toString().isEmpty());
        }
        // Nothing of it is left in the state.
        QVERIFY(Shelf::of(window.folder.toStdString()).verify(window.shelf.items()->items().front()));
        QCOMPARE(window.shelf.items()->count(), 1);
    }
};

QTEST_MAIN(ReadingTest)
#include "tst_reading.moc"
