#include "app/chat/shown_conversation.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

// From the first change that isn't stored, not from the last: who types without a pause is saved too.
constexpr auto DraftDelay = 200ms;
constexpr auto RetryDelay = 1000ms;
constexpr auto SamplingDelay = 300ms;
constexpr int TitleLength = 60;

/// Whether trying again may help, with nobody doing anything here.
bool passes(const rookery::StoreError &error)
{
    return error.code == rookery::StoreErrorCode::Locked || error.code == rookery::StoreErrorCode::DiskFull ||
           error.code == rookery::StoreErrorCode::ReadFailed;
}

void startUnlessRunning(QTimer &timer)
{
    if (!timer.isActive()) {
        timer.start();
    }
}

}  // namespace

QString titleFrom(const QString &text)
{
    QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= TitleLength) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), TitleLength);
    line.truncate(space > TitleLength / 2 ? space : TitleLength);
    return line + QChar(0x2026);
}

ShownConversation::ShownConversation(StoreClient &store, SamplingModel &sampling, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sampling(sampling)
    , m_pictures(store)
{
    const auto saveAfter = [this](QTimer &timer, std::chrono::milliseconds delay, auto save) {
        timer.setSingleShot(true);
        timer.setInterval(delay);
        timer.callOnTimeout(this, save);
    };
    saveAfter(m_draftTimer, DraftDelay, &ShownConversation::saveDraft);
    saveAfter(m_promptTimer, DraftDelay, &ShownConversation::savePrompt);
    saveAfter(m_samplingTimer, SamplingDelay, &ShownConversation::saveSampling);
    connect(&m_sampling, &SamplingModel::edited, this, [this] { startUnlessRunning(m_samplingTimer); });
    connect(&m_pictures, &DraftPictures::changed, this, &ShownConversation::saveDraft);
    connect(&m_pictures, &DraftPictures::givenTo, this, [this](auto conversation, const auto &picture) {
        if (conversation == m_record.id) {
            m_pictures.append(picture);
        }
    });
}

ShownConversation::~ShownConversation()
{
    save();
}

void ShownConversation::show(const rookery::Conversation &conversation)
{
    save();
    ++m_number;
    m_opening = false;
    m_promptChanged = false;
    m_record = conversation;
    m_reference.reset();
    if (conversation.id != 0) {
        m_reference = ConversationRef(conversation.id);
    }
    m_draft = m_record.draft;
    m_sending.reset();
    m_draftFailed = false;
    m_pictures.show(m_reference, m_record.draftAttachments);
    m_sampling.setJson(m_record.sampling);
}

void ShownConversation::save()
{
    saveDraft();
    savePrompt();
    if (m_samplingTimer.isActive()) {
        saveSampling();
    }
}

void ShownConversation::forgetUnsaved()
{
    m_draft = m_record.draft;
    m_draftFailed = false;
    m_promptUnsaved = false;
    m_samplingTimer.stop();
}

void ShownConversation::setDraft(const QString &text)
{
    if (text == m_draft) {
        return;
    }
    m_draft = text;
    startUnlessRunning(m_draftTimer);
    emit draftChanged();
}

void ShownConversation::beginSending()
{
    saveDraft();
    m_sending = m_draft;
    m_record.draft.clear();
    m_record.draftAttachments.clear();
}

void ShownConversation::keepDraft()
{
    if (m_sending) {
        m_sending.reset();
        saveDraft();
    }
}

void ShownConversation::clearDraft(const QString &text, const QList<rookery::Attachment> &pictures)
{
    m_sending.reset();
    m_pictures.take(pictures);
    if (m_draft != text) {
        startUnlessRunning(m_draftTimer);
        return;
    }
    m_draftTimer.stop();
    m_draft.clear();
    m_record.draft.clear();
    m_record.draftAttachments.clear();
    emit draftChanged();
    saveDraft();
}

void ShownConversation::saveDraft()
{
    m_draftTimer.stop();
    m_draftTimer.setInterval(DraftDelay);
    const QList<rookery::Attachment> pictures = m_pictures.attachments();
    const bool stored = m_draft == m_record.draft && pictures == m_record.draftAttachments;
    if ((stored && !m_draftFailed) || m_sending == m_draft) {
        return;
    }
    if (!m_reference) {
        if (!m_draft.trimmed().isEmpty() || !pictures.isEmpty()) {
            reference();
        }
        return;
    }
    m_record.draft = m_draft;
    m_record.draftAttachments = pictures;
    m_draftFailed = false;
    m_store.setDraft(*m_reference, m_draft, pictures, this,
                     [this, number = m_number](const auto &saved) { onDraftSaved(number, saved); });
}

void ShownConversation::onDraftSaved(quint64 number, const rookery::StoreResult<> &saved)
{
    if (!saved && passes(saved.error()) && number == m_number) {
        m_draftFailed = true;
        m_draftTimer.start(RetryDelay);
    }
}

bool ShownConversation::setPrompt(const QString &systemPrompt, const QString &templateChoice)
{
    if (systemPrompt == m_record.systemPrompt && templateChoice == m_record.templateChoice) {
        return false;
    }
    m_record.systemPrompt = systemPrompt;
    m_record.templateChoice = templateChoice;
    m_promptUnsaved = true;
    m_promptChanged = true;
    startUnlessRunning(m_promptTimer);
    emit promptChanged();
    return true;
}

void ShownConversation::savePrompt()
{
    m_promptTimer.stop();
    if (m_reference && std::exchange(m_promptUnsaved, false)) {
        m_store.setPrompt(*m_reference, m_record.systemPrompt, m_record.templateChoice);
    }
}

void ShownConversation::saveSampling()
{
    m_samplingTimer.stop();
    m_record.sampling = m_sampling.toJson();
    if (m_reference) {
        m_store.setSampling(*m_reference, m_record.sampling);
    }
}

void ShownConversation::showTitle(const QString &title)
{
    if (title != m_record.title) {
        m_record.title = title;
        m_record.titleIsAuto = false;
        emit titleChanged();
    }
}

void ShownConversation::suggestTitle(const QString &text)
{
    if (m_record.titleIsAuto) {
        m_record.title = titleFrom(text);
        m_store.suggestTitle(m_record.id, m_record.title);
        emit titleChanged();
    }
}

ConversationRef ShownConversation::reference()
{
    if (m_reference) {
        return *m_reference;
    }
    m_record.draft = m_draft;
    m_record.draftAttachments = m_pictures.attachments();
    m_reference = m_store.create(m_draft, m_record.draftAttachments, this,
                                 [this, number = m_number](const auto &created) {
                                     if (!created) {
                                         emit failed(created.error());
                                     }
                                     if (number != m_number) {
                                         return;
                                     }
                                     if (!created) {
                                         // With the next words it is tried again.
                                         m_reference.reset();
                                         m_record.draft.clear();
                                         m_record.draftAttachments.clear();
                                         if (passes(created.error())) {
                                             m_draftTimer.start(RetryDelay);
                                         }
                                         return;
                                     }
                                     m_record.id = created->id;
                                     m_record.createdMs = created->createdMs;
                                     m_record.updatedMs = created->updatedMs;
                                     emit stored();
                                 });
    m_pictures.setConversation(*m_reference);
    // What was chosen before.
    m_promptUnsaved = !m_record.systemPrompt.isEmpty() || !m_record.templateChoice.isEmpty();
    savePrompt();
    if (!m_record.sampling.isEmpty()) {
        m_store.setSampling(*m_reference, m_record.sampling);
    }
    return *m_reference;
}
