#pragma once

#include "app/storage/sqlite.h"

#include <span>

namespace rookery {

/// The statements that take a file from one version to the next.
using Migration = std::span<const char *const>;

/// migrations()[n] takes version n to n + 1. Append only: a step that was released never changes.
std::span<const Migration> migrations();

/// Rookery's mark in the file's header ("Rook"), by which a foreign database is told.
constexpr qint32 ApplicationId = 0x526F6F6B;

/// What the first 100 bytes of a file say, read without SQLite, so that nothing is written.
/// (sqlite.org/fileformat2.html, 1.3)
struct FileHeader {
    bool empty = false;  ///< no file, or one of 0 bytes: a new store may be made here
    int version = 0;     ///< user_version
    qint32 applicationId = 0;

    /// Neither mark nor version: a creation that was cut off, or another program's file. Its tables tell.
    bool fresh() const noexcept { return version == 0 && applicationId == 0; }
};
[[nodiscard]] StoreResult<FileHeader> readFileHeader(const QString &file);

/// \return TooNew or NotOurs where this program must not touch the file
[[nodiscard]] StoreResult<> checkHeader(const FileHeader &header, int latest, const QString &file);

/// Runs the steps that the file lacks, all or none of them.
/// \return TooNew, NotOurs (another program's tables), or the failed step's error; the file is unchanged then
[[nodiscard]] StoreResult<> migrate(Connection &connection, std::span<const Migration> steps);

}  // namespace rookery
