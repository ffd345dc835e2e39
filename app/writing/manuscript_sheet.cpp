#include "app/writing/manuscript_sheet.h"

#include "app/writing/text_cutter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using rookery::TextRun;

namespace {

// What is put in at once and is longer makes the parts be cut anew.
constexpr qint64 MostInserted = 8'000;
// A part that has grown beyond this is cut anew.
constexpr qint64 MostPart = 48'000;

QTextCharFormat inkOf(const QColor &background)
{
    QTextCharFormat format;
    if (background.isValid()) {
        format.setBackground(background);
    }
    return format;
}

}  // namespace

QTextDocument *ManuscriptSheet::document() const
{
    return m_textDocument ? m_textDocument->textDocument() : nullptr;
}

void ManuscriptSheet::setTextDocument(QQuickTextDocument *document)
{
    if (QTextDocument *before = this->document()) {
        before->disconnect(this);
    }
    m_textDocument = document;
    if (QTextDocument *now = this->document()) {
        now->setUndoRedoEnabled(false);
        connect(now, &QTextDocument::contentsChange, this, [this] {
            if (!m_own) {
                onTyped();
            }
        });
    }
    show(m_writing ? m_writing->manuscript()->cursor() : 0);
    emit changed();
}

void ManuscriptSheet::setWriting(Writing *writing)
{
    m_writing = writing;
    if (writing != nullptr) {
        Manuscript *manuscript = writing->manuscript();
        connect(manuscript, &Manuscript::changed, this, &ManuscriptSheet::onChanged);
        connect(manuscript, &Manuscript::shownAnew, this,
                [this] { show(m_writing->manuscript()->cursor()); });
        connect(manuscript, &Manuscript::cursorWanted, this, [this](qint64 position) {
            if (position < m_start || position > m_start + m_length) {
                show(position);
            }
            emit cursorWanted(static_cast<int>(position - m_start));
        });
        connect(writing->suggestion(), &Suggestion::changed, this, &ManuscriptSheet::showSuggestion);
    }
    show(writing != nullptr ? writing->manuscript()->cursor() : 0);
    emit changed();
}

void ManuscriptSheet::setModelInk(const QColor &colour)
{
    if (colour != m_modelInk) {
        m_modelInk = colour;
        if (document() != nullptr && m_writing) {
            fill();
        }
        emit changed();
    }
}

void ManuscriptSheet::setSuggestionInk(const QColor &colour)
{
    if (colour != m_suggestionInk) {
        m_suggestionInk = colour;
        emit changed();
    }
}

/// The part around a place of the manuscript.
void ManuscriptSheet::show(qint64 position)
{
    setAllSelected(false);
    if (document() == nullptr || !m_writing) {
        return;
    }
    const QString &text = m_writing->manuscript()->text();
    const QList<qsizetype> starts = partStarts(text);
    const auto behind = std::ranges::upper_bound(starts, position);
    m_part = static_cast<int>(std::max<std::ptrdiff_t>(behind - starts.begin() - 1, 0));
    m_parts = static_cast<int>(starts.size());
    m_start = starts[m_part];
    m_length = (m_part + 1 < m_parts ? starts[m_part + 1] : text.size()) - m_start;
    // The line break at its end belongs to the part, and would show as an empty line.
    if (m_part + 1 < m_parts && m_length > 0 && text[m_start + m_length - 1] == u'\n') {
        --m_length;
    }
    fill();
    if (m_writing->inspection()->shown()) {
        inspect();
    }
    emit partChanged();
    emit cursorWanted(static_cast<int>(std::clamp<qint64>(position - m_start, 0, m_length)));
}

void ManuscriptSheet::fill()
{
    const QScopedValueRollback own(m_own, true);
    m_suggested = 0;
    QTextCursor all(document());
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.setCharFormat({});
    const Manuscript &manuscript = *m_writing->manuscript();
    all.insertText(manuscript.text().mid(m_start, m_length), QTextCharFormat());
    for (const TextRun &run : runsWithin(manuscript.byModel(), {m_start, m_length})) {
        all.setPosition(static_cast<int>(run.start));
        all.setPosition(static_cast<int>(run.start + run.length), QTextCursor::KeepAnchor);
        all.setCharFormat(inkOf(m_modelInk));
    }
    all.endEditBlock();
    emit suggestionChanged();
}

/// What stands in the document, but for what is only suggested.
QString ManuscriptSheet::typedText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    if (m_suggested > 0) {
        text.remove(m_suggestionStart.position(), m_suggested);
    }
    return normalized(text);
}

