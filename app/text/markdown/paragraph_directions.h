#pragma once

#include <QList>
#include <QString>

/// The directions of a rich text's paragraphs, each of which gets that of its own first letter: Qt gives all
/// of them that of the first one unless each says its own. A text that has nothing from right to left is left
/// as it is.
class ParagraphDirections
{
public:
    /// \param at in the rich text: where its first tag closes
    void begin(qsizetype at) { m_paragraphs.append({at, Undecided}); }
    /// A quote opens within the text, which is set off on the side where what it holds begins.
    /// \param at where its tag closes
    void beginQuote(qsizetype at) { m_paragraphs.append({at, Undecided, true}); }
    /// The last one turned out to be none.
    void forgetLast() { m_paragraphs.removeLast(); }
    /// Text that is shown in the last one.
    void see(const QString &text);

    /// Writes into the tags of `html` what has been seen, and forgets it. One without a letter is like the
    /// one before it. \return whether the first letter of all reads from right to left
    bool writeInto(QString &html);

private:
    enum Direction { Undecided, LeftToRight, RightToLeft };
    struct Paragraph {
        qsizetype at;
        Direction direction;
        bool quote = false;
    };

    QList<Paragraph> m_paragraphs;
    bool m_anyRightToLeft = false;
};
