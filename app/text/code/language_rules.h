#pragma once

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

enum class CodeColour { Keyword, String, Number, Comment, Removed };

/// What tells words, strings and comments of a programming language apart.
struct LanguageRules {
    /// A comment or string that may go on over lines.
    struct Span {
        QString open;
        QString close;
        CodeColour colour = CodeColour::Comment;
        bool escapes = false;      ///< a backslash keeps the mark behind it from closing
        bool atLineStart = false;  ///< it only opens there
    };
    /// All of a line that begins so is of one colour.
    struct LineStart {
        QString start;
        CodeColour colour = CodeColour::Comment;
    };

    QSet<QString> keywords;
    QStringList lineComments;
    QList<Span> spans;
    QString quotes;           ///< each opens and closes a string on one line
    QString rawQuotes;        ///< likewise, where no sign is escaped
    QString characterQuote;   ///< around one character or one that is escaped; anything else isn't a string
    QString wordCharacters;   ///< of words, besides letters, digits and the underscore
    QString keywordStarts;    ///< a word that begins so is a keyword
    QStringList tokens;       ///< keywords that are no words
    QString keyMark;          ///< what a word or a string before it is made a keyword by
    QRegularExpression lead;  ///< at a line's beginning: each group that it has is a keyword
    QList<LineStart> lines;
    QChar escape = QLatin1Char('\\');
    bool commentsAfterSpace = false;  ///< line comments begin at a line's beginning or behind a space only
    bool ignoreCase = false;          ///< of keywords, which are lower case here
    bool markup = false;              ///< HTML, XML: only what is in tags is code
};

/// By the name after a fence ("py", "c++", "rs"); strings and numbers only for an unknown one. Thread-safe.
const LanguageRules &rulesFor(const QString &language);
