#pragma once

#include "app/chat/shown_chats.h"

#include <qqmlintegration.h>

/// The conversation of the quick window: a question asked beside everything else, and its answer. It is
/// stored as any other, and goes on in the large window where the user wants it to. GUI thread.
class QuickChat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.quick is the one object")
    Q_PROPERTY(ChatController *chat READ chat CONSTANT)
    Q_PROPERTY(bool startsAlone READ startsAlone CONSTANT)
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QString command READ command CONSTANT)

public:
    /// \param startsAlone the program was started for this window, and shows no other
    /// \param arguments of the program that lead to its data, where they aren't at the usual place
    QuickChat(EngineClient &engine, StoreClient &store, AnswerWriters &writers, Undo &undo, ShownChats &chats,
              bool startsAlone, const QStringList &arguments, QObject *parent = nullptr);

    ChatController *chat() { return &m_chat; }
    SamplingModel *sampling() { return &m_sampling; }
    bool startsAlone() const { return m_startsAlone; }
    bool shown() const { return m_shown; }
    void setShown(bool shown);
    /// What the desktop is to run for the window to come.
    QString command() const;

    /// The window is to come; where it is in front already, to go.
    /// \param activation the desktop's token for a window that may come to the front; may be empty
    void call(const QString &activation);
    /// Another question: what was asked before stays among the conversations. Not while it is being answered.
    Q_INVOKABLE void startNew();
    /// Goes on in the large window; an answer that is being written as well.
    Q_INVOKABLE void openLarge();
    /// What was asked isn't there any more.
    void forget(rookery::ConversationId conversation);
    bool shows(rookery::ConversationId conversation) const
    {
        return m_shown && m_chat.conversationId() == conversation;
    }

signals:
    void shownChanged();
    void called();
    void largeWanted(rookery::ConversationId conversation);

private:
    SamplingModel m_sampling;
    ChatController m_chat;
    bool m_startsAlone;
    QStringList m_arguments;
    bool m_shown = false;
};
