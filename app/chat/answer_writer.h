#pragma once

#include "app/chat/engine_client.h"
#include "app/chat/store_client.h"
#include "app/chat/turn_planner.h"
#include "app/text/thought.h"

#include <QElapsedTimer>

/// What an answer needs besides its path.
struct AnswerSettings {
    int maxTokens = 512;
    quint64 seed = 0;
    QStringList stopTexts;  ///< besides the template's
    PromptStyles styles;
    bool promptChanged = false;  ///< template or system prompt, since the answer before
};

/// Lets the engine write one answer at a time into the store: finds the state to start from, feeds only what
/// follows it, streams the text to the disk and saves the state at the end. GUI thread.
class AnswerWriter : public QObject
{
    Q_OBJECT

public:
    AnswerWriter(EngineClient &engine, StoreClient &store, QObject *parent = nullptr);

    bool busy() const { return m_busy; }
    /// The answer being written, as it stands.
    const rookery::Message &answer() const { return m_answer; }
    /// That it answers, or answered last.
    rookery::Message question() const;
    int readDone() const { return m_readDone; }
    int readTotal() const { return m_readTotal; }
    double lookDone() const { return m_lookDone; }  ///< share of the pictures taken in; -1 = not looking
    double tokensPerSecond() const { return m_tokensPerSecond; }  ///< of the running answer, 0 = not yet

    /// Writes the last message of `path`, an answer; where it has text already, it goes on.
    /// \pre !busy() and a model is loaded
    void write(const QList<rookery::Message> &path, const AnswerSettings &settings);
    void stop();
    /// The program ends: what is written of the answer is stored, and that it was stopped.
    void endForGood();
    /// The conversation's prompt was edited meanwhile: the answer's state would be filed under a prompt that
    /// it wasn't told.
    void leaveStateUnsaved() { m_stateFits = false; }

signals:
    void busyChanged();
    void progressed();  ///< reading or speed
    void answerChanged(const rookery::Message &answer);
    /// Its text, by a piece.
    void answerGrew(rookery::MessageId answer, const QString &piece);
    void finished(const rookery::Message &answer);
    /// The state was missing, so the conversation was read again; or an answer that was to go on ended at
    /// once.
    void replayed(const QString &notice);

private:
    void findState();
    std::optional<Position> positionInMemory() const;
    void tellOfReading();
    void onStateFound(const rookery::StoreResult<std::optional<FoundState>> &found);
    void start(TurnRequest::From from, qsizetype base, const FoundState &checkpoint = {});
    bool looking() const { return looksAtPictures(m_path, m_settings.styles); }
    std::string answerPrefix() const;
    QStringList stopTexts() const;
    void onPieces(const QString &text, int tokens);
    void onFinished(const TurnResult &result);
    void onFailed(int code, const QString &sentence);
    void watchThought(const QString &piece);
    void addUp(const TurnResult &result);
    void end();

    EngineClient &m_engine;
    StoreClient &m_store;
    QElapsedTimer m_clock;
    QElapsedTimer m_firstPiece;
    QList<rookery::Message> m_path;
    rookery::Message m_answer;
    ThoughtStream m_thought;
    double m_thoughtBefore = 0;  ///< ms, in what the answer goes on from
    AnswerSettings m_settings;
    TurnRequest::From m_from = TurnRequest::From::Beginning;
    QString m_fingerprint;
    QString m_promptInMemory;  ///< `promptKey` of what the state in memory was told
    double m_tokensPerSecond = 0;
    int m_tokensAtFirstPiece = 0;
    int m_readDone = 0;
    int m_readTotal = 0;
    double m_lookDone = -1;
    bool m_continuing = false;
    bool m_stopWanted = false;
    bool m_stateFits = true;
    bool m_busy = false;
};
