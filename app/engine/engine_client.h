#pragma once

#include "app/engine/event_box.h"
#include "app/engine/loaded_model.h"
#include "app/runtime/answerer.h"
#include "app/runtime/loading.h"
#include "app/runtime/scheduler.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <string>

/// A state file that was read.
struct ImportedState {
    QByteArray image;   ///< serialized
    qint64 tokens = 0;  ///< fed into it; 0 = a trained starting state
    QString complaint;  ///< why it can't be used, or empty
};

/// What answers, as the window's thread sees it: the scheduler of this computer's model, or an answerer
/// elsewhere. Jobs go out with a number, their events come at most once a frame, in order. GUI thread; never
/// waits, except in `shutDown` for the pass being computed.
class EngineClient : public QObject
{
    Q_OBJECT

public:
    explicit EngineClient(QObject *parent = nullptr);
    ~EngineClient() override;

    /// That answers now: this computer's, or the one elsewhere in its place.
    const LoadedModel &model() const { return m_elsewhere ? m_elsewhereModel : m_model; }
    /// This computer's, whoever answers.
    const LoadedModel &ownModel() const { return m_model; }
    bool loading() const { return m_loading; }
    /// What failed to load last is an adapter, given as a model.
    bool adapterRefused() const { return m_adapterRefused; }
    bool running() const { return !m_runs.isEmpty(); }
    /// The model in use is on a card that has failed: nothing but loading it elsewhere helps.
    bool cardFailed() const { return m_cardFailed && !m_elsewhere; }

    /// Loads after stopping whatever runs; a load in progress is cancelled.
    void load(const LoadRequest &request);
    /// The model in use again, on the processor.
    void reloadOnProcessor();
    void cancelLoad();
    void unload();

    /// Gives jobs to somebody else from now on, in place of this computer's model, which stays loaded; what
    /// runs already goes on. `modelChanged` comes. \pre `as.elsewhere()`, or made up in a test
    void answerElsewhere(std::shared_ptr<rookery::runtime::Answerer> answerer, const LoadedModel &as);
    /// Gives them to this computer's model again.
    void answerHere();

    /// Gives a job to the scheduler; each draft's state is kept in memory under its
    /// name. `runFinished` or `runFailed` comes once for each draft. \param keepAs a name for each draft, or
    /// none
    RunId run(rookery::runtime::Job job, const QList<std::string> &keepAs = {});
    void stop(RunId run);
    /// Stops everything for good, waits for the pass being computed, and hands out the last events.
    void shutDown();

    /// The state in memory of that name; null where there is none.
    rookery::runtime::SnapshotPtr stateOf(const std::string &name)
    {
        return m_scheduler->states().find(name);
    }

    /// Of this computer's model, for who lends it to others: they are done before `shutDown`.
    rookery::runtime::Scheduler &scheduler() { return *m_scheduler; }

    /// Between two passes of what runs. \return the number that `stateImported` will come with.
    quint64 importState(const QString &file);

signals:
    void loadStarted(const QString &file);
    void loadProgressed(double fraction);
    void modelChanged();  ///< loaded or unloaded
    void loadFailed(const QString &file, int code, const QString &sentence);
    void loadCancelled();
    void cardFailedChanged();

    void readProgressed(RunId run, int done, int total);
    void lookProgressed(RunId run, double fraction);  ///< over one turn's pictures
    void readFinished(RunId run, const rookery::runtime::ReadingDone &reading);
    void pieceReady(RunId run, const rookery::runtime::Piece &piece);
    void tokensRecorded(RunId run, const rookery::runtime::Recorded &recorded);
    void tokenExpected(RunId run, const rookery::runtime::Expected &expected);
    void runFinished(RunId run, const rookery::runtime::Finished &finished);  ///< after the last pieces
    void runFailed(RunId run, int draft, int code, const QString &sentence);
    /// Who answers is asked again then. \param asked it asks to wait so long
    void waitBegan(RunId run, int seconds, bool asked);
    void stateImported(quint64 number, const ImportedState &state);

private:
    struct Run {
        std::stop_source stop;
        qsizetype openDrafts = 1;
        /// Who answers, kept until the last event; null: this computer's model.
        std::shared_ptr<rookery::runtime::Answerer> elsewhere;
    };

    /// Calls `then` on this object's thread.
    void post(std::function<void()> then);
    // What runs on the scheduler's thread is given it: `m_scheduler` is null while it ends.
    void loadOn(rookery::runtime::Scheduler &scheduler, const LoadRequest &request, quint64 number,
                const std::stop_token &stop);
    void onLoaded(quint64 number, const LoadedModel &model);
    void onLoadFailed(quint64 number, const rookery::Error &error);
    void setModel(const LoadedModel &model);
    void setCardFailed(bool failed);
    void stopHere();
    void stopAll();
    void schedule();
    void takeEvents();
    void tell(RunId run, const rookery::runtime::Event &event);
    void endDraft(RunId run);
    void onFailed(RunId run, const rookery::runtime::Failed &failed);

    std::shared_ptr<EventBox> m_events = std::make_shared<EventBox>();
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
    LoadedModel m_model;
    LoadedModel m_elsewhereModel;
    QString m_loadingFile;
    std::stop_source m_loadStop;
    QHash<RunId, Run> m_runs;
    quint64 m_lastNumber = 0;
    quint64 m_loadNumber = 0;
    bool m_loading = false;
    bool m_adapterRefused = false;
    bool m_cardFailed = false;
    std::shared_ptr<rookery::runtime::Answerer> m_elsewhere;  ///< in place of the scheduler, or null
    std::unique_ptr<rookery::runtime::Scheduler> m_scheduler =
        std::make_unique<rookery::runtime::Scheduler>();  ///< last: its thread reaches all of the above
};
