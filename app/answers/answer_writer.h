#pragma once

#include "app/answers/answer_draft.h"
#include "app/answers/starting_state.h"
#include "app/engine/shared_sampling.h"
#include "app/prompts/answer_form.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

/// What an answer needs besides its path.
struct AnswerSettings {
    int maxTokens = 512;
    quint64 seed = 0;       ///< of the first draft; the others count on from it
    QStringList stopTexts;  ///< besides the template's
    rookery::SamplingParams sampling;
    rookery::runtime::PromptStyles styles;
    AnswerForm form = {};
    std::shared_ptr<PreparedForm> prepared =
        {};                      ///< where `form` is made ready; not null where it isn't free
    bool promptChanged = false;  ///< template or system prompt, since the answer before
    /// Whether somebody looks at what the model expects, at any time; asked on the engine's thread.
    std::shared_ptr<const std::atomic<bool>> watched = {};
};

/// Lets the engine answer one question into the store, in one or several drafts that are branches of it:
/// finds the state to start from, feeds only what follows it, streams the texts to the disk and saves the
/// states at the end. GUI thread.
class AnswerWriter : public QObject
{
    Q_OBJECT

public:
    /// \param path the branch up to the question
    /// \param answers empty ones, or one that goes on
    AnswerWriter(EngineClient &engine, StoreClient &store, QList<rookery::Message> path,
                 const QList<rookery::Message> &answers, AnswerSettings settings, QObject *parent = nullptr);

    /// Begins; `ended` comes once, last of all. \pre a model is loaded
    void start();

    rookery::ConversationId conversation() const { return m_drafts.front().message.conversation; }
    rookery::Message question() const;  ///< without an id where the answer is the first message
    /// The answers being written, as they stand.
    const std::vector<AnswerDraft> &drafts() const { return m_drafts; }
    /// Null where it isn't one of them.
    const AnswerDraft *draftOf(rookery::MessageId answer) const;
    int readDone() const { return m_readDone; }
    int readTotal() const { return m_readTotal; }
    double lookDone() const { return m_lookDone; }  ///< share of the pictures taken in; -1 = not looking
    SharedSampling &sampling() { return *m_sampling; }

    void stop();
    /// The program ends and the engine with it: that they were stopped is stored.
    void endForGood();
    /// The conversation's prompt was edited meanwhile: the answer's state would be filed under a prompt that
    /// it wasn't told.
    void leaveStateUnsaved() { m_stateFits = false; }

signals:
    void progressed();  ///< reading or speed
    void answerChanged(const rookery::Message &answer);
    /// Its text, by a piece.
    void answerGrew(rookery::MessageId answer, const QString &piece);
    /// Its records, too.
    void recordsGrew(rookery::MessageId answer);
    /// What its next token was drawn from, now and then while somebody looks.
    void expected(rookery::MessageId answer, const rookery::runtime::Expected &expected);
    void finished(const rookery::Message &answer);
    /// The server asks to wait; the state was missing, so the conversation was read again; or an answer that
    /// was to go on ended at once.
    void remarked(const QString &notice);
    void ended();

private:
    void findState();
    void findRecords();
    void run(const StartingState &start);
    rookery::Result<rookery::runtime::Job> jobFrom(const StartingState &start) const;
    rookery::Result<void> keepToForm(rookery::runtime::Writing &writing) const;
    void tellOfReading(const StartingState &start);
    void beginTexts();
    AnswerDraft *draftAt(RunId run, int draft);
    void onPiece(RunId run, const rookery::runtime::Piece &piece);
    void onRecorded(RunId run, const rookery::runtime::Recorded &recorded);
    void storeRecords(const AnswerDraft &draft);
    void onFinished(RunId run, const rookery::runtime::Finished &finished);
    void onFailed(RunId run, int draft, int code, const QString &sentence);
    bool startsAgain(int code, const QString &sentence);
    void saveState(const AnswerDraft &draft, const rookery::runtime::Finished &finished);
    void fail(AnswerDraft &draft, const QString &sentence);
    void close(AnswerDraft &draft);

    EngineClient &m_engine;
    StoreClient &m_store;
    ToldBranch m_branch;  ///< with the answer that goes on, where one does
    std::vector<AnswerDraft> m_drafts;
    AnswerSettings m_settings;
    std::shared_ptr<SharedSampling> m_sampling = std::make_shared<SharedSampling>();
    std::vector<rookery::runtime::Turn> m_turns;  ///< of the branch; texts of what is to be read alone
    QString m_fingerprint;
    StartingState::From m_from = StartingState::From::Beginning;
    RunId m_run = 0;
    int m_tokensRead = 0;
    int m_readDone = 0;
    int m_readTotal = 0;
    double m_lookDone = -1;
    bool m_continuing = false;
    bool m_stopWanted = false;
    bool m_stateFits = true;
};
