#pragma once

#include "app/answers/answer_writers.h"
#include "app/chat/message_model.h"
#include "app/chat/notices.h"
#include "app/chat/shown_conversation.h"
#include "app/chat/undo.h"

#include <qqmlintegration.h>

/// The tree behind the conversation shown: shows another branch of it, cuts one off, makes a conversation of
/// one. GUI thread.
class Branches : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A conversation shown has them")

public:
    Branches(StoreClient &store, Undo &undo, const ShownConversation &shown, const AnswerWriters &writers,
             MessageModel &messages, Notices &notices, QObject *parent = nullptr);

    /// With what is being written, which is newer than what the store has.
    void show(const QList<rookery::Message> &path);
    /// What comes before the path shown, once it is read. Nobody waits for it: an answer needs the end alone.
    void showEarlier();

    /// To another version of a message, also while its answers are written.
    Q_INVOKABLE void step(qint64 message, int step);
    Q_INVOKABLE void fork(qint64 message);
    /// A message and all below it; not while the conversation is answered.
    Q_INVOKABLE void remove(qint64 message);

signals:
    void openWanted(qint64 conversation);

private:
    void refresh(rookery::ConversationId conversation);

    StoreClient &m_store;
    Undo &m_undo;
    const ShownConversation &m_shown;
    const AnswerWriters &m_writers;
    MessageModel &m_messages;
    Notices &m_notices;
};