void ManuscriptSheet::onTyped()
{
    if (!m_writing) {
        return;
    }
    Manuscript *manuscript = m_writing->manuscript();
    const QString text = typedText();
    const bool overAll = m_allSelected && text != QStringView(manuscript->text()).sliced(m_start, m_length);
    if (overAll) {  // what is typed stands in place of the other parts too
        setAllSelected(false);
        m_start = 0;
        m_length = manuscript->text().size();
        m_part = 0;
        m_parts = 1;
    }
    const rookery::TextDelta delta =
        overAll ? rookery::TextDelta{.start = 0, .removed = m_length, .inserted = text}
                : rookery::deltaBetween(QStringView(manuscript->text()).sliced(m_start, m_length), text);
    if (delta.removed == 0 && delta.inserted.isEmpty()) {
        return;  // an input method composes, or a format changed
    }
    const QScopedValueRollback typing(m_typing, true);
    m_length = text.size();
    m_writing->type({m_start + delta.start, delta.removed}, delta.inserted);
    if (overAll) {
        emit partChanged();
    }
    const qint64 typedEnd = delta.start + delta.inserted.size();
    if (!std::exchange(m_settling, true)) {
        m_typed = {delta.start, delta.inserted.size()};
        // The document may not change while it tells of a change.
        QMetaObject::invokeMethod(this, &ManuscriptSheet::settleTyped, Qt::QueuedConnection);
    } else {
        if (delta.start <= m_typed.start) {
            m_typed.start += delta.inserted.size() - delta.removed;
        }
        const qint64 start = std::min(m_typed.start, delta.start);
        m_typed = {start, std::max(m_typed.start + m_typed.length, typedEnd) - start};
    }
}

/// The ink of the model's words would go on with what is typed behind them.
void ManuscriptSheet::settleTyped()
{
    m_settling = false;
    if (document() == nullptr || !m_writing) {
        return;
    }
    if (m_length > MostPart) {
        show(m_writing->manuscript()->cursor());
        return;
    }
    const qint64 start = std::min(m_typed.start, m_length);
    colour(start, std::min(m_typed.length, m_length - start));
    showSuggestion();
}

void ManuscriptSheet::onChanged(TextRun at, qint64 inserted, WrittenText::By by)
{
    if (m_typing || document() == nullptr) {
        return;
    }
    setAllSelected(false);
    if (at.start + at.length < m_start) {
        m_start += inserted - at.length;
        return;
    }
    if (at.start > m_start + m_length) {
        return;
    }
    const bool within = at.start >= m_start && at.start + at.length <= m_start + m_length;
    if (!within || inserted > MostInserted) {
        show(m_writing->manuscript()->cursor());
        return;
    }
    dropSuggestion();
    m_length += inserted - at.length;
    if (at.start <= m_start + m_typed.start) {
        m_typed.start += inserted - at.length;
    }
    {
        const QScopedValueRollback own(m_own, true);
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(at.start - m_start));
        cursor.setPosition(static_cast<int>(at.start - m_start + at.length), QTextCursor::KeepAnchor);
        cursor.insertText(m_writing->manuscript()->text().mid(at.start, inserted),
                          by == WrittenText::By::Model ? inkOf(m_modelInk) : QTextCharFormat());
    }
    if (m_length > MostPart) {
        show(m_writing->manuscript()->cursor());
    }
}

/// Gives the model's words of a stretch of the part their ink, and all others none. What has the right one
/// already isn't touched: a format that changes lays its paragraph out anew.
void ManuscriptSheet::colour(qint64 start, qint64 length)
{
    const QList<TextRun> runs = runsWithin(m_writing->manuscript()->byModel(), {m_start + start, length});
    dropSuggestion();
    const QScopedValueRollback own(m_own, true);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const auto give = [&](qint64 from, qint64 to, const QTextCharFormat &format) {
        for (qint64 at = from; at < to;) {
            cursor.setPosition(static_cast<int>(at) + 1);
            const bool right = cursor.charFormat().background() == format.background();
            qint64 end = at + 1;
            for (; end < to; ++end) {
                cursor.setPosition(static_cast<int>(end) + 1);
                if ((cursor.charFormat().background() == format.background()) != right) {
                    break;
                }
            }
            if (!right) {
                cursor.setPosition(static_cast<int>(at));
                cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
                cursor.setCharFormat(format);
            }
            at = end;
        }
    };
    qint64 at = start;
    for (const TextRun &run : runs) {
        give(at, start + run.start, {});
        give(start + run.start, start + run.start + run.length, inkOf(m_modelInk));
        at = start + run.start + run.length;
    }
    give(at, start + length, {});
    cursor.endEditBlock();
}

