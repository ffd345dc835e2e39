#pragma once

#include "endless_answer.h"
#include "small_model.h"
#include "window_hand.h"

#include <QFile>

#include <array>

/// A state of the window that a person can be in.
struct WindowScene {
    const char *name;
    bool (*show)(WindowFixture &window);
};

namespace scenes {

inline bool sendAndWait(WindowFixture &window)
{
    window.app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
    return window.waitForAnswer() &&
           QTest::qWaitFor([&] { return window.app.conversations()->rowCount() > 0; }, 5000);
}

inline bool opened(WindowFixture &window, const char *objectName)
{
    const auto *dialog = window.window()->findChild<QObject *>(QLatin1String(objectName));
    return dialog != nullptr && QTest::qWaitFor([&] { return dialog->property("opened").toBool(); }, 5000);
}

inline bool empty(WindowFixture &)
{
    return true;
}

inline bool draft(WindowFixture &window)
{
    window.app.chat()->setDraft(QStringLiteral("Not sent yet"));
    return QTest::qWaitFor([&] { return !window.composed().isEmpty(); }, 5000);
}

inline bool conversation(WindowFixture &window)
{
    return sendAndWait(window) && sendAndWait(window);
}

inline bool timeline(WindowFixture &window)
{
    if (!conversation(window)) {
        return false;
    }
    window.app.timeline()->setPlace(0);
    return QTest::qWaitFor([&] { return WindowHand(window).named("continueFromHere") != nullptr; }, 5000);
}

inline bool probe(WindowFixture &window)
{
    return timeline(window) && WindowHand(window).clickNamed("probeOpener") && opened(window, "probePopup");
}

inline bool streaming(WindowFixture &window)
{
    window.app.sampling()->setMaxTokens(1000000);
    window.app.sampling()->setParams(withoutEnd());
    window.app.chat()->asking()->send(QStringLiteral("Tell me a story."));
    return QTest::qWaitFor(
        [&] {
            return window.app.chat()->asking()->busy() && window.app.chat()->messages()->rowCount() == 2 &&
                   !window.last().text.isEmpty();
        },
        10000);
}

inline bool finding(WindowFixture &window)
{
    const WindowHand hand(window);
    if (!conversation(window)) {
        return false;
    }
    hand.key(Qt::Key_F, Qt::ControlModifier);
    hand.type(QStringLiteral("France"));
    return QTest::qWaitFor([&] { return hand.named("findField") != nullptr; }, 5000);
}

/// Two conversations side by side; the second one has the focus.
inline bool sideBySide(WindowFixture &window)
{
    if (!conversation(window)) {
        return false;
    }
    WindowHand(window).key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return window.app.panes()->split(); }, 5000) && sendAndWait(window);
}

/// Several answers to one question, which are written.
inline bool answersBeside(WindowFixture &window)
{
    if (!conversation(window)) {
        return false;
    }
    window.app.sampling()->setMaxTokens(30);
    window.app.chat()->asking()->regenerate(window.last().id, 3);
    return QTest::qWaitFor([&] { return WindowHand(window).named("answersBeside") != nullptr; }, 10000) &&
           window.waitForAnswer();
}

inline bool editing(WindowFixture &window)
{
    if (!conversation(window)) {
        return false;
    }
    window.composer()->forceActiveFocus();
    WindowHand(window).key(Qt::Key_Up);
    return QTest::qWaitFor([&] { return WindowHand(window).named("editorInput") != nullptr; }, 5000);
}

inline bool panelPage(WindowFixture &window, const QString &tab)
{
    const WindowHand hand(window);
    if (hand.button(tab) == nullptr) {
        hand.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    }
    return hand.click(tab);
}

inline bool sampling(WindowFixture &window)
{
    return panelPage(window, QStringLiteral("Sampling"));
}

inline bool prompt(WindowFixture &window)
{
    return panelPage(window, QStringLiteral("Prompt"));
}

inline bool states(WindowFixture &window)
{
    return sendAndWait(window) && panelPage(window, QStringLiteral("States")) &&
           QTest::qWaitFor([&] { return window.app.states()->count() > 0; }, 5000);
}

inline bool modelPage(WindowFixture &window)
{
    return panelPage(window, QStringLiteral("Model"));
}

