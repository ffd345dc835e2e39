#pragma once

#include <QString>

/// A table that was written by PartWriter, with the cells of each row in the other order: Qt 6.4 lays out its
/// columns from the left whatever they hold. Rows that are shorter than the first are filled up.
QString withColumnsFromTheRight(const QString &table);

class QTextCursor;

/// What is selected of such a table, cell by cell as they are read; other texts as Qt gives them.
QString textFromTheRight(const QTextCursor &selected);
