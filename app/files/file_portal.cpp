#include "app/files/file_portal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace {

// xdg-desktop-portal's documentation of FileChooser.
const QString Chooser = QStringLiteral("org.freedesktop.portal.FileChooser");
constexpr uint GlobPattern = 0;
constexpr uint FirstWithFolders = 3;

struct PortalPattern {
    uint kind = GlobPattern;
    QString text;
};

struct PortalFilter {
    QString name;
    QList<PortalPattern> patterns;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalPattern &pattern)
{
    argument.beginStructure();
    argument << pattern.kind << pattern.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalPattern &pattern)
{
    argument.beginStructure();
    argument >> pattern.kind >> pattern.text;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const PortalFilter &filter)
{
    argument.beginStructure();
    argument << filter.name << filter.patterns;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalFilter &filter)
{
    argument.beginStructure();
    argument >> filter.name >> filter.patterns;
    argument.endStructure();
    return argument;
}

}  // namespace

Q_DECLARE_METATYPE(PortalPattern)
Q_DECLARE_METATYPE(PortalFilter)

namespace {

/// A pattern that takes both cases of its letters, as ours do: "*.[pP][nN][gG]".
QString bothCases(const QString &pattern)
{
    QString text;
    for (const QChar c : pattern) {
        text += c.isLetter() ? QLatin1Char('[') + QString(c.toLower()) + c.toUpper() + QLatin1Char(']')
                             : QString(c);
    }
    return text;
}

PortalFilter toPortal(const NameFilter &filter)
{
    PortalFilter result{filter.label, {}};
    for (const QString &pattern : filter.patterns) {
        result.patterns.append({GlobPattern, bothCases(pattern)});
    }
    return result;
}

/// Paths cross the bus as bytes with a zero at their end.
QByteArray pathBytes(const QString &path)
{
    return QFile::encodeName(path) + '\0';
}

QVariantMap optionsOf(const FilePortal::Question &question)
{
    QVariantMap options{{QStringLiteral("accept_label"), question.acceptText},
                        {QStringLiteral("modal"), true},
                        {QStringLiteral("current_folder"), pathBytes(question.folder)}};
    if (question.kind == FileRequest::Folder) {
        options[QStringLiteral("directory")] = true;
        return options;
    }
    options[QStringLiteral("multiple")] = question.kind == FileRequest::OpenSeveral;
    if (question.kind == FileRequest::Save) {
        options[QStringLiteral("current_name")] = question.name;
    }
    if (!question.filters.isEmpty()) {
        QList<PortalFilter> filters;
        std::ranges::transform(question.filters, std::back_inserter(filters), toPortal);
        options[QStringLiteral("filters")] = QVariant::fromValue(filters);
        options[QStringLiteral("current_filter")] = QVariant::fromValue(filters.front());
    }
    return options;
}

QStringList filesOf(const QVariantMap &results)
{
    QStringList files;
    for (const QString &uri : results.value(QStringLiteral("uris")).toStringList()) {
        const QUrl url(uri);
        if (url.isLocalFile()) {
            files += url.toLocalFile();
        }
    }
    return files;
}

int filterOf(const QVariantMap &results, const QList<NameFilter> &filters)
{
    const auto chosen = qdbus_cast<PortalFilter>(results.value(QStringLiteral("current_filter")));
    const auto found = std::ranges::find(filters, chosen.name, &NameFilter::label);
    return found == filters.end() ? 0 : static_cast<int>(found - filters.begin());
}

}  // namespace

FilePortal::FilePortal(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_request(bus)
{
    qDBusRegisterMetaType<PortalPattern>();
    qDBusRegisterMetaType<QList<PortalPattern>>();
    qDBusRegisterMetaType<PortalFilter>();
    qDBusRegisterMetaType<QList<PortalFilter>>();
    auto *watcher =
        new QDBusServiceWatcher(portal::Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        setAvailable(false);
        m_request.fail();
    });
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &FilePortal::askVersion);
    askVersion();
}

void FilePortal::askVersion()
{
    QDBusMessage get = QDBusMessage::createMethodCall(portal::Service, portal::Path,
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
    get << Chooser << QStringLiteral("version");
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> version = *done;
        setAvailable(!version.isError() && version.value().variant().toUInt() >= FirstWithFolders);
        done->deleteLater();
    });
}

void FilePortal::setAvailable(bool available)
{
    if (available != m_available) {
        m_available = available;
        emit availableChanged();
    }
}

void FilePortal::ask(const Question &question, Then then)
{
    m_request.ask(
        Chooser, question.kind == FileRequest::Save ? QStringLiteral("SaveFile") : QStringLiteral("OpenFile"),
        {portal::parentWindow(), question.title}, optionsOf(question),
        [filters = question.filters, then = std::move(then)](uint outcome, const QVariantMap &results) {
            QStringList files;
            if (outcome == PortalRequest::Given) {
                files = filesOf(results);
            }
            then({files, filterOf(results, filters), outcome > PortalRequest::Cancelled});
        });
}