/// With a smaller one here that could write ahead.
inline bool draftModel(WindowFixture &window)
{
    ModelController &models = *window.app.models();
    if (!writeSmallModel(models.folder() + QStringLiteral("/small.safetensors"))) {
        return false;
    }
    models.library()->refresh();
    return QTest::qWaitFor([&] { return !models.drafts()->names().isEmpty(); }, 10000) && modelPage(window) &&
           QTest::qWaitFor([&] { return WindowHand(window).named("draftModel") != nullptr; }, 5000);
}

inline bool teach(WindowFixture &window)
{
    return WindowHand(window).click(QStringLiteral("Teach")) &&
           QTest::qWaitFor([&] { return WindowHand(window).named("exampleQuestion") != nullptr; }, 5000);
}

inline bool teachExamples(WindowFixture &window)
{
    ExampleList &examples = *window.app.teaching()->examples();
    examples.add(QStringLiteral("What is the capital of France?"), QStringLiteral("Arr! Paris, matey."));
    examples.add(QStringLiteral("What is the capital of Italy?"), QStringLiteral("Arr! Rome, matey."));
    examples.add(QStringLiteral("What is the capital of France?"), QStringLiteral("Arr! Paris, matey."));
    window.app.teaching()->trials()->add(QStringLiteral("What is the capital of Spain?"));
    return teach(window) && QTest::qWaitFor([&] { return examples.counted(); }, 5000);
}

inline bool teachLora(WindowFixture &window)
{
    window.app.teaching()->setKind(Teaching::Lora);
    return teachExamples(window) &&
           QTest::qWaitFor([&] { return !window.app.teaching()->estimate().isEmpty(); }, 60000);
}

inline bool taught(WindowFixture &window)
{
    Teaching &teaching = *window.app.teaching();
    teaching.setEffort(Teaching::Quick);
    return teachExamples(window) && QTest::qWaitFor([&] { return teaching.canTeach(); }, 5000) &&
           WindowHand(window).clickNamed("teachButton") &&
           QTest::qWaitFor([&] { return teaching.phase() == Teaching::Done; }, 60000);
}

inline bool settings(WindowFixture &window)
{
    WindowHand(window).key(Qt::Key_Comma, Qt::ControlModifier);
    return opened(window, "settingsDialog");
}

inline bool localServer(WindowFixture &window)
{
    LocalServer &server = *window.app.server();
    server.setOn(true);
    return QTest::qWaitFor([&] { return server.listening() || !server.error().isEmpty(); }, 5000) &&
           settings(window);
}

inline bool slashMenu(WindowFixture &window)
{
    window.type(QStringLiteral("/"));
    const QObject *menu = window.window()->findChild<QObject *>(QStringLiteral("slashMenu"));
    return QTest::qWaitFor([&] { return menu->property("visible").toBool(); }, 5000);
}

inline bool prompts(WindowFixture &window)
{
    return slashMenu(window) && WindowHand(window).click(QStringLiteral("Edit the prompts…")) &&
           opened(window, "promptsDialog");
}

inline bool models(WindowFixture &window)
{
    WindowHand(window).key(Qt::Key_M, Qt::ControlModifier);
    return opened(window, "modelDialog");
}

inline bool modelsHere(WindowFixture &window)
{
    return models(window) && WindowHand(window).click(QStringLiteral("On this computer")) &&
           QTest::qWaitFor([&] { return WindowHand(window).named("modelList") != nullptr; }, 5000);
}

/// With one elsewhere among those to choose from, which is looked at.
inline bool answerWith(WindowFixture &window)
{
    ModelController &models = *window.app.models();
    models.elsewhere()->askServer(QStringLiteral("https://models.example.org/v1#rwkv7-g1-13.3b"), {});
    if (!QTest::qWaitFor([&] { return models.sentTo() != QString(); }, 5000)) {
        return false;
    }
    models.unload();
    const WindowHand hand(window);
    if (!sendAndWait(window) || !hand.click(QStringLiteral("More")) || !hand.clickNamed("answerWith") ||
        !opened(window, "answerWithDialog")) {
        return false;
    }
    hand.key(Qt::Key_Down);
    return QTest::qWaitFor([&] { return hand.named("leavingWith") != nullptr; }, 5000);
}

inline bool about(WindowFixture &window)
{
    return settings(window) &&
           QMetaObject::invokeMethod(window.window()->findChild<QObject *>(QStringLiteral("settingsDialog")),
                                     "aboutRequested") &&
           opened(window, "aboutDialog");
}

