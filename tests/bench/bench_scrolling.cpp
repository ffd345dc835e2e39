// What the window's thread does for a frame while a long conversation is scrolled, and how often a frame is
// made while an answer grows in it.
//     bench_scrolling [MESSAGES [FORMULAS]]
// 2,000 messages and 200 formulas if not said otherwise. The platform "offscreen" draws without a card, so
// the times hold all of the drawing. Prints processor time, so that other programs of the machine don't
// count.

#include "tests/app/endless_answer.h"
#include "tests/app/shown_answer.h"
#include "tests/app/thread_time.h"

#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr double FrameMs = 1000.0 / 60;

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

const char *const Answers[] = {
    "A rook is a bird of the crow family. It lives in **colonies**, breeds in tall trees, and is seen on "
    "fields "
    "where it looks for worms and grain.\n\n- It is black, with a bare face.\n- It walks rather than "
    "hops.\n- "
    "Its nest is used for years.\n",
    "It can be done in a few lines:\n\n```python\ndef rooks(board):\n    for square in board:\n        if "
    "square.piece == 'R':\n            yield square\n```\n\nCall it with any board.\n",
    "| bird | length | weight |\n|---|---|---|\n| rook | 46 cm | 490 g |\n| raven | 64 cm | 1200 g |\n| "
    "jackdaw | "
    "34 cm | 240 g |\n\nAll three are seen all year.\n",
    "> Quoted from an old book on birds.\n\nThis is what is known of it today, and `some code` in a line, "
    "and a "
    "[link](https://example.org) too.\n",
};

/// One after the other, so that formulas differ.
QString formula(int number)
{
    return QStringLiteral(
               "\n\n$$\\sum_{k=0}^{%1} \\frac{x^k}{k!} \\approx e^{x} - \\int_0^{%1} t^{%2}\\,dt$$\n")
        .arg(number)
        .arg(number % 7 + 2);
}

qint64 store(WindowFixture &window, int messages, int formulas)
{
    const int every = std::max(1, messages / 2 / std::max(1, formulas));
    return window.app.store()
        .thread()
        .future([&](rookery::ChatStore &chats) -> rookery::StoreResult<qint64> {
            return chats.together([&]() -> rookery::StoreResult<qint64> {
                const auto id = chats.conversations().create();
                rookery::MessageId parent = 0;
                int made = 0;
                for (int i = 0; id && i < messages; ++i) {
                    const bool asked = i % 2 == 0;
                    QString text = asked ? QStringLiteral("Question %1: what is known of rooks?").arg(i / 2)
                                         : QString::fromUtf8(Answers[(i / 2) % std::size(Answers)]);
                    if (!asked && (i / 2) % every == 0 && made < formulas) {
                        text += formula(made++);
                    }
                    const auto added = chats.messages().add(
                        {.conversation = *id,
                         .parent = parent,
                         .role = asked ? rookery::MessageRole::User : rookery::MessageRole::Assistant,
                         .text = text});
                    if (!added) {
                        return passOn(added);
                    }
                    parent = added->id;
                }
                return id;
            });
        })
        .result()
        .value_or(0);
}

struct Frames {
    std::vector<double> ms;

    void print(const char *what)
    {
        std::ranges::sort(ms);
        const auto at = [this](double share) {
            return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
        };
        const auto late = std::ranges::count_if(ms, [](double each) { return each > FrameMs; });
        std::printf(
            "%-40s %6zu frames: median %5.1f ms, 95 %% %5.1f ms, longest %5.1f ms; %.1f %% over %.1f ms\n",
            what, ms.size(), at(0.5), at(0.95), at(1),
            100.0 * static_cast<double>(late) / static_cast<double>(ms.size()), FrameMs);
    }
};

/// Moves by `step` pixels a frame. \return what each frame took of the window's thread
Frames scroll(const WindowFixture &window, double step, int frames)
{
    QQuickItem *list = window.item(QStringLiteral("messageList"));
    QSignalSpy swapped(window.window(), &QQuickWindow::frameSwapped);
    Frames result;
    for (int i = 0; i < frames; ++i) {
        const ThreadTime time;
        swapped.clear();
        list->setProperty("contentY", list->property("contentY").toDouble() + step);
        window.window()->update();
        while (swapped.isEmpty()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        result.ms.push_back(time.milliseconds());
    }
    return result;
}

void timeScrolling(WindowFixture &window)
{
    QQuickItem *list = window.item(QStringLiteral("messageList"));
    list->setProperty("following", false);
    scroll(window, -40, 300).print("2,400 pixels a second, first sight");  // formulas are typeset meanwhile
    scroll(window, -120, 150).print("7,200 pixels a second, first sight");
    scroll(window, 40, 300).print("2,400 pixels a second, back");
}

void timeStreaming(WindowFixture &window)
{
    window.app.sampling()->setMaxTokens(100000);
    window.app.sampling()->setParams(withoutEnd());
    int frames = 0;
    int updates = 0;
    const int before = window.app.chat()->messages()->rowCount();
    window.app.chat()->asking()->send(QStringLiteral("Tell me a story."));
    const auto grows = [&] {
        return window.app.chat()->messages()->rowCount() == before + 2 && !window.last().text.isEmpty();
    };
    if (!QTest::qWaitFor(grows, 600000)) {  // all of the conversation is read first
        giveUp("there is no answer");
    }
    const auto onFrame =
        QObject::connect(window.window(), &QQuickWindow::frameSwapped, [&frames] { ++frames; });
    const auto onUpdate =
        QObject::connect(window.app.chat()->messages(), &MessageModel::textGrew, [&updates] { ++updates; });
    constexpr int Ms = 10000;
    const ThreadTime time;
    QTest::qWait(Ms);
    const double spent = time.milliseconds();
    QObject::disconnect(onFrame);
    QObject::disconnect(onUpdate);
    window.app.chat()->asking()->stop();
    std::printf("%-40s %6d frames in %d s, %d updates of the text (%.2f a frame); %.1f ms a frame\n",
                "an answer grows at its end", frames, Ms / 1000, updates,
                static_cast<double>(updates) / std::max(1, frames), spent / std::max(1, frames));
}

}  // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = QCoreApplication::arguments();
    const int messages = arguments.size() > 1 ? arguments[1].toInt() : 2000;
    const int formulas = arguments.size() > 2 ? arguments[2].toInt() : 200;
    const QTemporaryDir folder;
    WindowFixture window(folder.path());
    if (!window.ready()) {
        giveUp("the window isn't ready");
    }
    window.window()->resize(1180, 780);
    const qint64 conversation = store(window, messages, formulas);
    const ThreadTime opening;
    window.app.chat()->open(conversation);
    if (!QTest::qWaitFor([&] { return window.app.chat()->messages()->rowCount() == messages; }, 60000)) {
        giveUp("the conversation isn't opened");
    }
    QTest::qWait(1000);
    std::printf("%-40s %6.0f ms of the window's thread, with what follows within a second\n", "opened",
                opening.milliseconds());
    timeScrolling(window);
    timeStreaming(window);
}
