#pragma once

#include "app/pictures/draft_pictures.h"
#include "app/prompts/sampling_model.h"
#include "app/storage/access/store_client.h"

#include <QTimer>

#include <optional>
#include <utility>

/// A conversation's name made of its first message: the first line, cut at a word.
QString titleFrom(const QString &text);

/// The conversation shown, as the store has it, and what is typed, attached and chosen for it, which is in
/// the store a moment later. A new one is stored with its first words or pictures. GUI thread.
class ShownConversation : public QObject
{
    Q_OBJECT

public:
    ShownConversation(StoreClient &store, SamplingModel &sampling, QObject *parent = nullptr);
    ~ShownConversation() override;

    /// Its id is 0 until it is stored.
    const rookery::Conversation &record() const { return m_record; }
    rookery::ConversationId id() const { return m_record.id; }
    const QString &draft() const { return m_draft; }
    DraftPictures &pictures() { return m_pictures; }
    /// Another one is on its way from the store; `show` ends it.
    bool opening() const { return m_opening; }
    void setOpening(bool opening) { m_opening = opening; }

    /// Shows another one, or an empty one that isn't stored; what is unsaved of the one before is saved. The
    /// signals are of changes to the one shown: this emits none.
    void show(const rookery::Conversation &conversation);
    /// Saves what isn't saved yet.
    void save();
    /// What is unsaved belongs to a file that is gone.
    void forgetUnsaved();

    void setDraft(const QString &text);
    /// The draft is on its way to become a question, whose transaction empties it: until `clearDraft` or
    /// `keepDraft` it isn't stored again, or a program killed meanwhile would show it twice.
    void beginSending();
    /// It was not sent.
    void keepDraft();
    /// The text and the pictures were sent; what was typed or attached since stays.
    void clearDraft(const QString &text, const QList<rookery::Attachment> &pictures);
    /// \param templateChoice as TemplateChoice writes it
    /// \return false where nothing changes
    bool setPrompt(const QString &systemPrompt, const QString &templateChoice);
    void savePrompt();
    /// Whether the prompt was changed since the last call.
    bool takePromptChange() { return std::exchange(m_promptChanged, false); }
    /// The name that the list gave it.
    void showTitle(const QString &title);
    /// A name made of a text, until the user gives one.
    void suggestTitle(const QString &text);

    /// Names it to the store, where it is now if it wasn't.
    ConversationRef reference();

signals:
    void stored();  ///< it has an id
    void titleChanged();
    void draftChanged();
    void promptChanged();
    void failed(const rookery::StoreError &error);  ///< to be stored

private:
    void saveDraft();
    void onDraftSaved(quint64 number, const rookery::StoreResult<> &saved);
    void saveSampling();

    StoreClient &m_store;
    SamplingModel &m_sampling;
    DraftPictures m_pictures;
    rookery::Conversation m_record;
    std::optional<ConversationRef> m_reference;  ///< once it is being stored
    quint64 m_number = 0;                        ///< counts those shown
    QString m_draft;
    std::optional<QString> m_sending;  ///< the draft as it was sent, until that is stored
    bool m_draftFailed = false;        ///< to be stored; it is tried again
    QTimer m_draftTimer;
    QTimer m_promptTimer;
    QTimer m_samplingTimer;
    bool m_promptUnsaved = false;
    bool m_promptChanged = false;
    bool m_opening = false;
};
