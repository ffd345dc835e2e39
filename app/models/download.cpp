#include "app/models/download.h"

#include "app/engine/file_path.h"
#include "app/text/sizes.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QNetworkReply>
#include <QRegularExpression>

#include <cerrno>
#include <filesystem>
#include <utility>

namespace {

constexpr int TransferTimeoutMs = 30000;
constexpr int MostRedirects = 8;
constexpr int ToldEveryMs = 100;
constexpr qint64 ReadAtOnce = qint64{1} << 20;
constexpr qint64 SpareBytes = qint64{64} << 20;  ///< left free on the disk

constexpr int PartialContent = 206;
constexpr int RangeNotSatisfiable = 416;

/// -1 = not known. QStorageInfo would need a table of mounts, which containers may lack.
qint64 freeBytes(const QString &folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(toPath(folder), error);
    return error ? -1 : static_cast<qint64>(space.available);
}

/// "bytes 100-199/1000"
struct ContentRange {
    qint64 first = -1;
    qint64 total = 0;  ///< 0 = not told

    explicit ContentRange(const QByteArray &header)
    {
        static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-\\d+/(\\d+|\\*)$"));
        if (const auto match = form.match(QString::fromLatin1(header)); match.hasMatch()) {
            first = match.captured(1).toLongLong();
            total = match.captured(2).toLongLong();
        }
    }
};

}  // namespace

Download::Download(QObject *parent)
    : QObject(parent)
    , m_network(this)
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_network.setTransferTimeout(TransferTimeoutMs);
}

Download::~Download()
{
    dropReply();
}

void Download::start(const DownloadTarget &target)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_target = target;
    m_expected = target.bytes;
    ++m_run;
    m_sha256.reset();
    const int error = m_part.open(target.file);
    if (error == EWOULDBLOCK) {
        fail(tr("%1 is being downloaded by another program already.")
                 .arg(QDir::toNativeSeparators(target.file)));
        return;
    }
    if (error != 0) {
        failToWrite(error);
        return;
    }
    m_part.setHashes(target.gitBlob.isEmpty() ? QList{&m_sha256} : QList{&m_sha256, &m_gitBlob});
    // Of another file, or perhaps of another version of it, which no checksum would tell.
    const bool other = m_expected > 0 && m_part.size() > m_expected;
    m_gitBlob.reset();
    if (other || (!target.checked() && m_part.tag().isEmpty())) {
        if (!beginAgain()) {
            return;
        }
    } else {
        m_gitBlob.addData("blob " + QByteArray::number(target.bytes) + '\0');
    }
    if (!hasRoomFor(m_expected - m_part.size())) {
        return;
    }
    m_sinceTold.start();
    emit progressed(m_part.size());
    readWhatIsThere();
}

bool Download::hasRoomFor(qint64 missing)
{
    const qint64 available = freeBytes(QFileInfo(m_target.file).absolutePath());
    if (available < 0 || missing <= available - SpareBytes) {
        return true;
    }
    fail(tr("The download needs %1, but only %2 are free on the disk. Free some space, then try again.")
             .arg(sizeText(missing), sizeText(available)));
    return false;
}

/// In pieces, so that `cancel` is heard.
void Download::readWhatIsThere()
{
    const qint64 read = m_part.readOn(8 * ReadAtOnce);
    if (read < 0) {
        fail(tr("%1 can't be read. Delete it, then try again.").arg(QDir::toNativeSeparators(m_part.name())));
    } else if (read > 0) {
        QMetaObject::invokeMethod(
            this,
            [this, run = m_run] {
                if (m_running && run == m_run) {
                    readWhatIsThere();
                }
            },
            Qt::QueuedConnection);
    } else if (m_expected > 0 && m_part.size() == m_expected) {
        keepWhole();
    } else {
        request();
    }
}

void Download::request()
{
    m_answered = false;
    QNetworkRequest request(m_target.url);
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setRawHeader("Accept-Encoding", "identity");  // the checksum is that of the bytes as stored
    if (m_part.size() > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_part.size()) + '-');
    }
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(4 * ReadAtOnce);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeData);
    connect(m_reply, &QNetworkReply::finished, this, &Download::onReplyFinished);
}

