#pragma once

#include <QList>
#include <QStringView>

// Where a text is cut, always alike from its beginning: what stands behind a cut doesn't move it.

/// No piece is longer.
inline constexpr qsizetype MostPiece = 1500;

/// The ends of pieces that are read one after the other, a state behind each: a few hundred tokens. What
/// remains behind the last is shorter than a piece, or may still change its end.
/// \param ends of the text's beginning, which are kept; those behind are added up to `upTo`
void addPieceEnds(QStringView text, qsizetype upTo, QList<qsizetype> &ends);

/// The starts of the parts that are edited one at a time, from 0 on: at most about 24,000 units, fewer where
/// a paragraph is long, for a paragraph is laid out as a whole with every key.
QList<qsizetype> partStarts(QStringView text);

/// As the window's text documents have it: one kind of line break, and none of the characters that stand
/// for something else there.
QString normalized(QString text);

/// Behind the last word that is whole: the end of the one at `end` may still change how a model reads it.
qsizetype behindWords(QStringView text, qsizetype end);

/// Where a text ends without the spaces at its end: what a model goes on with there begins with one of its
/// own, as it learnt it.
qsizetype withoutSpaces(QStringView text, qsizetype end);

/// Words as people count them: what stands between spaces and has a letter or a digit; of scripts without
/// spaces, each ideograph.
int wordsIn(QStringView text);
