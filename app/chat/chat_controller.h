#pragma once

#include "app/chat/answers_beside.h"
#include "app/chat/asking.h"
#include "app/chat/branches.h"

#include <qqmlintegration.h>

/// A conversation shown: opens and names it, keeps its draft, its prompt and the edits of its messages.
/// Answers go on being written when another one is opened. GUI thread.
class ChatController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(MessageModel *messages READ messages CONSTANT)
    Q_PROPERTY(Asking *asking READ asking CONSTANT)
    Q_PROPERTY(Branches *branches READ branches CONSTANT)
    Q_PROPERTY(AnswersBeside *beside READ beside CONSTANT)
    Q_PROPERTY(Notices *notices READ notices CONSTANT)
    Q_PROPERTY(DraftPictures *pictures READ pictures CONSTANT)
    Q_PROPERTY(qint64 conversationId READ conversationId NOTIFY conversationChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(bool opening READ opening NOTIFY openingChanged)

public:
    ChatController(EngineClient &engine, StoreClient &store, AnswerWriters &writers, SamplingModel &sampling,
                   Undo &undo, QObject *parent = nullptr);
    ~ChatController() override;

    MessageModel *messages() { return &m_messages; }
    Asking *asking() { return &m_asking; }
    Branches *branches() { return &m_branches; }
    AnswersBeside *beside() { return &m_beside; }
    Notices *notices() { return &m_notices; }
    DraftPictures *pictures() { return &m_shown.pictures(); }
    AnswerWriters &writers() { return m_writers; }
    const AnswerWriters &writers() const { return m_writers; }
    qint64 conversationId() const { return m_shown.id(); }
    /// The one shown, or the one on its way from the store that will be.
    rookery::ConversationId conversationWanted() const { return opening() ? m_wanted : m_shown.id(); }
    const rookery::Conversation &conversation() const { return m_shown.record(); }
    QString title() const { return m_shown.record().title; }
    QString draft() const { return m_shown.draft(); }
    void setDraft(const QString &text) { m_shown.setDraft(text); }
    bool opening() const { return m_shown.opening(); }
    /// \param templateChoice as TemplateChoice writes it
    void setPrompt(const QString &systemPrompt, const QString &templateChoice);

    /// Shows a conversation; 0 = an empty one, which is stored with the first words typed.
    void open(rookery::ConversationId id, rookery::MessageId message = 0);
    /// The name was changed in the list.
    void showTitle(rookery::ConversationId id, const QString &title);
    /// Saves what was typed or chosen and isn't saved yet.
    void save();

    /// What a question is changed to is kept, also over a restart, until it is sent or given up.
    Q_INVOKABLE void beginEdit(qint64 message);
    Q_INVOKABLE void editLastQuestion();
    Q_INVOKABLE void setEdit(qint64 message, const QString &text);
    Q_INVOKABLE void cancelEdit(qint64 message);
    /// Without what was thought before it; empty where there is none.
    Q_INVOKABLE QString lastAnswer() const;
    Q_INVOKABLE void dismissFailure(qint64 message);
    /// Keeps the damaged database under another name and goes on with an empty one. What is typed stays.
    Q_INVOKABLE void startAfresh();

signals:
    void conversationChanged();
    void titleChanged();
    void draftChanged();
    void promptChanged();
    void openingChanged();
    void messageWanted(int row);
    void editBegins(int row);

private:
    void show(const OpenedConversation &opened, rookery::MessageId message);
    void setOpening(bool opening);
    void onReplaced(const QString &keptAs);
    void checkShown();

    StoreClient &m_store;
    AnswerWriters &m_writers;
    Notices m_notices;
    MessageModel m_messages;
    MessageEdits m_edits;
    ShownConversation m_shown;
    Branches m_branches;
    AnswersBeside m_beside;
    Asking m_asking;
    quint64 m_openNumber = 0;
    rookery::ConversationId m_wanted = 0;
};