/// Is the answer what goes on where the part ends? A server that can't do that sends the whole file again.
bool Download::checkAnswer()
{
    if (std::exchange(m_answered, true)) {
        return true;
    }
    const QByteArray tag = m_reply->rawHeader("ETag");
    const bool partial =
        m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == PartialContent;
    const ContentRange range(m_reply->rawHeader("Content-Range"));
    if (partial && m_part.size() == 0) {
        fail(tr("%1 sent a part of the file where all of it was asked for. Try again later.")
                 .arg(m_target.url.host()));
        return false;
    }
    const bool goesOn =
        partial && range.first == m_part.size() && (m_target.checked() || tag == m_part.tag());
    if (!goesOn && m_part.size() > 0 && !beginAgain()) {
        return false;
    }
    if (partial && !goesOn) {
        dropReply();
        request();
        return false;
    }
    m_part.setTag(tag);
    return checkSizes(partial ? range.total
                              : m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
}

bool Download::beginAgain()
{
    if (const int error = m_part.empty(); error != 0) {
        failToWrite(error);
        return false;
    }
    m_gitBlob.addData("blob " + QByteArray::number(m_target.bytes) + '\0');
    return true;
}

bool Download::checkSizes(qint64 total)
{
    if (m_target.bytes > 0 && total > 0 && total != m_target.bytes) {
        failAndForget(
            tr("The file on %1 has %2 bytes, not the %3 that were expected: it is another one. "
               "Nothing was kept.")
                .arg(m_target.url.host(), QLocale().toString(total), QLocale().toString(m_target.bytes)));
        return false;
    }
    m_expected = m_target.bytes > 0 ? m_target.bytes : total;
    return hasRoomFor(std::max<qint64>(m_expected - m_part.size(), 0));
}

void Download::takeData()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 != 2 || !checkAnswer()) {
        return;  // the page of an error is no part of the file
    }
    while (m_reply != nullptr && m_reply->bytesAvailable() > 0) {
        const QByteArray data = m_reply->read(ReadAtOnce);
        if (m_expected > 0 && data.size() > m_expected - m_part.size()) {
            failAndForget(tr("%1 sent more than the %2 bytes that the file has. The download was stopped and "
                             "what had come was deleted.")
                              .arg(m_target.url.host(), QLocale().toString(m_expected)));
            return;
        }
        if (m_expected == 0 && !hasRoomFor(data.size())) {
            return;
        }
        if (const int error = m_part.append(data); error != 0) {
            failToWrite(error);
            return;
        }
    }
    if (m_sinceTold.hasExpired(ToldEveryMs)) {
        m_sinceTold.start();
        emit progressed(m_part.size());
    }
}

void Download::onReplyFinished()
{
    const QNetworkReply *reply = m_reply;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    takeData();
    if (m_reply == nullptr || m_reply != reply) {
        return;
    }
    if (m_reply->error() == QNetworkReply::NoError && status / 100 == 2) {
        keepWhole();
    } else if (status >= 400) {
        failWith(status);
    } else {
        fail(tr("The download was cut off (%1). What has come is kept; try again to go on.")
                 .arg(m_reply->errorString()));
    }
}

void Download::failWith(int status)
{
    const QString host = m_target.url.host();
    if (status == RangeNotSatisfiable) {
        failAndForget(tr("The file has changed on the server. Try again; it starts from the beginning."));
    } else if (status == 401 || status == 403) {
        fail(tr("%1 gives this file only to people who have signed in there (error %2). Download it in a "
                "browser, then open it here.")
                 .arg(host)
                 .arg(status));
    } else if (status == 404 || status == 410) {
        fail(tr("%1 doesn't have this file any more (error %2).").arg(host).arg(status));
    } else {
        fail(tr("%1 answered with error %2. Try again later.").arg(host).arg(status));
    }
}

QString Download::complaint() const
{
    const auto agrees = [](const QCryptographicHash &hash, const QByteArray &expected) {
        return expected.isEmpty() || hash.result().toHex() == expected.toLower();
    };
    if (!agrees(m_sha256, m_target.sha256) || !agrees(m_gitBlob, m_target.gitBlob)) {
        return tr("What came is not the file that was expected: its checksum is another. It was deleted; try "
                  "again.");
    }
    return m_target.examine ? m_target.examine(m_part.name()) : QString();
}

void Download::keepWhole()
{
    if (m_part.size() < m_expected) {
        fail(tr("The download was cut off. What has come is kept; try again to go on."));
    } else if (const QString wrong = complaint(); !wrong.isEmpty()) {
        failAndForget(wrong);
    } else if (const int error = m_part.keep(); error != 0) {
        failToWrite(error);
    } else {
        end();
        emit finished();
    }
}

void Download::dropReply()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void Download::end()
{
    m_running = false;
    dropReply();
    m_part.close();
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

void Download::failAndForget(const QString &sentence)
{
    m_part.remove();
    fail(sentence);
}

void Download::failToWrite(int error)
{
    if (error == ENOSPC || error == EDQUOT) {
        fail(tr("The disk is full. What has come is kept; free some space, then try again."));
        return;
    }
    fail(tr("%1 can't be written (%2). Check the folder, then try again.")
             .arg(QDir::toNativeSeparators(m_part.name()),
                  error == EINVAL ? tr("it is not a file") : qt_error_string(error)));
}
