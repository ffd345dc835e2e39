#pragma once

#include "app/answers/answer_writers.h"
#include "app/answers/read_ahead.h"
#include "app/chat/message_edits.h"
#include "app/chat/message_model.h"
#include "app/chat/notices.h"
#include "app/chat/shown_conversation.h"

#include <qqmlintegration.h>

/// Stores what is asked in the conversation shown and has it answered, with the settings of that moment, also
/// where another conversation is opened meanwhile. GUI thread.
class Asking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A conversation shown has one")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(bool cardFailed READ cardFailed NOTIFY cardFailedChanged)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY modelChanged)
    Q_PROPERTY(QString speed READ speed NOTIFY progressed)
    Q_PROPERTY(int readDone READ readDone NOTIFY progressed)
    Q_PROPERTY(int readTotal READ readTotal NOTIFY progressed)
    Q_PROPERTY(double lookDone READ lookDone NOTIFY progressed)

public:
    Asking(EngineClient &engine, StoreClient &store, SamplingModel &sampling, ShownConversation &shown,
           MessageModel &messages, MessageEdits &edits, AnswerWriters &writers, Notices &notices,
           QObject *parent = nullptr);

    /// A question of the conversation shown is being stored or answered.
    bool busy() const { return storing() || writer() != nullptr; }
    /// The model is on a graphics card that stopped working.
    bool cardFailed() const { return m_engine.cardFailed(); }
    /// The model can go on with an answer that was begun: those elsewhere begin every answer.
    bool canContinue() const { return m_engine.model().loaded() && !m_engine.model().elsewhere(); }
    QString speed() const;
    int readDone() const { return writer() != nullptr ? writer()->readDone() : 0; }
    int readTotal() const { return writer() != nullptr ? writer()->readTotal() : 0; }
    double lookDone() const { return writer() != nullptr ? writer()->lookDone() : -1; }

    /// Another conversation is shown: what waited for this one's pictures is off.
    void forget();
    /// The prompt was changed: what is being written was told another one.
    void leaveStateUnsaved();

    /// Stores the text with the draft's pictures and lets the model answer; without a text it describes the
    /// pictures. The draft goes only once all is stored.
    Q_INVOKABLE void send(const QString &text);
    /// Attaches a picture and has it described as soon as it is read.
    Q_INVOKABLE void describe(const QUrl &picture);
    Q_INVOKABLE void editAndResend(qint64 message, const QString &text);
    /// Another version of an answer, as the user would have it: what is asked next follows on it.
    Q_INVOKABLE void changeAnswer(qint64 message, const QString &text);
    /// Of an answer: writes others; of a question: answers it. Several are written side by side, as branches.
    Q_INVOKABLE void regenerate(qint64 message, int answers = 1);
    Q_INVOKABLE void regenerateLast();
    Q_INVOKABLE void continueAnswer(qint64 message);
    /// Another version of an answer: begins with `text` and goes on from there.
    /// \param records of that text
    void branchFrom(qint64 message, const QString &text, const rookery::runtime::TokenRecords &records);
    /// In which words the model is told the conversation shown.
    rookery::runtime::PromptStyles promptStyles() const;
    /// Loads the model again without the card, then goes on with the answer.
    Q_INVOKABLE void answerOnProcessor(qint64 message);
    Q_INVOKABLE void stop();

signals:
    void busyChanged();
    void cardFailedChanged();
    void modelChanged();
    void progressed();
    void answerStarted();   ///< in the conversation shown
    void answerFinished();  ///< likewise

private:
    /// What happens to the question that is being asked, until its answer is being written.
    enum class Phase {
        None,
        ReadingPictures,  ///< it is sent as soon as they are read
        Storing,
        StoringStopped,  ///< it is stored, and not answered
    };

    bool storing() const { return m_phase == Phase::Storing || m_phase == Phase::StoringStopped; }
    void beginStoring();
    /// \return whether it is to be answered
    bool endStoring();
    void setPhase(Phase phase);
    /// What answers in the conversation shown; null where nothing does.
    AnswerWriter *writer() const { return m_writers.in(m_shown.id()); }
    bool canAsk(const QString &text, const QList<rookery::Attachment> &pictures) const;
    void storeTurn(rookery::NewMessage question, rookery::MessageId edited = 0);
    void onTurnStored(const rookery::StoreResult<rookery::Messages::Turn> &turn, const QString &written,
                      rookery::MessageId edited, const AnswerSettings &settings);
    void showTurn(const rookery::Messages::Turn &turn, const QString &written, rookery::MessageId edited);
    void answerElsewhere(const rookery::Messages::Turn &turn, const AnswerSettings &settings);
    void leaveUnwritten(const QList<rookery::Message> &answers);
    void answer(const QList<rookery::Message> &path, const QList<rookery::Message> &answers,
                const AnswerSettings &settings);
    void onAnswered(const rookery::Message &answer, const rookery::Message &question);
    void onModelChanged();
    AnswerSettings answerSettings();
    std::optional<ReadAhead::Question> questionBeingTyped();
    QString modelName() const;

    EngineClient &m_engine;
    StoreClient &m_store;
    SamplingModel &m_sampling;
    ShownConversation &m_shown;
    MessageModel &m_messages;
    MessageEdits &m_edits;
    AnswerWriters &m_writers;
    Notices &m_notices;
    ReadAhead m_readAhead;
    std::shared_ptr<PreparedForm> m_preparedForm = std::make_shared<PreparedForm>();
    Phase m_phase = Phase::None;
    rookery::MessageId m_answerOnProcessor = 0;  ///< waits for the model
};
