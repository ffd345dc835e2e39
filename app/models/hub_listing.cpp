#include "app/models/hub_listing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkReply>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace {

constexpr int ListingTimeoutMs = 30000;
constexpr int MostPages = 50;
constexpr qint64 LargestPage = qint64{2} << 20;  ///< a page of 1,000 files has about 300 kB
constexpr qint64 LargestFile = qint64{1} << 46;

QByteArray hexOfLength(const QJsonValue &value, int digits)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-fA-F]*$"));
    const QString text = value.toString();
    return text.size() == digits && hex.match(text).hasMatch() ? text.toLatin1() : QByteArray();
}

}  // namespace

HubListing::HubListing(const QUrl &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    m_network.setTransferTimeout(ListingTimeoutMs);
}

HubListing::~HubListing()
{
    cancel();
}

void HubListing::ask(const HubAddress &address)
{
    cancel();
    m_address = address;
    m_files.clear();
    m_paths.clear();
    m_pages = 0;
    m_leftOut = 0;
    request(address.listing(m_hub));
}

void HubListing::cancel()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void HubListing::request(const QUrl &url)
{
    ++m_pages;
    QNetworkRequest request(url);
    request.setMaximumRedirectsAllowed(4);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(LargestPage + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > LargestPage) {
            fail(tr("The answer of %1 is too long to be a list of files.").arg(m_hub.host()));
        }
    });
    connect(m_reply, &QNetworkReply::finished, this, &HubListing::onReplyFinished);
}

void HubListing::onReplyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() != QNetworkReply::NoError || status != 200) {
        fail(complaint(status));
        return;
    }
    if (!takePage(m_reply->readAll())) {
        fail(tr("%1 answered with something else than a list of files. Try again later.").arg(m_hub.host()));
        return;
    }
    const QUrl next = nextPage();
    const bool sameHub = next.scheme() == m_hub.scheme() && next.authority() == m_hub.authority();
    if (next.isEmpty()) {
        finish();
    } else if (!sameHub) {
        fail(tr("The list of %1 goes on at another address (%2), which isn't followed.")
                 .arg(m_address.repository, next.host()));
    } else if (m_files.size() >= MostFiles || m_pages >= MostPages) {
        fail(tr("%1 has more than %2 files. Give the link of the one that you want.")
                 .arg(m_address.repository, QLocale().toString(MostFiles)));
    } else {
        cancel();
        request(next);
    }
}

QString HubListing::complaint(int status) const
{
    const QString host = m_hub.host();
    if (status == 401 || status == 403) {
        return tr("%1 doesn't show %2 without signing in: it doesn't exist, or asks its users to agree to "
                  "something first. Download it in a browser, then open it here.")
            .arg(host, m_address.repository);
    }
    if (status == 404) {
        return tr("There is no %1 on %2. Check the name.").arg(m_address.repository, host);
    }
    if (status >= 300) {
        return tr("%1 answered with error %2. Try again later.").arg(host).arg(status);
    }
    return tr("%1 couldn't be reached (%2). Check the connection, then try again.")
        .arg(host, m_reply->errorString());
}

bool HubListing::takePage(const QByteArray &page)
{
    const QJsonDocument document = QJsonDocument::fromJson(page);
    if (!document.isArray()) {
        return false;
    }
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        if (m_files.size() <= MostFiles && entry[u"type"].toString() == QLatin1String("file")) {
            takeEntry(entry.toObject());
        }
    }
    return true;
}

void HubListing::takeEntry(const QJsonObject &entry)
{
    const QString path = entry[u"path"].toString();
    if (path.section(QLatin1Char('/'), -1).startsWith(QLatin1String(".git"))) {
        return;  // .gitattributes: git's own
    }
    const QJsonValue large = entry[u"lfs"];
    HubFile file;
    file.path = path;
    file.bytes = entry[u"size"].toInteger(-1);
    const bool sizesAgree = !large.isObject() || large[u"size"].toInteger(file.bytes) == file.bytes;
    if (!isSafeHubPath(path) || m_paths.contains(path) || file.bytes < 0 || file.bytes > LargestFile ||
        !sizesAgree) {
        ++m_leftOut;
        return;
    }
    // A large file's own "oid" is that of a pointer to it.
    if (large.isObject()) {
        file.sha256 = hexOfLength(large[u"oid"], 64);
    } else {
        file.gitBlob = hexOfLength(entry[u"oid"], 40);
    }
    m_paths.insert(path);
    m_files += file;
}

/// Link: <https://...>; rel="next"
QUrl HubListing::nextPage() const
{
    static const QRegularExpression form(QStringLiteral("<([^>]*)>\\s*;\\s*rel=\"?next\"?"));
    const auto match = form.match(QString::fromLatin1(m_reply->rawHeader("Link")));
    return match.hasMatch() ? m_reply->url().resolved(QUrl(match.captured(1))) : QUrl();
}

void HubListing::finish()
{
    cancel();
    if (m_files.size() > MostFiles) {
        m_files.resize(MostFiles);
    }
    std::sort(m_files.begin(), m_files.end(),
              [](const HubFile &a, const HubFile &b) { return a.path < b.path; });
    emit listed(m_files, m_leftOut);
}

void HubListing::fail(const QString &sentence)
{
    cancel();
    emit failed(sentence);
}
