#pragma once

#include "app/chat/answer_writers.h"
#include "app/chat/message_edits.h"
#include "app/chat/message_model.h"
#include "app/chat/read_ahead.h"
#include "app/chat/shown_conversation.h"
#include "app/chat/undo.h"

#include <qqmlintegration.h>

/// The conversation shown, and everything that can be done with it. Answers go on being written when another
/// conversation is opened. GUI thread.
class ChatController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.chat is the one object")
    Q_PROPERTY(MessageModel *messages READ messages CONSTANT)
    Q_PROPERTY(qint64 conversationId READ conversationId NOTIFY conversationChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(DraftPictures *pictures READ pictures CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(bool opening READ opening NOTIFY openingChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool databaseDamaged READ databaseDamaged NOTIFY errorChanged)
    Q_PROPERTY(bool cardFailed READ cardFailed NOTIFY cardFailedChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString speed READ speed NOTIFY progressed)
    Q_PROPERTY(int readDone READ readDone NOTIFY progressed)
    Q_PROPERTY(int readTotal READ readTotal NOTIFY progressed)
    Q_PROPERTY(double lookDone READ lookDone NOTIFY progressed)

public:
    ChatController(EngineClient &engine, StoreClient &store, SamplingModel &sampling, Undo &undo,
                   QObject *parent = nullptr);
    ~ChatController() override;

    MessageModel *messages() { return &m_messages; }
    DraftPictures *pictures() { return &m_shown.pictures(); }
    qint64 conversationId() const { return m_shown.id(); }
    const rookery::Conversation &conversation() const { return m_shown.record(); }
    QString title() const { return m_shown.record().title; }
    QString draft() const { return m_shown.draft(); }
    void setDraft(const QString &text) { m_shown.setDraft(text); }
    /// \param templateChoice as TemplateChoice writes it
    void setPrompt(const QString &systemPrompt, const QString &templateChoice);
    /// A question of the conversation shown is being stored or answered.
    bool busy() const { return m_sending || writer() != nullptr; }
    const AnswerWriters &writers() const { return m_writers; }
    void stopWriting(rookery::ConversationId conversation);
    bool opening() const { return m_opening; }
    QString error() const { return m_error; }
    /// The error shown is that of a database which can be set aside.
    bool databaseDamaged() const { return m_databaseDamaged; }
    /// The model is on a graphics card that stopped working.
    bool cardFailed() const { return m_engine.cardFailed(); }
    QString notice() const { return m_notice; }
    QString speed() const;
    int readDone() const { return writer() != nullptr ? writer()->readDone() : 0; }
    int readTotal() const { return writer() != nullptr ? writer()->readTotal() : 0; }
    double lookDone() const { return writer() != nullptr ? writer()->lookDone() : -1; }

    /// Shows a conversation; 0 = an empty one, which is stored with the first words typed.
    void open(rookery::ConversationId id, rookery::MessageId message = 0);
    /// The name was changed in the list.
    void showTitle(rookery::ConversationId id, const QString &title);
    /// Saves what was typed or chosen and isn't saved yet.
    void save();
    /// Says an error of the conversation where the composer is.
    void setError(const QString &sentence);

    /// Stores the text with the draft's pictures and lets the model answer; without a text it describes the
    /// pictures. The draft goes only once all is stored.
    Q_INVOKABLE void send(const QString &text);
    /// Attaches a picture and has it described as soon as it is read.
    Q_INVOKABLE void describe(const QUrl &picture);
    Q_INVOKABLE void stop();
    /// What a question is changed to is kept, also over a restart, until it is sent or given up.
    Q_INVOKABLE void beginEdit(qint64 message);
    Q_INVOKABLE void editLastQuestion();
    Q_INVOKABLE void setEdit(qint64 message, const QString &text);
    Q_INVOKABLE void cancelEdit(qint64 message);
    Q_INVOKABLE void editAndResend(qint64 message, const QString &text);
    /// Of an answer: writes others; of a question: answers it. Several are written side by side, as branches.
    Q_INVOKABLE void regenerate(qint64 message, int answers = 1);
    Q_INVOKABLE void regenerateLast();
    /// Without what was thought before it; empty where there is none.
    Q_INVOKABLE QString lastAnswer() const;
    Q_INVOKABLE void continueAnswer(qint64 message);
    /// Loads the model again without the card, then goes on with the answer.
    Q_INVOKABLE void answerOnProcessor(qint64 message);
    Q_INVOKABLE void fork(qint64 message);
    Q_INVOKABLE void removeMessage(qint64 message);
    Q_INVOKABLE void switchBranch(qint64 message, int step);
    Q_INVOKABLE void dismissError() { setError({}); }
    /// Keeps the damaged database under another name and goes on with an empty one. What is typed stays.
    Q_INVOKABLE void startAfresh();
    Q_INVOKABLE void dismissNotice();
    Q_INVOKABLE void dismissFailure(qint64 message);

signals:
    void conversationChanged();
    void titleChanged();
    void draftChanged();
    void promptChanged();
    void busyChanged();
    void writingChanged();
    void openingChanged();
    void errorChanged();
    void cardFailedChanged();
    void noticeChanged();
    void progressed();
    void answerStarted();
    void answerFinished();
    void messageWanted(int row);
    void editBegins(int row);
    void openWanted(qint64 conversation);

private:
    void show(const OpenedConversation &opened, rookery::MessageId message);
    void showPath(const QList<rookery::Message> &path);
    bool canAsk(const QString &text, const QList<rookery::Attachment> &pictures) const;
    void storeTurn(rookery::NewMessage question, rookery::MessageId edited = 0);
    void onTurnStored(const rookery::StoreResult<rookery::Messages::Turn> &turn, const QString &draft,
                      rookery::MessageId edited, const AnswerSettings &settings);
    void answerElsewhere(const rookery::Messages::Turn &turn, const AnswerSettings &settings);
    void leaveUnwritten(const QList<rookery::Message> &answers);
    /// What answers in the conversation shown; null where nothing does.
    AnswerWriter *writer() const { return m_writers.in(m_shown.id()); }
    rookery::runtime::PromptStyles promptStyles() const;
    AnswerSettings answerSettings();
    std::optional<ReadAhead::Question> questionBeingTyped();
    void answer(const QList<rookery::Message> &path, const QList<rookery::Message> &answers,
                const AnswerSettings &settings);
    void onAnswered(const rookery::Message &answer, rookery::Message question);
    void setSending(bool sending);
    void shareSampling();
    void setNotice(const QString &notice);
    void report(const rookery::StoreError &error);
    void onReplaced(const QString &keptAs);
    void onRecovered();
    void checkShown();
    QString modelName() const;
    QList<rookery::Message> pathUpTo(qint64 message) const;

    EngineClient &m_engine;
    StoreClient &m_store;
    SamplingModel &m_sampling;
    Undo &m_undo;
    AnswerWriters m_writers;
    MessageModel m_messages;
    MessageEdits m_edits;
    ShownConversation m_shown;
    ReadAhead m_readAhead;
    QString m_error;
    QString m_notice;
    QString m_storeNotice;  ///< of how the store was opened; until it is dismissed
    quint64 m_openNumber = 0;
    rookery::MessageId m_answerOnProcessor = 0;  ///< waits for the model
    bool m_opening = false;
    bool m_promptChanged = false;
    bool m_sending = false;
    bool m_stopWanted = false;  ///< before the question that is being sent is answered
    bool m_databaseDamaged = false;
    bool m_errorMayPass = false;  ///< the error shown is of a store that can't write now
    bool m_describing = false;    ///< as soon as the draft's pictures are read
};