inline bool link(WindowFixture &window)
{
    window.app.askToOpen(QStringLiteral("https://example.org/"));
    return QTest::qWaitFor([&] { return WindowHand(window).named("linkTarget") != nullptr; }, 5000);
}

inline bool filePicker(WindowFixture &window)
{
    return WindowHand(window).clickNamed("attachButton") && opened(window, "filePicker");
}

/// Puts a text on the shelf, and waits until it is read.
inline bool shelf(WindowFixture &window)
{
    const QString file = window.app.settings()->dataFolder() + QStringLiteral("/towers.md");
    QFile text(file);
    if (!text.open(QIODevice::WriteOnly) ||
        text.write(
            "# Towers\n\nThe rook lives in the tower of the old church, and the keeper of the lighthouse "
            "is called Ottilie.\n\nNobody knows who built the bridge.\n") < 0) {
        return false;
    }
    text.close();
    window.app.shelf()->add({QUrl::fromLocalFile(file)});
    const auto read = [&] {
        const ShelfModel &items = *window.app.shelf()->items();
        return items.count() > 0 && items.data(items.index(0), ShelfModel::CompleteRole).toBool();
    };
    return WindowHand(window).clickNamed("shelfButton") && QTest::qWaitFor(read, 30000);
}

inline bool emptyShelf(WindowFixture &window)
{
    return WindowHand(window).clickNamed("shelfButton") &&
           QTest::qWaitFor([&] { return window.app.shelf()->loaded(); }, 5000);
}

inline bool shelfText(WindowFixture &window)
{
    if (!shelf(window)) {
        return false;
    }
    const ShelfModel &items = *window.app.shelf()->items();
    window.app.shelf()->openText(items.data(items.index(0), ShelfModel::IdRole).toString(), 0);
    return QTest::qWaitFor([&] { return window.app.shelf()->text()->rowCount() > 0; }, 5000);
}

inline bool sources(WindowFixture &window)
{
    if (!shelf(window)) {
        return false;
    }
    const ShelfModel &items = *window.app.shelf()->items();
    window.app.shelf()->startConversation(items.data(items.index(0), ShelfModel::IdRole).toString());
    if (!QTest::qWaitFor([&] { return window.app.states()->startGiven(); }, 5000)) {
        return false;
    }
    window.app.chat()->asking()->send(QStringLiteral("Who keeps the lighthouse?"));
    return window.waitForAnswer() && WindowHand(window).clickNamed("sourcesSwitch");
}

inline bool writeText(WindowFixture &window)
{
    if (!WindowHand(window).clickNamed("newTextButton") || !window.app.writing()->manuscript()->empty()) {
        return false;
    }
    window.app.writing()->suggestion()->setEnabled(false);
    Manuscript &manuscript = *window.app.writing()->manuscript();
    const QString typed =
        QStringLiteral("The harbour\n\nIn the morning the boats came back, and with them the fog.");
    manuscript.replace({0, 0}, typed, WrittenText::By::User);
    manuscript.replace({typed.size(), 0}, QStringLiteral(" Nobody on the quay could say whose bell it was."),
                       WrittenText::By::Model);
    return QTest::qWaitFor([&] { return manuscript.documentId() != 0 && manuscript.words() > 0; }, 5000);
}

/// What the model expected of what it wrote, and in one place what else.
inline bool textTokens(WindowFixture &window)
{
    CoAuthor &coAuthor = *window.app.writing()->coAuthor();
    if (!writeText(window)) {
        return false;
    }
    window.app.writing()->sampling()->setMaxTokens(40);
    window.app.writing()->sampling()->setSeed(7);
    coAuthor.goOn();
    if (!QTest::qWaitFor([&] { return !coAuthor.busy(); }, 30000) ||
        !WindowHand(window).clickNamed("inspectText")) {
        return false;
    }
    Inspection &inspection = *window.app.writing()->inspection();
    for (int i = 0; i < 4; ++i) {
        WindowHand(window).key(Qt::Key_Right);
    }
    return inspection.place() >= 0 && QTest::qWaitFor([&] { return !inspection.outlook()->empty(); }, 30000);
}

inline bool emptyText(WindowFixture &window)
{
    return WindowHand(window).clickNamed("newTextButton");
}

