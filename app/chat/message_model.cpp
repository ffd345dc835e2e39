#include "app/chat/message_model.h"

#include "app/answers/answer_draft.h"
#include "app/answers/dialogue_turns.h"
#include "app/text/one_line.h"
#include "app/text/thought.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using rookery::Message;
using rookery::MessageStatus;

namespace {

constexpr qsizetype BeginningLength = 300;

/// Where one may wonder: the answer has versions beside it, or another model wrote the one before.
bool modelIsTold(const QList<Message> &path, qsizetype row)
{
    const Message &answer = path[row];
    if (answer.modelName.isEmpty()) {
        return false;
    }
    if (answer.siblings > 1) {
        return true;
    }
    for (qsizetype before = row - 1; before >= 0; --before) {
        if (!path[before].modelName.isEmpty()) {
            return path[before].modelName != answer.modelName;
        }
    }
    return false;
}

QString inWords(const Message &message, bool withModel)
{
    const rookery::MessageStats &stats = message.stats;
    QStringList words;
    if (withModel) {
        words += message.modelName;
    }
    if (stats.tokens > 0) {
        words += MessageModel::tr("%n token(s)", nullptr, stats.tokens);
    }
    if (stats.tokensPerSecond > 0 && stats.tokens >= TokensForASpeed) {
        words += MessageModel::tr("%1 tokens/s")
                     .arg(QLocale().toString(stats.tokensPerSecond, 'f', stats.tokensPerSecond < 10 ? 1 : 0));
    }
    if (stats.firstTokenMs >= 0.5 && stats.tokens > 0) {
        words +=
            stats.firstTokenMs < 1000
                ? MessageModel::tr("first after %1 ms").arg(QLocale().toString(stats.firstTokenMs, 'f', 0))
                : MessageModel::tr("first after %1 s")
                      .arg(QLocale().toString(stats.firstTokenMs / 1000, 'f', 1));
    }
    return inOneLine(words);
}

/// The day too unless it is today.
QString shortTime(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    return time.date() == QDate::currentDate()
               ? clock
               : locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

QString aboutMessage(const Message &message)
{
    QStringList lines;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(message.createdMs);
    lines += QLocale().toString(time, QLocale::LongFormat);
    if (!message.modelName.isEmpty()) {
        lines += MessageModel::tr("Written by %1").arg(message.modelName);
    }
    if (message.stats.promptTokens > 0) {
        lines += MessageModel::tr("%n token(s) read before it", nullptr, message.stats.promptTokens);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariantList inLists(const QList<rookery::Attachment> &pictures)
{
    QVariantList list;
    for (const rookery::Attachment &picture : pictures) {
        list += QVariantMap{{QStringLiteral("hash"), picture.hash},
                            {QStringLiteral("name"), picture.name},
                            {QStringLiteral("altText"), picture.altText},
                            {QStringLiteral("width"), picture.width},
                            {QStringLiteral("height"), picture.height}};
    }
    return list;
}

}  // namespace

void MessageModel::setPath(const QList<Message> &shown)
{
    QList<Message> path = shown;
    if (!path.isEmpty() && !m_path.isEmpty()) {
        if (const qsizetype place = placeOf(m_path.first().id, path); place > 0) {
            prepend(path.first(place), m_path.first().id);
        } else if (const qsizetype row = placeOf(path.first().parent, m_path); row >= 0) {
            path = m_path.first(row + 1) + path;
        }
    }
    qsizetype common = 0;
    while (common < m_path.size() && common < path.size() && m_path[common].id == path[common].id) {
        ++common;
    }
    const int kept = static_cast<int>(common);
    if (kept < count()) {
        beginRemoveRows({}, kept, count() - 1);
        m_path.resize(common);
        endRemoveRows();
    }
    for (int row = 0; row < kept; ++row) {
        if (m_path[row] != path[row]) {
            const bool sameText = m_path[row].text == path[row].text;
            m_path[row] = path[row];
            emit dataChanged(index(row), index(row));
            if (!sameText) {
                emit textReplaced(path[row].id);
            }
        }
    }
    if (common < path.size()) {
        beginInsertRows({}, kept, static_cast<int>(path.size()) - 1);
        m_path += path.sliced(common);
        endInsertRows();
    }
    emit countChanged();
}

void MessageModel::prepend(const QList<Message> &earlier, rookery::MessageId first)
{
    if (earlier.isEmpty() || m_path.isEmpty() || m_path.first().id != first) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(earlier.size()) - 1);
    m_path = earlier + m_path;
    endInsertRows();
    // What is told of an answer depends on who wrote the one before.
    emit dataChanged(index(static_cast<int>(earlier.size())), index(count() - 1), {DetailsRole});
    emit countChanged();
}

void MessageModel::append(const Message &message)
{
    beginInsertRows({}, count(), count());
    m_path.append(message);
    endInsertRows();
    emit countChanged();
}

void MessageModel::update(const Message &message)
{
    const int row = rowOf(message.id);
    if (row < 0) {
        return;
    }
    QList<int> roles = roleNames().keys();
    if (m_path[row].attachments == message.attachments) {
        roles.removeOne(PicturesRole);  // a new list would have them all read again
    }
    roles.removeOne(EditingRole);
    roles.append(EditingRole);  // it makes the editor, whose text is there by then
    const bool sameText = m_path[row].text == message.text;
    m_path[row] = message;
    emit dataChanged(index(row), index(row), roles);
    if (!sameText) {
        emit textReplaced(message.id);
    }
}

void MessageModel::grow(rookery::MessageId id, const QString &piece)
{
    const int row = rowOf(id);
    if (row >= 0) {
        m_path[row].text += piece;
        emit textGrew(id, piece);
    }
}

QString MessageModel::textOf(double id) const
{
    const int row = rowOf(static_cast<rookery::MessageId>(id));
    if (row < 0) {
        return {};
    }
    const Message &message = m_path[row];
    return message.role == rookery::MessageRole::User ? message.text : splitThought(message.text).answer;
}

QString MessageModel::beginningOf(double id) const
{
    const int row = rowOf(static_cast<rookery::MessageId>(id));
    if (row < 0) {
        return {};
    }
    const QString &text = m_path[row].text;
    return text.size() <= BeginningLength ? text : text.first(BeginningLength) + QChar(0x2026);
}

int MessageModel::rowOf(rookery::MessageId id) const
{
    return static_cast<int>(placeOf(id, m_path));
}

QList<int> MessageModel::rowsWith(const QString &text) const
{
    static const QRegularExpression marks(QStringLiteral("[*_`~]"));
    const QString wanted = QString(text).remove(marks);
    QList<int> rows;
    for (int row = 0; row < count() && !wanted.isEmpty(); ++row) {
        const Message &message = m_path[row];
        QString shown = message.role == rookery::MessageRole::Assistant ? splitThought(message.text).answer
                                                                        : message.text;
        if (shown.remove(marks).contains(wanted, Qt::CaseInsensitive)) {
            rows += row;
        }
    }
    return rows;
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Message &message = m_path[index.row()];
    switch (role) {
    case IdRole:
        return message.id;
    case AuthorRole:
        return static_cast<int>(message.role);
    case ThinkingSecondsRole:
        return message.stats.thinkingMs / 1000;
    case StreamingRole:
        return message.status == MessageStatus::Streaming;
    case StoppedRole:
        return message.status == MessageStatus::Stopped;
    case FailureRole:
        return message.failure;
    case TimeRole:
        return shortTime(message.createdMs);
    case DetailsRole:
        return inWords(message, modelIsTold(m_path, index.row()));
    case AboutRole:
        return aboutMessage(message);
    case SiblingIndexRole:
        return message.siblingIndex;
    case SiblingsRole:
        return message.siblings;
    case PicturesRole:
        return inLists(message.attachments);
    case EditingRole:
        return message.edit.has_value();
    case EditRole:
        return message.edit.value_or(QString());
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageModel::roleNames() const
{
    return {{IdRole, "messageId"},
            {AuthorRole, "author"},
            {ThinkingSecondsRole, "thinkingSeconds"},
            {StreamingRole, "streaming"},
            {StoppedRole, "stopped"},
            {FailureRole, "failure"},
            {TimeRole, "time"},
            {DetailsRole, "details"},
            {AboutRole, "about"},
            {SiblingIndexRole, "siblingIndex"},
            {SiblingsRole, "siblings"},
            {PicturesRole, "pictures"},
            {EditingRole, "editing"},
            {EditRole, "edit"}};
}

void MessageModel::retranslate()
{
    if (!m_path.isEmpty()) {
        emit dataChanged(index(0), index(count() - 1), {TimeRole, DetailsRole, AboutRole});
    }
}
