#include "app/chat/branches.h"

#include <utility>

using rookery::Message;

Branches::Branches(StoreClient &store, Undo &undo, const ShownConversation &shown,
                   const AnswerWriters &writers, MessageModel &messages, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
    , m_shown(shown)
    , m_writers(writers)
    , m_messages(messages)
    , m_notices(notices)
{
}

void Branches::show(const QList<rookery::Message> &path)
{
    m_messages.setPath(m_writers.updated(path));
}

void Branches::showEarlier()
{
    if (m_messages.whole()) {
        return;
    }
    const Message &first = std::as_const(m_messages).path().first();
    m_store.earlier(first.parent, this, [this, id = first.id](const auto &path) {
        if (path) {
            m_messages.prepend(m_writers.updated(*path), id);
        } else {
            m_notices.report(path.error());
        }
    });
}

void Branches::step(qint64 message, int step)
{
    m_store.showSibling(message, step, this, [this](const auto &opened) {
        if (!opened) {
            m_notices.report(opened.error());
        } else if (opened->conversation.id == m_shown.id()) {
            show(opened->path);
        }
    });
}

void Branches::fork(qint64 message)
{
    m_store.fork(message, tr("%1 (fork)").arg(m_shown.record().title), this, [this](const auto &id) {
        if (id) {
            emit openWanted(*id);
        } else {
            m_notices.report(id.error());
        }
    });
}

void Branches::remove(qint64 message)
{
    const rookery::ConversationId conversation = m_shown.id();
    if (m_writers.in(conversation) != nullptr) {
        return;
    }
    m_store.removeMessage(message, this, [this, conversation](const auto &removed) {
        if (!removed) {
            m_notices.report(removed.error());
            return;
        }
        refresh(conversation);
        m_undo.offer(tr("Message deleted"), [this, conversation, what = *removed] {
            m_store.restoreMessage(what, this, [this, conversation](const auto &restored) {
                restored ? refresh(conversation) : m_notices.report(restored.error());
            });
        });
    });
}

void Branches::refresh(rookery::ConversationId conversation)
{
    m_store.path(conversation, this, [this, conversation](const auto &path) {
        if (path && conversation == m_shown.id()) {
            show(*path);
        }
    });
}
