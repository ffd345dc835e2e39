#include "app/chat/other_model.h"

#include <utility>

OtherModel::OtherModel(EngineClient &engine, ModelController &models, ShownChats &chats, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_models(models)
    , m_chats(chats)
    , m_chat(&chats.focused())
{
    // Queued: all who follow the model, as the sampling does, are to know it before it is asked.
    connect(&m_engine, &EngineClient::modelChanged, this, &OtherModel::onModelChanged, Qt::QueuedConnection);
    connect(&m_engine, &EngineClient::loadCancelled, this, [this] { onNotLoaded({}); });
    connect(&m_engine, &EngineClient::loadFailed, this,
            [this](const QString &, int, const QString &sentence) { onNotLoaded(sentence); });
    for (ChatController *const asked : m_chats.all()) {
        connect(asked->asking(), &Asking::busyChanged, this, [this, asked] {
            if (asked == m_chat && asked->asking()->busy()) {
                giveUp();
            }
        });
    }
}

void OtherModel::choose(qint64 message)
{
    giveUp();
    ChatController *const chat = m_chats.withMessage(message);
    if (chat == nullptr) {
        return;
    }
    m_chats.focus(*chat);
    m_chat = chat;
    m_message = message;
    emit wanted();
}

void OtherModel::answer(int choice)
{
    const QString place = m_models.choices()->placeOf(choice);
    if (place.isEmpty() || m_message == 0 || m_chat->asking()->busy()) {
        return;
    }
    m_awaited = place;
    if (m_models.uses(place)) {
        begin();
        return;
    }
    m_chat->notices()->setError({});
    m_models.use(place);
    if (!m_awaited.isEmpty() && m_models.loading()) {
        m_chat->notices()->setNotice(
            tr("The answer is written as soon as %1 is loaded.").arg(m_models.loadingName()));
    }
}

void OtherModel::begin()
{
    const rookery::MessageId message = m_message;
    giveUp();
    m_chat->asking()->regenerate(message);
}

void OtherModel::onModelChanged()
{
    if (m_awaited.isEmpty() || m_models.loading() || !m_models.ready()) {
        return;  // one model gave way, the next isn't there yet
    }
    m_models.uses(m_awaited) ? begin() : giveUp();
}

/// Nothing changes in the conversation: its answers are there, and mostly the model that answered before.
void OtherModel::onNotLoaded(const QString &sentence)
{
    if (m_awaited.isEmpty() || m_models.loading()) {
        return;
    }
    if (!m_models.elsewhere()->knows(m_awaited)) {
        giveUp();
        m_chat->notices()->setError(sentence);
    } else if (m_models.uses(m_awaited)) {  // what was being loaded gave way to it
        begin();
    }
}

void OtherModel::giveUp()
{
    if (!std::exchange(m_awaited, {}).isEmpty()) {
        m_chat->notices()->setNotice({});
    }
    m_message = 0;
}
