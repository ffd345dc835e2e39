#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QString>

#include <optional>

/// The part of a file that has come so far, `<file>.part`, and in `<file>.part.tag` the server's name for the
/// version that it is of. Readable by the owner alone, a regular file, and held by one program at a time.
/// Functions that can fail return 0 or the system's error number. One thread at a time.
class PartFile
{
public:
    PartFile() = default;
    ~PartFile() { close(); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// Opens the part of `file`, or makes one, with the folders above it.
    /// \return EWOULDBLOCK where another program writes it, EINVAL where it is no regular file
    [[nodiscard]] int open(const QString &file);
    bool isOpen() const { return m_descriptor >= 0; }
    void close();

    const QString &name() const { return m_name; }
    qint64 size() const { return m_size; }

    /// What has been appended or `skip`ped over goes into the checksums.
    void setHashes(const QList<QCryptographicHash *> &hashes) { m_hashes = hashes; }
    /// Reads on in what was there already, for the checksums. \return bytes read, 0 at the end, -1 = failed
    qint64 readOn(qint64 most);
    [[nodiscard]] int append(const QByteArray &data);
    [[nodiscard]] int empty();

    QByteArray tag() const;
    void setTag(const QByteArray &tag) const;

    /// To the disk, then under its own name, which another file may have had. Slow.
    [[nodiscard]] int keep();
    void remove();

private:
    QString m_file;
    QString m_name;
    QList<QCryptographicHash *> m_hashes;
    qint64 m_size = 0;
    qint64 m_hashed = 0;
    int m_descriptor = -1;
};

/// Makes a folder, and those above it, for the owner alone; existing ones stay as they are.
/// \return 0 or the system's error number
int makePrivateFolder(const QString &folder);
