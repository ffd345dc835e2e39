#include "app/hosting/request_log.h"

#include "app/server/handled.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace {

constexpr int Broken = 499;  // no answer was sent: the client had left, or the server was closed

}  // namespace

void RequestLog::add(const rookery::server::Handled &handled)
{
    if (handled.status != 0) {
        const auto row = std::ranges::find(m_rows, quint64(handled.number), &Row::number);
        if (row != m_rows.end() && row->status == 0) {
            row->status = handled.status;
            row->seconds = handled.seconds;
            const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()));
            emit dataChanged(changed, changed, {OutcomeRole, FailedRole});
        }
        setActive(m_active - 1);
        return;
    }
    if (m_rows.size() == MostRows) {
        beginRemoveRows({}, MostRows - 1, MostRows - 1);
        m_rows.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend({.number = handled.number,
                    .timeMs = QDateTime::currentMSecsSinceEpoch(),
                    .request = QString::fromStdString(handled.method + " " + handled.path)});
    endInsertRows();
    emit countChanged();
    setActive(m_active + 1);
}

void RequestLog::endAll()
{
    for (Row &row : m_rows) {
        row.number = 0;  // the next server counts anew
        if (row.status == 0) {
            row.status = Broken;
        }
    }
    setActive(0);
    retranslate();
}

void RequestLog::clear()
{
    beginResetModel();
    m_rows.removeIf([](const Row &row) { return row.status != 0; });
    endResetModel();
    emit countChanged();
}

void RequestLog::retranslate()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {TimeRole, OutcomeRole, FailedRole});
    }
}

void RequestLog::setActive(int active)
{
    if (m_active != std::max(active, 0)) {
        m_active = std::max(active, 0);
        emit activeChanged();
    }
}

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RequestLog::outcome(const Row &row) const
{
    if (row.status == 0) {
        return tr("being answered");
    }
    if (row.status == Broken) {
        return tr("broken off");
    }
    return tr("%1 · %2 s").arg(row.status).arg(QLocale().toString(row.seconds, 'f', row.seconds < 1 ? 2 : 1));
}

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case TimeRole:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.timeMs).time(), QLocale::ShortFormat);
    case RequestRole:
        return row.request;
    case OutcomeRole:
        return outcome(row);
    case FailedRole:
        return row.status >= 400;
    default:
        return {};
    }
}

QHash<int, QByteArray> RequestLog::roleNames() const
{
    return {{TimeRole, "time"}, {RequestRole, "request"}, {OutcomeRole, "outcome"}, {FailedRole, "failed"}};
}
