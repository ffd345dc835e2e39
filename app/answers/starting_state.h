#pragma once

#include "app/engine/engine_client.h"
#include "app/runtime/dialogue.h"
#include "app/storage/access/store_client.h"

#include <QList>

#include <functional>
#include <string>
#include <vector>

/// A branch with the prompt that the model is told of it.
struct ToldBranch {
    QList<rookery::Message> path;  ///< its end at least: what stands in a state needn't be here
    rookery::runtime::PromptStyles styles;

    rookery::ConversationId conversation() const { return path.last().conversation; }
    /// Whether the path begins with the first message.
    bool whole() const { return path.isEmpty() || path.first().parent == 0; }
    /// The name of the state in memory that stands behind a message, told this prompt.
    std::string stateName(rookery::MessageId message) const;
};

/// What is read behind: a state and where in the branch it stands.
struct StartingState {
    enum class From {
        Memory,      ///< a state that the engine still has
        Checkpoint,  ///< one that was saved
        Beginning,   ///< the model's own
    };
    From from = From::Beginning;
    qsizetype base = -1;     ///< the message that it stands behind; -1 = before the first
    FoundState checkpoint;   ///< of Checkpoint
    bool damaged = false;    ///< the one that was saved isn't used: it has changed since
    ToldBranch branch = {};  ///< as it was given, or with what came before: whole where it is read from there

    /// Nothing of the branch stands in it.
    bool readsAll() const { return base < 0; }
};

/// The branch with all that comes before its path, fetched where it is missing. \param then as below
void withWhole(StoreClient &store, const ToldBranch &branch, QObject *context,
               std::function<void(const ToldBranch &)> then);

/// Finds the state that stands furthest along the branch: in memory, else saved for this model. Where none
/// stands behind a message of the path, the rest of the branch is fetched for it.
/// \param nearest the last message that a state can be expected behind; the store isn't asked where one in
/// memory stands there \param then called now or later, but not once `context` is gone
void findStartingState(EngineClient &engine, StoreClient &store, const ToldBranch &branch, qsizetype nearest,
                       QObject *context, std::function<void(const StartingState &)> then);

/// A job that reads what the branch has behind the state.
/// \param turns of the branch, with what isn't stored yet
/// \param continuing the last turn is an answer that goes on
rookery::runtime::Job jobBehind(EngineClient &engine, const StartingState &start, const ToldBranch &branch,
                                const std::vector<rookery::runtime::Turn> &turns, bool continuing);
