#include "app/inspect/token_ink.h"

#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <utility>

TokenInk::TokenInk(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    connect(this, &TokenInk::coloursChanged, this, &TokenInk::rehighlight);
}

void TokenInk::setTextDocument(QQuickTextDocument *document)
{
    m_textDocument = document;
    setDocument(document != nullptr ? document->textDocument() : nullptr);
    emit changed();
}

void TokenInk::setInspection(Inspection *inspection)
{
    m_inspection = inspection;
    if (inspection != nullptr) {
        connect(inspection, &Inspection::placeChanged, this, &TokenInk::onPlace);
        // While it grows, new text is coloured as it comes.
        connect(inspection, &Inspection::recordsChanged, this, [this] {
            if (m_inspection->start(m_inspection->count() - 1) < document()->characterCount() - 1) {
                rehighlight();
            }
        });
    }
    rehighlight();
    emit changed();
}

int TokenInk::degreeOf(double probability)
{
    return probability >= 0.5 ? 0 : probability >= 0.2 ? 1 : probability >= 0.05 ? 2 : 3;
}

void TokenInk::onPlace()
{
    colourPlace(std::exchange(m_place, m_inspection->place()));
    colourPlace(m_place);
}

void TokenInk::colourPlace(int place)
{
    if (place < 0 || document() == nullptr) {
        return;
    }
    const int last = m_inspection->end(place);
    for (auto block = document()->findBlock(m_inspection->start(place));
         block.isValid() && block.position() < last; block = block.next()) {
        rehighlightBlock(block);
    }
}

void TokenInk::highlightBlock(const QString &text)
{
    if (!m_inspection) {
        return;
    }
    const auto &places = m_inspection->places();
    const auto &records = m_inspection->records();
    const int first = currentBlock().position();
    const int last = first + static_cast<int>(text.size());
    const auto behind = std::ranges::upper_bound(places, first);
    auto i = static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - places.begin() - 1, 0));
    for (; i < records.size() && places[i] < last; ++i) {
        const int from = std::max(places[i], first);
        const int to = std::min(places[i + 1], last);
        if (to <= from || !records[i].known()) {
            continue;
        }
        const int degree = degreeOf(std::exp(static_cast<double>(records[i].figures.logProbability)));
        QTextCharFormat format;
        if (static_cast<int>(i) == m_inspection->place()) {
            format.setBackground(m_chosen);
            format.setForeground(m_chosenText);
        } else if (degree > 0) {
            format.setBackground(degree == 1 ? m_lessLikely : degree == 2 ? m_unlikely : m_leastLikely);
        }
        format.setFontUnderline(degree == 3);
        setFormat(from - first, to - from, format);
    }
}
