#include "app/text/markdown/spoken_text.h"

#include "app/text/formulas/formula_finder.h"
#include "app/text/markdown/markdown_parts.h"

#include <QTextDocumentFragment>

#include <utility>

namespace {

// A paragraph that goes on for longer is said in pieces.
constexpr qsizetype LongestSaying = 1500;

}  // namespace

QString spokenText(const QString &markdown)
{
    QStringList words;
    for (const TextPart &part : markdownToParts(markdown.toUtf8())) {
        words += part.kind == TextPart::Code
                     ? part.code
                     : QTextDocumentFragment::fromHtml(withoutMarks(part.html)).toPlainText();
    }
    return words.join(QLatin1Char('\n')).trimmed();
}

QStringList SpokenParagraphs::add(const QString &piece)
{
    QStringList finished;
    m_text += m_stream.add(piece).answer;
    for (qsizetype end = 0; (end = m_text.indexOf(QLatin1Char('\n'), m_looked)) >= 0;) {
        const QStringView line = QStringView(m_text).sliced(m_looked, end - m_looked).trimmed();
        m_looked = end + 1;
        m_inCode ^= line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"));
        if ((line.isEmpty() && !m_inCode) || m_looked > LongestSaying) {
            take(finished, m_looked);
        }
    }
    if (m_text.size() > 2 * LongestSaying) {
        take(finished, m_text.size());
    }
    return finished;
}

QStringList SpokenParagraphs::finish()
{
    QStringList finished;
    take(finished, m_text.size());
    *this = {};
    return finished;
}

void SpokenParagraphs::take(QStringList &finished, qsizetype length)
{
    if (const QString said = spokenText(m_text.first(length)); !said.isEmpty()) {
        finished += said;
    }
    m_text.remove(0, length);
    m_looked = 0;
}
