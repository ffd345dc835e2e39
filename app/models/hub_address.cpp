#include "app/models/hub_address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype LongestPath = 400;
constexpr qsizetype LongestName = 200;  ///< in bytes: a disk's limit is 255, and ".part.tag" is added

bool isHubName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9._-]{0,95}$"));
    return form.match(name).hasMatch() && !name.contains(QLatin1String(".."));
}

bool isHidden(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_NotAssigned || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || c == QLatin1Char('\\');
}

/// The parts of a link's path, or nothing where it leads elsewhere.
std::optional<QStringList> partsOf(const QString &text, const QUrl &hub)
{
    QString address = text.trimmed();
    const QString host = hub.authority();
    if (address.startsWith(host + QLatin1Char('/'))) {
        address.prepend(hub.scheme() + QStringLiteral("://"));
    }
    if (!address.contains(QLatin1String("://"))) {
        return address.split(QLatin1Char('/'));
    }
    const QUrl link(address);
    const bool same = link.isValid() && link.authority() == host &&
                      (link.scheme() == hub.scheme() || link.scheme() == QLatin1String("https"));
    return same ? std::optional(link.path(QUrl::FullyDecoded).mid(1).split(QLatin1Char('/'))) : std::nullopt;
}

}  // namespace

QUrl HubAddress::listing(const QUrl &hub) const
{
    QUrl url = hub;
    url.setPath(QStringLiteral("/api/models/%1/tree/%2").arg(repository, revision));
    url.setQuery(QStringLiteral("recursive=true"));
    return url;
}

QUrl HubAddress::download(const QUrl &hub, const QString &path) const
{
    QUrl url = hub;
    // Decoded: '%', '?' and '#' of a name are no syntax.
    url.setPath(QStringLiteral("/%1/resolve/%2/%3").arg(repository, revision, path), QUrl::DecodedMode);
    return url;
}

std::optional<HubAddress> hubAddress(const QString &text, const QUrl &hub)
{
    auto parts = partsOf(text, hub);
    if (!parts) {
        return {};
    }
    parts->removeAll(QString());
    if (parts->size() > 2 && parts->first() == QLatin1String("models")) {
        parts->removeFirst();
    }
    if (parts->size() < 2 || !isHubName(parts->at(0)) || !isHubName(parts->at(1))) {
        return {};
    }
    HubAddress address;
    address.repository = parts->at(0) + QLatin1Char('/') + parts->at(1);
    if (parts->size() == 2) {
        return address;
    }
    static const QStringList views = {QStringLiteral("tree"), QStringLiteral("blob"),
                                      QStringLiteral("resolve"), QStringLiteral("raw")};
    if (!views.contains(parts->at(2)) || parts->size() < 4 || !isHubName(parts->at(3))) {
        return {};
    }
    address.revision = parts->at(3);
    if (parts->at(2) != QLatin1String("tree")) {
        address.file = parts->mid(4).join(QLatin1Char('/'));
    }
    return address;
}

bool isSafeHubPath(const QString &path)
{
    if (path.isEmpty() || path.size() > LongestPath || !path.isValidUtf16() ||
        std::any_of(path.begin(), path.end(), isHidden)) {
        return false;
    }
    const QStringList names = path.split(QLatin1Char('/'));
    const bool plain = std::all_of(names.begin(), names.end(), [](const QString &name) {
        return !name.isEmpty() && !name.startsWith(QLatin1Char('.')) && name.toUtf8().size() <= LongestName;
    });
    return plain && !path.endsWith(QLatin1String(".part")) && !path.endsWith(QLatin1String(".part.tag"));
}
