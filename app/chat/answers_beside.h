#pragma once

#include "app/answers/answer_writers.h"
#include "app/chat/branches.h"

#include <qqmlintegration.h>

/// The answers to one question that are written together, to be seen beside each other until one of them is
/// kept; all of them are branches of the conversation shown. GUI thread.
class AnswersBeside : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A conversation shown has them")
    Q_PROPERTY(MessageModel *answers READ answers CONSTANT)
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged)

public:
    AnswersBeside(StoreClient &store, const ShownConversation &conversation, AnswerWriters &writers,
                  MessageModel &messages, Branches &branches, Notices &notices, QObject *parent = nullptr);

    /// Not one after the other, but all for the same place.
    MessageModel *answers() { return &m_answers; }
    bool shown() const { return m_answers.count() > 0; }

    /// Shows them where several are being written, and closes what was shown of others.
    void look();
    /// Goes on with that one; the others stay as its other versions, also those still being written.
    Q_INVOKABLE void keep(double answer);
    Q_INVOKABLE void close();

signals:
    void shownChanged();

private:
    StoreClient &m_store;
    const ShownConversation &m_conversation;
    AnswerWriters &m_writers;
    MessageModel &m_messages;
    Branches &m_branches;
    Notices &m_notices;
    MessageModel m_answers;
};
