#include "app/text/markdown/paragraph_directions.h"

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

void ParagraphDirections::writeInto(QString &html)
{
    for (auto paragraph = m_paragraphs.crbegin(); m_anyRightToLeft && paragraph != m_paragraphs.crend();
         ++paragraph) {
        const bool cell = QStringView(html).first(paragraph->at).endsWith(QLatin1Char('"'));
        const bool right = paragraph->direction == RightToLeft;
        html.insert(paragraph->at, QLatin1String(cell    ? right ? " dir=\"rtl\"" : " dir=\"ltr\""
                                                 : right ? " dir=\"rtl\" align=\"right\""
                                                         : " dir=\"ltr\" align=\"left\""));
    }
    m_paragraphs.clear();
    m_anyRightToLeft = false;
}
