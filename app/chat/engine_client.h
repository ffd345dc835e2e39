#pragma once

#include "app/chat/engine_worker.h"

#include <QThread>
#include <QTimer>

#include <optional>

/// The engine as the window's thread sees it: requests go out with numbers, answers of abandoned requests
/// are dropped, pieces of an answer come at most once a frame. GUI thread; never waits, except in the
/// destructor for the token being computed.
class EngineClient : public QObject
{
    Q_OBJECT

public:
    explicit EngineClient(QObject *parent = nullptr);
    ~EngineClient() override;

    SharedSampling &sampling() { return *m_sampling; }

    const LoadedModel &model() const { return m_model; }
    bool loading() const { return m_loading; }
    bool running() const { return m_running; }
    /// The model in use is on a card that has failed: nothing but loading it elsewhere helps.
    bool cardFailed() const { return m_cardFailed; }
    /// The message that the state in memory stands behind.
    std::optional<Position> position() const { return m_position; }

    /// Loads after stopping whatever runs; a load in progress is cancelled.
    void load(LoadRequest request);
    /// The model in use again, on the processor.
    void reloadOnProcessor();
    void cancelLoad();
    void unload();

    /// \pre !running()
    void run(TurnRequest request);
    void stop();
    /// Stops for good, waits for the token being computed, and hands out the last pieces.
    void shutDown();

    /// \return the number that `stateImported` will come with.
    quint64 importState(const QString &file);

signals:
    void loadStarted(const QString &file);
    void loadProgressed(double fraction);
    void modelChanged();  ///< loaded or unloaded
    void loadFailed(const QString &file, int code, const QString &sentence);
    void loadCancelled();
    void cardFailedChanged();

    void feedProgressed(int done, int total);
    void lookProgressed(double fraction);
    void feedFinished(int tokensFed);
    void piecesReady(const QString &text, int tokens);  ///< drawn so far for this answer
    void turnFinished(const TurnResult &result);        ///< after the last pieces
    void turnFailed(int code, const QString &sentence);
    void stateImported(quint64 number, const ImportedState &state);

    // To the worker.
    void loadRequested(const LoadRequest &request);
    void unloadRequested();
    void runRequested(const TurnRequest &request);
    void importRequested(quint64 number, const QString &file);

private:
    void connectWorker(EngineWorker *worker);
    void connectProgress(EngineWorker *worker);
    void onLoaded(quint64 number, const LoadedModel &model);
    void onLoadFailed(quint64 number, int code, const QString &sentence);
    void onTurnFinished(quint64 number, const TurnResult &result);
    void onTurnFailed(quint64 number, int code, const QString &sentence);
    void takePieces();
    void setCardFailed(bool failed);
    bool isCurrentTurn(quint64 number) const { return m_running && number == m_turnNumber; }

    QThread m_thread;
    std::shared_ptr<SharedSampling> m_sampling = std::make_shared<SharedSampling>();
    std::shared_ptr<PieceBuffer> m_pieces = std::make_shared<PieceBuffer>();
    QTimer m_frame;
    LoadedModel m_model;
    QString m_loadingFile;
    std::stop_source m_loadStop;
    std::stop_source m_turnStop;
    std::optional<Position> m_position;
    Position m_answer = 0;
    quint64 m_lastNumber = 0;
    quint64 m_loadNumber = 0;
    quint64 m_turnNumber = 0;
    bool m_loading = false;
    bool m_running = false;
    bool m_cardFailed = false;
};