void ManuscriptSheet::dropSuggestion()
{
    if (m_suggested == 0) {
        return;
    }
    const QScopedValueRollback own(m_own, true);
    QTextCursor cursor(document());
    cursor.setPosition(m_suggestionStart.position());
    cursor.setPosition(static_cast<int>(m_suggestionStart.position() + std::exchange(m_suggested, 0)),
                       QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    emit suggestionChanged();
}

void ManuscriptSheet::showSuggestion()
{
    if (document() == nullptr || !m_writing || m_typing) {
        return;
    }
    dropSuggestion();
    const Suggestion *suggestion = m_writing->suggestion();
    const qint64 place = suggestion->place() - m_start;
    if (suggestion->text().isEmpty() || place < 0 || place > m_length) {
        return;
    }
    const QScopedValueRollback own(m_own, true);
    m_suggestionStart = QTextCursor(document());
    m_suggestionStart.setPosition(static_cast<int>(place));
    QTextCursor cursor = m_suggestionStart;
    m_suggestionStart.setKeepPositionOnInsert(true);
    QTextCharFormat format;
    format.setForeground(m_suggestionInk);
    cursor.insertText(suggestion->text(), format);
    m_suggestionStart.setKeepPositionOnInsert(false);
    m_suggested = suggestion->text().size();
    // The cursor of who types moved behind it.
    emit cursorWanted(static_cast<int>(place));
    emit suggestionChanged();
}

void ManuscriptSheet::setCursor(int position, int selectionStart, int selectionEnd)
{
    if (!m_writing || m_own) {
        return;
    }
    const auto place = [this](int at) {
        // Within what is suggested there is no place of the text.
        const int from = m_suggested > 0 ? m_suggestionStart.position() : 0;
        const qint64 behind = m_suggested > 0 && at > from ? std::min<qint64>(at - from, m_suggested) : 0;
        return m_start + at - behind;
    };
    if (m_allSelected && selectionStart == 0 && selectionEnd == m_length && m_suggested == 0) {
        return;
    }
    setAllSelected(false);
    const qint64 start = place(selectionStart);
    m_writing->manuscript()->setCursor(place(position), {start, place(selectionEnd) - start});
    const int suggested = m_suggested > 0 ? m_suggestionStart.position() : 0;
    if (m_suggested > 0 && position > suggested && position <= suggested + m_suggested && !m_typing) {
        m_writing->suggestion()->drop();  // who goes there means the text behind it
    }
}

void ManuscriptSheet::setAllSelected(bool selected)
{
    if (std::exchange(m_allSelected, selected) != selected) {
        emit allSelectedChanged();
    }
}

void ManuscriptSheet::selectAll()
{
    if (!m_writing || m_parts < 2) {
        return;
    }
    m_writing->suggestion()->drop();
    setAllSelected(true);
    Manuscript *manuscript = m_writing->manuscript();
    manuscript->setCursor(manuscript->cursor(), {0, manuscript->text().size()});
}

void ManuscriptSheet::copySelected()
{
    if (m_writing && m_writing->manuscript()->anySelected()) {
        const TextRun selection = m_writing->manuscript()->selection();
        QGuiApplication::clipboard()->setText(
            m_writing->manuscript()->text().mid(selection.start, selection.length));
    }
}

void ManuscriptSheet::removeSelected()
{
    if (m_writing && m_writing->manuscript()->anySelected()) {
        const TextRun selection = m_writing->manuscript()->selection();
        m_writing->manuscript()->replace(selection, {}, WrittenText::By::User);
        emit m_writing->manuscript()->cursorWanted(selection.start);
    }
}

void ManuscriptSheet::showPart(int part, bool atEnd)
{
    if (!m_writing || part < 0 || part >= m_parts) {
        return;
    }
    m_writing->suggestion()->drop();
    const QList<qsizetype> starts = partStarts(m_writing->manuscript()->text());
    part = std::min(part, static_cast<int>(starts.size()) - 1);
    show(starts[part]);
    if (atEnd) {
        emit cursorWanted(static_cast<int>(m_length));
    }
}

void ManuscriptSheet::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_writing || text.isEmpty()) {
        return;
    }
    Manuscript *manuscript = m_writing->manuscript();
    const TextRun selection = manuscript->selection();
    const TextRun place = selection.length > 0 ? selection : TextRun{manuscript->cursor(), 0};
    const QString pasted = normalized(text);
    manuscript->replace(place, pasted, WrittenText::By::User);
    emit manuscript->cursorWanted(place.start + pasted.size());
}

void ManuscriptSheet::inspect()
{
    if (m_writing) {
        m_writing->suggestion()->drop();
        m_writing->inspection()->open({m_start, m_length});
    }
}

void ManuscriptSheet::joinParts(bool before)
{
    if (!m_writing) {
        return;
    }
    Manuscript *manuscript = m_writing->manuscript();
    const qint64 at = before ? m_start - 1 : m_start + m_length;
    if (at >= 0 && at < manuscript->text().size()) {
        manuscript->replace({at, 1}, {}, WrittenText::By::User);
        emit manuscript->cursorWanted(at);
    }
}
