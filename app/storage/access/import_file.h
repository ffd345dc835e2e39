#pragma once

#include "app/storage/access/store_thread.h"

#include <functional>
#include <stop_token>

namespace rookery {

/// A new conversation of what `exportJson` wrote to `file`, added in slices between which the store's thread
/// does its other work; or none of it. On a thread of the caller's, which it holds up; `progressed` gets
/// the share that is stored, from 0 to 1. StoreErrorCode::Cancelled after a stop.
StoreResult<ConversationId> importFile(StoreThread &store, const QString &file, const std::stop_token &stop,
                                       const std::function<void(double)> &progressed);

}  // namespace rookery
