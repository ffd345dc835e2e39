#include "app/chat/shown_chats.h"

#include <algorithm>

ShownChats::ShownChats(StoreClient &store, const QList<ChatController *> &all, QObject *parent)
    : QObject(parent)
    , m_all(all)
    , m_shown({all.first()})
    , m_focused(all.first())
{
    for (ChatController *const chat : m_all) {
        connect(chat, &ChatController::conversationChanged, this,
                [this, chat] { emit conversationChanged(chat); });
        connect(chat->branches(), &Branches::openWanted, chat, [chat](qint64 id) { chat->open(id); });
        connect(chat->pictures(), &DraftPictures::givenTo, this,
                [this, chat](auto conversation, const auto &picture) {
                    givePicture(*chat, conversation, picture);
                });
    }
    connect(&store, &StoreClient::failed, this,
            [this](const rookery::StoreError &error) { focused().notices()->report(error); });
    connect(&store, &StoreClient::recovered, this, [this] {
        for (ChatController *const chat : m_all) {
            chat->notices()->recover();
        }
    });
    connect(&store, &StoreClient::warned, this,
            [this](const QString &sentence) { focused().notices()->warn(sentence); });
}

ChatController *ShownChats::showing(rookery::ConversationId conversation) const
{
    const auto found = std::ranges::find(m_shown, conversation, &ChatController::conversationWanted);
    return conversation == 0 || found == m_shown.end() ? nullptr : *found;
}

ChatController *ShownChats::withMessage(rookery::MessageId message) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](ChatController *chat) { return chat->messages()->rowOf(message) >= 0; });
    return found == m_shown.end() ? nullptr : *found;
}

/// \pre two are shown
ChatController &ShownChats::other() const
{
    return *(m_shown.first() == m_focused ? m_shown.last() : m_shown.first());
}

/// A picture was dropped on a draft whose conversation is shown elsewhere by the time it was read.
void ShownChats::givePicture(const ChatController &from, rookery::ConversationId conversation,
                             const rookery::Attachment &picture)
{
    for (ChatController *const chat : m_shown) {
        if (chat != &from && chat->conversationId() == conversation) {
            chat->pictures()->append(picture);
        }
    }
}

void ShownChats::focus(ChatController &chat)
{
    if (&chat != m_focused && m_shown.contains(&chat)) {
        m_focused = &chat;
        emit focusChanged();
    }
}

void ShownChats::focusOther()
{
    focus(other());
}

void ShownChats::open(rookery::ConversationId conversation, rookery::MessageId message)
{
    if (ChatController *const chat = showing(conversation)) {
        focus(*chat);
    }
    focused().open(conversation, message);
}

void ShownChats::openBeside(rookery::ConversationId conversation)
{
    if (ChatController *const chat = showing(conversation)) {
        focus(*chat);
        return;
    }
    if (!split()) {
        const auto free =
            std::ranges::find_if(m_all, [this](ChatController *chat) { return !m_shown.contains(chat); });
        if (free == m_all.end()) {
            return;
        }
        m_shown.append(*free);
        emit shownChanged();
    }
    focus(other());
    focused().open(conversation);
}

void ShownChats::close(ChatController &chat)
{
    if (!split() || !m_shown.contains(&chat)) {
        return;
    }
    if (&chat == m_focused) {
        focusOther();
    }
    m_shown.removeOne(&chat);
    emit shownChanged();
    chat.open(0);
}

void ShownChats::save()
{
    for (ChatController *const chat : m_all) {
        chat->save();
    }
}
