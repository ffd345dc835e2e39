#include "app/files/file_chooser.h"
#include "app/files/file_portal.h"
#include "fake_portal.h"
#include "private_bus.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class FilePortalTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed: Debian's package of that name");
        m_desktop = m_bus.connection(QStringLiteral("desktop"));
        m_program = m_bus.connection(QStringLiteral("program"));
        QVERIFY(m_desktop.isConnected() && m_program.isConnected());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_request = std::make_unique<FileRequest>();
        m_request->purpose = QStringLiteral("test");
        m_request->kind = FileRequest::Save;
        m_request->title = QStringLiteral("Export");
        m_request->suggestedName = QStringLiteral("A talk");
        m_request->startFolder = m_folder->path();
        m_request->filters = QStringList{QStringLiteral("Markdown (*.md)"), QStringLiteral("JSON (*.json)")};
    }

    void savesWithTheDesktopsDialog()
    {
        FakePortal desktop(m_desktop);
        FilePortal portal(m_program);
        FileChooser chooser(*m_settings);
        chooser.usePortal(portal);
        QTRY_VERIFY(portal.available());
        QSignalSpy own(&chooser, &FileChooser::asked);
        QSignalSpy chosen(m_request.get(), &FileRequest::chosen);
        chooser.ask(m_request.get());
        QTRY_COMPARE(desktop.asked, 1);
        QCOMPARE(desktop.method, QStringLiteral("SaveFile"));
        QCOMPARE(desktop.arguments.value(1).toString(), QStringLiteral("Export"));
        QCOMPARE(desktop.options[QStringLiteral("accept_label")].toString(), QStringLiteral("Save"));
        QCOMPARE(desktop.options[QStringLiteral("current_name")].toString(), QStringLiteral("A talk.md"));
        QCOMPARE(desktop.options[QStringLiteral("current_folder")].toByteArray(),
                 QFile::encodeName(m_folder->path()) + '\0');
        const auto filters = qvariant_cast<QDBusArgument>(desktop.options[QStringLiteral("filters")]);
        QCOMPARE(filters.currentSignature(), QStringLiteral("a(sa(us))"));

        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("sub")));
        desktop.respond(0,
                        {QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("sub/my talk"))).toString()});
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toUrl().toLocalFile(), m_folder->filePath(QStringLiteral("sub/my talk.md")));
        QCOMPARE(own.count(), 0);

        chooser.ask(m_request.get());
        QTRY_COMPARE(desktop.asked, 2);
        QCOMPARE(desktop.options[QStringLiteral("current_folder")].toByteArray(),
                 QFile::encodeName(m_folder->filePath(QStringLiteral("sub"))) + '\0');
    }

    /// The desktop asks for the name as it was typed; with its ending it is another file.
    void asksBeforeTheEndingMeetsAFile()
    {
        QFile old(m_folder->filePath(QStringLiteral("talk.md")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        FakePortal desktop(m_desktop);
        FilePortal portal(m_program);
        FileChooser chooser(*m_settings);
        chooser.usePortal(portal);
        QTRY_VERIFY(portal.available());
        QSignalSpy own(&chooser, &FileChooser::asked);
        QSignalSpy chosen(m_request.get(), &FileRequest::chosen);
        chooser.ask(m_request.get());
        QTRY_COMPARE(desktop.asked, 1);
        desktop.respond(0, {QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("talk"))).toString()});
        QTRY_COMPARE(own.count(), 1);
        QCOMPARE(own[0][1].toStringList(), QStringList{m_folder->path()});
        QCOMPARE(own[0][2].toString(), QStringLiteral("talk.md"));
        QVERIFY(own[0][3].toBool());
        QCOMPARE(chosen.count(), 0);
    }

    void opensSeveralFiles()
    {
        FakePortal desktop(m_desktop);
        desktop.ownHandles = true;
        FilePortal portal(m_program);
        FileChooser chooser(*m_settings);
        chooser.usePortal(portal);
        QTRY_VERIFY(portal.available());
        m_request->kind = FileRequest::OpenSeveral;
        QSignalSpy chosen(m_request.get(), &FileRequest::severalChosen);
        chooser.ask(m_request.get());
        QTRY_COMPARE(desktop.asked, 1);
        QCOMPARE(desktop.method, QStringLiteral("OpenFile"));
        QVERIFY(desktop.options[QStringLiteral("multiple")].toBool());
        QTest::qWait(100);  // the program learns of the handle
        desktop.respond(0, {QStringLiteral("file:///tmp/a.png"), QStringLiteral("file:///tmp/b.png")});
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<QList<QUrl>>().size(), 2);
    }

    void takesNoForAnAnswer()
    {
        FakePortal desktop(m_desktop);
        FilePortal portal(m_program);
        FileChooser chooser(*m_settings);
        chooser.usePortal(portal);
        QTRY_VERIFY(portal.available());
        QSignalSpy cancelled(m_request.get(), &FileRequest::cancelled);
        chooser.ask(m_request.get());
        QTRY_COMPARE(desktop.asked, 1);
        desktop.respond(1, QStringList());
        QTRY_COMPARE(cancelled.count(), 1);
    }

    void secondQuestionWithdrawsTheFirst()
    {
        FakePortal desktop(m_desktop);
        FilePortal portal(m_program);
        FileChooser chooser(*m_settings);
        chooser.usePortal(portal);
        QTRY_VERIFY(portal.available());
        QSignalSpy cancelled(m_request.get(), &FileRequest::cancelled);
        chooser.ask(m_request.get());
        QTRY_COMPARE(desktop.asked, 1);
        const QString first = desktop.handle;
        FileRequest second;
        chooser.ask(&second);
        QTRY_COMPARE(desktop.closed, QStringList{first});
        QCOMPARE(cancelled.count(), 1);
    }

    void fallsBackToItsOwnDialog_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::newRow("no portal") << QStringLiteral("none");
        QTest::newRow("too old a portal") << QStringLiteral("old");
        QTest::newRow("one that refuses") << QStringLiteral("refuses");
        QTest::newRow("one that ends otherwise") << QStringLiteral("ends");
        QTest::newRow("one that dies") << QStringLiteral("dies");
    }

    void fallsBackToItsOwnDialog()
    {
        QFETCH(QString, trouble);
        std::optional<FakePortal> desktop;
        if (trouble != QLatin1String("none")) {
            desktop.emplace(m_desktop);
            desktop->refuses = trouble == QLatin1String("refuses");
            desktop->version = trouble == QLatin1String("old") ? 1 : 3;
        }
        FilePortal portal(m_program);
        FileChooser chooser(*m_settings);
        chooser.usePortal(portal);
        if (trouble == QLatin1String("none") || trouble == QLatin1String("old")) {
            QTest::qWait(200);
            QVERIFY(!portal.available());
        } else {
            QTRY_VERIFY(portal.available());
        }
        QSignalSpy own(&chooser, &FileChooser::asked);
        chooser.ask(m_request.get());
        if (trouble == QLatin1String("ends")) {
            QTRY_COMPARE(desktop->asked, 1);
            desktop->respond(2, QStringList());
        } else if (trouble == QLatin1String("dies")) {
            QTRY_COMPARE(desktop->asked, 1);
            desktop.reset();
        }
        QTRY_COMPARE(own.count(), 1);
        QCOMPARE(own[0][1].toStringList().first(), m_folder->path());
        QCOMPARE(own[0][2].toString(), QStringLiteral("A talk.md"));
    }

    void pageMayGoMeanwhile()
    {
        FakePortal desktop(m_desktop);
        FilePortal portal(m_program);
        FileChooser chooser(*m_settings);
        chooser.usePortal(portal);
        QTRY_VERIFY(portal.available());
        chooser.ask(m_request.get());
        QTRY_COMPARE(desktop.asked, 1);
        m_request.reset();
        desktop.respond(0, {QStringLiteral("file:///tmp/a.md")});
        QTest::qWait(200);
        chooser.finish(nullptr, {QStringLiteral("/tmp/a.md")});
    }

private:
    PrivateBus m_bus;
    QDBusConnection m_desktop{QString()};
    QDBusConnection m_program{QString()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FileRequest> m_request;
};

QTEST_GUILESS_MAIN(FilePortalTest)
#include "tst_file_portal.moc"
