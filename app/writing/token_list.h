#pragma once

#include "app/storage/texts.h"

// The tokens that models wrote into a text, while it changes.

/// Those of a stretch, counted from its start; those that reach over its edges are cut there.
rookery::TextTokens tokensWithin(const rookery::TextTokens &tokens, rookery::TextRun stretch);

/// The same, without those that reach over its edges.
rookery::TextTokens wholeTokensWithin(const rookery::TextTokens &tokens, rookery::TextRun stretch);

/// The tokens of a text in which a stretch becomes one of `units` with the tokens `inserted`, counted from
/// its start. \return those that went: of the stretch, and those that reach over its edges, whole; counted
/// from its start, so that as `inserted` they come back
rookery::TextTokens replaceTokens(rookery::TextTokens &tokens, rookery::TextRun stretch, qint64 units,
                                  const rookery::TextTokens &inserted);

/// All later by so many units.
rookery::TextTokens shifted(rookery::TextTokens tokens, qint64 units);
