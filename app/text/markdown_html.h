#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

/// One stretch of an answer that is laid out as a unit.
struct TextPart {
    enum Kind { Text, Code, Table, Quote };

    Kind kind = Text;
    QString html;      ///< of all but Code: a closed subset of HTML that we wrote ourselves
    QString code;      ///< Code: the text between the fences
    QString language;  ///< Code: first word after the fence, lower case

    bool operator==(const TextPart &) const = default;
};

/// CommonMark (with tables, strikethrough, task lists and bare links) to parts. Nothing of the source
/// reaches the output unescaped: raw HTML is shown as text, pictures become their alternative text, and a
/// link keeps only an http, https or mailto target. So showing a part never makes a request.
QList<TextPart> markdownToParts(QByteArrayView utf8);
