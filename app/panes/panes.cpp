#include "app/panes/panes.h"

#include "app/common/checked_number.h"

#include <algorithm>

namespace {

const QString LastConversationKey =
    QStringLiteral("lastConversation");                          ///< of the first pane; 0 = an empty one
const QString BesideKey = QStringLiteral("conversationBeside");  ///< -1 = there is no second pane
const QString BesideFocusedKey = QStringLiteral("besideFocused");
const QString RatioKey = QStringLiteral("paneRatio");

}  // namespace

Panes::Panes(EngineClient &engine, StoreClient &store, AnswerWriters &writers, Settings &settings, Undo &undo,
             QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_first(engine, store, writers, undo)
    , m_second(engine, store, writers, undo)
    , m_chats(store, {m_first.chat(), m_second.chat()})
    , m_rows({&m_first})
    , m_ratio(rookery::within(settings.value(RatioKey, 0.5).toDouble(), LeastShare, 1 - LeastShare, 0.5))
{
    connect(&m_chats, &ShownChats::shownChanged, this, &Panes::follow);
    connect(&m_chats, &ShownChats::focusChanged, this, &Panes::focusChanged);
    connect(&m_chats, &ShownChats::shownChanged, this, &Panes::remember);
    connect(&m_chats, &ShownChats::focusChanged, this, &Panes::remember);
    connect(&m_chats, &ShownChats::conversationChanged, this, &Panes::remember);
}

void Panes::restore()
{
    const qint64 last = m_settings.value(LastConversationKey, 0).toLongLong();
    const qint64 beside = m_settings.value(BesideKey, -1).toLongLong();
    const bool besideFocused = m_settings.value(BesideFocusedKey, false).toBool();
    if (last > 0) {
        m_chats.open(last);
    }
    if (beside >= 0 && (beside == 0 || beside != last)) {
        m_chats.openBeside(beside);
        if (!besideFocused) {
            m_chats.focusOther();
        }
    }
}

/// Also while one is on its way from the store: it is what the user chose.
void Panes::remember()
{
    const QList<ChatController *> &shown = m_chats.shown();
    m_settings.setValue(LastConversationKey, shown.first()->conversationWanted());
    m_settings.setValue(BesideKey, split() ? shown.last()->conversationWanted() : -1);
    m_settings.setValue(BesideFocusedKey, split() && &m_chats.focused() == shown.last());
}

/// One more is shown, or one less.
void Panes::follow()
{
    QList<ChatPane *> shown;
    for (const ChatController *chat : m_chats.shown()) {
        shown.append(paneOf(*chat));
    }
    if (shown.size() > m_rows.size()) {
        beginInsertRows({}, 1, 1);
        m_rows = shown;
        endInsertRows();
    } else {
        const int gone = m_rows.first() == shown.first() ? 1 : 0;
        beginRemoveRows({}, gone, gone);
        m_rows = shown;
        endRemoveRows();
    }
    emit splitChanged();
    emit focusChanged();  // its row
}

ChatPane *Panes::paneOf(const ChatController &chat) const
{
    return *std::ranges::find(m_all, &chat, [](ChatPane *pane) { return pane->chat(); });
}

int Panes::focusedRow() const
{
    return static_cast<int>(m_rows.indexOf(focused()));
}

void Panes::setRatio(double ratio)
{
    const double kept = rookery::within(ratio, LeastShare, 1 - LeastShare, m_ratio);
    if (kept != m_ratio) {
        m_ratio = kept;
        m_settings.setValue(RatioKey, m_ratio);
        emit ratioChanged();
    }
}

void Panes::retranslate()
{
    for (ChatPane *const pane : m_all) {
        pane->retranslate();
    }
}

int Panes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant Panes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != PaneRole) {
        return {};
    }
    return QVariant::fromValue(m_rows[index.row()]);
}

QHash<int, QByteArray> Panes::roleNames() const
{
    return {{PaneRole, "pane"}};
}
