#pragma once

#include "app/chat/message_model.h"
#include "app/text/markdown/markdown_model.h"
#include "app/text/thought.h"

#include <QPointer>

/// What a message says, as parts to be shown; follows the message while it is written. Made by the delegate
/// that shows it, so only messages near the view hold their parts. GUI thread.
class AnswerText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MessageModel *messages READ messages WRITE setMessages NOTIFY messagesChanged REQUIRED)
    Q_PROPERTY(double messageId READ messageId WRITE setMessageId NOTIFY messageIdChanged REQUIRED)
    Q_PROPERTY(MarkdownModel *thought READ thought CONSTANT)
    Q_PROPERTY(MarkdownModel *parts READ parts CONSTANT)
    Q_PROPERTY(bool thinking READ thinking NOTIFY thinkingChanged)

public:
    explicit AnswerText(QObject *parent = nullptr);

    MessageModel *messages() const { return m_messages; }
    void setMessages(MessageModel *messages);
    double messageId() const { return static_cast<double>(m_id); }
    void setMessageId(double id);

    MarkdownModel *thought() { return &m_thought; }
    MarkdownModel *parts() { return &m_parts; }
    bool thinking() const { return m_stream.thinking(); }  ///< the thought is still open

signals:
    void messagesChanged();
    void messageIdChanged();
    void thinkingChanged();

private:
    void read();
    void add(const QString &text);

    QPointer<MessageModel> m_messages;
    rookery::MessageId m_id = 0;
    ThoughtStream m_stream;
    MarkdownModel m_thought;
    MarkdownModel m_parts;
};
