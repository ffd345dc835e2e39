#include "app/storage/path_key.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace rookery {

namespace {

// Makes these keys longer than those of older versions.
const QByteArray Mark = QByteArrayLiteral("\x02");

// The length goes first, so that no two lists of texts hash the same bytes.
void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const quint64 length = qToLittleEndian(static_cast<quint64>(utf8.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(utf8);
}

QByteArray ofPrompt(const QString &templateName, const QString &systemPrompt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, templateName);
    addText(hash, systemPrompt);
    return hash.result();
}

}  // namespace

PathKey::PathKey(const QString &templateName, const QString &systemPrompt)
    : m_value(Mark + ofPrompt(templateName, systemPrompt))
{
}

QByteArray PathKey::ofGivenStart()
{
    return QCryptographicHash::hash("a given starting state", QCryptographicHash::Sha256);
}

void PathKey::add(qint64 checksum)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_value);
    const qint64 bytes = qToLittleEndian(checksum);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    m_value = Mark + hash.result();
}

OlderPathKey::OlderPathKey(const QString &templateName, const QString &systemPrompt)
    : m_value(ofPrompt(templateName, systemPrompt))
{
}

bool OlderPathKey::made(const QByteArray &key)
{
    return key.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
}

void OlderPathKey::add(const Message &message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_value);
    const char role = static_cast<char>(message.role);
    hash.addData(QByteArrayView(&role, 1));
    addText(hash, message.text);
    for (const Attachment &attachment : message.attachments) {
        addText(hash, attachment.hash);
    }
    m_value = hash.result();
}

}  // namespace rookery
