#include "window_hand.h"
#include "window_scenes.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonDocument>
#include <QQmlExtensionPlugin>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <sys/stat.h>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

bool write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

/// All QML of the program.
QByteArray sources()
{
    QByteArray text;
    QDirIterator files(QStringLiteral(ROOKERY_QML), {QStringLiteral("*.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        text += contentOf(files.next());
    }
    return text;
}

/// Every `purpose` that a page of the window gives a file dialog.
QSet<QString> purposesInTheSources()
{
    static const QRegularExpression purpose(QStringLiteral("purpose: \"([a-z-]+)\""));
    QSet<QString> purposes;
    auto found = purpose.globalMatch(QString::fromUtf8(sources()));
    while (found.hasNext()) {
        purposes += found.next().captured(1);
    }
    return purposes;
}

}  // namespace

/// Every file dialog of the program, by mouse and keyboard on the real window.
class FileDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("home/Documents/Letters")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data")));
        m_home = m_folder->filePath(QStringLiteral("home"));
        qputenv("HOME", QFile::encodeName(m_home));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("config"))));
    }

    void exportsAConversation()
    {
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openExport(window));
        QCOMPARE(named(window, "pickerAccept")->property("text").toString(), QStringLiteral("Save"));
        QCOMPARE(fileName(window), QStringLiteral("What is the capital of France.md"));
        QCOMPARE(named(window, "fileName")->property("selectedText").toString(),
                 QStringLiteral("What is the capital of France"));
        hand.key(Qt::Key_Return);
        QTRY_VERIFY(!isOpen(window));
        const QString file = m_home + QStringLiteral("/Documents/What is the capital of France.md");
        QTRY_VERIFY(contentOf(file).contains("Paris"));
        QVERIFY(window.app.chat()->notices()->error().isEmpty());
    }

    void kindOfFilesChangesTheEnding()
    {
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openExport(window));
        QVERIFY(hand.clickNamed("fileKind"));
        hand.key(Qt::Key_Down);
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(fileName(window), QStringLiteral("What is the capital of France.json"));
        QVERIFY(hand.clickNamed("pickerAccept"));
        const QString file = m_home + QStringLiteral("/Documents/What is the capital of France.json");
        QTRY_VERIFY(QJsonDocument::fromJson(contentOf(file)).isObject());
    }

    void takesPathsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");  // below the home folder
        QTest::newRow("a name") << QStringLiteral("a") << QStringLiteral("Documents/a.md");
        QTest::newRow("a name with a dot") << QStringLiteral("v1.2") << QStringLiteral("Documents/v1.2.md");
        QTest::newRow("another kind") << QStringLiteral("a.json") << QStringLiteral("Documents/a.json");
        QTest::newRow("from home") << QStringLiteral("~/b.md") << QStringLiteral("b.md");
        QTest::newRow("relative") << QStringLiteral("Letters/c.md")
                                  << QStringLiteral("Documents/Letters/c.md");
        QTest::newRow("up") << QStringLiteral("../d.md") << QStringLiteral("d.md");
        QTest::newRow("absolute") << QStringLiteral("%1/e.md") << QStringLiteral("e.md");
        QTest::newRow("an address") << QStringLiteral("file://%1/f.md") << QStringLiteral("f.md");
        QTest::newRow("in quotes") << QStringLiteral("'%1/g.md'") << QStringLiteral("g.md");
    }

    void takesPathsAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openExport(window));
        hand.typeOver(typed.contains(QLatin1String("%1")) ? typed.arg(m_home) : typed);
        hand.key(Qt::Key_Return);
        QTRY_VERIFY2(QFile::exists(m_home + QLatin1Char('/') + written), qPrintable(error(window)));
        QTRY_VERIFY(!isOpen(window));
    }

    void asksBeforeItReplaces()
    {
        const QString file = m_home + QStringLiteral("/Documents/old.md");
        QVERIFY(write(file, "an older text"));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openExport(window));
        hand.typeOver(QStringLiteral("old"));
        hand.key(Qt::Key_Return);
        QTRY_VERIFY(named(window, "replaceQuestion") != nullptr);
        QTRY_VERIFY(named(window, "keepFile")->hasActiveFocus());
        hand.key(Qt::Key_Return);  // the safe answer has the focus
        QTRY_VERIFY(named(window, "fileName") != nullptr && named(window, "fileName")->hasActiveFocus());
        QCOMPARE(contentOf(file), QByteArray("an older text"));
        hand.key(Qt::Key_Return);
        QTRY_VERIFY(named(window, "replaceQuestion") != nullptr);
        hand.key(Qt::Key_Escape);  // back, not away
        QTRY_VERIFY(named(window, "fileName") != nullptr);
        QVERIFY(isOpen(window));
        hand.key(Qt::Key_Return);
        QVERIFY(hand.clickNamed("replaceFile"));
        QTRY_VERIFY(contentOf(file).contains("Paris"));
    }

    void saysWhyNothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << QStringLiteral("%1/none/a.md") << QStringLiteral("There is no folder");
        QTest::newRow("a pipe") << QStringLiteral("%1/pipe.md") << QStringLiteral("pipe or a device");
        QTest::newRow("nothing") << QStringLiteral(" ") << QStringLiteral("Type a name");
    }

    void saysWhyNothingCanBeWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        QCOMPARE(mkfifo(QFile::encodeName(m_home + QStringLiteral("/pipe.md")).constData(), 0600), 0);
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openExport(window));
        hand.typeOver(typed.contains(QLatin1String("%1")) ? typed.arg(m_home) : typed);
        hand.key(Qt::Key_Return);
        QTRY_VERIFY2(error(window).contains(says), qPrintable(error(window)));
        QVERIFY(isOpen(window));
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen(window));
    }

    void remembersTheFolderOfEachPurpose()
    {
        {
            WindowFixture window(data());
            WindowHand hand(window);
            QVERIFY(converse(window));
            QVERIFY(openExport(window));
            QCOMPARE(shownFolder(window), m_home + QStringLiteral("/Documents"));
            hand.typeOver(QStringLiteral("Letters/one.md"));
            hand.key(Qt::Key_Return);
            QTRY_VERIFY(!isOpen(window));
            QVERIFY(openExport(window));
            QCOMPARE(shownFolder(window), m_home + QStringLiteral("/Documents/Letters"));
            hand.key(Qt::Key_Escape);
            QTRY_VERIFY(!isOpen(window));
        }
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(openExport(window));  // after a restart
        QCOMPARE(shownFolder(window), m_home + QStringLiteral("/Documents/Letters"));
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen(window));
        QVERIFY(hand.clickNamed("attachButton"));
        QVERIFY(waitForPicker(window));
        QCOMPARE(shownFolder(window), m_home + QStringLiteral("/Documents"));
    }

    void walksTheFoldersByKeys()
    {
        QVERIFY(QDir(m_home).mkpath(QStringLiteral("Documents/alpha")));
        QVERIFY(QDir(m_home).mkpath(QStringLiteral("Documents/beta/inner")));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openExport(window));
        hand.key(Qt::Key_Down);
        QTRY_VERIFY(named(window, "fileList")->hasActiveFocus() ||
                    named(window, "fileList")->property("activeFocus").toBool());
        hand.type(QStringLiteral("be"));
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(shownFolder(window), m_home + QStringLiteral("/Documents/beta"));
        QCOMPARE(fileName(window), QStringLiteral("What is the capital of France.md"));
        hand.key(Qt::Key_Backspace);
        QTRY_COMPARE(shownFolder(window), m_home + QStringLiteral("/Documents"));
        QTRY_COMPARE(named(window, "fileList")->property("currentIndex").toInt(), 1);  // where it came from
        hand.key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(shownFolder(window), m_home);
        hand.key(Qt::Key_L, Qt::ControlModifier);
        hand.typeOver(QStringLiteral("~/Documents/beta"));
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(shownFolder(window), m_home + QStringLiteral("/Documents/beta"));
        QVERIFY(isOpen(window));
    }

    void makesAFolder()
    {
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openExport(window));
        QVERIFY(hand.clickNamed("newFolder"));
        QTRY_VERIFY(named(window, "newFolderName")->hasActiveFocus());
        hand.type(QStringLiteral("Talks"));
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(shownFolder(window), m_home + QStringLiteral("/Documents/Talks"));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_VERIFY(
            QFile::exists(m_home + QStringLiteral("/Documents/Talks/What is the capital of France.md")));
    }

    void importsAConversation()
    {
        const QString file = m_home + QStringLiteral("/Documents/talk.json");
        {
            WindowFixture window(data());
            WindowHand hand(window);
            QVERIFY(converse(window));
            QVERIFY(openExport(window));
            hand.typeOver(QStringLiteral("talk.json"));
            hand.key(Qt::Key_Return);
            QTRY_VERIFY(QFile::exists(file));
        }
        WindowFixture window(m_folder->filePath(QStringLiteral("home")));
        WindowHand hand(window);
        QVERIFY(window.ready());
        QCOMPARE(window.app.conversations()->rowCount(), 0);
        window.window()->resize(1180, 1400);  // all of the settings are in view
        QVERIFY(hand.click(QStringLiteral("Settings")));
        QVERIFY(hand.click(QStringLiteral("Import…")));
        QVERIFY(waitForPicker(window));
        QVERIFY(clickFile(window, QStringLiteral("talk.json")));
        QCOMPARE(fileName(window), QStringLiteral("talk.json"));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_COMPARE(window.app.conversations()->rowCount(), 1);
        QTRY_COMPARE(window.app.chat()->messages()->rowCount(), 2);
    }

    void exportsAndImportsAState()
    {
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(converse(window));
        QVERIFY(openStates(window));
        QTRY_VERIFY(window.app.states()->count() > 0);
        const auto state = [&] {
            return hand.find([](QQuickItem *item) { return item->property("stateId").isValid(); });
        };
        QVERIFY(hand.clickOn([&] {
            if (state() != nullptr) {  // its button is there while the mouse is
                QTest::mouseMove(window.window(), WindowHand::middleOf(state()).toPoint());
            }
            return hand.button(QStringLiteral("What to do with the state"));
        }));
        QVERIFY(hand.click(QStringLiteral("Export…")));
        QVERIFY(waitForPicker(window));
        QVERIFY2(fileName(window).endsWith(QLatin1String(".safetensors")) && fileName(window).size() > 15,
                 qPrintable(fileName(window)));
        hand.typeOver(QStringLiteral("france"));
        hand.key(Qt::Key_Return);
        const QString file = m_home + QStringLiteral("/Documents/france.safetensors");
        QTRY_VERIFY2(QFile::exists(file), qPrintable(error(window)));
        QTRY_VERIFY(!isOpen(window));

        const qint64 before = window.app.chat()->conversationId();
        QVERIFY(hand.click(QStringLiteral("Import…")));
        QVERIFY(waitForPicker(window));
        QVERIFY(doubleClickFile(window, QStringLiteral("france.safetensors")));
        QTRY_VERIFY2(window.app.chat()->conversationId() != before, qPrintable(error(window)));
        QVERIFY2(window.app.states()->error().isEmpty(), qPrintable(window.app.states()->error()));
    }

    void attachesSeveralPictures()
    {
        for (const char *name : {"red-circle.png", "three-circles.png", "four-stars.png"}) {
            QFile::copy(QStringLiteral(ROOKERY_SAMPLES "/") + QLatin1String(name),
                        m_home + QStringLiteral("/Documents/") + QLatin1String(name));
        }
        QVERIFY(write(m_home + QStringLiteral("/Documents/notes.odt"), "not a picture"));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.clickNamed("attachButton"));
        QVERIFY(waitForPicker(window));
        QCOMPARE(named(window, "pickerAccept")->property("text").toString(), QStringLiteral("Attach"));
        QVERIFY(row(window, QStringLiteral("notes.odt")) == nullptr);
        QVERIFY(clickFile(window, QStringLiteral("red-circle.png")));
        QVERIFY(clickFile(window, QStringLiteral("three-circles.png"), Qt::ControlModifier));
        QCOMPARE(fileName(window), QStringLiteral("\"red-circle.png\" \"three-circles.png\""));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_COMPARE(window.app.chat()->pictures()->count(), 2);
        QTRY_VERIFY(window.composer()->hasActiveFocus());
    }

    void opensAModelAndItsVocabulary()
    {
        const QString model = m_home + QStringLiteral("/Documents/alone.safetensors");
        QVERIFY(QFile::copy(QStringLiteral(ROOKERY_STARTER "/lm.safetensors"), model));
        QVERIFY(
            QFile::copy(QStringLiteral(ROOKERY_STARTER "/vocab.txt"), m_home + QStringLiteral("/words.txt")));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        hand.key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(hand.click(QStringLiteral("Open a file…")));
        QVERIFY(waitForPicker(window));
        hand.typeOver(QStringLiteral("~/Documents/alone.safetensors"));
        hand.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.app.models()->vocabularyMissing(), 20000);
        QVERIFY(hand.click(QStringLiteral("Choose the file…")));
        QVERIFY(waitForPicker(window));
        hand.typeOver(QStringLiteral("~/words.txt"));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_VERIFY_WITH_TIMEOUT(window.app.models()->ready() && !window.app.models()->isStarter(), 20000);
    }

    void choosesAnImageEncoder()
    {
        const QString model = m_home + QStringLiteral("/Documents/alone.safetensors");
        QVERIFY(QFile::copy(QStringLiteral(ROOKERY_STARTER "/lm.safetensors"), model));
        QVERIFY(QFile::copy(QStringLiteral(ROOKERY_STARTER "/vocab.txt"),
                            m_home + QStringLiteral("/Documents/vocab.txt")));
        WindowFixture window(data(), model);
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(!window.app.models()->isStarter());
        openPanel(hand);
        QVERIFY(hand.click(QStringLiteral("Model")));
        QVERIFY(hand.click(QStringLiteral("Choose an image encoder…")));
        QVERIFY(waitForPicker(window));
        hand.typeOver(QStringLiteral(ROOKERY_STARTER "/encoder.onnx"));
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(
            window.app.settings()->value(QStringLiteral("imageEncoders")).toMap().value(model).toString(),
            QDir::cleanPath(QStringLiteral(ROOKERY_STARTER "/encoder.onnx")));
    }

    void choosesAFolderForTheData()
    {
        QVERIFY(QDir(m_home).mkpath(QStringLiteral("Documents/elsewhere")));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.click(QStringLiteral("Settings")));
        QVERIFY(scenes::opened(window, "settingsDialog"));
        hand.named("moveData")->forceActiveFocus(Qt::TabFocusReason);
        hand.key(Qt::Key_Tab);  // brings what stands around it into view
        QVERIFY(hand.clickNamed("moveData"));
        QVERIFY(waitForPicker(window));
        hand.typeOver(QStringLiteral("~/Documents/elsewhere"));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_VERIFY(!isOpen(window));
        QTRY_VERIFY(hand.named("moveQuestion") != nullptr);
        QVERIFY2(hand.named("moveQuestion")->property("text").toString().contains(QLatin1String("elsewhere")),
                 qPrintable(hand.named("moveQuestion")->property("text").toString()));
        QVERIFY(hand.clickNamed("moveNot"));
        QTRY_VERIFY(hand.named("moveQuestion") == nullptr);
    }

    void exportsAndOpensAText()
    {
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.clickNamed("newTextButton"));
        Manuscript &manuscript = *window.app.writing()->manuscript();
        manuscript.replace({0, 0}, QStringLiteral("The harbour"), WrittenText::By::User);
        QTRY_VERIFY(manuscript.documentId() != 0);
        QVERIFY(hand.clickNamed("textMoreButton"));
        QVERIFY(hand.click(QStringLiteral("Export…")));
        QVERIFY(waitForPicker(window));
        hand.typeOver(QStringLiteral("harbour.txt"));
        hand.key(Qt::Key_Return);
        const QString file = m_home + QStringLiteral("/Documents/harbour.txt");
        QTRY_VERIFY2(contentOf(file).startsWith("The harbour"), qPrintable(error(window)));
        QVERIFY(write(file, "A text from elsewhere"));
        QVERIFY(hand.clickNamed("textMoreButton"));
        QVERIFY(hand.click(QStringLiteral("Open a file…")));
        QVERIFY(waitForPicker(window));
        QVERIFY(clickFile(window, QStringLiteral("harbour.txt")));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_COMPARE(manuscript.text(), QStringLiteral("A text from elsewhere"));
    }

    void putsDocumentsAndFoldersOnTheShelf()
    {
        QVERIFY(write(m_home + QStringLiteral("/Documents/towers.txt"), "The rook lives in the tower."));
        QVERIFY(
            write(m_home + QStringLiteral("/Documents/Letters/one.txt"), "Dear rook, the tower is yours."));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.clickNamed("shelfButton"));
        QVERIFY(hand.clickNamed("addToShelf"));
        QVERIFY(waitForPicker(window));
        QVERIFY(clickFile(window, QStringLiteral("towers.txt")));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_COMPARE(window.app.shelf()->items()->rowCount(), 1);
        QVERIFY(hand.click(QStringLiteral("Add a folder…")));
        QVERIFY(waitForPicker(window));
        hand.typeOver(QStringLiteral("~/Documents/Letters"));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_COMPARE(window.app.shelf()->items()->rowCount(), 2);
    }

    /// Made narrow in one step, as when it is put beside another.
    void addsToTheShelfOfANarrowWindow()
    {
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        window.window()->resize(1180, 800);
        QVERIFY(hand.clickNamed("shelfButton"));
        const QQuickItem *wide = window.item(QStringLiteral("addToShelf"));
        QTRY_VERIFY(wide != nullptr && wide->isVisible());
        window.window()->resize(400, 800);
        const QQuickItem *add = window.item(QStringLiteral("addToShelfTightly"));
        QTRY_VERIFY(add != nullptr && add->isVisible());
        QTRY_VERIFY(add->mapToScene({add->width(), 0}).x() > 370);
        QVERIFY(hand.clickNamed("addToShelfTightly"));
        QVERIFY(waitForPicker(window));
    }

    void takesExamplesFromAFile()
    {
        QVERIFY(write(m_home + QStringLiteral("/Documents/pairs.jsonl"),
                      "{\"question\": \"Hi\", \"answer\": \"Ahoy\"}\n"));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.clickNamed("teachEntry"));
        QVERIFY(hand.click(QStringLiteral("From a file…")));
        QVERIFY(waitForPicker(window));
        QVERIFY(clickFile(window, QStringLiteral("pairs.jsonl")));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_COMPARE(window.app.teaching()->examples()->count(), 1);
    }

    void saysWhatIsNoAdapter()
    {
        QVERIFY(write(m_home + QStringLiteral("/Documents/lora.pth"), "no adapter"));
        WindowFixture window(data());
        QVERIFY(pickAdapter(window, "addAdapter", QStringLiteral("~/Documents/lora.pth")));
        const Adapters &adapters = *window.app.models()->adapters();
        QTRY_VERIFY(adapters.count() == 1 &&
                    !adapters.data(adapters.index(0), Adapters::ComplaintRole).toString().isEmpty());
        QVERIFY(window.app.models()->ready());  // with the model as it was
    }

    void takesTheFolderOfAnAdapter()
    {
        QVERIFY(QDir(m_home).mkpath(QStringLiteral("Documents/voice")));
        QVERIFY(write(m_home + QStringLiteral("/Documents/voice/adapter_model.safetensors"), "no adapter"));
        WindowFixture window(data());
        QVERIFY(pickAdapter(window, "addAdapterFolder", QStringLiteral("~/Documents/voice")));
        const Adapters &adapters = *window.app.models()->adapters();
        QTRY_COMPARE(adapters.count(), 1);
        QCOMPARE(adapters.data(adapters.index(0), Adapters::NameRole).toString(), QStringLiteral("voice"));
    }

    void choosesThePictureOfAPersona()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_home + QStringLiteral("/Documents/ada.png")));
        WindowFixture window(data());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.clickNamed("editPersonas"));
        QVERIFY(hand.clickNamed("newPersona"));
        QVERIFY(hand.clickNamed("personaName"));
        hand.type(QStringLiteral("Ada"));
        QVERIFY(hand.clickNamed("choosePersonaPicture"));
        QVERIFY(waitForPicker(window));
        QVERIFY(clickFile(window, QStringLiteral("ada.png")));
        QVERIFY(hand.clickNamed("pickerAccept"));
        QTRY_VERIFY(hand.button(QStringLiteral("Remove the picture")) != nullptr);
        QVERIFY(hand.clickNamed("keepPersona"));
        Personas &personas = *window.app.personas();
        QTRY_COMPARE(personas.rowCount(), 1);
        QCOMPARE(personas.data(personas.index(0), Personas::NameRole).toString(), QStringLiteral("Ada"));
        QVERIFY(!personas.data(personas.index(0), Personas::PictureRole).toString().isEmpty());
    }

    /// A dialog that comes to the program is to be tried above as well; Qt's own can't be completed.
    void coversEveryDialog()
    {
        QVERIFY(!sources().contains("import QtQuick.Dialogs"));
        QCOMPARE(purposesInTheSources(),
                 (QSet<QString>{
                     QStringLiteral("export-conversation"), QStringLiteral("export-state"),
                     QStringLiteral("import-conversation"), QStringLiteral("import-state"),
                     QStringLiteral("pictures"), QStringLiteral("model"), QStringLiteral("vocabulary"),
                     QStringLiteral("encoder"), QStringLiteral("data-folder"), QStringLiteral("export-text"),
                     QStringLiteral("import-text"), QStringLiteral("shelf-documents"),
                     QStringLiteral("shelf-folder"), QStringLiteral("examples"), QStringLiteral("adapter"),
                     QStringLiteral("adapter-folder"), QStringLiteral("persona-picture")}));
    }

