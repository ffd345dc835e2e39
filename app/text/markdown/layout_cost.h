#pragma once

#include <QStringView>

/// How long Qt takes to lay text out and paint it for the first time, in plain Latin letters that take as
/// long. Measured with Qt 6.4: it decodes an emoji's picture anew with every pass over a line, looks for a
/// font for every Chinese character, and keeps a box for each cell of a table. A text never costs less than
/// its beginning does.
namespace LayoutCost {

inline constexpr int Line = 40;

/// A table of more columns is shown as lines of text: the time for its boxes grows with their square.
inline constexpr int MostColumns = 40;

enum class As {
    Prose,
    Plain,  ///< as it was typed: no cells, but signs that fonts would join are kept apart
    Code,   ///< as it is
};

/// One of the source's lines.
/// \param columns of the table that it is a row of: every row has all of them
int ofLine(QStringView line, As as, int columns = 0);

/// How many UTF-16 units of the line cost `most` at most; an emoji counts whole.
qsizetype fitting(QStringView line, As as, int most);

}  // namespace LayoutCost
