#pragma once

#include "app/text/thought.h"

#include <QStringList>

/// What is said of a text in Markdown: its words, without markup.
QString spokenText(const QString &markdown);

/// The paragraphs of an answer as they are said, while it is being written: each as soon as it is finished, a
/// long one in pieces, what was thought before it not at all. A block of code is one paragraph.
class SpokenParagraphs
{
public:
    /// \return what is finished with this piece, in order
    QStringList add(const QString &piece);
    /// The answer is finished. \return what is left of it
    QStringList finish();

private:
    void take(QStringList &finished, qsizetype length);

    ThoughtStream m_stream;
    QString m_text;          ///< heard and not said yet
    qsizetype m_looked = 0;  ///< of it, for where a paragraph ends
    bool m_inCode = false;
};
