#pragma once

#include "app/storage/store_error.h"

#include <functional>
#include <stop_token>

namespace rookery {

// Moving a data folder. At every moment one folder holds everything and every start finds it: the new one is
// filled and compared while the old one counts, then one note switches, and only a later start, from the new
// folder, deletes the old files. (app/common/data_folder.h has the notes.)

/// Whether data can be moved there: an empty or missing folder, one that an earlier move was cut off in, or
/// one that data was moved away from; not within each other. \return BadInput, ReadOnly, DiskFull
[[nodiscard]] StoreResult<> checkMove(const QString &from, const QString &to);

/// Copies all files of `from`, which nothing may write meanwhile, into `to`, and compares them with what was
/// copied. Pictures and models, which never change, become second names of the same files where the disk is
/// the same. Cut off or stopped, it leaves `from` as it was; an error takes out what it copied.
/// \param progressed from this thread, 0 .. 1
/// \return the errors of checkMove; ReadFailed, Cancelled
[[nodiscard]] StoreResult<> copyData(const QString &from, const QString &to, const std::stop_token &stop,
                                     const std::function<void(double)> &progressed);

/// From here on the data of `from`, and of `start` whose data that is, is in `to`. \pre copyData
[[nodiscard]] StoreResult<> switchData(const QString &start, const QString &from, const QString &to);

/// Deletes what is left where the data of `folder` was moved from, as far as it is here; then the note. Does
/// nothing where there is none. \pre `folder` was opened and is sound
void finishMove(const QString &folder);

}  // namespace rookery
