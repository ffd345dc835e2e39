#include "app/models/model_library.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace {

constexpr int MostFiles = 500;

ModelLibrary::Entry entryFor(const QFileInfo &file, const QString &name)
{
    return {file.absoluteFilePath(), name,
            QLocale().formattedDataSize(file.size(), 1) + QStringLiteral(" · ") + file.absolutePath()};
}

QList<ModelLibrary::Entry> readDisk(const QString &starter, const QString &folder, const QStringList &recent)
{
    QList<ModelLibrary::Entry> entries;
    QStringList seen;
    const auto add = [&](const QFileInfo &file, const QString &name) {
        const QString path = file.canonicalFilePath();
        if (file.isFile() && !seen.contains(path)) {
            seen += path;
            entries += entryFor(file, name);
        }
    };
    add(QFileInfo(starter), ModelLibrary::tr("Rookery Starter"));
    for (const QString &file : recent) {
        add(QFileInfo(file), QFileInfo(file).completeBaseName());
    }
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (found.hasNext() && entries.size() < MostFiles) {
        const QFileInfo file(found.next());
        if (isWeightFileName(file.fileName())) {
            add(file, file.completeBaseName());
        }
    }
    return entries;
}

}  // namespace

bool isWeightFileName(const QString &name)
{
    static const QStringList suffixes = {QStringLiteral("pth"), QStringLiteral("safetensors"),
                                         QStringLiteral("st"), QStringLiteral("gguf"), QStringLiteral("bin")};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

ModelLibrary::ModelLibrary(const QString &starterFile, const QString &folder, QObject *parent)
    : QAbstractListModel(parent)
    , m_starterFile(starterFile)
    , m_folder(folder)
{
}

void ModelLibrary::setRecent(const QStringList &files)
{
    m_recent = files;
    refresh();
}

void ModelLibrary::setInUse(const QString &file)
{
    m_inUse = QFileInfo(file).canonicalFilePath();
    if (!m_entries.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {InUseRole});
    }
}

void ModelLibrary::refresh()
{
    QThreadPool::globalInstance()->start(
        [self = QPointer<ModelLibrary>(this), starter = m_starterFile, folder = m_folder, recent = m_recent] {
            const QList<Entry> entries = readDisk(starter, folder, recent);
            QMetaObject::invokeMethod(
                qApp,
                [self, entries] {
                    if (self && self->m_entries != entries) {
                        self->beginResetModel();
                        self->m_entries = entries;
                        self->endResetModel();
                    }
                },
                Qt::QueuedConnection);
        });
}

int ModelLibrary::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ModelLibrary::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case NameRole:
        return entry.name;
    case FileRole:
        return entry.file;
    case DetailsRole:
        return entry.details;
    case InUseRole:
        return !m_inUse.isEmpty() && QFileInfo(entry.file).canonicalFilePath() == m_inUse;
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelLibrary::roleNames() const
{
    return {{NameRole, "name"}, {FileRole, "file"}, {DetailsRole, "details"}, {InUseRole, "inUse"}};
}
