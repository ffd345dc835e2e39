#include "app/models/catalog_model.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <utility>

namespace {

/// Beside the weights: the program, scratch memory and the states of a conversation.
constexpr qint64 MemoryBesideWeights = qint64{300} << 20;

}  // namespace

CatalogModel::CatalogModel(const QString &folder, const QString &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_folder(folder)
{
    read(catalog.isEmpty() ? QStringLiteral(":/qt/qml/Rookery/catalog.json") : catalog);
    connect(&m_download, &DownloadQueue::progressed, this, [this] {
        emit dataChanged(index(m_row), index(m_row), {ProgressRole, StateRole});
    });
    connect(&m_download, &DownloadQueue::cancelled, this, &CatalogModel::onEnded);
    connect(&m_download, &DownloadQueue::failed, this, [this](const QString &sentence) {
        setError(sentence);
        onEnded();
    });
    connect(&m_download, &DownloadQueue::finished, this, [this] {
        const QString file = fileOf(m_row);
        onEnded();
        emit arrived(file);
    });
}

void CatalogModel::read(const QString &catalog)
{
    QFile file(catalog);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll())[u"models"].toArray()) {
        const QJsonObject model = value.toObject();
        Entry entry;
        entry.name = model[u"name"].toString();
        entry.licence = model[u"licence"].toString();
        entry.date = model[u"date"].toString();
        entry.target.url = QUrl(model[u"url"].toString());
        // A name alone: the catalogue says nothing about folders.
        entry.target.file = QDir(m_folder).filePath(QFileInfo(model[u"file"].toString()).fileName());
        entry.target.bytes = model[u"bytes"].toInteger();
        entry.target.sha256 = model[u"sha256"].toString().toLatin1();
        m_entries += entry;
    }
}

void CatalogModel::download(int row)
{
    if (busy() || row < 0 || row >= rowCount()) {
        return;
    }
    setError({});
    m_row = row;
    m_download.start({m_entries[row].target});
    emit busyChanged();
}

void CatalogModel::onEnded()
{
    const int row = std::exchange(m_row, -1);
    emit dataChanged(index(row), index(row), {ProgressRole, StateRole});
    emit busyChanged();
}

QString CatalogModel::fileOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[row].target.file : QString();
}

void CatalogModel::setError(const QString &sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        emit errorChanged();
    }
}

CatalogModel::State CatalogModel::stateOf(int row) const
{
    const QString file = fileOf(row);
    return row == m_row && busy()                                 ? Loading
           : QFileInfo::exists(file)                              ? Here
           : QFileInfo(file + QStringLiteral(".part")).size() > 0 ? Begun
                                                                  : Absent;
}

qint64 CatalogModel::bytesOf(int row) const
{
    return row == m_row && busy() ? m_download.done()
                                  : QFileInfo(fileOf(row) + QStringLiteral(".part")).size();
}

QString CatalogModel::detailsOf(const Entry &entry) const
{
    const QLocale locale;
    return QStringList{locale.formattedDataSize(entry.target.bytes, 1),
                       tr("needs about %1 of memory")
                           .arg(locale.formattedDataSize(entry.target.bytes + MemoryBesideWeights, 1)),
                       tr("licence %1").arg(entry.licence),
                       locale.toString(QDate::fromString(entry.date, Qt::ISODate), QLocale::ShortFormat)}
        .join(QStringLiteral(" · "));
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case NameRole:
        return entry.name;
    case DetailsRole:
        return detailsOf(entry);
    case StateRole:
        return stateOf(index.row());
    case ProgressRole:
        return entry.target.bytes > 0
                   ? static_cast<double>(bytesOf(index.row())) / static_cast<double>(entry.target.bytes)
                   : 0.0;
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogModel::roleNames() const
{
    return {{NameRole, "name"},
            {DetailsRole, "details"},
            {StateRole, "availability"},
            {ProgressRole, "progress"}};
}
