#pragma once

#include "app/text/markdown/layout_cost.h"

#include <QString>
#include <QStringView>

#include <optional>

/// A stretch of a source that is parsed by itself.
struct MarkdownSegment {
    QString text;                ///< what to parse: of the source, behind what it needs from before
    bool continuesCode = false;  ///< begins within a block of code; `text` opens it again
    bool continuesLine = false;  ///< ... in the middle of a line
    bool endsInCode = false;     ///< the block of code goes on behind it
};

/// Cuts a text that grows into segments of bounded size, so that no part of an answer is large and nothing
/// is looked at twice. It cuts where both halves read as they do together: between paragraphs, before a
/// heading or a fence. Where a text gives no such place in time, it cuts between list items (with their
/// number), table rows (with the table's head), lines of code (as code), and at last anywhere. Where it cuts
/// depends on the text alone, not on the pieces it came in.
class MarkdownCutter
{
public:
    /// \param plain the text is no Markdown: lines are all that it has
    explicit MarkdownCutter(bool plain = false)
        : m_plain(plain)
    {
    }

    void append(QStringView text) { m_text += text; }

    /// The next segment that no later text changes.
    std::optional<MarkdownSegment> next();
    /// What was not cut off yet, as it would be read now.
    MarkdownSegment rest() const;

    qsizetype openLength() const { return m_text.size() - m_begin; }
    /// Characters looked at so far.
    qint64 charactersScanned() const { return m_charactersScanned; }

private:
    struct Place {
        qsizetype at = 0;  ///< in the open text; 0 = none yet
        bool inLine = false;
    };

    QStringView open() const { return QStringView(m_text).sliced(m_begin); }
    Place scan();
    bool mayCutBefore(QStringView line) const;
    LayoutCost::As kind() const;
    int costOf(QStringView line) const;
    qsizetype cutWithin() const;
    void pass(QStringView line);
    void passFence(QChar fence, qsizetype length, QStringView line);
    void note(QStringView line, bool afterEmptyLine);
    MarkdownSegment segment(QStringView text) const;
    void begin(bool inLine);
    void forget();

    bool m_plain;
    QString m_text;
    qsizetype m_begin = 0;   ///< of the open text: the last cut
    qsizetype m_passed = 0;  ///< of the open text, up to a line's beginning
    qint64 m_charactersScanned = 0;
    int m_cost = 0;  ///< of what was passed, in units of LayoutCost

    // Where the text stands at m_passed.
    bool m_inCode = false;
    QChar m_fence;
    qsizetype m_fenceLength = 0;
    QString m_fenceLine;
    QString m_formulaEnd;  ///< of a formula over several lines; empty = in none
    bool m_afterEmptyLine = false;
    bool m_afterCode = false;
    QString m_lastLine;
    QString m_tableHead;   ///< of the table that goes on; empty = none
    int m_columns = 0;     ///< of that table
    int m_listNumber = 0;  ///< of the next item of a numbered list; 0 = none

    // How the open segment began.
    QString m_prefix;
    bool m_strips = false;  ///< every line of it loses as many spaces as the first one begins with
    bool m_continuesCode = false;
    bool m_continuesLine = false;
};