private:
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    static QQuickItem *named(const WindowFixture &window, const char *objectName)
    {
        return WindowHand(window).named(objectName);
    }
    static QObject *picker(const WindowFixture &window)
    {
        return window.window()->findChild<QObject *>(QStringLiteral("filePicker"));
    }
    static bool isOpen(const WindowFixture &window) { return picker(window)->property("visible").toBool(); }
    static bool waitForPicker(const WindowFixture &window)
    {
        return QTest::qWaitFor(
            [&] {
                const QQuickItem *name = named(window, "fileName");
                return picker(window)->property("opened").toBool() && name != nullptr &&
                       name->hasActiveFocus() && !shownFolder(window).isEmpty();
            },
            10000);
    }
    static QString shownFolder(const WindowFixture &window)
    {
        const QVariantList crumbs = named(window, "folderPath")->property("crumbs").toList();
        return crumbs.isEmpty() ? QString() : crumbs.last().toMap().value(QStringLiteral("path")).toString();
    }
    static QString fileName(const WindowFixture &window)
    {
        return named(window, "fileName")->property("text").toString();
    }
    static QString error(const WindowFixture &window)
    {
        const QQuickItem *banner = named(window, "pickerError");
        return banner != nullptr ? banner->property("sentence").toString() : QString();
    }

    static QQuickItem *row(const WindowFixture &window, const QString &file)
    {
        return WindowHand(window).find([&](QQuickItem *item) {
            return item->property("isFolder").isValid() && item->property("name").toString() == file;
        });
    }
    static bool clickFile(const WindowFixture &window, const QString &file,
                          Qt::KeyboardModifiers modifiers = {})
    {
        return WindowHand(window).clickOn([&] { return row(window, file); }, Qt::LeftButton, modifiers);
    }
    static bool doubleClickFile(const WindowFixture &window, const QString &file)
    {
        if (!clickFile(window, file)) {
            return false;
        }
        QTest::mouseDClick(window.window(), Qt::LeftButton, {},
                           WindowHand::middleOf(row(window, file)).toPoint());
        return true;
    }

    static bool converse(WindowFixture &window)
    {
        if (!window.ready()) {
            return false;
        }
        window.type(QStringLiteral("What is the capital of France?"));
        QTest::keyClick(window.window(), Qt::Key_Return);
        return window.waitForAnswer();
    }

    /// By the menu of the conversation's row.
    static bool openExport(const WindowFixture &window)
    {
        const WindowHand hand(window);
        const auto row = [&] {
            return hand.find([](QQuickItem *item) { return item->property("hitMessage").isValid(); });
        };
        return hand.clickOn(row, Qt::RightButton) && hand.click(QStringLiteral("Export…")) &&
               waitForPicker(window);
    }

    static bool openStates(const WindowFixture &window)
    {
        const WindowHand hand(window);
        openPanel(hand);
        return hand.click(QStringLiteral("States"));
    }

    /// From the page of the model, by a button that asks for a file or a folder.
    static bool pickAdapter(WindowFixture &window, const char *button, const QString &path)
    {
        const WindowHand hand(window);
        if (!window.ready()) {
            return false;
        }
        window.window()->resize(1180, 1400);  // all of the panel is in view
        openPanel(hand);
        if (!hand.click(QStringLiteral("Model")) || !hand.clickNamed(button) || !waitForPicker(window)) {
            return false;
        }
        hand.typeOver(path);  // it begins where models are kept
        return hand.clickNamed("pickerAccept");
    }

    /// It is open at a first start.
    static void openPanel(const WindowHand &hand)
    {
        if (hand.button(QStringLiteral("States")) == nullptr) {
            hand.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
};

QTEST_MAIN(FileDialogsTest)
#include "tst_file_dialogs.moc"
