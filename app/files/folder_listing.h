#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One file or folder in a folder.
struct FolderEntry {
    QString name;
    bool isFolder = false;
    qint64 bytes = 0;
    qint64 changedMs = 0;

    bool operator==(const FolderEntry &) const = default;
};

/// What a folder holds: folders first, then files, by name as people count (a2 before a10).
struct FolderListing {
    QString folder;
    QList<FolderEntry> entries;
    QString error;         ///< a sentence where the folder can't be read
    bool complete = true;  ///< false where it holds more than is shown
};

/// Reads a folder; for a thread that may wait. Pipes and devices are left out.
FolderListing listFolder(const QString &folder, bool withHidden);
/// The first of them that can be read; the last one where none can.
FolderListing listFirstFolder(const QStringList &folders, bool withHidden);

/// What was chosen or typed in a file dialog, looked at on the disk.
struct FileVerdict {
    enum Fate { Take, Enter, AskToReplace, Refuse };

    Fate fate = Refuse;
    QString path;
    QString sentence;  ///< why it is refused
};

/// Whether a file can be read. Folders are to be entered. For a thread that may wait.
FileVerdict judgeFileToRead(const QString &path);
/// Whether a folder can be taken. For a thread that may wait.
FileVerdict judgeFolder(const QString &path);
/// Whether a file can be written. Folders are to be entered; `completed` is the path with the ending that it
/// would get. For a thread that may wait.
FileVerdict judgeFileToWrite(const QString &path, const QString &completed);
