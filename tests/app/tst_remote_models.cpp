#include "tests/app/scripted_answerer.h"
#include "tests/app/window_fixture.h"
#include "tests/remote/fake_server.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using rookery::MessageStatus;

namespace {

/// A server with two models; "good" answers, "cut" breaks off.
void serve(FakeServer::Client &client)
{
    if (client.head.find("Authorization: Bearer secret") == std::string::npos) {
        client.replies("401 Unauthorized", "{\"error\":{\"message\":\"no key\"}}");
    } else if (client.target() == "/v1/models") {
        client.replies("200 OK", "{\"data\":[{\"id\":\"good\",\"owned_by\":\"vllm\"},{\"id\":\"cut\"}]}");
    } else {
        client.startsStream();
        client.event("{\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"Hm.\"}}]}");
        client.says("From elsewhere.");
        if (client.body.find("\"model\":\"good\"") != std::string::npos) {
            client.finishes();
            client.event("[DONE]");
        }
    }
}

}  // namespace

/// Models on other computers in the window, from adding one to its answers.
class RemoteModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FakeServer>(serve);
        m_window = std::make_unique<WindowFixture>(m_folder->path());
        QVERIFY(m_window->ready());
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void asksTheServerItsModelsWhenTold()
    {
        QCOMPARE(m_server->connections(), 0);
        remote()->askServer(address(), QStringLiteral("secret"));
        QTRY_COMPARE(remote()->offered(), QStringList({QStringLiteral("good"), QStringLiteral("cut")}));
        QCOMPARE(remote()->error(), QString());
        QCOMPARE(remote()->rowCount(), 0);  // nothing is added unasked
        remote()->add(QStringLiteral("good"));
        QTRY_VERIFY(m_window->app.engine().model().elsewhere());
        QCOMPARE(remote()->rowCount(), 1);
        QVERIFY(remote()->data(remote()->index(0, 0), RemoteModels::InUseRole).toBool());
        QCOMPARE(m_server->connections(), 1);

        const QFileInfo keys(m_folder->filePath(QStringLiteral("keys.json")));
        QVERIFY(keys.exists());
        QCOMPARE(keys.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile settings(m_folder->filePath(QStringLiteral("settings.ini")));
        m_window->app.settings()->sync();
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("secret"));
    }

    void wrongKeyIsASentence()
    {
        remote()->askServer(address(), QStringLiteral("wrong"));
        QTRY_VERIFY(!remote()->error().isEmpty());
        QVERIFY2(remote()->error().contains(QStringLiteral("doesn't accept the key")),
                 qPrintable(remote()->error()));
        remote()->askServer(QStringLiteral("no address"), {});
        QVERIFY(remote()->error().contains(QStringLiteral("no address of a server")));
        remote()->askServer(address(), QStringLiteral("a\nb"));
        QVERIFY(remote()->error().contains(QStringLiteral("character that no key has")));
    }

    void answersAsBranchesBesideThisComputers()
    {
        m_window->app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
        QVERIFY(m_window->waitForAnswer());
        const QString here = m_window->last().text;
        use(QStringLiteral("good"));
        const int before = m_server->connections();
        m_window->app.chat()->asking()->regenerate(m_window->last().id);
        QTRY_COMPARE(m_server->connections(), before + 1);
        QVERIFY(m_window->waitForAnswer());
        QTRY_COMPARE(m_window->last().text, QStringLiteral("<think>Hm.</think>\n\nFrom elsewhere."));
        QCOMPARE(m_window->last().siblings, 2);
        QVERIFY(m_window->last().modelName.startsWith(QStringLiteral("good (127.0.0.1")));
        QVERIFY(!m_window->app.chat()->asking()->canContinue());

        // This computer's model was kept: it answers at once.
        m_window->app.models()->unload();
        QVERIFY(m_window->app.models()->isStarter());
        QVERIFY(!m_window->app.engine().loading());
        m_window->app.chat()->asking()->regenerate(m_window->last().id);
        QVERIFY(m_window->waitForAnswer());
        QTRY_COMPARE(m_window->last().siblings, 3);
        QCOMPARE(m_server->connections(), before + 1);
        QVERIFY(!here.isEmpty());
    }

    void cutAnswerIsKeptWithItsReason()
    {
        use(QStringLiteral("cut"));
        m_window->app.chat()->asking()->send(QStringLiteral("Hello?"));
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 2);
        QVERIFY(m_window->waitForAnswer());
        QTRY_COMPARE(m_window->last().status, MessageStatus::Failed);
        QVERIFY(m_window->last().text.endsWith(QStringLiteral("From elsewhere.")));
        QVERIFY2(m_window->last().failure.contains(QStringLiteral("broke off")),
                 qPrintable(m_window->last().failure));
    }

    void startsAgainWithoutAskingAnyone()
    {
        use(QStringLiteral("good"));
        const int before = m_server->connections();
        m_window.reset();
        m_window = std::make_unique<WindowFixture>(m_folder->path(), QString());
        QVERIFY(m_window->ready());
        QVERIFY(m_window->app.engine().model().elsewhere());
        // Typing, opening the dialog and waiting ask nobody.
        m_window->app.chat()->setDraft(QStringLiteral("A long question, typed slowly. ").repeated(20));
        QMetaObject::invokeMethod(m_window->window()->findChild<QObject *>(QStringLiteral("modelDialog")),
                                  "open");
        QTest::qWait(1500);
        QCOMPARE(m_server->connections(), before);
        m_window->app.chat()->asking()->send(QStringLiteral("Hello?"));
        QVERIFY(m_window->waitForAnswer());
        QTRY_COMPARE(m_server->connections(), before + 1);
        QTRY_VERIFY(m_window->last().text.endsWith(QStringLiteral("From elsewhere.")));
    }

    void removedModelIsForgottenWithItsKey()
    {
        use(QStringLiteral("good"));
        remote()->removeRow(0);
        QCOMPARE(remote()->rowCount(), 0);
        QVERIFY(m_window->app.models()->isStarter());
        QFile keys(m_folder->filePath(QStringLiteral("keys.json")));
        QVERIFY(keys.open(QIODevice::ReadOnly));
        QVERIFY(!keys.readAll().contains("secret"));
    }

    void unknownSettingsAreGreyedOut()
    {
        SamplingModel *sampling = m_window->app.sampling();
        const auto known = [sampling](int row) {
            return sampling->data(sampling->index(row, 0), SamplingModel::KnownRole).toBool();
        };
        for (int row = 0; row < sampling->rowCount(); ++row) {
            QVERIFY(known(row));
        }
        remote()->askServer(address(), QStringLiteral("secret"));
        QTRY_VERIFY(!remote()->offered().isEmpty());
        remote()->add(QStringLiteral("good"));
        QTRY_VERIFY(!known(4));  // the penalties' decay
        QVERIFY(known(0));
        QVERIFY(known(5));  // top-k, which its program knows
        QVERIFY(!known(6));
    }

    void everyConversationSaysWhereItGoes()
    {
        QQuickItem *banner = m_window->item(QStringLiteral("leavingBanner"));
        QVERIFY(banner != nullptr && !banner->isVisible());
        const auto answerer = std::make_shared<ScriptedAnswerer>();
        m_window->app.engine().answerElsewhere(answerer, ScriptedAnswerer::description());
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->property("sentence").toString().contains(QStringLiteral("is sent to example.org.")));
        m_window->app.chat()->asking()->send(QStringLiteral("Hello?"));
        QTRY_COMPARE(answerer->asked(), std::size_t(1));
        QVERIFY(banner->isVisible());
        answerer->finish(0);
        LoadedModel open = ScriptedAnswerer::description();
        open.place->encrypted = false;
        m_window->app.engine().answerElsewhere(answerer, open);
        QVERIFY(banner->property("sentence").toString().contains(QStringLiteral("not encrypted")));
        m_window->app.engine().answerHere();
        QTRY_VERIFY(!banner->isVisible());
    }

    void pageAddsOneByKeyboard()
    {
        QObject *dialog = m_window->window()->findChild<QObject *>(QStringLiteral("modelDialog"));
        QVERIFY(dialog != nullptr);
        QMetaObject::invokeMethod(dialog, "open");
        dialog->setProperty("page", 2);
        QQuickItem *field = m_window->item(QStringLiteral("remoteAddress"));
        QTRY_VERIFY(field != nullptr && field->isVisible());
        field->forceActiveFocus();
        m_window->type(address());
        QTest::keyClick(m_window->window(), Qt::Key_Tab);
        m_window->type(QStringLiteral("secret"));
        QCOMPARE(m_window->item(QStringLiteral("remoteKey"))->property("text").toString(),
                 QStringLiteral("secret"));
        QTest::keyClick(m_window->window(), Qt::Key_Return);
        QTRY_COMPARE(remote()->offered().size(), 2);
        QQuickItem *add = m_window->item(QStringLiteral("remoteAdd"));
        QTRY_VERIFY(add->isVisible());
        add->forceActiveFocus();
        QTest::keyClick(m_window->window(), Qt::Key_Space);
        QTRY_VERIFY(m_window->app.engine().model().elsewhere());
        QCOMPARE(m_window->item(QStringLiteral("remoteKey"))->property("text").toString(), QString());
    }

private:
    RemoteModels *remote() { return m_window->app.models()->elsewhere(); }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server->port()); }
    void use(const QString &model)
    {
        remote()->askServer(address() + QLatin1Char('#') + model, QStringLiteral("secret"));
        QTRY_VERIFY(m_window->app.engine().model().elsewhere());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(RemoteModelsTest)
#include "tst_remote_models.moc"
