#include "app/chat/message_edits.h"

#include "app/storage/access/store_client.h"

#include <utility>

namespace {

constexpr int DelayMs = 200;

}  // namespace

MessageEdits::MessageEdits(MessageModel &messages, StoreClient &store)
    : m_messages(messages)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    m_timer.callOnTimeout([this] { save(); });
}

void MessageEdits::set(rookery::MessageId message, const std::optional<QString> &text)
{
    const int row = m_messages.rowOf(message);
    if (row < 0 || m_messages.path()[row].edit == text) {
        return;
    }
    rookery::Message edited = m_messages.path()[row];
    edited.edit = text;
    m_messages.update(edited);
    m_unsaved.insert(message, text);
    if (!m_timer.isActive()) {  // who types without a pause is saved too
        m_timer.start();
    }
}

void MessageEdits::save()
{
    m_timer.stop();
    const auto unsaved = std::exchange(m_unsaved, {});
    for (auto edit = unsaved.begin(); edit != unsaved.end(); ++edit) {
        m_store.setEdit(edit.key(), *edit);
    }
}
