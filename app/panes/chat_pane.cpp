#include "app/panes/chat_pane.h"

ChatPane::ChatPane(EngineClient &engine, StoreClient &store, AnswerWriters &writers, Undo &undo,
                   QObject *parent)
    : QObject(parent)
    , m_chat(engine, store, writers, m_sampling, undo)
    , m_prompt(engine, m_chat)
    , m_persona(m_prompt)
    , m_states(engine, store, m_chat)
    , m_timeline(engine, store, m_chat, m_states, undo)
    , m_inspection(engine, store, m_sampling, m_chat)
    , m_nextToken(engine, m_sampling, m_chat)
    , m_memory(engine, m_states)
{
}

void ChatPane::retranslate()
{
    m_chat.messages()->retranslate();
    m_chat.beside()->answers()->retranslate();
    m_sampling.retranslate();
    m_prompt.retranslate();
    m_states.refresh();
    m_timeline.retranslate();
    m_inspection.retranslate();
    m_nextToken.retranslate();
    m_memory.retranslate();
}
