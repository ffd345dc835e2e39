#pragma once

#include "app/storage/store_error.h"

#include <QByteArray>

class QFileDevice;

namespace rookery {

// Conversations are for their owner alone: folders are made with 0700, files with 0600, whatever the umask.
// No function here follows a link.

/// Takes everybody else's rights to an open file, also one that is still being written under another name.
/// \return false where the file isn't the user's own
bool makePrivate(QFileDevice &file);

/// Makes an empty private file; nothing where there is one already.
/// \return false where it can't be made
bool createPrivateFile(const QString &file);

/// Makes a folder, private from the start, and those above it that are missing. One that is there stays as
/// it is. \return false where it can't be made
bool createPrivateFolder(const QString &folder);

/// Writes a private file, whole or not at all, on the disk when it returns. \return DiskFull, ReadOnly,
/// ReadFailed, CannotOpen
[[nodiscard]] StoreResult<> writePrivateFile(const QString &file, const QByteArray &bytes);

/// Takes everybody else's rights to a data folder that an older Rookery made: to the folder itself, the
/// database with all that stands beside it, the pictures, states, examples, settings and models that are on
/// their way.
/// What else is in the folder is left alone, and so is a folder that isn't this user's, is his home, or is
/// shared by everybody (/tmp).
void makeDataPrivate(const QString &folder);

}  // namespace rookery
