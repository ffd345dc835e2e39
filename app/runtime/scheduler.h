#pragma once

#include "app/runtime/answerer.h"
#include "app/runtime/reader.h"
#include "app/runtime/shares.h"
#include "app/runtime/threads/thread_trial.h"
#include "app/runtime/tuning_run.h"
#include "app/runtime/writer.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace rookery::runtime {

/// A model with what belongs to it, as jobs use it.
struct ModelInUse {
    std::shared_ptr<const Model> model;
    std::shared_ptr<const Tokenizer> tokenizer;
    Sight::Options sight;                     ///< without sources: it can't see
    std::shared_ptr<const Model> draft = {};  ///< writes ahead of answers that are alone; null: none does
    /// Told, on a thread of its own, how many threads are best, which is measured as soon as nobody wants
    /// anything; null: it isn't.
    ThreadTrial::Told threadsMeasured = nullptr;
};

/// Serves any number of jobs with one model on a thread of its own. Each pass either reads a chunk of the
/// most urgent job that still reads (those as urgent take turns), or writes one token of every draft being
/// written (`Model::step`; at most `Model::MaxStreams` at once, taking turns): `Shares` decides by the time
/// they take. A draft that is alone is written as `generate` writes it. Between those passes a tuning is
/// learned from, a layer at a time, in the share that is left to it. The text of a job doesn't depend on what
/// runs beside it, but for the rounding of shared products on a card and of 16-bit weights.
///
/// Thread-safe. Every job ends with one last event a draft, whatever becomes of it.
class Scheduler final : public Answerer
{
public:
    Scheduler();
    ~Scheduler() override;  ///< ends all jobs; waits for the pass that runs

    /// Queued behind what came before. Without a model in use the job fails.
    void submit(Job job) override;

    /// Queued behind the tunings that came before. One that still runs when the model is exchanged fails.
    void tune(Tuning tuning);
    /// Lets the tuning at hand wait, or go on.
    void pauseTuning(bool paused);

    /// What drafts waited for may have come (`Writing::waits`). Returns at once.
    void wake() { poke(); }

    /// Runs something on the scheduler's thread between two passes, in order with the jobs: what needs the
    /// device or exchanges the model. May call `use` and `drop`.
    void call(std::function<void()> work);

    /// Exchanges the model; jobs that still run fail for `reason`. \pre on the scheduler's thread
    void use(ModelInUse model, const Error &reason);
    /// The same without a new one: the old one's memory is free afterwards, but for snapshots that others
    /// hold.
    void drop(const Error &reason);

    /// Lets what was stopped end at once, before something that takes long. \pre on the scheduler's thread
    void endStopped();

    /// The model in use, null where there is none. \pre on the scheduler's thread
    const std::shared_ptr<const Model> &model() const noexcept { return m_means.model; }
    const std::shared_ptr<const Tokenizer> &tokenizer() const noexcept { return m_means.tokenizer; }

    /// What stands where, of the model in use.
    StateCache &states() noexcept { return m_states; }

private:
    void run(const std::stop_token &stop);
    bool takeIn(const std::stop_token &stop);
    void idle(std::unique_lock<std::mutex> &lock, const std::stop_token &stop);
    void poke();
    void accept(Job job);
    bool anyWork() const;
    bool anyWriting() const;
    void dropStoppedReaders();
    void dropStoppedTunings();

    void round();
    bool canLearn() const;
    void learn();
    void serve(Reader *reader);
    Reader *mostUrgentReader() const;
    Priority mostUrgentWriting() const;
    void read(Reader &reader);
    void startWriting(Reader &reader);
    void finishReading(const Task &task, Session &session);
    void write();
    void writeAlone(Writer &writer);
    void writeTogether(const std::vector<Writer *> &writers);
    [[nodiscard]] Result<void> stepTogether(std::span<const TokenId> tokens, std::span<State *const> states,
                                            std::span<float> logits);
    std::vector<Result<TokenId>> drawTogether(const std::vector<Writer *> &writers,
                                              std::span<const float> logits);
    std::vector<Writer *> nextWriters();
    /// Ends a writer whose last step gave `goesOn`.
    void settle(Writer &writer, const Result<bool> &goesOn);
    void endReader(Reader &reader, const Error &error);
    void fail(const Task &task, const Error &error);
    void endAll(const Error &reason);

    std::shared_ptr<Discarded> m_discarded = std::make_shared<Discarded>();
    StateCache m_states;

    // The scheduler's thread alone.
    Reader::Means m_means;
    std::unique_ptr<Sight> m_sight;
    std::shared_ptr<DraftModel> m_draft;
    std::unique_ptr<ThreadTrial> m_trial;   ///< of the model in use, until it is over
    std::unique_ptr<Workspace> m_together;  ///< of passes over several drafts; made with the first
    std::vector<float> m_logits;            ///< [MaxStreams, V]
    std::vector<std::unique_ptr<Reader>> m_readers;
    std::vector<std::unique_ptr<Writer>> m_writers;
    std::vector<Writer *> m_writing;                   ///< those that don't wait, as this round found them
    std::deque<std::unique_ptr<TuningRun>> m_tunings;  ///< the first is at hand
    Shares m_shares;
    Shares m_learningShares;
    Company m_company;
    std::uint64_t m_arrivals = 0;
    std::uint64_t m_passes = 0;
    std::uint64_t m_readings = 0;  ///< passes that read

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<std::function<void()>> m_inbox;
    bool m_poked = false;
    CheckpointWriter m_checkpoints;  ///< behind what its thread reaches
    std::jthread m_thread;           ///< last: it uses all of the above
};

}  // namespace rookery::runtime
