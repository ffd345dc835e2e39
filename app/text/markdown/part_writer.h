#pragma once

#include "app/text/formulas/formula_finder.h"
#include "app/text/markdown/markdown_parts.h"
#include "app/text/markdown/paragraph_directions.h"

#include <md4c.h>

#include <utility>

/// Receives md4c's events and writes parts: the callbacks of an MD_PARSER in C++.
class PartWriter
{
public:
    /// \param formulas whose marks stand in what is parsed
    explicit PartWriter(QList<Formula> formulas)
        : m_formulas(std::move(formulas))
    {
    }

    /// All that was written; after the last event.
    QList<TextPart> take();

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const QString &text);

private:
    static bool nests(MD_BLOCKTYPE type);
    QString written(const QString &text) const;

    /// Text between marks, and what they stand for.
    void words(const QString &text);
    void plain(const QString &text);
    void formula(const Formula &formula);
    bool atLineBeginning() const;
    void mark(const Formula &formula);
    void enterParagraph();

    /// What follows a formula that is a part of its own is the same paragraph no more.
    void goOnAfterFormula();

    void formulaPart(const Formula &formula);

    static QLatin1String spanTag(MD_SPANTYPE type);

    // A quote within a list or another quote stays in its text.
    void enterQuote();
    void leaveQuote();
    void enterItem(const MD_BLOCK_LI_DETAIL &item);
    void enterTable(const MD_BLOCK_TABLE_DETAIL &table);
    void leaveTable();
    void enterRow();
    void enterCell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL &cell);

    /// The end of a paragraph's first tag, which gets the direction that its text turns out to have.
    void endOpening();

    void fillCell();
    void leaveCell(MD_BLOCKTYPE type);
    void enterCode(const MD_BLOCK_CODE_DETAIL &detail);

    // A block inside a list or quote stays in its text, so that the list isn't torn apart.
    void leaveCode();
    void leaveMath();

    void closeText(TextPart::Kind kind = TextPart::Text);

    QList<Formula> m_formulas;
    QList<TextPart> m_parts;
    QString m_html;
    int m_heading = 0;  ///< level; 0 = in none
    bool m_inParagraph = false;
    bool m_breakBehind = false;  ///< a formula stands by itself in the text: what follows is the next line
    bool m_betweenFormulas = false;   ///< in a paragraph, behind one that is a part of its own
    qsizetype m_paragraphAt = 0;      ///< in m_html
    qsizetype m_paragraphLength = 0;  ///< of its opening
    ParagraphDirections m_directions;
    QString m_code;
    QString m_language;
    QString m_emptyCell;     ///< opens the cell that nothing was written into yet
    QList<QString> m_spans;  ///< what closes the open ones; nothing of a dead link or of one too deep
    int m_emptyCells = 0;
    int m_depth = 0;  ///< of quotes, lists and items
    int m_lines = 0;
    int m_characters = 0;
    bool m_inCode = false;
    bool m_inCodeSpan = false;
    bool m_wideTable = false;  ///< in one that is shown as lines
};
