#pragma once

#include "app/storage/store_error.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace rookery {

/// What a look at everything found.
struct DataFindings {
    QStringList database = {};  ///< SQLite's words, in English
    int conversations = 0;      ///< looked at
    int damagedConversations = 0;
    int states = 0;
    int damagedStates = 0;
    int pictures = 0;
    QStringList damagedPictures = {};  ///< names, or the start of the hash

    bool sound() const noexcept
    {
        return database.isEmpty() && damagedConversations == 0 && damagedStates == 0 &&
               damagedPictures.isEmpty();
    }
    /// Translated: what was looked at and found, and what to do.
    QString message(const QString &file) const;
};

/// Reads a store's whole database and all its pictures, beside the program that has it open and without
/// changing anything: the database's own structure, then for each conversation, state and picture whether it
/// is what was written. Takes seconds per gigabyte; for a thread of its own.
/// \param progressed from this thread, 0 .. 1
/// \return Cancelled; Corrupt only where not even the tables can be read
[[nodiscard]] StoreResult<DataFindings> checkData(const QString &file, const std::stop_token &stop,
                                                  const std::function<void(double)> &progressed);

}  // namespace rookery
