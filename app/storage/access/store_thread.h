#pragma once

#include "app/storage/access/unsaved.h"
#include "app/storage/chat_store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace rookery {

/// A ChatStore on a thread of its own, so that the window never waits for the disk. Work is done in the order
/// given. `post`, `future` and `appendText` may be called from any thread, `run` from the thread that made
/// this object (the GUI's); all return at once.
///
///     store.run(this, [id](ChatStore &s) { return s.messages().branch(id); },
///               [this](StoreResult<QList<Message>> branch) { ... });       // back on the GUI thread
///     store.post([id, title](ChatStore &s) { return s.conversations().rename(id, title); });
///     store.appendText(answer, piece);                                      // from the engine's thread
///
/// The work runs on the store's thread: capture values, not the widgets. It returns a StoreResult. Where the
/// file could not be opened, the work isn't run and its result is the error of opening; a reason that may
/// pass, like another program's lock, is tried again with later work.
///
/// The destructor does all work that was given, then ends the thread. It waits for another program's lock no
/// longer than `EndTime`; what was typed and can't be written then is kept (Unsaved).
class StoreThread : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(const QString &file, const StoreOptions &options = {}, QObject *parent = nullptr);
    ~StoreThread() override;

    const QString &file() const noexcept { return m_file; }

    /// Runs `work(ChatStore &)`; then `done(result)` on this object's thread, unless `context`, which lives
    /// there too, is gone by then. \param typed what it writes, where somebody typed that
    template<typename Work, typename Done>
    void run(QObject *context, Work work, Done done, std::optional<Typed> typed = {});

    /// Runs `work(ChatStore &)`; an error goes to `failed`.
    template<typename Work>
    void post(Work work, std::optional<Typed> typed = {});

    /// Runs `step(ChatStore &)` again and again once nothing else was asked for `SlowDelay`, until it says
    /// that it is complete or fails; then `done` as above. A step takes a few milliseconds at most, since
    /// what is given meanwhile waits for it. Not done at the end: it must be of no consequence. \param step
    /// returns StoreResult<bool>; true = complete
    template<typename Step, typename Done>
    void runBetween(QObject *context, Step step, Done done);

    /// Runs `work(ChatStore &)`. For other threads and tests: the GUI thread must not wait for it.
    template<typename Work>
    auto future(Work work) -> QFuture<std::invoke_result_t<Work, ChatStore &>>;

    /// Adds to the end of a message. Pieces are gathered and on the disk within `GatherTime`, and before any
    /// work given later. Where writing fails, they are kept and tried again, and `failed` says so once.
    void appendText(MessageId message, const QString &piece);

    /// Sets the file aside (ChatStore::setAside) and goes on with an empty one: `replaced` or `failed`. Ids
    /// of before mean nothing then; pieces that could not be written are dropped with the answers they belong
    /// to.
    void replaceDamaged();

    /// Closes the file, lets `move` put it elsewhere, and goes on there: `moved`; or with the old one where
    /// that failed, which `move` itself tells of. Work given meanwhile waits.
    /// \param move run on the store's thread; \return the database's new file
    void moveFile(std::function<StoreResult<QString>()> move);

    static constexpr std::chrono::milliseconds GatherTime{200};
    static constexpr std::chrono::milliseconds SlowDelay{250};

    /// Once nothing was asked for this long, the store is tidied (ChatStore::tidy), once.
    static constexpr std::chrono::seconds QuietTime{20};

    static constexpr std::chrono::milliseconds EndTime{1000};

signals:
    void opened();
    void failed(const rookery::StoreError &error);
    void replaced(const QString &keptAs);
    void moved(const QString &file);
    /// It was opened, but not as it should be.
    void warned(const rookery::StoreWarnings &warnings);
    /// Something was written again after that had failed.
    void recovered();

