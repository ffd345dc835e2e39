#pragma once

#include "app/chat/chat_controller.h"

#include <QList>
#include <QObject>

/// The conversations side by side: one, or two, of which one has the focus. What is opened is shown in its
/// place; a conversation is shown in one place only. What the store has to say is said where the focus is.
/// GUI thread.
class ShownChats : public QObject
{
    Q_OBJECT

public:
    /// \param all the places there may be, at least one; the first is shown
    ShownChats(StoreClient &store, const QList<ChatController *> &all, QObject *parent = nullptr);

    /// Those not shown as well, which have an empty conversation.
    const QList<ChatController *> &all() const { return m_all; }
    /// In the order in which they stand.
    const QList<ChatController *> &shown() const { return m_shown; }
    ChatController &focused() const { return *m_focused; }
    bool split() const { return m_shown.size() > 1; }
    /// Null where it isn't shown. \param conversation not 0
    ChatController *showing(rookery::ConversationId conversation) const;
    /// Null where the message isn't shown.
    ChatController *withMessage(rookery::MessageId message) const;

    void focus(ChatController &chat);
    void focusOther();
    /// Where it is shown already, else where the focus is; 0 = an empty one, which is stored with the first
    /// words typed.
    void open(rookery::ConversationId conversation, rookery::MessageId message = 0);
    /// Beside the one that has the focus, which goes there.
    void openBeside(rookery::ConversationId conversation);
    /// The other one stays. Nothing happens where there is none.
    void close(ChatController &chat);
    /// Saves what was typed or chosen and isn't saved yet.
    void save();

signals:
    void shownChanged();  ///< one more, or one less
    void focusChanged();
    /// Another conversation is shown there, or this one is stored now.
    void conversationChanged(ChatController *chat);

private:
    ChatController &other() const;
    void givePicture(const ChatController &from, rookery::ConversationId conversation,
                     const rookery::Attachment &picture);

    QList<ChatController *> m_all;
    QList<ChatController *> m_shown;
    ChatController *m_focused;
};
