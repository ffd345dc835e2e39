#include "app/storage/access/store_thread.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace rookery {

namespace {

constexpr std::chrono::milliseconds RetryTime{1000};

/// Reasons outside of the store and of what it was asked, which may be gone the next time.
bool mayPass(StoreErrorCode code)
{
    switch (code) {
    case StoreErrorCode::CannotOpen:
    case StoreErrorCode::Locked:
    case StoreErrorCode::DiskFull:
    case StoreErrorCode::ReadOnly:
    case StoreErrorCode::ReadFailed:
    case StoreErrorCode::Failed:
        return true;
    default:
        return false;
    }
}

StoreOptions withHurry(StoreOptions options, std::stop_token hurry)
{
    options.hurry = std::move(hurry);
    return options;
}

}  // namespace

StoreThread::StoreThread(const QString &file, const StoreOptions &options, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_options(withHurry(options, m_hurry.get_token()))
    , m_thread(QThread::create([this] { loop(); }))
    , m_openFile(file)
{
    m_thread->setObjectName(QStringLiteral("store"));
    m_thread->start();
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_given.notify_one();
    if (!m_thread->wait(QDeadlineTimer(EndTime))) {
        m_hurry.request_stop();
        m_thread->wait();
    }
}

void StoreThread::give(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_given.notify_one();
}

void StoreThread::giveSlow(SlowTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_slowTasks.push_back(std::move(task));
        m_slowDue = Clock::now() + SlowDelay;
    }
    m_given.notify_one();
}

void StoreThread::appendText(MessageId message, const QString &piece)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_pieces.isEmpty()) {
            m_piecesDue = Clock::now() + GatherTime;
        }
        m_pieces[message] += piece;
    }
    m_given.notify_one();
}

void StoreThread::replaceDamaged()
{
    give([this](StoreResult<std::unique_ptr<ChatStore>> &store) {
        const auto keptAs = replace(store);
        if (keptAs) {
            emit replaced(*keptAs);
        } else {
            emit failed(keptAs.error());
        }
    });
}

StoreResult<std::unique_ptr<ChatStore>> StoreThread::openFile()
{
    m_openedLast = Clock::now();
    auto store = ChatStore::open(m_openFile, m_options);
    if (!store) {
        note(store.error());
    } else if (!(*store)->warnings().readOnly) {
        if (const auto put = Unsaved::putBack(**store); !put) {
            qWarning("What was typed last can't be put back: %s", qPrintable(put.error().detail));
        }
    }
    return store;
}

void StoreThread::openAgain(StoreResult<std::unique_ptr<ChatStore>> &store)
{
    if (store || !mayPass(store.error().code) || Clock::now() - m_openedLast < RetryTime) {
        return;
    }
    store = openFile();
    if (store) {
        noteWritten();
        emit opened();
    }
}

void StoreThread::note(const StoreError &error)
{
    m_troubled = m_troubled || mayPass(error.code);
}

void StoreThread::note(const std::optional<Typed> &typed, bool written)
{
    if (typed) {
        m_unsaved.note(*typed, written);
    }
}

void StoreThread::noteWritten()
{
    if (std::exchange(m_troubled, false)) {
        emit recovered();
    }
}

void StoreThread::moveFile(std::function<StoreResult<QString>()> move)
{
    give([this, move = std::move(move)](StoreResult<std::unique_ptr<ChatStore>> &store) {
        store = storeFailure(StoreErrorCode::CannotOpen, m_openFile);  // closes it
        const auto file = move();
        if (file) {
            m_openFile = *file;
        }
        store = openFile();
        if (file) {
            emit moved(*file);
        }
    });
}

StoreResult<QString> StoreThread::replace(StoreResult<std::unique_ptr<ChatStore>> &store)
{
    store = storeFailure(StoreErrorCode::CannotOpen, m_openFile);  // closes it
    const auto keptAs = ChatStore::setAside(m_openFile);
    store = openFile();
    if (!keptAs || !store) {
        return keptAs ? StoreResult<QString>(passOn(store)) : keptAs;
    }
    const std::lock_guard lock(m_mutex);
    m_pieces.clear();
    return keptAs;
}