private:
    using Task = std::function<void(StoreResult<std::unique_ptr<ChatStore>> &)>;
    /// \return whether it is complete
    using SlowTask = std::function<bool(StoreResult<std::unique_ptr<ChatStore>> &)>;
    using Pieces = QHash<MessageId, QString>;
    using Clock = std::chrono::steady_clock;

    template<typename Work>
    auto runOn(const StoreResult<std::unique_ptr<ChatStore>> &store, Work &work)
        -> std::invoke_result_t<Work, ChatStore &>;

    StoreResult<std::unique_ptr<ChatStore>> openFile();
    void openAgain(StoreResult<std::unique_ptr<ChatStore>> &store);
    void note(const StoreError &error);
    void note(const std::optional<Typed> &typed, bool written);
    void noteWritten();
    StoreResult<QString> replace(StoreResult<std::unique_ptr<ChatStore>> &store);
    void give(Task task);
    void giveSlow(SlowTask task);
    /// Calls `done` on this object's thread, unless `context` is gone by then.
    template<typename Result, typename Done>
    void handOut(const QPointer<QObject> &context, Result result, Done done);
    void loop();
    void goOnSlowly(std::unique_lock<std::mutex> &lock, StoreResult<std::unique_ptr<ChatStore>> &store);
    void keepUnsaved();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    bool piecesDue() const;
    void tidyOnce(std::unique_lock<std::mutex> &lock, const StoreResult<std::unique_ptr<ChatStore>> &store);
    void writePieces(std::unique_lock<std::mutex> &lock,
                     const StoreResult<std::unique_ptr<ChatStore>> &store);
    Pieces write(const StoreResult<std::unique_ptr<ChatStore>> &store, const Pieces &pieces);

    const QString m_file;
    std::stop_source m_hurry;
    const StoreOptions m_options;
    std::unique_ptr<QThread> m_thread;

    std::mutex m_mutex;  // guards what follows
    std::condition_variable m_given;
    std::deque<Task> m_tasks;
    std::deque<SlowTask> m_slowTasks;
    Clock::time_point m_slowDue;
    Pieces m_pieces;
    Clock::time_point m_piecesDue;
    bool m_ending = false;

    // The store's thread only.
    QString m_openFile;  ///< elsewhere than `m_file` once it was moved
    Clock::time_point m_openedLast;
    Unsaved m_unsaved;
    bool m_troubled = false;  ///< writing failed last
    bool m_piecesFailed = false;
    bool m_quiet = false;
    bool m_tidied = false;
};

template<typename Work>
auto StoreThread::runOn(const StoreResult<std::unique_ptr<ChatStore>> &store, Work &work)
    -> std::invoke_result_t<Work, ChatStore &>
{
    if (!store) {
        return passOn(store);
    }
    const quint64 commits = (*store)->commits();
    auto result = work(**store);
    if (!result) {
        note(result.error());
    } else if ((*store)->commits() != commits) {
        noteWritten();
    }
    return result;
}

template<typename Work, typename Done>
void StoreThread::run(QObject *context, Work work, Done done, std::optional<Typed> typed)
{
    Q_ASSERT(QThread::currentThread() == thread() && context->thread() == thread());
    using Result = std::invoke_result_t<Work, ChatStore &>;
    give([this, context = QPointer<QObject>(context), work = std::move(work), done = std::move(done),
          typed = std::move(typed)](const StoreResult<std::unique_ptr<ChatStore>> &store) mutable {
        Result result = runOn(store, work);
        note(typed, result.has_value());
        handOut(context, std::move(result), std::move(done));
    });
}

template<typename Result, typename Done>
void StoreThread::handOut(const QPointer<QObject> &context, Result result, Done done)
{
    QMetaObject::invokeMethod(
        this,
        [context, result = std::make_shared<Result>(std::move(result)), done = std::move(done)]() mutable {
            if (context) {
                done(std::move(*result));
            }
        },
        Qt::QueuedConnection);
}

template<typename Step, typename Done>
void StoreThread::runBetween(QObject *context, Step step, Done done)
{
    Q_ASSERT(QThread::currentThread() == thread() && context->thread() == thread());
    giveSlow([this, context = QPointer<QObject>(context), step = std::move(step),
              done = std::move(done)](const StoreResult<std::unique_ptr<ChatStore>> &store) mutable {
        StoreResult<bool> complete = runOn(store, step);
        if (complete && !*complete) {
            return false;
        }
        handOut(context, complete ? StoreResult<>() : StoreResult<>(passOn(complete)), std::move(done));
        return true;
    });
}

template<typename Work>
void StoreThread::post(Work work, std::optional<Typed> typed)
{
    give([this, work = std::move(work),
          typed = std::move(typed)](const StoreResult<std::unique_ptr<ChatStore>> &store) mutable {
        const auto result = runOn(store, work);
        note(typed, result.has_value());
        if (!result) {
            emit failed(result.error());
        }
    });
}

template<typename Work>
auto StoreThread::future(Work work) -> QFuture<std::invoke_result_t<Work, ChatStore &>>
{
    using Result = std::invoke_result_t<Work, ChatStore &>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    give([this, promise,
          work = std::move(work)](const StoreResult<std::unique_ptr<ChatStore>> &store) mutable {
        promise->addResult(runOn(store, work));
        promise->finish();
    });
    return promise->future();
}

}  // namespace rookery

Q_DECLARE_METATYPE(rookery::StoreWarnings)
