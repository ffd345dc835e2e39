#pragma once

#include "app/storage/chat_store.h"

#include <optional>

/// A state that was found for a branch, with its bytes.
struct FoundState {
    rookery::StateInfo info;
    QByteArray image;
};

/// An opened conversation with the branch it shows.
struct OpenedConversation {
    rookery::Conversation conversation;
    QList<rookery::Message> path;  ///< or its end; whether that is all tells the parent of the first
};

/// What the window asks of the store that takes several of its calls. On the store's thread.
namespace store_work {

enum class Branch { Whole, End };

/// StoreErrorCode::Lost where the conversation was made by a later version of the file than this one.
rookery::StoreResult<OpenedConversation> open(rookery::ChatStore &store, rookery::ConversationId id,
                                              Branch part);
/// The branch that goes through `message`, which is shown from now on.
rookery::StoreResult<OpenedConversation> openAround(rookery::ChatStore &store, rookery::MessageId message);
/// The branch through the sibling `step` places after `message`, or through the last one there is.
rookery::StoreResult<OpenedConversation> openSibling(rookery::ChatStore &store, rookery::MessageId message,
                                                     int step);

/// A conversation with what is typed and attached already.
rookery::StoreResult<rookery::Conversation> create(rookery::ChatStore &store, const QString &draft,
                                                   const QList<rookery::Attachment> &pictures);
rookery::StoreResult<rookery::ConversationId>
addToDraft(rookery::ChatStore &store, rookery::ConversationId id, const rookery::Attachment &picture);

/// \copydoc rookery::States::nearest
rookery::StoreResult<std::optional<FoundState>> nearestState(rookery::ChatStore &store,
                                                             rookery::ConversationId conversation,
                                                             rookery::MessageId leaf,
                                                             const QString &fingerprint);
/// A conversation without messages whose first turn goes on from the state.
rookery::StoreResult<rookery::ConversationId> beginWith(rookery::ChatStore &store,
                                                        const rookery::Conversation &like,
                                                        rookery::NewState state, const QByteArray &image);
/// A copy of the branch up to a message, whose first turn goes on from the state.
rookery::StoreResult<rookery::ConversationId> putUnder(rookery::ChatStore &store, rookery::MessageId upTo,
                                                       rookery::NewState state, const QByteArray &image);
/// A conversation that goes on from a state: with the messages it stands for where they are kept.
rookery::StoreResult<rookery::ConversationId> startFrom(rookery::ChatStore &store, rookery::StateId id);

/// JSON where the file's name ends so, else Markdown.
rookery::StoreResult<> exportTo(rookery::ChatStore &store, rookery::ConversationId id, const QString &file);
/// The names of those whose bytes are missing or not what was attached.
QStringList changedPictures(rookery::ChatStore &store, const QList<rookery::Attachment> &pictures);

}  // namespace store_work
