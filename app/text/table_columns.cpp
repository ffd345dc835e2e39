#include "app/text/table_columns.h"

#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

namespace {

const QLatin1String RowBegin("<tr>");
const QLatin1String RowEnd("</tr>");
constexpr qsizetype CellEnd = 5;  // of </th> and </td>

/// Each from its tag to the end of its closing one.
QList<QStringView> cellsOf(QStringView row)
{
    QList<QStringView> cells;
    for (qsizetype begin = 0; begin < row.size();) {
        const qsizetype head = row.indexOf(QLatin1String("</th>"), begin);
        const qsizetype data = row.indexOf(QLatin1String("</td>"), begin);
        const qsizetype end = (head < 0 || data < 0 ? std::max(head, data) : std::min(head, data)) + CellEnd;
        if (end < CellEnd) {
            break;
        }
        cells += row.sliced(begin, end - begin);
        begin = end;
    }
    return cells;
}

}  // namespace

QString withColumnsFromTheRight(const QString &table)
{
    QString turned;
    turned.reserve(table.size());
    qsizetype done = 0;
    qsizetype columns = 0;
    for (qsizetype at = 0; (at = table.indexOf(RowBegin, done)) >= 0;) {
        const qsizetype begin = at + RowBegin.size();
        const qsizetype end = table.indexOf(RowEnd, begin);
        const QList<QStringView> cells = cellsOf(QStringView(table).sliced(begin, end - begin));
        columns = std::max(columns, cells.size());
        turned += QStringView(table).sliced(done, begin - done);
        if (cells.size() < columns) {
            turned += QStringLiteral("<td colspan=\"%1\"></td>").arg(columns - cells.size());
        }
        std::for_each(cells.crbegin(), cells.crend(), [&](QStringView cell) { turned += cell; });
        done = end;
    }
    turned += QStringView(table).sliced(done);
    return turned;
}

QString textFromTheRight(const QTextCursor &selected)
{
    QTextCursor first = selected;
    first.setPosition(selected.selectionStart());
    // The document begins with a line of its own before the table.
    const auto frames = selected.document()->rootFrame()->childFrames();
    QTextTable *table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    if (table == nullptr) {
        return selected.selection().toPlainText();
    }
    QStringList cells;
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = table->columns() - 1; column >= 0; --column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const int from = std::max(cell.firstPosition(), selected.selectionStart());
            const int to = std::min(cell.lastPosition(), selected.selectionEnd());
            if (cell.column() == column && from <= to) {
                QTextCursor within(selected.document());
                within.setPosition(from);
                within.setPosition(to, QTextCursor::KeepAnchor);
                cells += within.selection().toPlainText();
            }
        }
    }
    return cells.join(QLatin1Char('\n'));
}
