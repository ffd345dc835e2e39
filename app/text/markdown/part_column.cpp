#include "app/text/markdown/part_column.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace {

// Making parts leaves the rest of a frame to others.
constexpr qint64 MakingMs = 4;

// Parts this near to the view are made, and those farther than the second are let go.
constexpr qreal NearMargin = 500;
constexpr qreal FarMargin = 1500;

// A character is about so wide, measured in line heights.
constexpr qreal CharacterWidth = 0.34;

}  // namespace

PartColumn::PartColumn(QQuickItem *parent)
    : QQuickItem(parent)
{
    connect(this, &PartColumn::layoutChanged, this, [this] { changed(0); });
}

PartColumn::~PartColumn()
{
    for (Slot &slot : m_slots) {
        delete slot.item.data();
    }
}

QQmlListProperty<PartDelegate> PartColumn::delegates()
{
    return {this, &m_delegates};
}

void PartColumn::setModel(MarkdownModel *model)
{
    if (m_model == model) {
        return;
    }
    if (m_model != nullptr) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (m_model != nullptr) {
        connect(m_model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
        connect(m_model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
        connect(m_model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                    changeRows(first.row(), last.row(), roles);
                });
    }
    reset();
    emit modelChanged();
}

void PartColumn::reset()
{
    for (Slot &slot : m_slots) {
        release(slot);
    }
    m_slots.clear();
    if (m_model != nullptr && m_model->rowCount() > 0) {
        insertRows(0, m_model->rowCount() - 1);
    }
    changed(0);
    emit rowsMoved();
}

void PartColumn::insertRows(int first, int last)
{
    m_slots.insert(m_slots.begin() + first, static_cast<std::size_t>(last - first + 1), Slot());
    for (int row = first; row <= last; ++row) {
        m_slots[static_cast<std::size_t>(row)].height = estimate(row);
    }
    changed(first);
}

void PartColumn::removeRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        release(m_slots[static_cast<std::size_t>(row)]);
    }
    m_slots.erase(m_slots.begin() + first, m_slots.begin() + last + 1);
    changed(first);
    emit rowsMoved();
}

/// \param roles what changed; empty: all
void PartColumn::changeRows(int first, int last, const QList<int> &roles)
{
    for (int row = first; row <= last; ++row) {
        Slot &slot = m_slots[static_cast<std::size_t>(row)];
        if (slot.item == nullptr) {
            if (roles.isEmpty()) {
                slot.measured = false;
                slot.height = estimate(row);
            }
        } else if (slot.kind != m_model->parts()[row].kind) {
            release(slot);  // what looked like a paragraph became a table
            changed(row);
        } else {
            setProperties(slot.item, row, false);
        }
    }
    changed(first);
}

void PartColumn::changed(int row)
{
    m_firstChanged = std::min(m_firstChanged, row);
    polish();
}

void PartColumn::setViewTop(qreal top)
{
    if (m_viewTop != top) {
        m_viewTop = top;
        polish();
        emit viewChanged();
    }
}

void PartColumn::setViewHeight(qreal height)
{
    if (m_viewHeight != height) {
        m_viewHeight = height;
        polish();
        emit viewChanged();
    }
}

void PartColumn::componentComplete()
{
    QQuickItem::componentComplete();
    layOut();  // the height is known from the start
    polish();
}

void PartColumn::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.width() == before.width()) {
        return;
    }
    for (std::size_t row = 0; row < m_slots.size(); ++row) {
        Slot &slot = m_slots[row];
        if (slot.item != nullptr) {
            slot.item->setWidth(width());
        } else {
            slot.measured = false;
            slot.height = estimate(static_cast<int>(row));
        }
    }
    changed(0);
}

void PartColumn::updatePolish()
{
    if (!isComponentComplete() || m_model == nullptr) {
        return;
    }
    layOut();
    makeNear();
    releaseFar();
}

void PartColumn::layOut()
{
    layOutAround(seenRow());
}