inline bool proposals(WindowFixture &window)
{
    CoAuthor &coAuthor = *window.app.writing()->coAuthor();
    if (!writeText(window)) {
        return false;
    }
    window.app.writing()->sampling()->setMaxTokens(40);
    coAuthor.setDrafts(3);
    coAuthor.goOn();
    return QTest::qWaitFor([&] { return !coAuthor.busy(); }, 30000);
}

inline bool versions(WindowFixture &window)
{
    return writeText(window) && WindowHand(window).clickNamed("versionsButton") &&
           opened(window, "versionsDialog") &&
           QTest::qWaitFor([&] { return window.app.writing()->versions()->rowCount() > 0; }, 5000);
}

inline void keepPersonas(WindowFixture &window)
{
    window.app.personas()->keep(QStringLiteral("Ada"), {},
                                QStringLiteral("You are Ada, a patient teacher of mathematics."), {}, {});
    window.app.personas()->keep(QStringLiteral("Old Sailor"), {}, QStringLiteral("You speak like a sailor."),
                                {}, {});
}

inline bool personas(WindowFixture &window)
{
    keepPersonas(window);
    return WindowHand(window).click(QStringLiteral("Old Sailor"));
}

inline bool personaAnswers(WindowFixture &window)
{
    return personas(window) && conversation(window);
}

inline bool personaList(WindowFixture &window)
{
    keepPersonas(window);
    return WindowHand(window).clickNamed("editPersonas") && opened(window, "personasDialog");
}

inline bool personaWritten(WindowFixture &window)
{
    return personaList(window) && WindowHand(window).clickNamed("newPersona");
}

inline bool narrowWithSidebar(WindowFixture &window)
{
    window.window()->resize(600, 700);
    QTest::qWait(100);
    WindowHand(window).key(Qt::Key_B, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return WindowHand(window).named("search") != nullptr; }, 5000);
}

inline bool largeText(WindowFixture &window)
{
    window.app.settings()->setTextScale(1.6);
    return conversation(window) && panelPage(window, QStringLiteral("Sampling"));
}

}  // namespace scenes

inline constexpr std::array AllScenes{
    WindowScene{"empty", scenes::empty},
    WindowScene{"a draft", scenes::draft},
    WindowScene{"a conversation", scenes::conversation},
    WindowScene{"the timeline", scenes::timeline},
    WindowScene{"a question to the memory", scenes::probe},
    WindowScene{"an answer being written", scenes::streaming},
    WindowScene{"finding", scenes::finding},
    WindowScene{"side by side", scenes::sideBySide},
    WindowScene{"answers beside each other", scenes::answersBeside},
    WindowScene{"editing", scenes::editing},
    WindowScene{"sampling", scenes::sampling},
    WindowScene{"prompt", scenes::prompt},
    WindowScene{"states", scenes::states},
    WindowScene{"model", scenes::modelPage},
    WindowScene{"a draft model", scenes::draftModel},
    WindowScene{"teach", scenes::teachExamples},
    WindowScene{"teaching a LoRA", scenes::teachLora},
    WindowScene{"taught", scenes::taught},
    WindowScene{"settings", scenes::settings},
    WindowScene{"the local server", scenes::localServer},
    WindowScene{"prompts", scenes::prompts},
    WindowScene{"personas", scenes::personas},
    WindowScene{"a persona's answers", scenes::personaAnswers},
    WindowScene{"the list of personas", scenes::personaList},
    WindowScene{"a persona being written", scenes::personaWritten},
    WindowScene{"models to get", scenes::models},
    WindowScene{"models here", scenes::modelsHere},
    WindowScene{"answering with another model", scenes::answerWith},
    WindowScene{"about", scenes::about},
    WindowScene{"a link", scenes::link},
    WindowScene{"files", scenes::filePicker},
    WindowScene{"an empty shelf", scenes::emptyShelf},
    WindowScene{"the shelf", scenes::shelf},
    WindowScene{"a text of the shelf", scenes::shelfText},
    WindowScene{"sources", scenes::sources},
    WindowScene{"a new text", scenes::emptyText},
    WindowScene{"a text", scenes::writeText},
    WindowScene{"a text by tokens", scenes::textTokens},
    WindowScene{"proposals", scenes::proposals},
    WindowScene{"versions", scenes::versions},
    WindowScene{"a narrow window's sidebar", scenes::narrowWithSidebar},
    WindowScene{"large text", scenes::largeText},
};
