#pragma once

#include "engine/error.h"

#include <QByteArray>
#include <QString>

namespace rookery {

/// All bytes of a file, for code that holds names and bytes in Qt's types. The engine opens it, so a pipe, a
/// device, a socket or a folder is refused with a sentence at once (engine/file/readable_file.h). The
/// error's subject is the name as it was given.
/// \return the engine's file errors; UnsupportedFile where the file has more than `most` bytes; OutOfMemory
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &file, qint64 most);

/// Up to `most` bytes from its start.
[[nodiscard]] Result<QByteArray> readFileStart(const QString &file, qint64 most);

}  // namespace rookery