/// Puts everything in its place and keeps what is seen where it is.
void PartColumn::layOutAround(int seen)
{
    const qreal seenBefore = seen > 0 ? m_slots[static_cast<std::size_t>(seen)].top : 0;
    const auto first = static_cast<std::size_t>(
        std::clamp<qsizetype>(m_firstChanged, 0, static_cast<qsizetype>(m_slots.size())));
    m_firstChanged = static_cast<int>(m_slots.size());
    qreal y = first == 0 ? 0 : m_slots[first - 1].top + m_slots[first - 1].height + m_spacing;
    for (std::size_t row = first; row < m_slots.size(); ++row) {
        Slot &slot = m_slots[row];
        if (row > 0 && m_model->parts()[static_cast<qsizetype>(row)].continues) {
            y -= m_spacing;  // one block of code
        }
        slot.top = y;
        if (slot.item != nullptr) {
            slot.item->setY(y);
        }
        y += slot.height + m_spacing;
    }
    setImplicitHeight(m_slots.empty() ? 0 : m_slots.back().top + m_slots.back().height);
    const qreal distance = seen > 0 ? m_slots[static_cast<std::size_t>(seen)].top - seenBefore : 0;
    if (seenBefore > 0 && std::abs(distance) >= 1) {
        emit shifted(distance);
    }
}

/// The first row that is read: one that exists, if there is one in view. -1 = the text begins below.
int PartColumn::seenRow() const
{
    if (m_viewTop <= 0 || m_slots.empty()) {
        return -1;
    }
    const int first = rowAt(m_viewTop);
    for (auto row = static_cast<std::size_t>(first);
         row < m_slots.size() && m_slots[row].top < m_viewTop + m_viewHeight; ++row) {
        if (m_slots[row].item != nullptr) {
            return static_cast<int>(row);
        }
    }
    return first;
}

/// First what is seen, then what is near; the rest with the next frame.
void PartColumn::makeNear()
{
    if (m_pausing) {
        return;  // a part that got its height asks to be laid out within the same frame
    }
    QElapsedTimer timer;
    timer.start();
    for (const qreal margin : {0.0, NearMargin}) {
        for (int row = rowAt(m_viewTop - margin);
             row >= 0 && row < static_cast<int>(m_slots.size()) && isNear(row, margin); ++row) {
            if (m_slots[static_cast<std::size_t>(row)].item != nullptr) {
                continue;
            }
            if (timer.elapsed() >= MakingMs) {
                m_pausing = true;
                QTimer::singleShot(1, this, [this] {  // what else waits goes first
                    m_pausing = false;
                    polish();
                });
                return;
            }
            const int seen = seenRow();  // before, since the new part isn't read yet
            make(row);
            layOutAround(seen);
        }
    }
}

void PartColumn::releaseFar()
{
    for (std::size_t row = 0; row < m_slots.size(); ++row) {
        Slot &slot = m_slots[row];
        if (slot.item != nullptr && !isNear(static_cast<int>(row), FarMargin) &&
            !slot.item->hasActiveFocus()) {
            release(slot);
        }
    }
}

void PartColumn::make(int row)
{
    const auto kind = static_cast<int>(m_model->parts()[row].kind);
    const auto found = std::ranges::find(m_delegates, kind, &PartDelegate::kind);
    if (found == m_delegates.end() || (*found)->component == nullptr) {
        return;
    }
    QQmlComponent *component = (*found)->component;
    QQmlContext *context = component->creationContext();
    QObject *object = component->beginCreate(context != nullptr ? context : qmlContext(this));
    auto *item = qobject_cast<QQuickItem *>(object);
    if (item == nullptr) {
        delete object;
        return;
    }
    QQmlEngine::setObjectOwnership(item, QQmlEngine::CppOwnership);
    item->setParent(this);
    item->setParentItem(this);
    item->setWidth(width());
    setProperties(item, row, true);
    component->completeCreate();
    Slot &slot = m_slots[static_cast<std::size_t>(row)];
    slot.item = item;
    slot.kind = kind;
    item->setY(slot.top);  // nothing moves it if it is made again with the height that it had
    connect(item, &QQuickItem::implicitHeightChanged, this, [this, item] { measure(item); });
    if (m_measuresWidth) {
        connect(item, &QQuickItem::implicitWidthChanged, this, [this, item] { measure(item); });
    }
    measure(item);
    emit made(row);
}

