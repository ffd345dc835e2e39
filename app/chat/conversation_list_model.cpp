#include "app/chat/conversation_list_model.h"

#include "app/text/thought.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

using rookery::ConversationSummary;
using rookery::SearchHit;

namespace {

constexpr int RefreshDelayMs = 40;
constexpr int SearchDelayMs = 120;
constexpr int ShownTitle = 28;  ///< characters of a title that a narrow list shows at the least

/// When it was used last and how it ends: what tells it from one of the same title.
QString tellApart(qint64 usedMs, const QString &end)
{
    const QDateTime used = QDateTime::fromMSecsSinceEpoch(usedMs);
    const QLocale locale;
    const QString when = used.date() == QDate::currentDate()
                             ? locale.toString(used.time(), QLocale::ShortFormat)
                             : locale.toString(used, QLocale::ShortFormat);
    const QString words = splitThought(end).answer.simplified().left(120);
    return words.isEmpty() ? when : when + QStringLiteral(" · ") + words.toHtmlEscaped();
}

}  // namespace

QStringList alikeTitles(const QStringList &titles)
{
    QHash<QString, int> seen;
    const auto asShown = [](const QString &title) {
        return title.simplified().left(ShownTitle).toCaseFolded();
    };
    for (const QString &title : titles) {
        ++seen[asShown(title)];
    }
    QStringList alike;
    for (const QString &title : titles) {
        if (seen.value(asShown(title)) > 1) {
            alike += title;
        }
    }
    return alike;
}

QString daySection(qint64 usedMs, qint64 nowMs)
{
    const QDate used = QDateTime::fromMSecsSinceEpoch(usedMs).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const qint64 days = used.daysTo(today);
    if (days <= 0) {
        return ConversationListModel::tr("Today");
    }
    if (days == 1) {
        return ConversationListModel::tr("Yesterday");
    }
    if (days < 7) {
        return ConversationListModel::tr("Last 7 days");
    }
    const QLocale locale;
    return used.year() == today.year() ? locale.standaloneMonthName(used.month())
                                       : locale.toString(used, QStringLiteral("MMMM yyyy"));
}

QString markMatches(const SearchHit &hit)
{
    QString html;
    int from = 0;
    for (const rookery::MatchRange &match : hit.matches) {
        html += hit.snippet.mid(from, match.start - from).toHtmlEscaped() + QLatin1String("<b>") +
                hit.snippet.mid(match.start, match.length).toHtmlEscaped() + QLatin1String("</b>");
        from = match.start + match.length;
    }
    return html + hit.snippet.mid(from).toHtmlEscaped();
}

ConversationListModel::ConversationListModel(StoreClient &store, ChatController &chat, Undo &undo,
                                             QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_chat(chat)
    , m_undo(undo)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshDelayMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ConversationListModel::refresh);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(SearchDelayMs);
    connect(&m_searchTimer, &QTimer::timeout, this, &ConversationListModel::refresh);
    connect(&m_store, &StoreClient::changed, this, [this] {
        if (!m_refreshTimer.isActive()) {
            m_refreshTimer.start();
        }
    });
    connect(&m_store, &StoreClient::importProgressed, this, [this](double fraction) {
        m_importProgress = fraction;
        emit importProgressChanged();
    });
    connect(m_chat.branches(), &Branches::openWanted, this, [this](qint64 id) { open(id); });
    connect(&m_chat, &ChatController::conversationChanged, this, [this] {
        if (m_unseen.remove(m_chat.conversationId())) {
            tell(UnseenRole);
        }
        tell(OpenRole);
        emit openRowChanged();
    });
    connect(&m_chat.writers(), &AnswerWriters::changed, this, [this] { tell(WritingRole); });
    connect(&m_chat.writers(), &AnswerWriters::finished, this, [this](const rookery::Message &answer) {
        if (answer.conversation != m_chat.conversationId()) {
            m_unseen.insert(answer.conversation);
            tell(UnseenRole);
        }
    });
}

/// Something changed of many rows, or of one of them that isn't worth looking for.
void ConversationListModel::tell(Role role)
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {role});
    }
}

void ConversationListModel::setSearchText(const QString &text)
{
    if (m_searchText == text) {
        return;
    }
    m_searchText = text;
    text.trimmed().isEmpty() ? refresh() : m_searchTimer.start();
    emit searchTextChanged();
}

void ConversationListModel::refresh()
{
    const quint64 query = ++m_query;
    if (!m_searchText.trimmed().isEmpty()) {
        search();
        return;
    }
    m_store.conversations(this, [this, query](const auto &list) {
        if (query != m_query) {
            return;
        }
        if (!list) {
            emit m_store.failed(list.error());
            return;
        }
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QList<Row> rows;
        QStringList titles;
        QStringList differences;
        for (const ConversationSummary &summary : *list) {
            if (summary.empty && !summary.hasDraft) {
                continue;
            }
            const QString title = !summary.title.isEmpty() ? summary.title
                                  : summary.empty          ? tr("Draft")
                                                           : tr("Untitled");
            rows.append({summary.id,
                         0,
                         title,
                         {},
                         summary.pinned ? tr("Pinned") : daySection(summary.updatedMs, now),
                         summary.pinned,
                         summary.hasDraft});
            titles += title;
            differences += tellApart(summary.updatedMs, summary.end);
        }
        const QStringList alike = alikeTitles(titles);
        const QSet<QString> ambiguous(alike.begin(), alike.end());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (ambiguous.contains(rows[row].title)) {
                rows[row].snippet = differences[row];
            }
        }
        setRows(rows);
    });
}

