#include "app/storage/access/store_work.h"

#include "app/storage/exchange/export.h"
#include "app/storage/private_files.h"

#include <QDir>

#include <algorithm>
#include <utility>

using rookery::Attachment;
using rookery::ChatStore;
using rookery::Conversation;
using rookery::ConversationId;
using rookery::MessageId;
using rookery::NewState;
using rookery::StateId;
using rookery::StateInfo;
using rookery::StoreErrorCode;
using rookery::StoreResult;

namespace store_work {

StoreResult<OpenedConversation> open(ChatStore &store, ConversationId id, Branch part)
{
    auto conversation = store.conversations().get(id);
    if (!conversation) {
        const auto made = store.conversations().everMade(id);
        return made && !*made
                   ? rookery::storeFailure(StoreErrorCode::Lost, QDir::toNativeSeparators(store.file()))
                   : passOn(conversation);
    }
    auto path = part == Branch::End ? store.messages().branchEnd(id) : store.messages().branch(id);
    if (!path) {
        return passOn(path);
    }
    return OpenedConversation{std::move(*conversation), std::move(*path)};
}

StoreResult<OpenedConversation> openAround(ChatStore &store, MessageId message)
{
    const auto shown = store.messages().show(message);
    if (!shown) {
        return passOn(shown);
    }
    const auto found = store.messages().get(message);
    return found ? open(store, found->conversation, Branch::Whole) : passOn(found);
}

StoreResult<OpenedConversation> openSibling(ChatStore &store, MessageId message, int step)
{
    const auto siblings = store.messages().siblings(message);
    if (!siblings) {
        return passOn(siblings);
    }
    const qsizetype place = std::clamp<qsizetype>(siblings->indexOf(message) + step, 0, siblings->size() - 1);
    return openAround(store, siblings->at(place));
}

StoreResult<> exportTo(ChatStore &store, ConversationId id, const QString &file)
{
    const bool asJson = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto bytes = asJson ? rookery::exportJson(store, id) : rookery::exportMarkdown(store, id);
    return bytes ? rookery::writePrivateFile(file, *bytes) : passOn(bytes);
}

QStringList changedPictures(ChatStore &store, const QList<Attachment> &pictures)
{
    QStringList names;
    for (const Attachment &picture : pictures) {
        if (!store.attachments().bytes(picture.hash)) {
            names += picture.name.isEmpty() ? picture.hash.left(8) : picture.name;
        }
    }
    return names;
}

StoreResult<std::optional<FoundState>> nearestState(ChatStore &store, ConversationId conversation,
                                                    MessageId leaf, const QString &fingerprint)
{
    const auto info = store.states().nearest(conversation, leaf, fingerprint);
    if (!info) {
        return passOn(info);
    }
    if (!*info) {
        return std::optional<FoundState>();
    }
    const auto image = store.states().image((*info)->id);
    if (!image) {
        return passOn(image);
    }
    return FoundState{**info, *image};
}

StoreResult<ConversationId> beginWith(ChatStore &store, const Conversation &like, NewState state,
                                      const QByteArray &image)
{
    const auto created = store.conversations().create(like);
    if (!created) {
        return passOn(created);
    }
    state.conversation = *created;
    state.message = 0;
    const auto saved = store.states().save(state, image);
    return saved ? StoreResult<ConversationId>(*created) : passOn(saved);
}

StoreResult<ConversationId> putUnder(ChatStore &store, MessageId upTo, NewState state,
                                     const QByteArray &image)
{
    return store.together([&]() -> StoreResult<ConversationId> {
        const auto copy = store.conversations().fork(upTo, state.name);
        const auto states = copy ? store.states().list(*copy) : passOn(copy);
        if (!states) {
            return passOn(states);
        }
        // They stand for less than what the copy is told.
        for (const StateInfo &old : *states) {
            if (const auto removed = store.states().remove(old.id); !removed) {
                return passOn(removed);
            }
        }
        state.conversation = *copy;
        state.message = 0;
        const auto saved = store.states().save(state, image);
        return saved ? copy : StoreResult<ConversationId>(passOn(saved));
    });
}

StoreResult<ConversationId> startFrom(ChatStore &store, StateId id)
{
    const auto state = store.states().get(id);
    if (!state) {
        return passOn(state);
    }
    auto like = store.conversations().get(state->conversation);
    if (!like) {
        return passOn(like);
    }
    like->title = state->name.isEmpty() ? like->title : state->name;
    if (state->message != 0) {
        return store.conversations().fork(state->message, like->title);
    }
    const auto image = store.states().image(id);
    if (!image) {
        return passOn(image);
    }
    like->draft.clear();
    like->pinned = false;
    const NewState copy{
        0, 0, state->fingerprint, state->modelName, state->tokens, state->name, state->shelfItem};
    return beginWith(store, *like, copy, *image);
}

StoreResult<Conversation> create(ChatStore &store, const QString &draft, const QList<Attachment> &pictures)
{
    const auto id = store.conversations().create();
    if (!id) {
        return passOn(id);
    }
    const auto drafted = store.conversations().setDraft(*id, draft, pictures);
    return drafted ? store.conversations().get(*id) : passOn(drafted);
}

StoreResult<ConversationId> addToDraft(ChatStore &store, ConversationId id, const Attachment &picture)
{
    const auto conversation = store.conversations().get(id);
    if (!conversation) {
        return passOn(conversation);
    }
    const auto drafted = store.conversations().setDraft(id, conversation->draft,
                                                        conversation->draftAttachments + QList{picture});
    return drafted.map([id] { return id; });
}

}  // namespace store_work
