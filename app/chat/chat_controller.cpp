#include "app/chat/chat_controller.h"

#include "app/keyboard/paste_guard.h"
#include "app/text/thought.h"

#include <QDir>

#include <algorithm>

using rookery::Message;
using rookery::MessageRole;
using rookery::MessageStatus;

ChatController::ChatController(EngineClient &engine, StoreClient &store, AnswerWriters &writers,
                               SamplingModel &sampling, Undo &undo, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_writers(writers)
    , m_edits(m_messages, store)
    , m_shown(store, sampling)
    , m_branches(store, undo, m_shown, m_writers, m_messages, m_notices)
    , m_beside(store, m_shown, m_writers, m_messages, m_branches, m_notices)
    , m_asking(engine, store, sampling, m_shown, m_messages, m_edits, m_writers, m_notices)
{
    connect(&m_shown, &ShownConversation::stored, this, &ChatController::conversationChanged);
    connect(&m_shown, &ShownConversation::titleChanged, this, &ChatController::titleChanged);
    connect(&m_shown, &ShownConversation::draftChanged, this, &ChatController::draftChanged);
    connect(&m_shown, &ShownConversation::promptChanged, this, &ChatController::promptChanged);
    connect(&m_shown, &ShownConversation::failed, &m_notices, &Notices::report);
    connect(pictures(), &DraftPictures::refused, &m_notices, &Notices::setError);
    connect(this, &ChatController::conversationChanged, &m_asking, &Asking::forget);
    connect(&m_writers, &AnswerWriters::answerChanged, &m_messages, &MessageModel::update);
    connect(&m_writers, &AnswerWriters::answerGrew, &m_messages, &MessageModel::grow);
    connect(&m_asking, &Asking::answerStarted, &m_beside, &AnswersBeside::look);
    connect(this, &ChatController::conversationChanged, &m_beside, &AnswersBeside::look);
    connect(&m_store, &StoreClient::replaced, this, &ChatController::onReplaced);
}

ChatController::~ChatController()
{
    save();
}

void ChatController::save()
{
    m_shown.save();
    m_edits.save();
}

void ChatController::open(rookery::ConversationId id, rookery::MessageId message)
{
    save();
    const quint64 number = ++m_openNumber;
    if (id == 0) {
        show({}, 0);
        return;
    }
    m_wanted = id;
    setOpening(true);
    const auto then = [this, number, message](const rookery::StoreResult<OpenedConversation> &opened) {
        if (number != m_openNumber) {
            return;
        }
        if (opened) {
            show(*opened, message);
        } else {
            setOpening(false);
            m_notices.report(opened.error());
        }
    };
    if (message != 0) {
        m_store.showMessage(message, this, then);
    } else {
        m_store.open(id, this, then);
    }
}

void ChatController::setOpening(bool opening)
{
    m_shown.setOpening(opening);
    emit openingChanged();
}

void ChatController::show(const OpenedConversation &opened, rookery::MessageId message)
{
    m_shown.show(opened.conversation);
    m_notices.clear();
    m_branches.show(opened.path);
    m_branches.showEarlier();
    checkShown();
    emit openingChanged();
    emit conversationChanged();
    emit titleChanged();
    emit draftChanged();
    if (const int row = m_messages.rowOf(message); message != 0 && row >= 0) {
        emit messageWanted(row);
    }
}

void ChatController::showTitle(rookery::ConversationId id, const QString &title)
{
    if (id == m_shown.id()) {
        m_shown.showTitle(title);
    }
}

void ChatController::setPrompt(const QString &systemPrompt, const QString &templateChoice)
{
    if (m_shown.setPrompt(systemPrompt, templateChoice)) {
        m_asking.leaveStateUnsaved();
    }
}

void ChatController::beginEdit(qint64 message)
{
    const int row = m_messages.rowOf(message);
    if (row < 0 || m_messages.path()[row].status == rookery::MessageStatus::Streaming) {
        return;
    }
    const QString &text = m_messages.path()[row].text;
    if (!fitsField(text)) {
        m_notices.setNotice(
            tr("This message is too long to be changed here. Copy it and change it elsewhere."));
        return;
    }
    emit editBegins(row);
    m_edits.set(message, text);
}

void ChatController::editLastQuestion()
{
    const QList<Message> &path = m_messages.path();
    const auto last = std::find_if(path.rbegin(), path.rend(),
                                   [](const Message &message) { return message.role == MessageRole::User; });
    if (last != path.rend() && !last->edit && !m_asking.busy()) {
        beginEdit(last->id);
    }
}

void ChatController::setEdit(qint64 message, const QString &text)
{
    const int row = m_messages.rowOf(message);
    if (row >= 0 && m_messages.path()[row].edit) {  // not while its editor goes
        m_edits.set(message, text);
    }
}

void ChatController::cancelEdit(qint64 message)
{
    m_edits.set(message, std::nullopt);
}

QString ChatController::lastAnswer() const
{
    const QList<Message> &path = m_messages.path();
    const bool answered = !path.isEmpty() && path.last().role == MessageRole::Assistant;
    return answered ? splitThought(path.last().text).answer : QString();
}

void ChatController::dismissFailure(qint64 message)
{
    const int row = m_messages.rowOf(message);
    if (row >= 0) {
        Message shown = m_messages.path()[row];
        shown.failure.clear();
        shown.status = MessageStatus::Stopped;
        m_messages.update(shown);
        m_store.finish(shown);
    }
}

/// What was written may have changed on the disk since, in ways that reading it alone doesn't notice.
void ChatController::checkShown()
{
    const rookery::ConversationId id = m_shown.id();
    if (id == 0) {
        return;
    }
    m_store.check(id, this, [this, id](const rookery::StoreResult<rookery::ConversationDamage> &damage) {
        if (id != m_shown.id()) {
            return;
        }
        if (!damage) {
            m_notices.report(damage.error());
            return;
        }
        if (damage->any()) {
            m_notices.setError(damage->message());
        }
        if (damage->pictures.isEmpty()) {
            return;
        }
        m_store.checkPictures(damage->pictures, this, [this, id](const auto &names) {
            if (names && !names->isEmpty() && id == m_shown.id() && m_notices.error().isEmpty()) {
                m_notices.setError(rookery::damagedPicturesMessage(*names));
            }
        });
    });
}

void ChatController::startAfresh()
{
    // An answer that is being written still speaks of messages of the old file.
    if (m_notices.databaseDamaged() && !m_asking.busy() && !m_writers.any()) {
        m_store.replaceDamaged();
    }
}

void ChatController::onReplaced(const QString &keptAs)
{
    const QString typed = draft();
    m_shown.forgetUnsaved();
    open(0);
    setDraft(typed);
    m_notices.setNotice(tr("The damaged database was kept as %1. Rookery goes on with an empty one.")
                            .arg(QDir::toNativeSeparators(keptAs)));
}
