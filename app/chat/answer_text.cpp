#include "app/chat/answer_text.h"

AnswerText::AnswerText(QObject *parent)
    : QObject(parent)
{
}

void AnswerText::setMessages(MessageModel *messages)
{
    if (m_messages == messages) {
        return;
    }
    if (m_messages != nullptr) {
        m_messages->disconnect(this);
    }
    m_messages = messages;
    if (m_messages != nullptr) {
        connect(m_messages, &MessageModel::textGrew, this, [this](qint64 id, const QString &piece) {
            if (id == m_id) {
                add(piece);
            }
        });
        connect(m_messages, &MessageModel::textReplaced, this, [this](qint64 id) {
            if (id == m_id) {
                read();
            }
        });
    }
    emit messagesChanged();
    read();
}

void AnswerText::setMessageId(double id)
{
    if (m_id != static_cast<rookery::MessageId>(id)) {
        m_id = static_cast<rookery::MessageId>(id);
        emit messageIdChanged();
        read();
    }
}

void AnswerText::read()
{
    const int row = m_messages != nullptr ? m_messages->rowOf(m_id) : -1;
    if (row < 0) {
        return;  // not told everything yet
    }
    const rookery::Message &message = m_messages->path()[row];
    m_stream = {};
    if (message.role == rookery::MessageRole::User) {
        m_parts.setPlain(true);
        m_parts.setSource(message.text);
        return;
    }
    const ThoughtAndAnswer said = m_stream.add(message.text);
    m_thought.setSource(said.thought);
    m_parts.setSource(said.answer);
    emit thinkingChanged();
}

void AnswerText::add(const QString &text)
{
    const bool wasThinking = thinking();
    const ThoughtAndAnswer added = m_stream.add(text);
    if (!added.thought.isEmpty()) {
        m_thought.append(added.thought);
    }
    if (!added.answer.isEmpty()) {
        m_parts.append(added.answer);
    }
    if (wasThinking != thinking()) {
        emit thinkingChanged();
    }
}
