#pragma once

#include "app/chat/prompt_model.h"
#include "app/chat/state_model.h"
#include "app/inspect/answer_inspection.h"
#include "app/inspect/memory_picture.h"
#include "app/inspect/next_in_answer.h"
#include "app/personas/shown_persona.h"
#include "app/timeline/timeline.h"

#include <qqmlintegration.h>

/// A place of the window in which a conversation is shown, with all that is of that conversation: how it is
/// asked, its states, its timeline, what its model expected. GUI thread.
class ChatPane : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.panes has those there are")
    Q_PROPERTY(ChatController *chat READ chat CONSTANT)
    Q_PROPERTY(SamplingModel *sampling READ sampling CONSTANT)
    Q_PROPERTY(PromptModel *prompt READ prompt CONSTANT)
    Q_PROPERTY(ShownPersona *persona READ persona CONSTANT)
    Q_PROPERTY(StateModel *states READ states CONSTANT)
    Q_PROPERTY(Timeline *timeline READ timeline CONSTANT)
    Q_PROPERTY(AnswerInspection *inspection READ inspection CONSTANT)
    Q_PROPERTY(NextToken *nextToken READ nextToken CONSTANT)
    Q_PROPERTY(MemoryPicture *memory READ memory CONSTANT)

public:
    ChatPane(EngineClient &engine, StoreClient &store, AnswerWriters &writers, Undo &undo,
             QObject *parent = nullptr);

    ChatController *chat() { return &m_chat; }
    SamplingModel *sampling() { return &m_sampling; }
    PromptModel *prompt() { return &m_prompt; }
    ShownPersona *persona() { return &m_persona; }
    StateModel *states() { return &m_states; }
    Timeline *timeline() { return &m_timeline; }
    AnswerInspection *inspection() { return &m_inspection; }
    NextToken *nextToken() { return &m_nextToken; }
    MemoryPicture *memory() { return &m_memory; }

    void retranslate();  ///< the language changed

private:
    SamplingModel m_sampling;
    ChatController m_chat;
    PromptModel m_prompt;
    ShownPersona m_persona;
    StateModel m_states;
    Timeline m_timeline;
    AnswerInspection m_inspection;
    NextInAnswer m_nextToken;
    MemoryPicture m_memory;
};
