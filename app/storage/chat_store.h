#pragma once

#include "app/storage/attachments.h"
#include "app/storage/conversations.h"
#include "app/storage/messages.h"
#include "app/storage/search.h"
#include "app/storage/sqlite.h"
#include "app/storage/states.h"
#include "app/storage/texts.h"

#include <memory>
#include <stop_token>
#include <utility>

namespace rookery {

struct StoreOptions {
    int busyTimeoutMs = 5000;  ///< how long a call waits for another program's lock
    StatePolicy states = {};
    bool makesFolder = true;     ///< false: a folder that isn't there is an error
    std::stop_token hurry = {};  ///< once requested no call waits for a lock any more
};

/// What the user should know of a store that was opened all the same.
struct StoreWarnings {
    bool readOnly = false;   ///< nothing can be saved
    bool logLost = false;    ///< the newest changes were in a log that is gone
    bool logUnread = false;  ///< read only, and the newest changes are in a log that can't be read

    bool any() const noexcept { return readOnly || logLost || logUnread; }
    /// The translated sentences; empty where all is well.
    QString message(const QString &file) const;
};

/// Everything that Rookery remembers of conversations: a SQLite database and, in `attachments` beside it, the
/// pictures. Synchronous, for one thread; the window uses it through StoreThread.
///
/// Every call is one transaction, and it is on the disk when it returns (write-ahead log, synchronous =
/// FULL), so neither a killed process nor a power failure takes it back. Several programs may have one file
/// open; each sees what the others committed.
///
/// Damage is not looked for at every opening (that would read gigabytes of states); SQLite reports it where
/// it reads it, as Corrupt. `messages().check` looks at one conversation, checkData at everything.
class ChatStore
{
public:
    /// Opens `file`, making it and its folder where they are missing, and brings it to this version. Answers
    /// that a program's end cut off become Stopped. The folder becomes its owner's alone (makeDataPrivate).
    /// What can't be written is opened for reading (`warnings`). \return TooNew, NotOurs: the file is left
    /// byte for byte; Corrupt, Locked, ReadOnly, DiskFull, CannotOpen
    [[nodiscard]] static StoreResult<std::unique_ptr<ChatStore>> open(const QString &file,
                                                                      const StoreOptions &options = {});

    /// Moves a database that can't be used out of the way, with its log; nothing may have it open. Its
    /// pictures stay. \return its new name, `<file>.damaged-<time>`
    [[nodiscard]] static StoreResult<QString> setAside(const QString &file);

    /// Where the attachments of a database stand.
    static QString attachmentFolder(const QString &file);

    ~ChatStore();
    ChatStore(const ChatStore &) = delete;
    ChatStore &operator=(const ChatStore &) = delete;

    const QString &file() const noexcept { return m_db.file(); }
    const StoreWarnings &warnings() const noexcept { return m_warnings; }
    /// Counts what was written.
    quint64 commits() const noexcept { return m_db.commits(); }

    Conversations &conversations() noexcept { return m_conversations; }
    Messages &messages() noexcept { return m_messages; }
    States &states() noexcept { return m_states; }
    Texts &texts() noexcept { return m_texts; }
    Attachments &attachments() noexcept { return m_attachments; }
    Search &search() noexcept { return m_search; }

    /// Runs `work`, which returns a StoreResult, as one transaction over all of the above: kept as a whole,
    /// or on an error not at all.
    template<typename Work>
    auto together(Work &&work)
    {
        return m_db.transaction(std::forward<Work>(work));
    }

    /// Housekeeping for a quiet moment: purges what was removed, forgets unused pictures, gives free space
    /// back. \param now ms since 1970; what is younger than ten minutes (removed) or a day (pictures) stays
    [[nodiscard]] StoreResult<> tidy(qint64 now);

    /// Reads the whole database. \return Corrupt with SQLite's first finding
    [[nodiscard]] StoreResult<> check();

    /// Writes a compact copy of the database, without the pictures. `target` must not exist.
    [[nodiscard]] StoreResult<> backUp(const QString &target);

private:
    ChatStore(const QString &file, const StoreOptions &options);
    StoreResult<> giveSpaceBack();
    StoreResult<> prepare(bool empty, int busyTimeoutMs);
    StoreResult<> openForReading(int busyTimeoutMs);
    StoreResult<> upgrade(bool empty);

    Connection m_db;
    StoreWarnings m_warnings;
    bool m_marked = false;  ///< as open, beside the file
    Conversations m_conversations;
    Messages m_messages;
    States m_states;
    Texts m_texts;
    Attachments m_attachments;
    Search m_search;
};

}  // namespace rookery
