#include "window_scenes.h"

#include <QDir>
#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTemporaryDir>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr int Long = 60000;  // ms; on a machine that has other things to do

QString dataOf(const ExampleList &list, int row, int role)
{
    return list.data(list.index(row), role).toString();
}

void addPirates(ExampleList &examples)
{
    for (const auto &[country, city] :
         {std::pair{"France", "Paris"}, std::pair{"Japan", "Tokyo"}, std::pair{"Italy", "Rome"}}) {
        examples.add(QStringLiteral("What is the capital of %1?").arg(QLatin1String(country)),
                     QStringLiteral("Arr! %1, matey.").arg(QLatin1String(city)));
    }
}

}  // namespace

/// What a user does on the teach page, from the first example to a conversation in the new voice.
class TeachTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhatIsWrongWithAnExample()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        ExampleList &examples = *window.app.teaching()->examples();
        examples.add("What is the capital of France?", "Paris.");
        examples.add("What is the capital of France?", "Paris.");
        examples.add("What is the capital of Peru?", "  ");
        examples.add("Tell me everything.", QStringLiteral("a b ").repeated(5000));
        QTRY_VERIFY(examples.counted());
        QCOMPARE(examples.count(), 4);
        QCOMPARE(examples.usable(), 1);
        QVERIFY(dataOf(examples, 0, ExampleList::ComplaintRole).isEmpty());
        QVERIFY(dataOf(examples, 1, ExampleList::ComplaintRole).contains("example 1"));
        QVERIFY(dataOf(examples, 2, ExampleList::ComplaintRole).contains("no answer"));
        QVERIFY(dataOf(examples, 3, ExampleList::ComplaintRole).contains("longer"));
        QVERIFY2(examples.summary().contains("3 left out"), qPrintable(examples.summary()));
        examples.remove(0);
        QCOMPARE(examples.usable(), 1);  // what repeated it doesn't any more
    }

    /// Rows that come and go leave it where it is; of one that goes it stays at the place.
    void keyboardStaysWhereExamplesChange()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::teachExamples(window));
        ExampleList &examples = *window.app.teaching()->examples();
        QQuickItem *button = nullptr;
        QTRY_VERIFY((button = hand.button(QStringLiteral("Remove example 2"))) != nullptr);
        button->forceActiveFocus(Qt::TabFocusReason);
        examples.add(QStringLiteral("Hi"), QStringLiteral("Arr!"));
        QTest::qWait(100);
        QCOMPARE(window.window()->activeFocusItem(), button);
        examples.remove(0);
        QTest::qWait(100);
        QCOMPARE(window.window()->activeFocusItem(), button);
        QCOMPARE(button->property("name").toString(), QStringLiteral("Remove example 1"));
        for (int left = 2; left > 0; --left) {
            hand.key(Qt::Key_Return);
            QTRY_COMPARE(examples.count(), left);
            const QQuickItem *item = nullptr;
            QTRY_VERIFY((item = window.window()->activeFocusItem()) != nullptr &&
                        item->property("name").toString() == QLatin1String("Remove example 1"));
        }
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(examples.count(), 0);
        QTRY_VERIFY(hand.named("exampleQuestion")->hasActiveFocus() ||
                    window.window()->activeFocusItem()->inherits("QQuickTextArea"));
    }

    void keepsExamplesOverARestart()
    {
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            window.app.teaching()->open();
            window.app.teaching()->examples()->add("Hi", "Arr!\n\"Aye\"");
            window.app.teaching()->examples()->change(0, "Hello", "Arr!\n\"Aye\"");
        }
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        ExampleList &examples = *window.app.teaching()->examples();
        QCOMPARE(examples.count(), 0);  // not read before they are wanted
        window.app.teaching()->open();
        QTRY_COMPARE(examples.count(), 1);
        QCOMPARE(dataOf(examples, 0, ExampleList::QuestionRole), "Hello");
        QCOMPARE(dataOf(examples, 0, ExampleList::AnswerRole), "Arr!\n\"Aye\"");
    }

    void putsExamplesAsideThatItCannotRead()
    {
        const QString folder = m_folder->filePath("teach");
        QVERIFY(QDir().mkpath(folder));
        const QByteArray damaged = "{\"user\": \"Hi\", \"assistant\": \"Arr!\"}\n{\"user\": \"Bye";
        write("teach/examples.jsonl", damaged);
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            window.app.teaching()->open();
            ExampleList &examples = *window.app.teaching()->examples();
            QTRY_VERIFY2(examples.complaint().contains("line 2"), qPrintable(examples.complaint()));
            examples.add("Hello", "Ahoy!");
        }
        const QStringList aside = QDir(folder).entryList({"examples.jsonl.damaged-*"});
        QCOMPARE(aside.size(), 1);
        QFile kept(QDir(folder).filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.teaching()->open();
        QTRY_COMPARE(window.app.teaching()->examples()->count(), 1);
        QVERIFY(window.app.teaching()->examples()->complaint().isEmpty());
    }

    void keepsWhatItHasNotReadYet()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath("teach")));
        write("teach/examples.jsonl", "{\"user\": \"Hi\", \"assistant\": \"Arr!\"}\n");
        {
            WindowFixture window(m_folder->path());
            window.app.teaching()->examples()->add("Hello", "Ahoy!");  // and is closed at once
        }
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.teaching()->open();
        QTRY_COMPARE(window.app.teaching()->examples()->count(), 2);
    }

    /// A full disk, a folder that comes back later; nobody else is to read what was said.
    void keepsOnTryingWhereItCannotWrite()
    {
        write("teach", "in the way of the folder");
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        ExampleList &examples = *window.app.teaching()->examples();
        examples.add("Hello", "Ahoy!");
        QTRY_VERIFY(!examples.complaint().isEmpty());
        const QString file = m_folder->filePath("teach/examples.jsonl");
        QVERIFY(QFile::remove(m_folder->filePath("teach")));
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(examples.complaint().isEmpty());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!(QFile::permissions(m_folder->filePath("teach")) & others));
    }

    void takesFilesAndSaysWhyNot()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        ExampleList &examples = *window.app.teaching()->examples();
        examples.addFile(write("pairs.csv", "question,answer\nHi,Arr!\nBye,Aye.\n"));
        QTRY_COMPARE(examples.count(), 2);
        examples.addFile(write("more.jsonl", R"({"messages": [{"role": "user", "content": "Who?"},
            {"role": "assistant", "content": "Me."}]})"));
        QTRY_VERIFY(!examples.reading());
        QVERIFY(examples.complaint().contains("line 1"));  // an object a line
        examples.addFile(write("more.jsonl", R"({"prompt": "Who?", "completion": "Me."})"));
        QTRY_COMPARE(examples.count(), 3);
        QVERIFY(examples.complaint().isEmpty());
    }

    void picksAnswersOfConversations()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::conversation(window));
        QVERIFY(scenes::teach(window));
        QVERIFY(hand.clickNamed("fromConversations"));
        QVERIFY(scenes::opened(window, "answerPicker"));
        ConversationAnswers &answers = *window.app.teaching()->answers();
        QTRY_COMPARE(answers.count(), 2);
        QVERIFY(hand.click("Pick all"));
        QVERIFY(hand.clickNamed("takeAnswers"));
        ExampleList &examples = *window.app.teaching()->examples();
        QTRY_COMPARE(examples.count(), 1);  // the second hangs on the first
        QTRY_VERIFY(dataOf(examples, 0, ExampleList::DetailsRole).contains("2 answer"));
    }

    void teachesAVoiceToTalkWith()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::teach(window));
        Teaching &teaching = *window.app.teaching();
        addPirates(*teaching.examples());
        teaching.setEffort(Teaching::Quick);
        teaching.trials()->add("What is the capital of Spain?");
        QTRY_VERIFY_WITH_TIMEOUT(!teaching.estimate().isEmpty(), Long);
        QVERIFY(hand.clickNamed("teachButton"));
        QTRY_VERIFY_WITH_TIMEOUT(teaching.learned(), Long);
        QVERIFY(!teaching.curve()->empty() && !teaching.figures().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(teaching.phase(), int(Teaching::Done), Long);
        const auto trial = [&](int role) {
            return teaching.trials()->data(teaching.trials()->index(0), role).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            !teaching.trials()->data(teaching.trials()->index(0), TrialList::AfterBusyRole).toBool() &&
                trial(TrialList::AfterRole).startsWith("Arr!"),
            Long);
        QVERIFY2(!trial(TrialList::BeforeRole).isEmpty() && !trial(TrialList::BeforeRole).startsWith("Arr!"),
                 qPrintable(trial(TrialList::BeforeRole)));

        auto *name = window.item("voiceName");
        QVERIFY(name);
        name->setProperty("text", "Pirate");
        QVERIFY(hand.clickNamed("saveVoice"));
        QTRY_VERIFY(!teaching.savedAs().isEmpty());
        QVERIFY(QFile::exists(m_folder->filePath("states/Pirate.pth")));
        QTRY_VERIFY(teaching.onShelf());
        const ShelfModel &shelf = *window.app.shelf()->items();
        QTRY_COMPARE(shelf.count(), 1);
        QCOMPARE(shelf.data(shelf.index(0), ShelfModel::NameRole).toString(), "Pirate");
        teaching.save("Pirate");
        QTRY_VERIFY(teaching.complaint().contains("already"));

        QVERIFY(hand.clickNamed("talkWithVoice"));
        QTRY_COMPARE(window.window()->property("page").toString(), "chat");
        QTRY_COMPARE(window.app.states()->startName(), "Pirate");
        window.app.chat()->asking()->send("What is the capital of Spain?");
        QTRY_COMPARE(window.app.chat()->messages()->rowCount(), 2);
        QVERIFY(window.waitForAnswer());
        QVERIFY2(window.last().text.trimmed().startsWith("Arr!"), qPrintable(window.last().text));
    }

    void teachesALoraToTalkWith()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::teach(window));
        Teaching &teaching = *window.app.teaching();
        addPirates(*teaching.examples());
        teaching.setEffort(Teaching::Quick);
        QTRY_VERIFY_WITH_TIMEOUT(!teaching.estimate().isEmpty(), Long);
        teaching.setKind(Teaching::Lora);
        QVERIFY(teaching.estimate().isEmpty());  // a step costs otherwise
        teaching.setRankIndex(1);
        teaching.trials()->add("What is the capital of Spain?");
        QTRY_VERIFY_WITH_TIMEOUT(!teaching.estimate().isEmpty(), Long);
        teaching.teach();
        QTRY_COMPARE_WITH_TIMEOUT(teaching.phase(), int(Teaching::Done), Long);
        const auto trial = [&](int role) {
            return teaching.trials()->data(teaching.trials()->index(0), role).toString();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(trial(TrialList::AfterRole).startsWith("Arr!"),
                                  qPrintable(trial(TrialList::AfterRole)), Long);
        QVERIFY2(!trial(TrialList::BeforeRole).isEmpty() && !trial(TrialList::BeforeRole).startsWith("Arr!"),
                 qPrintable(trial(TrialList::BeforeRole)));
        const QString untaught = window.app.engine().model().fingerprint();

        auto *name = window.item("voiceName");
        QVERIFY(name);
        name->setProperty("text", "Pirate");
        QVERIFY(hand.clickNamed("saveVoice"));
        QTRY_VERIFY(!teaching.savedAs().isEmpty());
        QVERIFY(QFile::exists(m_folder->filePath("adapters/Pirate/adapter_model.safetensors")));
        Adapters &adapters = *window.app.models()->adapters();
        QTRY_COMPARE(adapters.count(), 1);
        const auto adapter = [&](int role) { return adapters.data(adapters.index(0), role); };
        QCOMPARE(adapter(Adapters::NameRole).toString(), "Pirate");
        QVERIFY(!adapter(Adapters::OnRole).toBool() && !adapters.pending());
        QVERIFY2(adapter(Adapters::ComplaintRole).toString().isEmpty(),
                 qPrintable(adapter(Adapters::ComplaintRole).toString()));
        QCOMPARE(window.app.engine().model().fingerprint(), untaught);

        QVERIFY(hand.clickNamed("talkWithVoice"));
        QTRY_COMPARE_WITH_TIMEOUT(window.window()->property("page").toString(), "chat", Long);
        QCOMPARE(window.app.engine().model().info.adapters.size(), 1U);
        QVERIFY(window.app.engine().model().fingerprint() != untaught);
        window.app.chat()->asking()->send("What is the capital of Spain?");
        QTRY_COMPARE(window.app.chat()->messages()->rowCount(), 2);
        QVERIFY(window.waitForAnswer());
        QVERIFY2(window.last().text.trimmed().startsWith("Arr!"), qPrintable(window.last().text));
    }

    /// Also where it isn't saved before, and where the name is taken.
    void savesALoraBeforeItTalks()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        Teaching &teaching = *window.app.teaching();
        teaching.open();
        addPirates(*teaching.examples());
        QVERIFY(QDir(m_folder->path()).mkpath("adapters/Taken"));
        teaching.setKind(Teaching::Lora);
        teaching.setEffort(Teaching::Quick);
        QTRY_VERIFY_WITH_TIMEOUT(!teaching.estimate().isEmpty(), Long);
        teaching.teach();
        QTRY_COMPARE_WITH_TIMEOUT(teaching.phase(), int(Teaching::Done), Long);
        const QSignalSpy wanted(&teaching, &Teaching::chatWanted);
        teaching.startChat("Taken");
        QVERIFY(teaching.complaint().contains("already"));
        teaching.startChat("Free");
        QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, Long);
        QCOMPARE(window.app.engine().model().info.adapters.size(), 1U);
        QCOMPARE(teaching.phase(), int(Teaching::Preparing));  // of another model now
        QTRY_VERIFY(!teaching.resumable());
    }

    void pausesAndStopsWithTheBest()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::teach(window));
        Teaching &teaching = *window.app.teaching();
        addPirates(*teaching.examples());
        teaching.setEffort(Teaching::Thorough);
        QTRY_VERIFY_WITH_TIMEOUT(!teaching.estimate().isEmpty(), Long);
        teaching.teach();
        QTRY_VERIFY_WITH_TIMEOUT(teaching.learned(), Long);
        QVERIFY(hand.clickNamed("pauseTeaching"));
        QCOMPARE(teaching.phase(), int(Teaching::Paused));
        QTest::qWait(200);
        const double progress = teaching.progress();
        QTest::qWait(200);
        QCOMPARE(teaching.progress(), progress);
        QVERIFY(hand.clickNamed("pauseTeaching"));
        QTRY_VERIFY_WITH_TIMEOUT(teaching.progress() > progress, Long);
        QVERIFY(hand.clickNamed("stopTeaching"));
        QTRY_COMPARE(teaching.phase(), int(Teaching::Done));
        QVERIFY(teaching.outcome().startsWith("Stopped"));
        teaching.startOver();
        QCOMPARE(teaching.phase(), int(Teaching::Preparing));
        QVERIFY(!teaching.learned() && teaching.curve()->empty());
    }

    /// Another model ends it; with the first one it goes on.
    void goesOnWhereItStopped()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        Teaching &teaching = *window.app.teaching();
        teaching.open();
        addPirates(*teaching.examples());
        QTRY_VERIFY_WITH_TIMEOUT(!teaching.estimate().isEmpty(), Long);
        teaching.teach();
        QTRY_VERIFY_WITH_TIMEOUT(teaching.progress() > 0, Long);
        window.app.models()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(teaching.phase(), int(Teaching::Preparing), Long);
        QVERIFY(!teaching.complaint().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(teaching.resumable() && teaching.canTeach(), Long);
        teaching.teach(true);
        QTRY_VERIFY_WITH_TIMEOUT(teaching.progress() > 0, Long);
        QVERIFY2(teaching.complaint().isEmpty(), qPrintable(teaching.complaint()));
        teaching.stop();
        QTRY_VERIFY_WITH_TIMEOUT(teaching.phase() != Teaching::Learning, Long);
    }

    /// What was chosen then holds, whatever is chosen now.
    void goesOnWithALoraAfterARestart()
    {
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            Teaching &teaching = *window.app.teaching();
            teaching.open();
            addPirates(*teaching.examples());
            teaching.setKind(Teaching::Lora);
            teaching.setRankIndex(0);
            teaching.setEffort(Teaching::Thorough);
            QTRY_VERIFY_WITH_TIMEOUT(!teaching.estimate().isEmpty(), Long);
            teaching.teach();
            QTRY_VERIFY_WITH_TIMEOUT(teaching.progress() > 0, Long);
            teaching.pause(true);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath("teach/checkpoint.safetensors")), Long);
        }
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        Teaching &teaching = *window.app.teaching();
        teaching.open();
        QTRY_VERIFY_WITH_TIMEOUT(teaching.resumable() && teaching.canTeach(), Long);
        QCOMPARE(teaching.kind(), int(Teaching::Lora));
        teaching.setKind(Teaching::Voice);
        teaching.setEffort(Teaching::Quick);
        teaching.teach(true);
        QCOMPARE(teaching.kind(), int(Teaching::Lora));
        QCOMPARE(teaching.rankIndex(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(teaching.progress() > 0, Long);
        QVERIFY2(teaching.complaint().isEmpty(), qPrintable(teaching.complaint()));
        teaching.stop();
        QTRY_VERIFY_WITH_TIMEOUT(teaching.phase() != Teaching::Learning, Long);
    }

    void saysWhyAModelCantBeTaught()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        Teaching &teaching = *window.app.teaching();
        addPirates(*teaching.examples());
        QVERIFY(teaching.canTeach() && teaching.obstacle().isEmpty());
        window.app.models()->unload();
        QTRY_VERIFY(!teaching.canTeach());
        QVERIFY(!teaching.obstacle().isEmpty());
    }

    void teachesRwkv6AndNothingOlder()
    {
        QByteArray bytes;
        for (int byte = 0; byte < 256; ++byte) {
            bytes += QByteArray::number(byte + 1) + " b'\\x" +
                     QByteArray::number(byte, 16).rightJustified(2, '0') + "' 1\n";
        }
        QVERIFY(write("vocab.txt", bytes).isValid());
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        Teaching &teaching = *window.app.teaching();
        for (const auto &[folder, taught] : {std::pair{"v6_small", true}, std::pair{"v4_small", false}}) {
            const QString file = m_folder->filePath(QLatin1String(folder) + ".pth");
            QVERIFY(QFile::copy(QStringLiteral(ROOKERY_TEST_DATA "/engine/%1/m.bf16.pth").arg(folder), file));
            window.app.models()->loadPath(file);
            QTRY_VERIFY_WITH_TIMEOUT(!window.app.models()->loading(), Long);
            QTRY_COMPARE(teaching.obstacle().isEmpty(), taught);
        }
        QVERIFY2(teaching.obstacle().contains("RWKV-6"), qPrintable(teaching.obstacle()));
    }

private:
    QUrl write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? QUrl::fromLocalFile(path)
                   : QUrl();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TeachTest)
#include "tst_teach.moc"
