#pragma once

#include "app/runtime/dialogue.h"
#include "app/storage/chat_types.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

/// The messages of a branch as the runtime takes a conversation.
/// \param fileOf gives the file of a picture by its hash
/// \param told those before it stand in a state: their texts, which nobody reads, are left out
std::vector<rookery::runtime::Turn> turnsOf(const QList<rookery::Message> &path,
                                            const std::function<QString(const QString &hash)> &fileOf,
                                            qsizetype told = 0);

/// The place of a message in the path; -1 = not on it.
qsizetype placeOf(rookery::MessageId message, const QList<rookery::Message> &path);

/// Whether the model answered before, so that reading the text again is worth telling.
bool hasAnswers(const QList<rookery::Message> &path);
