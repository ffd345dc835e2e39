#include "app/storage/chat_store.h"
#include "private_display.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using rookery::MessageStatus;

namespace {

constexpr int LossMs = 500;  // of an answer, that a kill may cost
constexpr int WatchedMs = 1500;

struct Row {
    qint64 id = 0;
    qint64 parent = 0;
    QString text;
    MessageStatus status = MessageStatus::Complete;
};

/// The conversation as it is on the disk, read beside the running program.
QList<Row> rowsOf(const QString &file)
{
    QList<Row> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT id, parent, text, status FROM message ORDER BY id"),
                            database);
            while (query.next()) {
                rows.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                             query.value(2).toString(), static_cast<MessageStatus>(query.value(3).toInt())});
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return rows;
}

}  // namespace

/// The program itself on a display of its own, killed while it writes an answer.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PrivateDisplay::installed() || !PrivateDisplay::hasXdotool()) {
            QSKIP("needs Xvfb and xdotool (packaging/install.sh test)");
        }
        QVERIFY(m_display.start());
    }

    void killedAnswerIsKeptAndGoesOn()
    {
        makeConversation();
        QVERIFY(start());
        QVERIFY(clickComposer());

        // The model draws almost at random here, so that an answer goes on for seconds; one may still end.
        std::optional<Row> answer;
        qint64 gap = 0;
        for (int attempt = 0; attempt < 12 && !answer; ++attempt) {
            const QList<Row> asked = rowsOf(database());
            ask(QStringLiteral("Tell me a long story, please."));
            answer = watchAnswer(asked.isEmpty() ? 0 : asked.last().id + 1, gap);
        }
        QVERIFY2(answer, "no answer went on for long enough");
        QVERIFY2(gap <= LossMs, qPrintable(QString::number(gap) + " ms between two writes"));
        m_program->kill();
        QVERIFY(m_program->waitForFinished(10000));

        const QList<Row> left = rowsOf(database());
        QVERIFY(!left.isEmpty());
        QCOMPARE(left.last().id, answer->id);
        QVERIFY(left.last().text.startsWith(answer->text));

        QVERIFY(start());
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(database()).last().status, MessageStatus::Stopped, 20000);
        QCOMPARE(rowsOf(database()).last().text, left.last().text);
        QTRY_VERIFY_WITH_TIMEOUT(windowTitle().startsWith(QLatin1String("Tell me a long story")), 20000);

        QVERIFY(clickComposer());
        ask(QStringLiteral("And then?"));
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(database()).size() == left.size() + 2, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!rowsOf(database()).last().text.isEmpty(), 60000);
        const QList<Row> now = rowsOf(database());
        QCOMPARE(now[now.size() - 2].text, QStringLiteral("And then?"));
        QCOMPARE(now[now.size() - 2].parent, answer->id);  // it goes on where it stopped
        QCOMPARE(now.last().parent, now[now.size() - 2].id);
    }

    void cleanup()
    {
        if (m_program) {
            m_program->kill();
            m_program->waitForFinished(5000);
        }
    }

private:
    QString database() const { return m_folder.filePath(QStringLiteral("rookery.db")); }

    /// An empty conversation whose sampling makes answers long, as the one that was open last.
    void makeConversation()
    {
        auto store = rookery::ChatStore::open(database());
        QVERIFY(store);
        const auto created = (*store)->conversations().create();
        QVERIFY(created);
        QVERIFY((*store)->conversations().setSampling(
            *created, QStringLiteral(R"({"temperature":5,"topP":1,"topK":0,"maxTokens":100000})")));
        // A blank line doesn't end its answers.
        QVERIFY(
            (*store)->conversations().setTemplateChoice(*created, QStringLiteral(R"({"name":"world7"})")));
        QFile settings(m_folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[General]\nlastConversation=" + QByteArray::number(*created) +
                       "\nthreads=1\nlanguage=en\n");
    }

    bool start()
    {
        m_program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_display.name());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        environment.insert(QStringLiteral("ROOKERY_BACKEND"), QStringLiteral("cpu-scalar"));  // slow enough
        m_program->setProcessEnvironment(environment);
        m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program->start(QStringLiteral(ROOKERY_PROGRAM), {QStringLiteral("--data-dir"), m_folder.path()});
        const bool shown =
            m_program->waitForStarted() &&
            QTest::qWaitFor(
                [this] { return m_program->state() != QProcess::Running || !windowId().isEmpty(); }, 60000);
        QTest::qWait(1000);  // its first frame, its conversation and its model
        return shown && m_program->state() == QProcess::Running;
    }

    QString windowId() const
    {
        return m_display
            .xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                      QStringLiteral("Rookery$")})
            .section(u'\n', 0, 0);
    }

    QString windowTitle() const { return m_display.xdotool({QStringLiteral("getwindowname"), windowId()}); }

    /// Without a window manager nothing else gives the window the keyboard.
    bool clickComposer()
    {
        const QString geometry =
            m_display.xdotool({QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), windowId()});
        const auto value = [&geometry](const char *name) {
            return geometry.section(QLatin1String(name) + u'=', 1).section(u'\n', 0, 0).toInt();
        };
        const int x = value("X") + value("WIDTH") * 6 / 10;
        const int y = value("Y") + value("HEIGHT") - 60;
        m_display.xdotool({QStringLiteral("windowfocus"), windowId(), QStringLiteral("mousemove"),
                           QString::number(x), QString::number(y), QStringLiteral("click"),
                           QStringLiteral("1")});
        return value("WIDTH") > 0;
    }

    void ask(const QString &text)
    {
        m_display.xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("15"), text});
        m_display.xdotool({QStringLiteral("key"), QStringLiteral("Return")});
    }

    /// Watches the answer that is newer than `before` grow for a while. \param gap set to the longest
    /// time between two writes \return the answer as last seen, or nothing where it ended before
    std::optional<Row> watchAnswer(qint64 before, qint64 &gap)
    {
        if (!QTest::qWaitFor(
                [&] {
                    const QList<Row> rows = rowsOf(database());
                    return !rows.isEmpty() && rows.last().id > before && !rows.last().text.isEmpty();
                },
                20000)) {
            return {};
        }
        QElapsedTimer watched;
        QElapsedTimer unchanged;
        watched.start();
        unchanged.start();
        gap = 0;
        Row seen = rowsOf(database()).last();
        int growths = 0;
        while (watched.elapsed() < WatchedMs) {
            QTest::qWait(20);
            const Row row = rowsOf(database()).last();
            if (row.status != MessageStatus::Streaming) {
                return {};
            }
            if (row.text != seen.text) {
                gap = std::max(gap, unchanged.restart());
                ++growths;
                seen = row;
            }
        }
        return growths > 2 ? std::optional(seen) : std::nullopt;
    }

    PrivateDisplay m_display;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_program;
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