void PartColumn::release(Slot &slot)
{
    if (slot.item != nullptr) {
        slot.item->disconnect(this);
        slot.item->setVisible(false);
        slot.item->deleteLater();
        slot.item = nullptr;
    }
}

/// Hands the roles on that the item has a property for.
void PartColumn::setProperties(QObject *item, int row, bool creating)
{
    QVariantMap values;
    const QHash<int, QByteArray> roles = m_model->roleNames();
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        if (item->metaObject()->indexOfProperty(role.value().constData()) >= 0) {
            values.insert(QString::fromLatin1(role.value()), m_model->data(m_model->index(row), role.key()));
        }
    }
    if (creating) {
        const auto kind = static_cast<int>(m_model->parts()[row].kind);
        const auto found = std::ranges::find(m_delegates, kind, &PartDelegate::kind);
        (*found)->component->setInitialProperties(item, values);
        return;
    }
    for (auto value = values.begin(); value != values.end(); ++value) {
        item->setProperty(value.key().toLatin1().constData(), value.value());
    }
}

void PartColumn::measure(QQuickItem *item)
{
    const auto slot =
        std::ranges::find_if(m_slots, [item](const Slot &candidate) { return candidate.item == item; });
    if (slot == m_slots.end()) {
        return;
    }
    item->setHeight(item->implicitHeight());
    if (!slot->measured || slot->height != item->implicitHeight()) {
        slot->measured = true;
        slot->height = item->implicitHeight();
        changed(static_cast<int>(slot - m_slots.begin()));
    }
    if (m_measuresWidth && item->implicitWidth() > m_naturalWidth) {
        m_naturalWidth = item->implicitWidth();
        emit naturalWidthChanged();
    }
}

qreal PartColumn::estimate(int row) const
{
    const TextPart &part = m_model->parts()[row];
    const qreal perLine = std::max(20.0, width() / (m_lineHeight * CharacterWidth));
    const bool wraps = part.kind == TextPart::Text || part.kind == TextPart::Quote;
    const qreal lines =
        wraps ? std::max<qreal>(part.lines, part.characters / perLine + part.lines / 2.0) : part.lines;
    return std::ceil((lines + (part.kind == TextPart::Code && !part.continues ? 2 : 0)) * m_lineHeight);
}

QQuickItem *PartColumn::itemAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_slots.size())
               ? m_slots[static_cast<std::size_t>(row)].item.data()
               : nullptr;
}

int PartColumn::rowOf(const QQuickItem *item) const
{
    while (item != nullptr && item->parentItem() != this) {
        item = item->parentItem();
    }
    const auto slot =
        std::ranges::find_if(m_slots, [item](const Slot &candidate) { return candidate.item == item; });
    return item == nullptr || slot == m_slots.end() ? -1 : static_cast<int>(slot - m_slots.begin());
}

int PartColumn::rowAt(qreal y) const
{
    const auto behind = std::ranges::upper_bound(m_slots, y, {}, [](const Slot &slot) { return slot.top; });
    return m_slots.empty() ? -1 : std::max(0, static_cast<int>(behind - m_slots.begin()) - 1);
}

bool PartColumn::isNear(int row, qreal margin) const
{
    const Slot &slot = m_slots[static_cast<std::size_t>(row)];
    return slot.top < m_viewTop + m_viewHeight + margin &&
           slot.top + slot.height + m_spacing >=
               m_viewTop - margin;  // the gap below is the row's, see rowAt()
}

QQuickItem *PartColumn::reveal(const QStringList &words)
{
    const int row = m_model != nullptr ? m_model->firstRowWith(words) : -1;
    if (row < 0) {
        return nullptr;
    }
    layOut();
    if (m_slots[static_cast<std::size_t>(row)].item == nullptr) {
        make(row);
        layOut();
    }
    return m_slots[static_cast<std::size_t>(row)].item;
}

int PartColumn::madeParts() const
{
    return static_cast<int>(
        std::ranges::count_if(m_slots, [](const Slot &slot) { return slot.item != nullptr; }));
}
