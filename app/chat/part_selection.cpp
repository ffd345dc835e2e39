#include "app/chat/part_selection.h"

#include "app/text/formulas/formula_finder.h"
#include "app/text/formulas/formula_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickTextDocument>
#include <QQuickWindow>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace {

// What isn't Markdown is shown with its spaces.
const QString SpacesKept = QStringLiteral("<style>.plain { white-space: pre-wrap; }</style>");

bool isText(const QObject *item)
{
    return item != nullptr && item->inherits("QQuickTextEdit");
}

/// Of a part, which is one or has one.
QQuickItem *textIn(QQuickItem *part)
{
    if (part == nullptr || isText(part)) {
        return part;
    }
    const QList<QQuickItem *> children = part->childItems();
    for (QQuickItem *const child : children) {
        if (QQuickItem *text = textIn(child)) {
            return text;
        }
    }
    return nullptr;
}

int lengthOf(const QQuickItem *text)
{
    return text != nullptr ? text->property("length").toInt() : 0;
}

int positionAt(QQuickItem *text, QPointF point)
{
    int position = 0;
    QMetaObject::invokeMethod(text, "positionAt", Q_RETURN_ARG(int, position), Q_ARG(qreal, point.x()),
                              Q_ARG(qreal, point.y()));
    return position;
}

QRectF rectangleAt(QQuickItem *text, int position)
{
    QRectF place;
    QMetaObject::invokeMethod(text, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, position));
    return place;
}

void select(QQuickItem *text, int anchor, int head)
{
    QMetaObject::invokeMethod(text, "select", Q_ARG(int, anchor), Q_ARG(int, head));
}

void deselect(QQuickItem *text)
{
    QMetaObject::invokeMethod(text, "deselect");
}

QTextCursor cursorIn(const QQuickItem *text)
{
    return QTextCursor(text->property("textDocument").value<QQuickTextDocument *>()->textDocument());
}

/// Formulas as they were written.
QString textBetween(const QQuickItem *text, int start, int end)
{
    if (const auto *formulas = text->findChild<FormulaText *>();
        formulas != nullptr && (formulas->any() || formulas->hasColumnsFromTheRight())) {
        return formulas->textBetween(start, end);
    }
    QTextCursor cursor = cursorIn(text);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

bool isInPopup(const QQuickItem *item)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (item->inherits("QQuickOverlay")) {
            return true;
        }
    }
    return false;
}

}  // namespace

PartSelection::PartSelection(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFiltersChildMouseEvents(true);
}

void PartSelection::setColumn(PartColumn *column)
{
    if (column == m_column) {
        return;
    }
    m_column = column;
    connect(column, &PartColumn::made, this, &PartSelection::adopt);
    connect(column, &PartColumn::rowsMoved, this, &PartSelection::clear);
    for (int row = 0; row < rows(); ++row) {
        adopt(row);
    }
    emit columnChanged();
}

int PartSelection::rows() const
{
    return m_column != nullptr && m_column->model() != nullptr ? m_column->model()->rowCount() : 0;
}

/// A part was made; it may be one that is selected.
void PartSelection::adopt(int row)
{
    QQuickItem *text = textIn(m_column->itemAt(row));
    if (text == nullptr) {
        return;
    }
    text->setProperty("selection", QVariant::fromValue(this));
    text->installEventFilter(this);
    connect(text, &QQuickItem::activeFocusChanged, this, &PartSelection::onFocusChanged);
    if (m_spans) {
        apply();
    }
}

bool PartSelection::childMouseEventFilter(QQuickItem *item, QEvent *event)
{
    if (!isText(item)) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return press(item, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return item == m_pressed && drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        m_pressed.clear();
        return false;
    default:
        return false;
    }
}

bool PartSelection::press(QQuickItem *text, const QMouseEvent &mouse)
{
    if (mouse.button() != Qt::LeftButton) {
        return false;
    }
    const Place place = placeAt(m_column->mapFromItem(text, mouse.position()));
    const QQuickItem *focused = window() != nullptr ? window()->activeFocusItem() : nullptr;
    const int focusedRow = m_column->rowOf(focused);
    if (mouse.modifiers().testFlag(Qt::ShiftModifier) && focusedRow >= 0 &&
        (m_spans || focusedRow != place.row)) {
        if (!m_spans) {
            m_anchor = anchorIn(textIn(m_column->itemAt(focusedRow)));
        }
        extendTo(place);
        return true;
    }
    clear();
    m_pressed = text;
    return false;
}

