#pragma once

#include "app/runtime/token_records.h"

#include <QString>

#include <vector>

/// Where the tokens of an answer stand in its text, in UTF-16 units: one number more than there are records,
/// so that token i is [places[i], places[i + 1]).
std::vector<int> placesOf(const rookery::runtime::TokenRecords &records, const QString &text);

/// A token's text as it is shown apart from others: spaces and line breaks can be seen.
QString visibleToken(const QString &text);
