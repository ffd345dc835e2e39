#pragma once

#include <tl/expected.hpp>

#include <QMetaType>
#include <QString>

namespace rookery {

enum class StoreErrorCode {
    CannotOpen,  ///< the file or its folder can't be read, or the folder can't be made
    NotOurs,     ///< not a database, or another program's
    TooNew,      ///< written by a newer Rookery; left untouched
    Corrupt,     ///< damaged; the file is kept as it is
    Locked,      ///< another program held it for longer than the timeout
    DiskFull,
    ReadOnly,
    ReadFailed,  ///< the disk failed to read or write
    Damaged,     ///< a state or a picture isn't what was written; the database is sound
    NotFound,    ///< no such conversation, message, state or attachment
    Lost,        ///< the file is older than what was saved to it
    BadTarget,   ///< the data can't be moved there; `subject` is the sentence
    Cancelled,   ///< by the user
    BadInput,    ///< what was given can't be stored
    Failed,      ///< anything else; `detail` has SQLite's words
};

/// Why the store could not do something. Nothing was changed when a call returns one.
struct StoreError {
    StoreErrorCode code = StoreErrorCode::Failed;
    QString subject;  ///< the file or the thing; may be empty
    QString detail;   ///< for logs, in English; may be empty

    /// One translated sentence: what happened and what to do.
    QString message() const;
};

template<typename T = void>
using StoreResult = tl::expected<T, StoreError>;

inline tl::unexpected<StoreError> storeFailure(StoreErrorCode code, const QString &subject = {},
                                               const QString &detail = {})
{
    return tl::make_unexpected(StoreError{code, subject, detail});
}

tl::unexpected<StoreError> missingConversation();
tl::unexpected<StoreError> missingMessage();
tl::unexpected<StoreError> missingState();
tl::unexpected<StoreError> missingAttachment();
tl::unexpected<StoreError> damagedState();
tl::unexpected<StoreError> damagedAttachment(const QString &detail);

}  // namespace rookery

Q_DECLARE_METATYPE(rookery::StoreError)
