#include "tests/cuda_on_cpu/card.h"
#include "window_fixture.h"

#include "engine/model/model.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

using cuda_on_cpu::card;
using rookery::MessageStatus;

namespace {

constexpr std::size_t AmpleMemory = std::size_t{1} << 30;
constexpr std::size_t LittleMemory = std::size_t{1} << 20;

QQuickItem *visibleItemOfText(QQuickItem *under, const QString &text)
{
    if (under->isVisible() && under->property("text").toString() == text &&
        under->inherits("QQuickAbstractButton")) {
        return under;
    }
    for (QQuickItem *child : under->childItems()) {
        if (QQuickItem *found = visibleItemOfText(child, text)) {
            return found;
        }
    }
    return nullptr;
}

}  // namespace

/// The window with a graphics card, a card too small and one that breaks. The card's kernels run on fibers.
class CardTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        card().memory = AmpleMemory;
        card().repair();
    }

    void answersOnTheCard()
    {
        WindowFixture fixture(m_folder->path());
        QVERIFY(fixture.ready());
        QVERIFY(fact(fixture, QStringLiteral("Device")).contains(QLatin1String("fibers")));
        QVERIFY(fact(fixture, QStringLiteral("Graphics card")).isEmpty());
        fixture.app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
        QVERIFY(fixture.waitForAnswer());
        QVERIFY2(fixture.last().text.contains(QLatin1String("Paris")), qPrintable(fixture.last().text));
    }

    void goesOnWithAnAnswerOnTheProcessor()
    {
        WindowFixture fixture(m_folder->path());
        QVERIFY(fixture.ready());
        card().launchesLeft = 130;  // breaks after a few tokens
        fixture.app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
        QVERIFY(fixture.waitForAnswer());
        const rookery::Message broken = fixture.last();
        QCOMPARE(broken.status, MessageStatus::Failed);
        QVERIFY2(broken.failure.contains(QLatin1String("stopped working")), qPrintable(broken.failure));
        QVERIFY(!broken.text.trimmed().isEmpty());

        QVERIFY(clickButton(fixture, QStringLiteral("Answer on the CPU")));
        QVERIFY(QTest::qWaitFor([&] { return fixture.last().status == MessageStatus::Complete; }, 60000));
        QCOMPARE(fixture.last().id, broken.id);
        QVERIFY(fixture.last().text.startsWith(broken.text));
        QVERIFY2(fixture.last().text.contains(QLatin1String("Paris")), qPrintable(fixture.last().text));
        QVERIFY(fixture.last().failure.isEmpty());
        QVERIFY(!fixture.app.chat()->asking()->cardFailed());
        QVERIFY(!fact(fixture, QStringLiteral("Device")).contains(QLatin1String("fibers")));
    }

    void keepsTheConversationOfACardThatBroke()
    {
        {
            WindowFixture fixture(m_folder->path());
            QVERIFY(fixture.ready());
            card().launchesLeft = 130;
            fixture.app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
            QVERIFY(fixture.waitForAnswer());
        }
        card().repair();
        WindowFixture fixture(m_folder->path());
        QVERIFY(fixture.ready());
        QVERIFY(QTest::qWaitFor([&] { return fixture.app.chat()->messages()->rowCount() == 2; }, 10000));
        QCOMPARE(fixture.last().status, MessageStatus::Failed);
        QVERIFY(!fixture.last().text.trimmed().isEmpty());
        fixture.app.chat()->asking()->continueAnswer(fixture.last().id);
        QVERIFY(fixture.waitForAnswer());
        QVERIFY2(fixture.last().text.contains(QLatin1String("Paris")), qPrintable(fixture.last().text));
    }

    void saysWhyItDoesNotUseTheCard()
    {
        card().memory = LittleMemory;
        WindowFixture fixture(m_folder->path());
        QVERIFY(fixture.ready());
        QVERIFY(!fact(fixture, QStringLiteral("Device")).contains(QLatin1String("fibers")));
        const QString reason = fact(fixture, QStringLiteral("Graphics card"));
        QVERIFY2(reason.contains(QLatin1String("memory")), qPrintable(reason));
    }

    void makesRoomOnTheCardForAnotherModel()
    {
        // So much that the model fits, but not twice.
        const auto fits = [](std::size_t memory) {
            card().memory = memory;
            const auto model = rookery::Model::load(ROOKERY_STARTER "/lm.safetensors", {});
            return model && !(*model)->info().headOnProcessor && !(*model)->info().cardObstacle;
        };
        std::size_t memory = std::size_t{64} << 20;
        while (!fits(memory)) {
            memory += std::size_t{1} << 20;
        }
        WindowFixture fixture(m_folder->path());
        QVERIFY(fixture.ready());
        QVERIFY(fact(fixture, QStringLiteral("Graphics card")).isEmpty());
        fixture.app.models()->loadPath(QStringLiteral(ROOKERY_STARTER "/lm.safetensors"));
        QVERIFY(QTest::qWaitFor([&] { return !fixture.app.models()->loading(); }, 60000));
        QVERIFY(fixture.app.models()->ready());
        QVERIFY2(fact(fixture, QStringLiteral("Graphics card")).isEmpty(),
                 qPrintable(fact(fixture, QStringLiteral("Graphics card"))));
        fixture.app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
        QVERIFY(fixture.waitForAnswer());
        QVERIFY2(fixture.last().text.contains(QLatin1String("Paris")), qPrintable(fixture.last().text));
    }

    void offersTheProcessorForACardThatCannotLoad()
    {
        card().memory = LittleMemory;
        WindowFixture fixture(m_folder->path());
        QVERIFY(fixture.ready());
        fixture.app.settings()->setDevice(QStringLiteral("cuda"));
        fixture.app.models()->loadPath(QStringLiteral(ROOKERY_STARTER "/lm.safetensors"));
        QVERIFY(QTest::qWaitFor([&] { return !fixture.app.models()->error().isEmpty(); }, 60000));
        QVERIFY(clickButton(fixture, QStringLiteral("Use the CPU")));
        QVERIFY(QTest::qWaitFor([&] { return !fixture.app.models()->loading(); }, 60000));
        QVERIFY(fixture.app.models()->error().isEmpty());
        QVERIFY(fixture.app.models()->ready());
    }

private:
    /// A line of the model's card.
    static QString fact(WindowFixture &fixture, const QString &name)
    {
        for (const QVariant &fact : fixture.app.models()->facts()) {
            if (fact.toMap()[QStringLiteral("name")] == name) {
                return fact.toMap()[QStringLiteral("value")].toString();
            }
        }
        return {};
    }

    static bool clickButton(const WindowFixture &fixture, const QString &text)
    {
        QQuickItem *button = nullptr;
        const bool found = QTest::qWaitFor(
            [&] {
                button = visibleItemOfText(fixture.window()->contentItem(), text);
                return button != nullptr;
            },
            10000);
        if (found) {
            QTest::qWait(200);  // until the list has scrolled to its end
            const QPointF centre(button->width() / 2, button->height() / 2);
            QTest::mouseClick(fixture.window(), Qt::LeftButton, {}, button->mapToScene(centre).toPoint());
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(CardTest)
#include "tst_card.moc"
