#pragma once

#include "app/chat/chat_controller.h"
#include "app/inspect/next_token.h"

/// What may come next in a conversation shown: in the answer being written, or behind the last one. GUI
/// thread.
class NextInAnswer : public NextToken
{
    Q_OBJECT

public:
    NextInAnswer(EngineClient &engine, SamplingModel &sampling, ChatController &chat,
                 QObject *parent = nullptr);

protected:
    void follow(bool watched) override { m_chat.writers().setWatched(watched); }
    void look() override;
    QString standing() const override;

private:
    EngineClient &m_engine;
    ChatController &m_chat;
};
