#include "app/chat/conversation_list_model.h"

#include "app/text/thought.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

using rookery::ChatStore;
using rookery::ConversationSummary;
using rookery::SearchHit;
using rookery::StoreResult;

namespace {

constexpr int RefreshDelayMs = 40;
constexpr int SearchDelayMs = 120;
constexpr int MostTextsFound = 100;
constexpr int ShownTitle = 28;  ///< characters of a title that a narrow list shows at the least

/// A conversation or a text of the list.
struct Listed {
    ConversationSummary summary;
    bool isText = false;
};

/// Pinned ones first, then the last changed.
StoreResult<QList<Listed>> listAll(ChatStore &store)
{
    const auto conversations = store.conversations().list();
    const auto texts = conversations ? store.texts().list() : conversations;
    if (!texts) {
        return tl::make_unexpected(texts.error());
    }
    QList<Listed> all;
    for (const ConversationSummary &summary : *conversations) {
        all.append({summary, false});
    }
    for (const ConversationSummary &summary : *texts) {
        all.append({summary, true});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Listed &one) {
        return std::pair(one.summary.pinned, one.summary.updatedMs);
    });
    return all;
}

/// What was found in conversations and in texts.
struct Found {
    QList<SearchHit> conversations;
    QList<SearchHit> texts;
};

StoreResult<Found> findAll(ChatStore &store, const QString &query)
{
    auto texts = store.texts().find(query, MostTextsFound);
    auto conversations = texts ? store.search().find(query) : texts;
    if (!conversations) {
        return tl::make_unexpected(conversations.error());
    }
    return Found{std::move(*conversations), std::move(*texts)};
}

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

ConversationListModel::ConversationListModel(StoreClient &store, AnswerWriters &writers, ShownChats &chats,
                                             Undo &undo, QObject *parent)
    : LastingRows(parent)
    , m_store(store)
    , m_writers(writers)
    , m_chats(chats)
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
    connect(&m_chats, &ShownChats::conversationChanged, this, [this](const ChatController *chat) {
        markSeen(chat->conversationId());
        tellOpen();
    });
    connect(&m_chats, &ShownChats::focusChanged, this, &ConversationListModel::tellOpen);
    connect(&m_chats, &ShownChats::shownChanged, this, &ConversationListModel::tellOpen);
    connect(&m_writers, &AnswerWriters::changed, this, [this] { tell(WritingRole); });
    connect(&m_writers, &AnswerWriters::finished, this, [this](const rookery::Message &answer) {
        if (m_chats.showing(answer.conversation) == nullptr) {
            m_unseen.insert(answer.conversation);
            tell(UnseenRole);
        }
    });
}

void ConversationListModel::markSeen(rookery::ConversationId conversation)
{
    if (m_unseen.remove(conversation)) {
        tell(UnseenRole);
    }
}

void ConversationListModel::tellOpen()
{
    tell(OpenRole);
    tell(BesideRole);
    emit openRowChanged();
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
    m_store.thread().run(this, listAll, [this, query](const auto &list) {
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
        for (const auto &[summary, isText] : *list) {
            if (summary.empty && !summary.hasDraft) {
                continue;
            }
            const QString title = !summary.title.isEmpty()   ? summary.title
                                  : summary.empty && !isText ? tr("Draft")
                                                             : tr("Untitled");
            rows.append({summary.id,
                         0,
                         title,
                         {},
                         summary.pinned ? tr("Pinned") : daySection(summary.updatedMs, now),
                         summary.pinned,
                         summary.hasDraft,
                         isText});
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
    const auto work = [text = m_searchText.trimmed()](ChatStore &store) { return findAll(store, text); };
    m_store.thread().run(this, work, [this, query = m_query](const auto &hits) {
        if (query != m_query) {
            return;
        }
        if (!hits) {
            emit m_store.failed(hits.error());
            return;
        }
        QList<Row> rows;
        for (const SearchHit &hit : hits->texts) {
            rows.append({hit.conversation, 0, hit.title, markMatches(hit), tr("Found"), false, false, true});
        }
        for (const SearchHit &hit : hits->conversations) {
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
    exchange(m_rows, rows, [](const Row &row) { return std::pair(row.id, row.message); });
    emit openRowChanged();
}

int ConversationListModel::openRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].id == m_chats.focused().conversationId()) {
            return row;
        }
    }
    return -1;
}

void ConversationListModel::startNew()
{
    m_chats.open(0);
}

void ConversationListModel::open(qint64 conversation, qint64 message)
{
    if (isText(conversation)) {
        emit textWanted(static_cast<double>(conversation));
    } else {
        m_chats.open(conversation, message);
    }
}

void ConversationListModel::openBeside(qint64 conversation)
{
    if (!isText(conversation)) {
        m_chats.openBeside(conversation);
    }
}

bool ConversationListModel::isText(rookery::ConversationId id) const
{
    const auto row = std::ranges::find(m_rows, id, &Row::id);
    return row != m_rows.end() && row->isText;
}

void ConversationListModel::setOpenText(rookery::ConversationId text)
{
    m_openText = text;
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {OpenRole});
    }
}

