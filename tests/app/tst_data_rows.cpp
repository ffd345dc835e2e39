#include "window_scenes.h"

#include <QDir>
#include <QFile>
#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTemporaryDir>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// Moving the data folder and checking the data, from the settings.
class DataRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("old")));
    }

    void checkSaysThatAllIsSound()
    {
        WindowFixture window(old());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::conversation(window));
        QVERIFY(scenes::settings(window));
        // The keyboard reaches it below what is seen at first.
        hand.named("moveData")->forceActiveFocus(Qt::TabFocusReason);
        hand.key(Qt::Key_Tab);
        QTRY_VERIFY(hand.named("checkData")->hasActiveFocus());
        QVERIFY(hand.clickNamed("checkData"));
        QTRY_VERIFY_WITH_TIMEOUT(hand.named("checkResult") != nullptr, 20000);
        QVERIFY(window.app.dataCheck()->sound());
        QVERIFY(hand.named("checkResult")->property("good").toBool());
        QVERIFY(hand.named("checkResult")
                    ->property("sentence")
                    .toString()
                    .contains(QStringLiteral("1 conversation")));
        QVERIFY(hand.click(QStringLiteral("Dismiss")));
        QTRY_VERIFY(hand.named("checkResult") == nullptr);
    }

    void moveAsksFirstAndThenMoves()
    {
        WindowFixture window(old());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::conversation(window));
        QVERIFY(scenes::settings(window));
        QSignalSpy finished(window.app.dataMove(), &DataMove::finished);
        const QString target = m_folder->filePath(QStringLiteral("new"));
        QVERIFY(choose(window, target));
        QTRY_VERIFY(hand.named("moveQuestion") != nullptr);
        QVERIFY(hand.named("moveQuestion")->property("text").toString().contains(target));
        QVERIFY(hand.clickNamed("moveNot"));
        QTRY_VERIFY(hand.named("moveQuestion") == nullptr);
        QVERIFY(!QDir(target).exists());
        QVERIFY(choose(window, target));
        QVERIFY(hand.clickNamed("moveNow"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
        QVERIFY(QFile::exists(QDir(target).filePath(QStringLiteral("rookery.db"))));
    }

    void moveSaysWhyAFolderWontDo()
    {
        WindowFixture window(old());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::settings(window));
        QVERIFY(choose(window, m_folder->filePath(QStringLiteral("old/within"))));
        QTRY_VERIFY(hand.named("moveError") != nullptr);
        QVERIFY(hand.named("moveNow") == nullptr);
        QVERIFY(hand.click(QStringLiteral("Dismiss")));
        QTRY_VERIFY(hand.named("moveError") == nullptr);
    }

private:
    QString old() const { return m_folder->filePath(QStringLiteral("old")); }

    /// What the file picker answers; the picker itself is tried by tst_file_dialogs.
    static bool choose(const WindowFixture &window, const QString &folder)
    {
        for (FileRequest *request : window.window()->findChildren<FileRequest *>()) {
            if (request->purpose == QStringLiteral("data-folder")) {
                emit request->chosen(QUrl::fromLocalFile(folder));
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(DataRowsTest)
#include "tst_data_rows.moc"
