#include "app/models/part_file.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr qint64 LongestTag = 1024;  ///< of an honest server

QString tagFile(const QString &part)
{
    return part + QStringLiteral(".tag");
}

/// A new name is only safe on the disk with the folder that it stands in.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

}  // namespace

int makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        return 0;
    }
    if (const QString above = info.absolutePath(); above != info.absoluteFilePath()) {
        if (const int error = makePrivateFolder(above); error != 0) {
            return error;
        }
    }
    const bool made = ::mkdir(QFile::encodeName(info.absoluteFilePath()).constData(), S_IRWXU) == 0;
    return made || QFileInfo(folder).isDir() ? 0 : errno;
}

int PartFile::open(const QString &file)
{
    close();
    m_file = file;
    m_name = file + QStringLiteral(".part");
    if (const int error = makePrivateFolder(QFileInfo(file).absolutePath()); error != 0) {
        return error;
    }
    // A pipe in its place must not be waited for, nor a link lead elsewhere.
    m_descriptor =
        ::open(QFile::encodeName(m_name).constData(),
               O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_descriptor < 0) {
        return errno;
    }
    struct stat status = {};
    const int error = ::fstat(m_descriptor, &status) != 0             ? errno
                      : !S_ISREG(status.st_mode)                      ? EINVAL
                      : ::flock(m_descriptor, LOCK_EX | LOCK_NB) < 0  ? errno
                      : ::fchmod(m_descriptor, S_IRUSR | S_IWUSR) < 0 ? errno
                                                                      : 0;
    if (error != 0) {
        close();
        return error;
    }
    m_size = status.st_size;
    m_hashed = 0;
    return 0;
}

void PartFile::close()
{
    if (const int descriptor = std::exchange(m_descriptor, -1); descriptor >= 0) {
        ::close(descriptor);
    }
}

qint64 PartFile::readOn(qint64 most)
{
    QByteArray data(std::min(most, m_size - m_hashed), Qt::Uninitialized);
    const qint64 read = ::pread(m_descriptor, data.data(), static_cast<std::size_t>(data.size()), m_hashed);
    if (read < 0 || (read == 0 && m_hashed < m_size)) {
        return -1;
    }
    for (QCryptographicHash *hash : m_hashes) {
        hash->addData(data.first(read));
    }
    m_hashed += read;
    return read;
}

int PartFile::append(const QByteArray &data)
{
    qint64 written = 0;
    while (written < data.size()) {
        const qint64 count = ::write(m_descriptor, data.constData() + written,
                                     static_cast<std::size_t>(data.size() - written));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        written += count;
        m_size += count;
    }
    for (QCryptographicHash *hash : m_hashes) {
        hash->addData(data);
    }
    m_hashed += data.size();
    return 0;
}

int PartFile::empty()
{
    if (::ftruncate(m_descriptor, 0) != 0) {
        return errno;
    }
    for (QCryptographicHash *hash : m_hashes) {
        hash->reset();
    }
    m_size = 0;
    m_hashed = 0;
    QFile::remove(tagFile(m_name));
    return 0;
}

QByteArray PartFile::tag() const
{
    const int descriptor = ::open(QFile::encodeName(tagFile(m_name)).constData(),
                                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    std::array<char, LongestTag> text = {};
    const qint64 read = descriptor < 0 ? -1 : ::read(descriptor, text.data(), text.size());
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return read > 0 ? QByteArray(text.data(), read) : QByteArray();
}

void PartFile::setTag(const QByteArray &tag) const
{
    // Without a tag the next start begins again: nothing is lost but time.
    QFile::remove(tagFile(m_name));
    if (tag.isEmpty() || tag.size() > LongestTag) {
        return;
    }
    if (QFile file(tagFile(m_name));
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(tag);
    }
}

int PartFile::keep()
{
    if (::fsync(m_descriptor) != 0 ||
        std::rename(QFile::encodeName(m_name).constData(), QFile::encodeName(m_file).constData()) != 0) {
        return errno;
    }
    close();
    QFile::remove(tagFile(m_name));
    syncFolder(QFileInfo(m_file).absolutePath());
    return 0;
}

void PartFile::remove()
{
    QFile::remove(m_name);
    QFile::remove(tagFile(m_name));
    close();
}
