#pragma once

#include "app/text/markdown/markdown_cutter.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

/// One stretch of an answer that is laid out as a unit.
struct TextPart {
    enum Kind { Text, Code, Table, Quote, Formula };

    Kind kind = Text;
    QString html = {};            ///< of all but Code: a closed subset of HTML that we wrote ourselves, with
                                  ///< marks for formulas (formula_finder.h)
    QString code = {};            ///< Code: the text between the fences
    QString shownCode = {};       ///< Code of a segment: the same with overlong lines broken
    QList<int> brokenLines = {};  ///< Code: those of the shown lines, from 0, that go on from the one before
    int firstLine = 1;            ///< Code: number of the line that it begins with, in its block
    QString language = {};        ///< Code: first word after the fence, lower case
    bool continues = false;       ///< Code: the block goes on from the part before
    bool continuesLine = false;   ///< Code, or no Markdown: begins in the middle of a line
    int openState = 0;            ///< Code: what is open at its beginning, of CodeHighlighter
    bool rightToLeft = false;     ///< all but Code: its first letter reads so
    int lines = 0;                ///< paragraphs, items, rows, breaks: the least that it takes
    int characters = 0;           ///< shown

    bool operator==(const TextPart &) const = default;
};

/// CommonMark (with tables, strikethrough, task lists and bare links) to parts. Nothing of the source
/// reaches the output unescaped: raw HTML is shown as text, pictures become their alternative text, and a
/// link keeps only an http, https or mailto target. So showing a part never makes a request. Lists, quotes
/// and emphasis are nested as deep as can be told apart, deeper ones stay on the last level. Formulas are
/// marked; one that stands by itself is a part, unless it is within a list or quote. For texts of a bounded
/// size (see MarkdownCutter); thread-safe.
QList<TextPart> markdownToParts(QByteArrayView utf8);

/// The parts of a segment. \param plain it is no Markdown: one part, as it was typed
QList<TextPart> segmentToParts(const MarkdownSegment &segment, bool plain = false);