void ConversationListModel::search()
{
    m_store.search(m_searchText.trimmed(), this, [this, query = m_query](const auto &hits) {
        if (query != m_query) {
            return;
        }
        if (!hits) {
            emit m_store.failed(hits.error());
            return;
        }
        QList<Row> rows;
        for (const SearchHit &hit : *hits) {
            rows.append({hit.conversation, hit.message, hit.title,
                         hit.message == 0 ? tellApart(hit.createdMs, {}) : markMatches(hit), tr("Found"),
                         false, false});
        }
        setRows(rows);
    });
}

void ConversationListModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit openRowChanged();
}

int ConversationListModel::openRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].id == m_chat.conversationId()) {
            return row;
        }
    }
    return -1;
}

void ConversationListModel::startNew()
{
    m_chat.open(0);
}

void ConversationListModel::open(qint64 conversation, qint64 message)
{
    m_chat.open(conversation, message);
}

void ConversationListModel::openNext(int step)
{
    const int row = openRow() < 0 ? (step > 0 ? 0 : rowCount() - 1) : openRow() + step;
    if (row >= 0 && row < rowCount()) {
        open(m_rows[row].id);
    }
}

void ConversationListModel::rename(qint64 conversation, const QString &title)
{
    if (!title.trimmed().isEmpty()) {
        m_store.rename(conversation, title.trimmed());
        m_chat.showTitle(conversation, title.trimmed());
    }
}

void ConversationListModel::setPinned(qint64 conversation, bool pinned)
{
    m_store.setPinned(conversation, pinned);
}

void ConversationListModel::duplicate(qint64 conversation)
{
    const auto row = std::ranges::find(m_rows, conversation, &Row::id);
    const QString title = row == m_rows.end() ? QString() : row->title;
    m_store.duplicate(conversation, tr("%1 (copy)").arg(title), this, [this](const auto &copy) {
        copy ? open(*copy) : m_chat.notices()->setError(copy.error().message());
    });
}

void ConversationListModel::remove(qint64 conversation)
{
    m_chat.writers().stopIn(conversation);
    const bool wasOpen = conversation == m_chat.conversationId();
    if (wasOpen) {
        m_chat.open(0);
    }
    m_store.remove(conversation, this, [this, conversation, wasOpen](const auto &removed) {
        if (!removed) {
            m_chat.notices()->setError(removed.error().message());
            return;
        }
        m_undo.offer(tr("Conversation deleted"), [this, conversation, wasOpen] {
            m_store.restore(conversation, this, [this, conversation, wasOpen](const auto &restored) {
                if (!restored) {
                    m_chat.notices()->setError(restored.error().message());
                } else if (wasOpen) {
                    open(conversation);
                }
            });
        });
    });
}

void ConversationListModel::exportTo(qint64 conversation, const QUrl &file)
{
    m_store.exportTo(conversation, file.toLocalFile(), this, [this](const auto &exported) {
        if (!exported) {
            m_chat.notices()->setError(exported.error().message());
        }
    });
}

void ConversationListModel::copyText(qint64 conversation)
{
    m_store.markdown(conversation, this, [this](const auto &text) {
        if (text) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
        } else {
            m_chat.notices()->setError(text.error().message());
        }
    });
}

void ConversationListModel::importFrom(const QUrl &file)
{
    m_store.importFrom(file.toLocalFile(), this, [this](const auto &imported) {
        if (imported) {
            open(*imported);
        } else if (imported.error().code != rookery::StoreErrorCode::Cancelled) {
            m_chat.notices()->setError(imported.error().message());
        }
    });
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id;
    case HitMessageRole:
        return row.message;
    case TitleRole:
        return row.title;
    case SnippetRole:
        return row.snippet;
    case SectionRole:
        return row.section;
    case PinnedRole:
        return row.pinned;
    case HasDraftRole:
        return row.hasDraft;
    case OpenRole:
        return row.id == m_chat.conversationId();
    case WritingRole:
        return m_chat.writers().in(row.id) != nullptr;
    case UnseenRole:
        return m_unseen.contains(row.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {{IdRole, "conversationId"}, {HitMessageRole, "hitMessage"},
            {TitleRole, "title"},       {SnippetRole, "snippet"},
            {SectionRole, "section"},   {PinnedRole, "pinned"},
            {HasDraftRole, "hasDraft"}, {OpenRole, "open"},
            {WritingRole, "writing"},   {UnseenRole, "unseen"}};
}
