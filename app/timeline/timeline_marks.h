#pragma once

#include "app/storage/chat_types.h"

#include <QList>

#include <optional>

/// A point that a conversation can be taken back to: right behind a finished answer of the branch shown.
struct TimelineMark {
    int row = 0;  ///< of the answer, in the branch
    rookery::MessageId message = 0;
    int others =
        0;  ///< versions of this answer and its question beside those shown: branches that leave here
    /// That stands here: one of the model in use, else of another; a named one before others.
    std::optional<rookery::StateInfo> state = {};
    bool usable = false;  ///< the state is the model's in use
    int unread = 0;  ///< answers from the nearest usable state before, up to this one; 0 where there is one
};

/// \param states of the conversation, newest first \param fingerprint of the model in use
QList<TimelineMark> marksOf(const QList<rookery::Message> &path, const QList<rookery::StateInfo> &states,
                            const QString &fingerprint);
