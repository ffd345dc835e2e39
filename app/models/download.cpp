#include "app/models/download.h"

#include "engine/file/readable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QNetworkReply>
#include <QPromise>
#include <QThreadPool>

#include <filesystem>
#include <span>
#include <utility>

namespace {

constexpr int TransferTimeoutMs = 30000;
constexpr qint64 ReadAtOnce = qint64{1} << 20;
constexpr qint64 SpareBytes = qint64{64} << 20;  ///< left free on the disk

constexpr int PartialContent = 206;
constexpr int RangeNotSatisfiable = 416;

using Hash = std::shared_ptr<QCryptographicHash>;

/// The hash of a file's content so far; null where it can't be read or nobody waits any more.
Hash hashOf(const QString &name, const QPromise<Hash> &promise)
{
    auto file = rookery::ReadableFile::open(QFile::encodeName(name).toStdString());
    auto hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
    QByteArray data(ReadAtOnce, Qt::Uninitialized);
    while (file) {
        const auto count =
            file->read(std::as_writable_bytes(std::span(data.data(), static_cast<std::size_t>(data.size()))));
        if (!count || promise.isCanceled()) {
            return nullptr;
        }
        if (*count == 0) {
            return hash;
        }
        hash->addData(QByteArrayView(data.constData(), static_cast<qsizetype>(*count)));
    }
    return nullptr;
}

/// -1 = not known. QStorageInfo would need a table of mounts, which containers may lack.
qint64 freeBytes(const QString &folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(folder.toStdU16String(), error);
    return error ? -1 : static_cast<qint64>(space.available);
}

}  // namespace

Download::Download(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_network.setTransferTimeout(TransferTimeoutMs);
}

Download::~Download()
{
    m_hashing.cancel();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Download::start(const DownloadTarget &target)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_target = target;
    m_done = 0;
    ++m_run;
    m_part.setFileName(target.file + QStringLiteral(".part"));
    QDir().mkpath(QFileInfo(target.file).absolutePath());
    if (const QFileInfo part(m_part.fileName()); part.exists() && !part.isFile()) {
        fail(tr("%1 can't be read. Delete it, then try again.")
                 .arg(QDir::toNativeSeparators(m_part.fileName())));
        return;
    }
    if (!m_part.open(QIODevice::ReadWrite | QIODevice::Append)) {
        fail(tr("%1 can't be written (%2). Check the folder, then try again.")
                 .arg(QDir::toNativeSeparators(m_part.fileName()), m_part.errorString()));
        return;
    }
    if (m_target.bytes > 0 && m_part.size() > m_target.bytes) {
        m_part.resize(0);  // the part of another file
    }
    const qint64 missing = m_target.bytes - m_part.size();
    const qint64 available = freeBytes(QFileInfo(target.file).absolutePath());
    if (available >= 0 && missing + SpareBytes > available) {
        const QLocale locale;
        fail(tr("The download needs %1, but only %2 are free on the disk. Free some space, then try again.")
                 .arg(locale.formattedDataSize(missing), locale.formattedDataSize(available)));
        return;
    }
    emit progressed();
    hashWhatIsThere();
}

void Download::hashWhatIsThere()
{
    if (m_part.size() == 0) {
        m_hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
        request();
        return;
    }
    auto promise = std::make_shared<QPromise<Hash>>();
    auto *watcher = new QFutureWatcher<Hash>(this);
    connect(watcher, &QFutureWatcher<Hash>::finished, this, [this, watcher, run = m_run] {
        watcher->deleteLater();
        if (!m_running || run != m_run) {
            return;
        }
        const Hash hash = watcher->result();
        if (!hash) {
            fail(tr("%1 can't be read. Delete it, then try again.")
                     .arg(QDir::toNativeSeparators(m_part.fileName())));
            return;
        }
        m_hash = hash;
        m_done = m_part.size();
        m_done == m_target.bytes ? keepWhole() : request();
    });
    promise->start();
    m_hashing = promise->future();
    watcher->setFuture(m_hashing);
    QThreadPool::globalInstance()->start([promise, name = m_part.fileName()] {
        promise->addResult(hashOf(name, *promise));
        promise->finish();
    });
}

void Download::request()
{
    m_answered = false;
    QNetworkRequest request(m_target.url);
    request.setRawHeader("Accept-Encoding", "identity");  // the checksum is that of the bytes as stored
    if (m_done > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_done) + '-');
    }
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(4 * ReadAtOnce);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeData);
    connect(m_reply, &QNetworkReply::finished, this, &Download::onReplyFinished);
}

/// A server that can't go on where the part ends sends the whole file again.
void Download::checkAnswer()
{
    if (std::exchange(m_answered, true) || m_done == 0) {
        return;
    }
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != PartialContent) {
        m_part.resize(0);
        m_done = 0;
        m_hash->reset();
    }
}

void Download::takeData()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 != 2) {
        return;  // the page of an error is no part of the file
    }
    checkAnswer();
    while (m_reply != nullptr && m_reply->bytesAvailable() > 0) {
        const QByteArray data = m_reply->read(ReadAtOnce);
        if (m_part.write(data) != data.size() || !m_part.flush()) {
            fail(tr("%1 can't be written (%2). What has come is kept; try again.")
                     .arg(QDir::toNativeSeparators(m_part.fileName()), m_part.errorString()));
            return;
        }
        m_hash->addData(data);
        m_done += data.size();
    }
    emit progressed();
}

void Download::onReplyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    takeData();
    if (m_reply == nullptr) {
        return;
    }
    if (m_reply->error() == QNetworkReply::NoError) {
        keepWhole();
        return;
    }
    if (status == RangeNotSatisfiable) {
        m_part.resize(0);
        fail(tr("The file has changed on the server. Try again; it starts from the beginning."));
    } else if (status >= 400) {
        fail(tr("%1 answered with error %2. The file may have moved; try again later.")
                 .arg(m_target.url.host())
                 .arg(status));
    } else {
        fail(tr("The download was cut off (%1). What has come is kept; try again to go on.")
                 .arg(m_reply->errorString()));
    }
}

void Download::keepWhole()
{
    if (m_target.bytes > 0 && m_done < m_target.bytes) {
        fail(tr("The download was cut off. What has come is kept; try again to go on."));
        return;
    }
    const QByteArray sum = m_hash->result().toHex();
    const bool right = (m_target.bytes == 0 || m_done == m_target.bytes) &&
                       (m_target.sha256.isEmpty() || sum == m_target.sha256.toLower());
    if (!right) {
        m_part.remove();
        fail(tr("What came is not the file that was expected: its checksum is another. It was deleted; try "
                "again."));
        return;
    }
    m_part.close();
    QFile::remove(m_target.file);
    if (!m_part.rename(m_target.file)) {
        fail(tr("%1 can't be written (%2). Check the folder, then try again.")
                 .arg(QDir::toNativeSeparators(m_target.file), m_part.errorString()));
        return;
    }
    end();
    emit finished();
}

void Download::end()
{
    m_running = false;
    m_hashing.cancel();
    m_part.close();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void Download::cancel()
{
    if (m_running) {
        end();
        emit cancelled();
    }
}

void Download::fail(const QString &sentence)
{
    end();
    emit failed(sentence);
}
