#pragma once

#include "chat_fixture.h"
#include "scripted_answerer.h"

/// The window's logic with somebody who answers as the test says; no model is loaded.
struct ScriptedChat {
    explicit ScriptedChat(const QString &folder)
        : fixture(folder)
    {
        fixture.engine.answerElsewhere(answerer, ScriptedAnswerer::description());
    }

    bool ask(const QString &text)
    {
        const std::size_t before = answerer->asked();
        fixture.chat.asking()->send(text);
        return QTest::qWaitFor([&] { return answerer->asked() == before + 1; });
    }

    std::shared_ptr<ScriptedAnswerer> answerer = std::make_shared<ScriptedAnswerer>();
    ChatFixture fixture;
};
