#pragma once

#include "app/storage/chat_types.h"

#include <QByteArray>

/// A conversation as a file for other programs. Pure functions.

/// The branch shown, as Markdown that reads well by itself.
QByteArray exportMarkdown(const rookery::Conversation &conversation, const QList<rookery::Message> &branch);

/// Everything but states and pictures: settings and all branches, as JSON.
QByteArray exportJson(const rookery::Conversation &conversation, const QList<rookery::Message> &tree);
