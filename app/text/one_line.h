#pragma once

#include <QStringList>

/// A name or a fact that stands for itself within a line where the window's lines begin on the right: one in
/// Latin letters at the beginning would have all of the line read from the left. GUI thread.
QString standingApart(const QString &text);

/// Short facts about one thing in a line, each standing apart, with dots between. GUI thread.
QString inOneLine(QStringList facts);
