#include "app/files/folder_listing.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace {

constexpr int MostEntries = 20000;

/// The texts that users read.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FolderListing)
};

FileVerdict refuse(const QString &path, const QString &sentence)
{
    return {FileVerdict::Refuse, path, sentence.arg(QDir::toNativeSeparators(path))};
}

/// Why nothing can be put into a folder; empty where it can.
FileVerdict judgeParent(const QString &file)
{
    const QFileInfo parent(QFileInfo(file).absolutePath());
    if (!parent.isDir()) {
        return refuse(parent.absoluteFilePath(),
                      Texts::tr("There is no folder “%1”. Choose another one, or make it first."));
    }
    if (!parent.isWritable()) {
        return refuse(parent.absoluteFilePath(),
                      Texts::tr("You may not write to the folder “%1”. Choose another one."));
    }
    return {FileVerdict::Take, file, {}};
}

}  // namespace

FolderListing listFolder(const QString &folder, bool withHidden)
{
    FolderListing listing{folder, {}, {}, true};
    const QFileInfo info(folder);
    if (!info.isDir()) {
        listing.error = refuse(folder, Texts::tr("There is no folder “%1”.")).sentence;
        return listing;
    }
    if (!info.isReadable() || !info.isExecutable()) {
        listing.error = refuse(folder, Texts::tr("You may not look into the folder “%1”.")).sentence;
        return listing;
    }
    QDir::Filters wanted = QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot;
    if (withHidden) {
        wanted |= QDir::Hidden;
    }
    QDirIterator found(folder, wanted);
    while (found.hasNext()) {
        found.next();
        if (listing.entries.size() == MostEntries) {
            listing.complete = false;
            break;
        }
        const QFileInfo file = found.fileInfo();
        listing.entries.append({file.fileName(), file.isDir(), file.isDir() ? 0 : file.size(),
                                file.lastModified().toMSecsSinceEpoch()});
    }
    // Numbers are counted only by the rules of a language.
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(listing.entries, [&](const FolderEntry &a, const FolderEntry &b) {
        return a.isFolder != b.isFolder ? a.isFolder : order.compare(a.name, b.name) < 0;
    });
    return listing;
}

FolderListing listFirstFolder(const QStringList &folders, bool withHidden)
{
    FolderListing listing;
    for (const QString &folder : folders) {
        listing = listFolder(folder, withHidden);
        if (listing.error.isEmpty()) {
            break;
        }
    }
    return listing;
}

FileVerdict judgeFileToRead(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        return {FileVerdict::Enter, path, {}};
    }
    if (!file.exists()) {
        return refuse(path, Texts::tr("There is no file “%1”. Check its name, or choose one from the list."));
    }
    if (!file.isFile()) {
        return refuse(path, Texts::tr("“%1” is a pipe or a device, no file. Choose a file."));
    }
    if (!file.isReadable()) {
        return refuse(path,
                      Texts::tr("You may not read “%1”. Choose another file, or change its permissions."));
    }
    return {FileVerdict::Take, path, {}};
}

FileVerdict judgeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.isDir()) {
        return refuse(path, Texts::tr("There is no folder “%1”. Choose another one, or make it first."));
    }
    return {FileVerdict::Take, path, {}};
}

FileVerdict judgeFileToWrite(const QString &path, const QString &completed)
{
    if (QFileInfo(path).isDir()) {
        return {FileVerdict::Enter, path, {}};
    }
    const QFileInfo file(completed);
    if (file.isDir()) {
        return refuse(completed, Texts::tr("“%1” is a folder. Choose another name."));
    }
    if (file.exists() && !file.isFile()) {
        return refuse(completed, Texts::tr("“%1” is a pipe or a device, no file. Choose another name."));
    }
    FileVerdict verdict = judgeParent(completed);
    if (verdict.fate == FileVerdict::Take && file.exists()) {
        verdict.fate = FileVerdict::AskToReplace;
    }
    return verdict;
}
