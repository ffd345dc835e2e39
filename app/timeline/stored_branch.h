#pragma once

#include "app/storage/access/store_client.h"

// What the timeline asks of the store, besides what everybody asks. On the store's thread, as all of
// StoreClient.

/// The branch shown ends with `leaf` from now on, so that the next question goes under it. What is behind it
/// stays, as another branch.
void endBranchAt(StoreClient &store, rookery::ConversationId conversation, rookery::MessageId leaf);

/// The end of the branch that was shown last under a message: itself where nothing follows it.
void findBranchBehind(StoreClient &store, rookery::MessageId message, QObject *context,
                      StoreClient::Then<rookery::MessageId> then);

/// The bytes of saved states, checked, in the order of the ids.
void readStates(StoreClient &store, const QList<rookery::StateId> &ids, QObject *context,
                StoreClient::Then<QList<QByteArray>> then);
