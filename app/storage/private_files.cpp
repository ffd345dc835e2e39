#include "app/storage/private_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

namespace rookery {

namespace {

constexpr mode_t PrivateFile = 0600;
constexpr mode_t PrivateFolder = 0700;
constexpr mode_t OfOthers = 0077;
constexpr mode_t Sticky = 01000;

/// A file or folder, opened for a look without following a link or waiting for a pipe; closed at the end.
class Opened
{
public:
    Opened(const QString &path, int flags)
        : m_descriptor(::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags))
    {
        if (m_descriptor >= 0 && ::fstat(m_descriptor, &m_about) != 0) {
            ::close(m_descriptor);
            m_descriptor = -1;
        }
    }
    ~Opened()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    bool valid() const { return m_descriptor >= 0; }
    bool file() const { return valid() && S_ISREG(m_about.st_mode); }
    bool mine() const { return valid() && m_about.st_uid == ::geteuid(); }
    bool closed() const { return (m_about.st_mode & OfOthers) == 0; }  ///< to others
    bool shared() const { return (m_about.st_mode & Sticky) != 0; }

    void takeRightsOfOthers() const
    {
        if (mine() && !closed()) {
            ::fchmod(m_descriptor, m_about.st_mode & 0700);
        }
    }

private:
    int m_descriptor;
    struct stat m_about = {};
};

void closeFile(const QString &path)
{
    if (const Opened file(path, 0); file.file()) {
        file.takeRightsOfOthers();
    }
}

void closeFolder(const QString &path)
{
    Opened(path, O_DIRECTORY).takeRightsOfOthers();
}

/// A folder with all in it. The folder last: once it is closed, so is everything below, and isn't looked at
/// again.
void closeTree(const QString &path)
{
    const Opened folder(path, O_DIRECTORY);
    if (!folder.mine() || folder.closed()) {
        return;
    }
    QDirIterator entries(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString entry = entries.next();
        const QFileInfo about = entries.fileInfo();
        if (!about.isSymLink()) {
            about.isDir() ? closeFolder(entry) : closeFile(entry);
        }
    }
    folder.takeRightsOfOthers();
}

StoreErrorCode writeErrorCode(const QString &folder, qint64 bytes)
{
    std::error_code error;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), error);
    if (!error && space.available < static_cast<std::uintmax_t>(bytes)) {
        return StoreErrorCode::DiskFull;
    }
    if (!QFileInfo::exists(folder)) {
        return StoreErrorCode::CannotOpen;
    }
    return QFileInfo(folder).isWritable() ? StoreErrorCode::ReadFailed : StoreErrorCode::ReadOnly;
}

}  // namespace

bool makePrivate(QFileDevice &file)
{
    return file.handle() >= 0 ? ::fchmod(file.handle(), PrivateFile) == 0
                              : file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool createPrivateFile(const QString &file)
{
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, PrivateFile);
    if (descriptor < 0) {
        return errno == EEXIST;
    }
    return ::close(descriptor) == 0;
}

bool createPrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        return true;
    }
    const QString above = info.absolutePath();
    if (above == info.absoluteFilePath() || !createPrivateFolder(above)) {
        return false;
    }
    return ::mkdir(QFile::encodeName(info.absoluteFilePath()).constData(), PrivateFolder) == 0 ||
           QFileInfo(folder).isDir();
}

StoreResult<> writePrivateFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    // Before the first byte: who opened it before that could read on.
    if (!target.open(QIODevice::WriteOnly) || !makePrivate(target) || target.write(bytes) != bytes.size() ||
        !target.commit()) {
        return storeFailure(writeErrorCode(QFileInfo(file).path(), bytes.size()),
                            QDir::toNativeSeparators(file), target.errorString());
    }
    return {};
}

void makeDataPrivate(const QString &folder)
{
    const QDir data(folder);
    const bool home = data.canonicalPath() == QDir(QDir::homePath()).canonicalPath();
    const Opened opened(folder, O_DIRECTORY);
    if (!opened.mine() || data.isRoot()) {
        return;
    }
    for (const QString &name : data.entryList(
             {QStringLiteral("rookery.db*"), QStringLiteral("settings.ini*"), QStringLiteral("rookery.lock")},
             QDir::Files | QDir::Hidden)) {
        closeFile(data.filePath(name));
    }
    for (const QString &name :
         {QStringLiteral("attachments"), QStringLiteral("states"), QStringLiteral("teach")}) {
        closeTree(data.filePath(name));
    }
    const QDir models(data.filePath(QStringLiteral("models")));
    for (const QString &name : models.entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden)) {
        closeFile(models.filePath(name));
    }
    if (!home && !opened.shared()) {
        opened.takeRightsOfOthers();
    }
}

}  // namespace rookery
