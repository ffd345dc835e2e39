#include "app/text/markdown/paragraph_directions.h"

#include <algorithm>
#include <utility>

void ParagraphDirections::see(const QString &text)
{
    if (m_paragraphs.isEmpty() || m_paragraphs.last().direction != Undecided) {
        return;
    }
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL) {
            m_paragraphs.last().direction = RightToLeft;
            m_anyRightToLeft = true;
            return;
        }
        if (direction == QChar::DirL) {
            m_paragraphs.last().direction = LeftToRight;
            return;
        }
    }
}

bool ParagraphDirections::writeInto(QString &html)
{
    const bool any = std::exchange(m_anyRightToLeft, false);
    QList<Paragraph> paragraphs = std::exchange(m_paragraphs, {});
    if (!any) {
        return false;
    }
    const auto decided = std::ranges::find_if(
        paragraphs, [](const Paragraph &paragraph) { return paragraph.direction != Undecided; });
    const Direction first = decided->direction;
    Direction before = first;
    for (Paragraph &paragraph : paragraphs) {
        if (paragraph.direction == Undecided && !paragraph.quote) {
            paragraph.direction = before;
        }
        before = paragraph.quote ? before : paragraph.direction;
    }
    Direction behind = first;
    for (auto paragraph = paragraphs.crbegin(); paragraph != paragraphs.crend(); ++paragraph) {
        if (paragraph->quote) {
            html.insert(paragraph->at, QLatin1String(behind == RightToLeft
                                                         ? " style=\"margin-left: 0px; margin-right: 16px;\""
                                                         : ""));
            continue;
        }
        behind = paragraph->direction;
        const bool cell = QStringView(html).first(paragraph->at).endsWith(QLatin1Char('"'));
        const bool right = paragraph->direction == RightToLeft;
        html.insert(paragraph->at, QLatin1String(cell    ? right ? " dir=\"rtl\"" : " dir=\"ltr\""
                                                 : right ? " dir=\"rtl\" align=\"right\""
                                                         : " dir=\"ltr\" align=\"left\""));
    }
    return first == RightToLeft;
}