void ConversationListModel::openNext(int step)
{
    int row = openRow() < 0 ? (step > 0 ? 0 : rowCount() - 1) : openRow() + step;
    while (row >= 0 && row < rowCount() && m_rows[row].isText) {
        row += step;
    }
    if (row >= 0 && row < rowCount()) {
        open(m_rows[row].id);
    }
}

void ConversationListModel::rename(qint64 conversation, const QString &title)
{
    if (!title.trimmed().isEmpty()) {
        m_store.rename(conversation, title.trimmed());
        if (ChatController *const chat = m_chats.showing(conversation)) {
            chat->showTitle(conversation, title.trimmed());
        }
        emit renamed(conversation, title.trimmed());
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
    m_store.duplicate(conversation, tr("%1 (copy)").arg(title), this,
                      [this](const auto &copy) { copy ? open(*copy) : report(copy.error()); });
}

void ConversationListModel::remove(qint64 conversation)
{
    m_writers.stopIn(conversation);
    const bool text = isText(conversation);
    ChatController *const chat = m_chats.showing(conversation);
    const bool wasOpen = text ? conversation == m_openText : chat != nullptr;
    if (chat != nullptr) {
        chat->open(0);
    }
    emit removed(conversation);
    m_store.remove(conversation, this, [this, conversation, wasOpen, text](const auto &removed) {
        if (!removed) {
            report(removed.error());
            return;
        }
        const QString what = text ? tr("Text deleted") : tr("Conversation deleted");
        m_undo.offer(what, [this, conversation, wasOpen, text] {
            m_store.restore(conversation, this, [this, conversation, wasOpen, text](const auto &restored) {
                if (!restored) {
                    report(restored.error());
                } else if (wasOpen && text) {
                    emit textWanted(static_cast<double>(conversation));
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
            report(exported.error());
        }
    });
}

void ConversationListModel::copyText(qint64 conversation)
{
    m_store.markdown(conversation, this, [this](const auto &text) {
        if (text) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
        } else {
            report(text.error());
        }
    });
}

void ConversationListModel::importFrom(const QUrl &file)
{
    m_store.importFrom(file.toLocalFile(), this, [this](const auto &imported) {
        if (imported) {
            open(*imported);
        } else if (imported.error().code != rookery::StoreErrorCode::Cancelled) {
            report(imported.error());
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
        return row.id == (row.isText ? m_openText : m_chats.focused().conversationId());
    case BesideRole: {
        const ChatController *const chat = row.isText ? nullptr : m_chats.showing(row.id);
        return chat != nullptr && chat != &m_chats.focused();
    }
    case WritingRole:
        return m_writers.in(row.id) != nullptr;
    case UnseenRole:
        return m_unseen.contains(row.id);
    case TextRole:
        return row.isText;
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
            {BesideRole, "beside"},     {WritingRole, "writing"},
            {UnseenRole, "unseen"},     {TextRole, "isText"}};
}
