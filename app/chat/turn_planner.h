#pragma once

#include "app/storage/chat_types.h"
#include "engine/chat_template.h"

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

/// The text to feed behind a state that stands at `path[base]`. Thoughts of earlier answers are left out.
/// \param continuing the path ends with an answer that goes on
QString textToFeed(const QList<rookery::Message> &path, qsizetype base, StartingPoint point, bool continuing,
                   const rookery::ChatTemplate &chatTemplate, const QString &systemPrompt);

/// The place of a message in the path; -1 = not on it.
qsizetype placeOf(rookery::MessageId message, const QList<rookery::Message> &path);

/// Whether the model answered before, so that reading the text again is worth telling.
bool hasAnswers(const QList<rookery::Message> &path);
