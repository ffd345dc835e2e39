#include "app/timeline/stored_branch.h"

#include <utility>

using rookery::ChatStore;
using rookery::StoreResult;

void endBranchAt(StoreClient &store, rookery::ConversationId conversation, rookery::MessageId leaf)
{
    store.thread().post(
        [conversation, leaf](ChatStore &opened) { return opened.messages().setLeaf(conversation, leaf); });
}

void findBranchBehind(StoreClient &store, rookery::MessageId message, QObject *context,
                      StoreClient::Then<rookery::MessageId> then)
{
    store.thread().run(
        context, [message](ChatStore &opened) { return opened.messages().deepestLeaf(message); },
        std::move(then));
}

void readStates(StoreClient &store, const QList<rookery::StateId> &ids, QObject *context,
                StoreClient::Then<QList<QByteArray>> then)
{
    store.thread().run(
        context,
        [ids](ChatStore &opened) -> StoreResult<QList<QByteArray>> {
            QList<QByteArray> images;
            for (const rookery::StateId id : ids) {
                auto image = opened.states().image(id);
                if (!image) {
                    return passOn(image);
                }
                images.append(std::move(*image));
            }
            return images;
        },
        std::move(then));
}