void StoreThread::loop()
{
    auto store = openFile();
    const StoreWarnings warnings = store ? (*store)->warnings() : StoreWarnings();
    // By way of this object's thread: whoever made it connects after the constructor, which starts this one.
    QMetaObject::invokeMethod(
        this,
        [this, warnings, error = store ? std::optional<StoreError>() : store.error()] {
            if (error) {
                emit failed(*error);
                return;
            }
            emit opened();
            if (warnings.any()) {
                emit warned(warnings);
            }
        },
        Qt::QueuedConnection);
    std::unique_lock lock(m_mutex);
    for (;;) {
        waitForWork(lock);
        if (piecesDue()) {
            writePieces(lock, store);
        }
        if (!m_tasks.empty()) {
            const Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            openAgain(store);
            task(store);
            lock.lock();
            m_slowDue = Clock::now() + SlowDelay;
        } else if (m_ending) {
            keepUnsaved();
            return;
        } else if (!m_slowTasks.empty() && Clock::now() >= m_slowDue) {
            goOnSlowly(lock, store);
        } else if (m_pieces.isEmpty()) {
            tidyOnce(lock, store);
        }
    }
}

void StoreThread::goOnSlowly(std::unique_lock<std::mutex> &lock,
                             StoreResult<std::unique_ptr<ChatStore>> &store)
{
    SlowTask task = std::move(m_slowTasks.front());
    m_slowTasks.pop_front();
    lock.unlock();
    openAgain(store);
    const bool complete = task(store);
    lock.lock();
    if (!complete) {
        m_slowTasks.push_front(std::move(task));
    }
}

// Nothing writes it any more.
void StoreThread::keepUnsaved()
{
    for (auto piece = m_pieces.cbegin(); piece != m_pieces.cend(); ++piece) {
        m_unsaved.note({Typed::Answer, [id = piece.key()] { return id; }, piece.value()}, false);
    }
    if (!m_unsaved.empty() && !m_unsaved.keep(m_openFile)) {
        qWarning("What was typed last couldn't be kept beside %s", qPrintable(m_openFile));
    }
}

// Until there is something to do, or nothing was for the time after which the store is tidied.
void StoreThread::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto asked = [this] { return m_ending || !m_tasks.empty(); };
    if (!m_pieces.isEmpty()) {
        m_given.wait_until(lock, m_slowTasks.empty() ? m_piecesDue : std::min(m_piecesDue, m_slowDue), asked);
        return;
    }
    const auto anything = [&] { return asked() || !m_pieces.isEmpty(); };
    if (!m_slowTasks.empty()) {
        m_given.wait_until(lock, m_slowDue, anything);
        return;
    }
    const auto anythingAtAll = [&] { return anything() || !m_slowTasks.empty(); };
    if (m_tidied) {
        m_given.wait(lock, anythingAtAll);
    } else {
        m_quiet = !m_given.wait_for(lock, QuietTime, anythingAtAll);
    }
}

// Work given after the pieces must find them written.
bool StoreThread::piecesDue() const
{
    return !m_pieces.isEmpty() && (m_ending || !m_tasks.empty() || Clock::now() >= m_piecesDue);
}

void StoreThread::tidyOnce(std::unique_lock<std::mutex> &lock,
                           const StoreResult<std::unique_ptr<ChatStore>> &store)
{
    if (!std::exchange(m_quiet, false)) {
        return;
    }
    m_tidied = true;
    lock.unlock();
    const auto tidy = [](ChatStore &opened) { return opened.tidy(QDateTime::currentMSecsSinceEpoch()); };
    if (const auto tidied = store ? tidy(**store) : StoreResult<>(); !tidied) {
        // Nothing of the user's depends on it, so it is for the log alone; the next start tries again.
        qWarning("Tidying the store failed: %s", qPrintable(tidied.error().detail));
    }
    lock.lock();
}

void StoreThread::writePieces(std::unique_lock<std::mutex> &lock,
                              const StoreResult<std::unique_ptr<ChatStore>> &store)
{
    Pieces pieces;
    pieces.swap(m_pieces);
    lock.unlock();
    const Pieces left = write(store, pieces);
    lock.lock();
    for (auto piece = left.cbegin(); piece != left.cend(); ++piece) {
        m_pieces[piece.key()].prepend(piece.value());
        m_piecesDue = Clock::now() + RetryTime;
    }
}

StoreThread::Pieces StoreThread::write(const StoreResult<std::unique_ptr<ChatStore>> &store,
                                       const Pieces &pieces)
{
    Pieces left;
    for (auto piece = pieces.cbegin(); piece != pieces.cend(); ++piece) {
        const auto append = [&](ChatStore &opened) {
            return opened.messages().append(piece.key(), piece.value());
        };
        const auto written = runOn(store, append);
        if (written) {
            m_piecesFailed = false;
            continue;
        }
        if (written.error().code != StoreErrorCode::NotFound) {  // a message purged meanwhile needs no text
            left.insert(piece.key(), piece.value());
        }
        if (!m_piecesFailed) {
            m_piecesFailed = true;
            emit failed(written.error());
        }
    }
    return left;
}

}  // namespace rookery