/// The text takes what is selected within it.
bool PartSelection::drag(const QMouseEvent &mouse)
{
    const Place place = placeAt(m_column->mapFromItem(m_pressed, mouse.position()));
    const int row = m_column->rowOf(m_pressed);
    if (place.row == row) {
        clear();
        return false;
    }
    if (!m_spans) {
        m_anchor = anchorIn(m_pressed);
    }
    extendTo(place);
    return true;
}

/// \param point in the column
PartSelection::Place PartSelection::placeAt(QPointF point) const
{
    const int row = m_column->rowAt(point.y());
    QQuickItem *text = textIn(m_column->itemAt(row));
    if (text == nullptr) {
        return {row, 0};
    }
    const QPointF within = m_column->mapToItem(text, point);
    return {row, within.y() < 0                ? 0
                 : within.y() > text->height() ? lengthOf(text)
                                               : positionAt(text, within)};
}

/// Where what is selected in a text began.
PartSelection::Place PartSelection::anchorIn(QQuickItem *text) const
{
    const int cursor = text->property("cursorPosition").toInt();
    const int start = text->property("selectionStart").toInt();
    const int end = text->property("selectionEnd").toInt();
    return {m_column->rowOf(text), cursor == start ? end : start};
}

bool PartSelection::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress && isText(watched) && m_column != nullptr &&
           key(qobject_cast<QQuickItem *>(watched), *static_cast<QKeyEvent *>(event));
}

