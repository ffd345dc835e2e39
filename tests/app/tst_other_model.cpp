#include "tests/app/scripted_answerer.h"
#include "tests/app/window_scenes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <future>
#include <memory>

using rookery::Message;

namespace {

constexpr const char *Asked = "What is the capital of France?";
constexpr const char *Parrot = "https://example.org/v1#parrot";

}  // namespace

/// A question answered once more by a model that is picked for it, in the window.
class OtherModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // Files that the window finds: the starter again under another name, and one that is no model.
        const QDir models(m_folder->filePath(QStringLiteral("models")));
        QVERIFY(models.mkpath(QStringLiteral("owl")));
        for (const char *part : {"lm.safetensors", "vocab.txt"}) {
            QVERIFY(QFile::copy(QStringLiteral(ROOKERY_STARTER "/") + QLatin1String(part),
                                models.filePath(QStringLiteral("owl/") + QLatin1String(part))));
        }
        QFile broken(models.filePath(QStringLiteral("broken.safetensors")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no weights");
        broken.close();
        m_window = std::make_unique<WindowFixture>(m_folder->path());
        QVERIFY(m_window->ready());
        QTRY_VERIFY(rowOf(QStringLiteral("owl")) >= 0);
        QVERIFY(scenes::sendAndWait(*m_window));
        m_answer = m_window->last();
    }
    void cleanup() { m_window.reset(); }

    void isPickedInTheMenuOfAnAnswer()
    {
        const WindowHand hand(*m_window);
        QVERIFY(hand.click(QStringLiteral("More")));
        QVERIFY(hand.clickNamed("answerWith"));
        QVERIFY(scenes::opened(*m_window, "answerWithDialog"));
        QQuickItem *list = hand.named("modelChoices");
        QTRY_VERIFY(list->hasActiveFocus());
        for (int row = 0; row < rowOf(QStringLiteral("owl")); ++row) {
            hand.key(Qt::Key_Down);
        }
        QCOMPARE(list->property("currentIndex").toInt(), rowOf(QStringLiteral("owl")));
        QVERIFY(hand.clickNamed("answerWithChosen"));
        QTRY_COMPARE(m_window->last().modelName, QStringLiteral("owl"));
        QVERIFY(m_window->waitForAnswer());
        QCOMPARE(m_window->last().parent, m_answer.parent);
        QCOMPARE(m_window->last().siblings, 2);
        QVERIFY2(details(1).startsWith(QStringLiteral("owl · ")), qPrintable(details(1)));
        QCOMPARE(m_window->app.chat()->notices()->notice(), QString());

        // The conversation goes on with it; the answer before is still there.
        QCOMPARE(m_window->app.models()->name(), QStringLiteral("owl"));
        m_window->app.chat()->branches()->step(m_window->last().id, -1);
        QTRY_COMPARE(m_window->last().id, m_answer.id);
        QCOMPARE(m_window->last().text, m_answer.text);
        QVERIFY2(details(1).startsWith(QStringLiteral("Rookery Starter · ")), qPrintable(details(1)));
    }

    void saysThatItIsLoadedFirst()
    {
        answerWith(QStringLiteral("owl"));
        QVERIFY(m_window->app.models()->loading());
        QCOMPARE(m_window->app.chat()->notices()->notice(),
                 QStringLiteral("The answer is written as soon as owl is loaded."));
        QTRY_COMPARE(m_window->last().modelName, QStringLiteral("owl"));
        QVERIFY(m_window->waitForAnswer());
    }

    void theModelInUseAnswersAtOnce()
    {
        answerWith(QStringLiteral("Rookery Starter"));
        QVERIFY(!m_window->app.models()->loading());
        QVERIFY(m_window->waitForAnswer());
        QTRY_COMPARE(m_window->last().siblings, 2);
    }

    void nothingIsLostWhereItCannotBeLoaded()
    {
        answerWith(QStringLiteral("broken"));
        QTRY_VERIFY(!m_window->app.models()->loading());
        QTRY_VERIFY(!m_window->app.chat()->notices()->error().isEmpty());
        QCOMPARE(m_window->app.chat()->notices()->notice(), QString());
        QCOMPARE(m_window->last().id, m_answer.id);
        QCOMPARE(m_window->last().siblings, 1);
        QVERIFY(m_window->app.models()->isStarter());
        m_window->app.chat()->asking()->regenerate(m_answer.id);  // it answers as before
        QVERIFY(m_window->waitForAnswer());
        QTRY_COMPARE(m_window->last().siblings, 2);
    }

    void isOffWhereAnotherConversationIsOpened()
    {
        answerWith(QStringLiteral("owl"));
        m_window->app.chat()->open(0);
        QTRY_COMPARE(m_window->app.models()->name(), QStringLiteral("owl"));
        QTest::qWait(100);
        m_window->app.chat()->open(m_answer.conversation);
        QTRY_COMPARE(m_window->app.chat()->messages()->count(), 2);
        QCOMPARE(m_window->last().siblings, 1);
    }

    /// The model that answered before is quicker than the one that is loaded.
    void isOffWhereAnotherQuestionIsAsked()
    {
        const auto parrot = std::make_shared<ScriptedAnswerer>();
        EngineClient &engine = m_window->app.engine();
        engine.answerElsewhere(parrot, ScriptedAnswerer::description());
        std::promise<void> mayLoad;
        engine.scheduler().call([wait = mayLoad.get_future().share()] { wait.wait(); });
        answerWith(QStringLiteral("owl"));
        m_window->app.chat()->asking()->send(QStringLiteral("What is the capital of Italy?"));
        QTRY_COMPARE(parrot->asked(), std::size_t(1));
        parrot->finish(0);
        QVERIFY(m_window->waitForAnswer());
        QVERIFY(m_window->app.models()->loading());
        mayLoad.set_value();
        QTRY_COMPARE(m_window->app.models()->name(), QStringLiteral("owl"));
        QTest::qWait(100);
        QVERIFY(!m_window->app.chat()->asking()->busy());
        const auto &path = m_window->app.chat()->messages()->path();
        QCOMPARE(path.size(), 4);
        QCOMPARE(path[1].id, m_answer.id);
        QCOMPARE(path[1].siblings, 1);
    }

    void isOffWhereItsLoadIsCancelled()
    {
        answerWith(QStringLiteral("owl"));
        m_window->app.models()->cancel();
        QTRY_VERIFY(!m_window->app.models()->loading());
        QTest::qWait(100);
        QCOMPARE(m_window->app.chat()->notices()->notice(), QString());
        // It may have been quicker than the wish to cancel it.
        QCOMPARE(m_window->last().siblings, m_window->app.models()->isStarter() ? 1 : 2);
        QVERIFY(m_window->waitForAnswer());
    }

    void oneElsewhereSaysWhereTheConversationGoes()
    {
        addParrot();
        const int row = rowOf(QStringLiteral("parrot"));
        const ModelChoices &choices = *m_window->app.models()->choices();
        const QString leaving = choices.data(choices.index(row), ModelChoices::LeavingRole).toString();
        QVERIFY2(leaving.contains(QStringLiteral("is sent to example.org.")), qPrintable(leaving));
        QCOMPARE(choices.data(choices.index(0), ModelChoices::LeavingRole).toString(), QString());

        m_window->app.otherModel()->choose(m_answer.id);
        QVERIFY(scenes::opened(*m_window, "answerWithDialog"));
        const WindowHand hand(*m_window);
        QCOMPARE(hand.named("leavingWith"), nullptr);
        hand.named("modelChoices")->setProperty("currentIndex", row);
        QTRY_VERIFY(hand.named("leavingWith") != nullptr);
        QCOMPARE(hand.named("leavingWith")->property("sentence").toString(), leaving);
        // Nothing went anywhere, and Esc leaves all as it is.
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(hand.named("modelChoices") == nullptr);
        QVERIFY(m_window->app.models()->isStarter());
        QCOMPARE(m_window->last().siblings, 1);
    }

    /// Its place is taken by one that answers as the test says, before the question goes out.
    void oneElsewhereAnswersAsABranch()
    {
        addParrot();
        const auto parrot = std::make_shared<ScriptedAnswerer>();
        EngineClient &engine = m_window->app.engine();
        connect(&engine, &EngineClient::modelChanged, &engine, [&engine, parrot, this] {
            if (engine.model().elsewhere() && !std::exchange(m_replaced, true)) {
                engine.answerElsewhere(parrot, ScriptedAnswerer::description());
            }
        });
        answerWith(QStringLiteral("parrot"));
        QTRY_COMPARE(parrot->asked(), std::size_t(1));
        QCOMPARE(parrot->job(0).told.turns.size(), std::size_t(1));
        QCOMPARE(parrot->job(0).told.turns[0].text, Asked);
        parrot->say(0, "Polly says Paris.");
        parrot->finish(0);
        QVERIFY(m_window->waitForAnswer());
        QTRY_COMPARE(m_window->last().text, QStringLiteral("Polly says Paris."));
        QCOMPARE(m_window->last().siblings, 2);
        QCOMPARE(m_window->last().parent, m_answer.parent);
        QVERIFY2(details(1).contains(QStringLiteral("parrot (example.org)")), qPrintable(details(1)));
        QCOMPARE(m_window->app.models()->sentTo(), QStringLiteral("example.org"));

        // And back: this computer's model is still there.
        answerWith(QStringLiteral("Rookery Starter"));
        QVERIFY(!m_window->app.models()->loading());
        QTRY_COMPARE(m_window->last().siblings, 3);
        QVERIFY(m_window->waitForAnswer());
        QCOMPARE(m_window->last().modelName, QStringLiteral("Rookery Starter"));
        QCOMPARE(parrot->asked(), std::size_t(1));
    }

    void theModelIsToldOnceItChanges()
    {
        QVERIFY2(!details(1).contains(QStringLiteral("Rookery")), qPrintable(details(1)));
        m_window->app.models()->loadPath(m_folder->filePath(QStringLiteral("models/owl/lm.safetensors")));
        QTRY_COMPARE(m_window->app.models()->name(), QStringLiteral("owl"));
        QVERIFY(scenes::sendAndWait(*m_window));
        QVERIFY2(details(3).startsWith(QStringLiteral("owl · ")), qPrintable(details(3)));
        QVERIFY(scenes::sendAndWait(*m_window));
        QVERIFY2(!details(5).contains(QStringLiteral("owl")), qPrintable(details(5)));
    }

private:
    int rowOf(const QString &name) const
    {
        const ModelChoices &choices = *m_window->app.models()->choices();
        for (int row = 0; row < choices.rowCount(); ++row) {
            if (choices.data(choices.index(row), ModelChoices::NameRole).toString() == name) {
                return row;
            }
        }
        return -1;
    }
    void answerWith(const QString &name)
    {
        m_window->app.otherModel()->choose(m_window->last().id);
        m_window->app.otherModel()->answer(rowOf(name));
        QMetaObject::invokeMethod(
            m_window->window()->findChild<QObject *>(QStringLiteral("answerWithDialog")), "close");
    }
    /// Known, and not in use.
    void addParrot()
    {
        m_window->app.models()->elsewhere()->askServer(QLatin1String(Parrot), {});
        QTRY_VERIFY(m_window->app.engine().model().elsewhere());
        m_window->app.models()->unload();
        QVERIFY(m_window->app.models()->isStarter());
        QVERIFY(rowOf(QStringLiteral("parrot")) >= 0);
    }
    QString details(int row) const
    {
        const MessageModel &messages = *m_window->app.chat()->messages();
        return messages.data(messages.index(row), MessageModel::DetailsRole).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
    Message m_answer;
    bool m_replaced = false;
};

QTEST_MAIN(OtherModelTest)
#include "tst_other_model.moc"
