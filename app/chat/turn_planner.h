#pragma once

#include "app/chat/turn.h"
#include "app/storage/chat_types.h"
#include "vision/prompt.h"

#include <QList>
#include <QString>

#include <optional>

/// Works out how little has to be read for an answer. The path is the branch from its first message to the
/// one that is answered; a state stands behind one of its messages, and only what follows is fed.

/// What the state stands for that an answer starts from.
enum class StartingPoint {
    Zero,        ///< nothing was said yet
    TunedState,  ///< a given state that was trained rather than told; the system prompt or first turn follows
    Message,     ///< something was said: `path[base]`, or (base -1) what a given state remembers
};

/// In which words a model is told a conversation.
struct PromptStyles {
    rookery::ChatTemplate chatTemplate;
    QString systemPrompt;
    std::optional<rookery::vision::PromptStyle> looking;  ///< from the first picture on; empty: it can't see
};

/// What to feed behind a state that stands at `path[base]`. Thoughts of earlier answers are left out; a model
/// that can't see is told what the pictures were said to show.
/// \param continuing the path ends with an answer that goes on
QList<FeedPart> partsToFeed(const QList<rookery::Message> &path, qsizetype base, StartingPoint point,
                            bool continuing, const PromptStyles &styles);

/// Whether the model that `styles` are for looks at a picture of the path.
bool looksAtPictures(const QList<rookery::Message> &path, const PromptStyles &styles);

/// The place of a message in the path; -1 = not on it.
qsizetype placeOf(rookery::MessageId message, const QList<rookery::Message> &path);

/// Whether the model answered before, so that reading the text again is worth telling.
bool hasAnswers(const QList<rookery::Message> &path);
