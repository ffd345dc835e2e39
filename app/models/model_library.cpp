#include "app/models/model_library.h"

#include "app/models/model_name.h"
#include "app/text/sizes.h"
#include "engine/formats/model_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <filesystem>
#include <vector>

namespace {

constexpr int MostFiles = 500;
constexpr int MostFolders = 2000;  ///< a link may lead anywhere, to the whole disk too

QList<QFileInfo> infosOf(const std::vector<std::filesystem::path> &files)
{
    QList<QFileInfo> infos;
    for (const std::filesystem::path &file : files) {
        infos += QFileInfo(QFile::decodeName(file.c_str()));
    }
    return infos;
}

/// Gathers entries, each file once.
class Entries
{
public:
    /// A file, or the one that stands for all `parts` of a split model.
    void add(const QFileInfo &file, const QString &name, const QList<QFileInfo> &parts)
    {
        const QString path = file.canonicalFilePath();
        if (!file.isFile() || m_seen.contains(path)) {
            return;
        }
        m_seen += path;
        qint64 bytes = 0;
        for (const QFileInfo &part : parts) {
            bytes += part.size();
        }
        entries +=
            {file.absoluteFilePath(), name, sizeText(bytes) + QStringLiteral(" · ") + file.absolutePath()};
    }

    QList<ModelLibrary::Entry> entries;

private:
    QSet<QString> m_seen;
};

/// A file that was used before, with the other parts where it is one of several.
void addRecent(const QString &path, Entries &found)
{
    const QFileInfo file(path);
    for (const rookery::ModelFiles &model :
         rookery::modelsIn(QFile::encodeName(file.absolutePath()).toStdString())) {
        const QFileInfo first(QFile::decodeName(model.file.c_str()));
        const QList<QFileInfo> parts = infosOf(model.parts);
        if (first == file || parts.contains(file)) {
            found.add(first, modelName(first.absoluteFilePath()), parts);
            return;
        }
    }
    found.add(file, modelName(file.absoluteFilePath()), {file});
}

QList<ModelLibrary::Entry> readDisk(const QString &starter, const QString &folder, const QStringList &recent)
{
    Entries found;
    found.add(QFileInfo(starter), modelName(starter), {QFileInfo(starter)});
    for (const QString &file : recent) {
        addRecent(file, found);
    }
    QStringList folders = {folder};
    QSet<QString> visited;
    while (!folders.isEmpty() && visited.size() < MostFolders && found.entries.size() < MostFiles) {
        const QDir current(folders.takeFirst());
        const QString path = current.canonicalPath();
        if (path.isEmpty() || visited.contains(path)) {
            continue;  // links may lead in a circle
        }
        visited += path;
        for (const rookery::ModelFiles &model :
             rookery::modelsIn(QFile::encodeName(current.path()).toStdString())) {
            const QFileInfo file(QFile::decodeName(model.file.c_str()));
            found.add(file, modelName(file.absoluteFilePath()), infosOf(model.parts));
        }
        for (const QFileInfo &inside : current.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            folders += inside.filePath();
        }
    }
    return found.entries;
}

}  // namespace

bool isWeightFileName(const QString &name)
{
    return rookery::isWeightFileName(name.toStdString());
}

ModelLibrary::ModelLibrary(const QString &starterFile, const QString &folder, QObject *parent)
    : LastingRows(parent)
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
                        self->exchange(self->m_entries, entries, &Entry::file);
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
