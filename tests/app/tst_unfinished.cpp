#include "window_scenes.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr int LossMs = 500;  // from a key to the disk

/// A form with a text to write.
struct Form {
    const char *name;
    bool (*open)(WindowFixture &window);
    const char *begin;  ///< the button that begins a new one; null: it is there
    const char *field;
};

bool openPrompts(WindowFixture &window)
{
    window.composer()->forceActiveFocus();
    window.app.chat()->setDraft({});
    return scenes::prompts(window);
}

constexpr Form Forms[] = {
    {"a persona", scenes::personaList, "newPersona", "personaName"},
    {"a prompt", openPrompts, "newPrompt", "promptText"},
    {"an example to teach", scenes::teach, nullptr, "exampleQuestion"},
};

}  // namespace

/// What is typed into a form is there again, however the form was left; until it is saved or cancelled.
class UnfinishedTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBack_data()
    {
        QTest::addColumn<int>("form");
        for (int i = 0; i < static_cast<int>(std::size(Forms)); ++i) {
            QTest::newRow(Forms[i].name) << i;
        }
    }
    void comesBack()
    {
        QFETCH(const int, form);
        const Form &tried = Forms[form];
        const QString typed = QStringLiteral("half a thought");
        QTemporaryDir killed;
        {
            WindowFixture window(m_folder->path());
            const WindowHand hand(window);
            QVERIFY(window.ready());
            QVERIFY(tried.open(window));
            QVERIFY(tried.begin == nullptr || hand.clickNamed(tried.begin));
            QVERIFY(hand.clickNamed(tried.field));
            hand.type(typed);
            QTest::qWait(LossMs);
            // What a start would find, had the program been killed now.
            QVERIFY(QFile::copy(m_folder->filePath("settings.ini"), killed.filePath("settings.ini")));
            if (tried.begin != nullptr) {
                hand.key(Qt::Key_Escape);
                QTRY_VERIFY(hand.named(tried.field) == nullptr);
                QVERIFY(tried.open(window));
                QTRY_COMPARE(textOf(hand, tried.field), typed);
            }
        }
        WindowFixture window(killed.path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(tried.open(window));
        QTRY_COMPARE(textOf(hand, tried.field), typed);
    }

    void isGoneOnceItIsSavedOrCancelled()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        scenes::keepPersonas(window);
        const int before = window.app.personas()->rowCount();
        for (const QString &button : {QStringLiteral("Save"), QStringLiteral("Cancel")}) {
            QVERIFY(scenes::personaList(window));
            QVERIFY(hand.clickNamed("newPersona") && hand.clickNamed("personaName"));
            hand.type(QStringLiteral("Zoe"));
            QVERIFY(hand.click(button));
            QVERIFY(window.app.unfinished()->of(QStringLiteral("persona")).toMap().isEmpty());
            hand.key(Qt::Key_Escape);
            QTRY_VERIFY(hand.named("newPersona") == nullptr);
        }
        QCOMPARE(window.app.personas()->rowCount(), before + 1);
        QVERIFY(scenes::personaList(window));
        QVERIFY(hand.named("newPersona") != nullptr);
    }

private:
    static QString textOf(const WindowHand &hand, const char *field)
    {
        const QQuickItem *item = hand.named(field);
        return item == nullptr ? QString() : item->property("text").toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(UnfinishedTest)
#include "tst_unfinished.moc"