bool PartSelection::key(QQuickItem *text, const QKeyEvent &event)
{
    QKeyEvent asked(event.type(), event.key(), event.modifiers(), event.text());
    if (asked.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (m_spans && asked.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(this->text());
        return true;
    }
    const Place head =
        m_spans ? m_head : Place{m_column->rowOf(text), text->property("cursorPosition").toInt()};
    const std::optional<Place> to = head.row >= 0 ? moved(head, event) : std::nullopt;
    if (to) {
        if (!m_spans) {
            m_anchor = anchorIn(text);
        }
        extendTo(*to);
        return true;
    }
    return false;
}

/// Where a key moves the end of what is selected; nothing: it doesn't select.
std::optional<PartSelection::Place> PartSelection::moved(Place from, const QKeyEvent &event) const
{
    QKeyEvent asked(event.type(), event.key(), event.modifiers(), event.text());
    QQuickItem *text = textIn(m_column->itemAt(from.row));
    const int length = lengthOf(text);
    const QRectF line = text != nullptr ? rectangleAt(text, from.position) : QRectF();
    const int last = rows() - 1;
    const auto before = [&](qreal x) {
        if (from.row == 0) {
            return Place{0, 0};
        }
        QQuickItem *other = textIn(m_column->itemAt(from.row - 1));
        const bool there = other != nullptr && x >= 0;
        return Place{from.row - 1, there ? positionAt(other, {x, other->height() - 2}) : lengthOf(other)};
    };
    const auto behind = [&](qreal x) {
        if (from.row == last) {
            return Place{last, length};
        }
        QQuickItem *other = textIn(m_column->itemAt(from.row + 1));
        return Place{from.row + 1, other != nullptr && x >= 0 ? positionAt(other, {x, 2}) : 0};
    };
    if (asked.matches(QKeySequence::SelectNextChar)) {
        return from.position < length ? Place{from.row, from.position + 1} : behind(-1);
    }
    if (asked.matches(QKeySequence::SelectPreviousChar)) {
        return from.position > 0 ? Place{from.row, from.position - 1} : before(-1);
    }
    if (asked.matches(QKeySequence::SelectNextLine)) {
        const qreal y = line.bottom() + line.height() / 2;
        return text != nullptr && y < text->height() ? Place{from.row, positionAt(text, {line.x(), y})}
                                                     : behind(line.x());
    }
    if (asked.matches(QKeySequence::SelectPreviousLine)) {
        const qreal y = line.top() - line.height() / 2;
        return text != nullptr && y > 0 ? Place{from.row, positionAt(text, {line.x(), y})} : before(line.x());
    }
    const auto within = [&](QTextCursor::MoveOperation step) {
        QTextCursor cursor = cursorIn(text);
        cursor.setPosition(std::min(from.position, length));
        const bool moves = cursor.movePosition(step);
        return moves ? std::optional(Place{from.row, cursor.position()}) : std::nullopt;
    };
    if (text != nullptr && asked.matches(QKeySequence::SelectNextWord)) {
        return within(QTextCursor::NextWord).value_or(behind(-1));
    }
    if (text != nullptr && asked.matches(QKeySequence::SelectPreviousWord)) {
        return within(QTextCursor::PreviousWord).value_or(before(-1));
    }
    if (text != nullptr && asked.matches(QKeySequence::SelectStartOfLine)) {
        return within(QTextCursor::StartOfLine).value_or(from);
    }
    if (text != nullptr && asked.matches(QKeySequence::SelectEndOfLine)) {
        return within(QTextCursor::EndOfLine).value_or(from);
    }
    if (asked.matches(QKeySequence::SelectEndOfDocument)) {
        return Place{last, lengthOf(textIn(m_column->itemAt(last)))};
    }
    if (asked.matches(QKeySequence::SelectStartOfDocument)) {
        return Place{0, 0};
    }
    return std::nullopt;
}

void PartSelection::selectAll()
{
    if (rows() == 0) {
        return;
    }
    m_anchor = {0, 0};
    extendTo({rows() - 1, lengthOf(textIn(m_column->itemAt(rows() - 1)))});
}

void PartSelection::extendTo(Place head)
{
    m_head = head;
    apply();
    setSpans(m_head.row != m_anchor.row);
}

/// Parts that don't exist are selected once they do.
void PartSelection::apply()
{
    const bool down = m_head.row >= m_anchor.row;
    for (int row = 0; row < rows(); ++row) {
        QQuickItem *text = textIn(m_column->itemAt(row));
        if (text == nullptr) {
            continue;
        }
        if (row < std::min(m_anchor.row, m_head.row) || row > std::max(m_anchor.row, m_head.row)) {
            deselect(text);
            continue;
        }
        const int length = lengthOf(text);
        const int from = row == m_anchor.row ? m_anchor.position : down ? 0 : length;
        const int to = row == m_head.row ? m_head.position : down ? length : 0;
        select(text, std::min(from, length), std::min(to, length));
    }
}

/// The text that is selected in keeps what it has.
void PartSelection::clear()
{
    if (!m_spans) {
        return;
    }
    for (int row = 0; row < rows(); ++row) {
        QQuickItem *text = textIn(m_column->itemAt(row));
        if (text != nullptr && text != m_pressed) {
            deselect(text);
        }
    }
    setSpans(false);
}

void PartSelection::setSpans(bool spans)
{
    if (spans != m_spans) {
        m_spans = spans;
        emit spansChanged();
    }
}

/// A text that loses the focus is deselected. While it went to another part or to a menu all stays; where it
/// went elsewhere, all goes.
void PartSelection::onFocusChanged()
{
    if (!m_spans) {
        return;
    }
    QTimer::singleShot(0, this, [this] {
        if (!m_spans || window() == nullptr) {
            return;
        }
        const QQuickItem *focused = window()->activeFocusItem();
        if (m_column->rowOf(focused) >= 0 || isInPopup(focused)) {
            apply();
        } else {
            clear();
        }
    });
}

QString PartSelection::text() const
{
    QString all;
    const auto [first, last] = std::minmax(m_anchor.row, m_head.row);
    for (int row = std::max(0, first); row <= last && row < rows(); ++row) {
        const TextPart &part = m_column->model()->parts()[row];
        if (row > first) {
            const bool apart = !part.continues && !m_column->model()->isPlain();
            all += apart ? QStringLiteral("\n\n") : part.continuesLine ? QString() : QStringLiteral("\n");
        }
        all += textOf(row);
    }
    return all;
}

/// What is selected of a row.
QString PartSelection::textOf(int row) const
{
    const TextPart &part = m_column->model()->parts()[row];
    const auto [first, last] = std::minmax({m_anchor, m_head}, [](const Place &one, const Place &other) {
        return std::pair(one.row, one.position) < std::pair(other.row, other.position);
    });
    const int from = row == first.row ? first.position : 0;
    const bool toEnd = row != last.row;
    if (from == 0 && toEnd && part.kind == TextPart::Code) {
        return part.code;  // its long lines are shown broken
    }
    if (const QQuickItem *text = textIn(m_column->itemAt(row))) {
        return textBetween(text, from, toEnd ? lengthOf(text) : last.position);
    }
    const QString shown =
        part.kind == TextPart::Code
            ? part.shownCode
            : QTextDocumentFragment::fromHtml(SpacesKept + withoutMarks(part.html)).toPlainText();
    return shown.mid(from, toEnd ? -1 : last.position - from);
}
