#pragma once

#include <QSet>
#include <QString>

/// What tells words, strings and comments of a programming language apart.
struct LanguageRules {
    QSet<QString> keywords;
    QString lineComment;  ///< empty: none
    QString blockOpen;    ///< empty: none
    QString blockClose;
    QString quotes;     ///< each character opens and closes a string on one line
    QString longQuote;  ///< opens and closes a string over lines (Python's """); empty: none
    bool ignoreCase = false;
};

/// By the name after a fence ("py", "c++", "rs"); strings and numbers only for an unknown one.
const LanguageRules &rulesFor(const QString &language);
