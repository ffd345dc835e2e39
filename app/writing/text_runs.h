#pragma once

#include "app/storage/texts.h"

// Stretches of a text in order, apart from each other: what the model wrote of it.

/// Those parts of the runs that lie in a stretch, counted from its start.
QList<rookery::TextRun> runsWithin(const QList<rookery::TextRun> &runs, rookery::TextRun stretch);

/// The runs of a text in which a stretch was replaced by one of `units` with the runs `inserted`, counted
/// from its start.
QList<rookery::TextRun> runsReplaced(const QList<rookery::TextRun> &runs, rookery::TextRun stretch,
                                     qint64 units, const QList<rookery::TextRun> &inserted);
