#pragma once

#include "app/storage/chat_store.h"

/// A conversation in which questions and answers of about `tokens` tokens were said already, as if a model
/// had read and written them: behind its last answer stands a copy of the state at the end of another one.
/// \pre `like` has a state \param sentencesAMessage of seven tokens
inline rookery::StoreResult<rookery::ConversationId> addLongConversation(rookery::ChatStore &store,
                                                                         rookery::ConversationId like,
                                                                         int tokens,
                                                                         int sentencesAMessage = 300)
{
    using namespace rookery;
    const auto settings = store.conversations().get(like);  // that its state was read with
    const auto states = store.states().list(like);
    const auto image = states ? store.states().image(states->front().id) : StoreResult<QByteArray>();
    const auto last = store.messages().branch(like);
    if (!settings || !states || !image || !last) {
        return storeFailure(StoreErrorCode::NotFound, {}, QStringLiteral("there is no state to copy"));
    }
    constexpr int TokensASentence = 7;  // of any vocabulary with common English words, or more
    const QString text = QStringLiteral("The capital of France is Paris. ").repeated(sentencesAMessage);
    return store.together([&]() -> StoreResult<ConversationId> {
        const auto id = store.conversations().create(*settings);
        if (!id) {
            return id;
        }
        MessageId parent = 0;
        for (int said = 0; said < tokens || parent == 0; said += 2 * TokensASentence * sentencesAMessage) {
            for (const MessageRole role : {MessageRole::User, MessageRole::Assistant}) {
                const auto added = store.messages().add({.conversation = *id,
                                                         .parent = parent,
                                                         .role = role,
                                                         .text = text,
                                                         .modelName = last->last().modelName});
                if (!added) {
                    return passOn(added);
                }
                parent = added->id;
            }
        }
        const auto saved = store.states().save({.conversation = *id,
                                                .message = parent,
                                                .fingerprint = states->front().fingerprint,
                                                .modelName = states->front().modelName,
                                                .tokens = tokens},
                                               *image);
        return saved ? id : StoreResult<ConversationId>(passOn(saved));
    });
}
