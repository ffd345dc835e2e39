#include "app/files/file_portal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QGuiApplication>
#include <QUrl>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace {

// xdg-desktop-portal's documentation of FileChooser and Request.
const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Chooser = QStringLiteral("org.freedesktop.portal.FileChooser");
const QString Request = QStringLiteral("org.freedesktop.portal.Request");
constexpr uint GlobPattern = 0;
constexpr uint Chosen = 0;
constexpr uint Cancelled = 1;
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

/// The window that the dialog stands before. Wayland names windows by an extension that Qt doesn't offer.
QString parentWindow()
{
    const QWindow *window = QGuiApplication::focusWindow();
    return window != nullptr && QGuiApplication::platformName() == QLatin1String("xcb")
               ? QStringLiteral("x11:") + QString::number(window->winId(), 16)
               : QString();
}

QVariantMap optionsOf(const FilePortal::Question &question, const QString &token)
{
    QVariantMap options{{QStringLiteral("handle_token"), token},
                        {QStringLiteral("accept_label"), question.acceptText},
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
{
    qDBusRegisterMetaType<PortalPattern>();
    qDBusRegisterMetaType<QList<PortalPattern>>();
    qDBusRegisterMetaType<PortalFilter>();
    qDBusRegisterMetaType<QList<PortalFilter>>();
    auto *watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        setAvailable(false);
        answer({{}, 0, true});
    });
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &FilePortal::askVersion);
    askVersion();
}

void FilePortal::askVersion()
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        Service, Path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
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
    withdraw();
    m_then = std::move(then);
    m_filters = question.filters;
    const quint64 asked = ++m_asked;
    const QString token = QStringLiteral("rookery%1").arg(asked);
    const QString sender = m_bus.baseService().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    listen(Path + QStringLiteral("/request/") + sender + QLatin1Char('/') + token);

    QDBusMessage call = QDBusMessage::createMethodCall(
        Service, Path, Chooser,
        question.kind == FileRequest::Save ? QStringLiteral("SaveFile") : QStringLiteral("OpenFile"));
    call << parentWindow() << question.title << optionsOf(question, token);
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, asked](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        done->deleteLater();
        if (asked != m_asked || m_handle.isEmpty()) {
            return;
        }
        if (reply.isError()) {
            answer({{}, 0, true});
        } else if (reply.value().path() != m_handle) {  // portals before 0.9 choose their own
            listen(reply.value().path());
        }
    });
}

void FilePortal::listen(const QString &handle)
{
    const QString signal = QStringLiteral("Response");
    if (!m_handle.isEmpty()) {
        m_bus.disconnect(Service, m_handle, Request, signal, this, SLOT(onResponse(uint, QVariantMap)));
    }
    m_handle = handle;
    if (!m_handle.isEmpty()) {
        m_bus.connect(Service, m_handle, Request, signal, this, SLOT(onResponse(uint, QVariantMap)));
    }
}

void FilePortal::withdraw()
{
    if (!m_handle.isEmpty()) {
        m_bus.asyncCall(QDBusMessage::createMethodCall(Service, m_handle, Request, QStringLiteral("Close")));
        answer({});
    }
}

void FilePortal::onResponse(uint response, const QVariantMap &results)
{
    QStringList files;
    if (response == Chosen) {
        for (const QString &uri : results.value(QStringLiteral("uris")).toStringList()) {
            const QUrl url(uri);
            if (url.isLocalFile()) {
                files += url.toLocalFile();
            }
        }
    }
    answer({files, filterOf(results, m_filters), response > Cancelled});
}

void FilePortal::answer(const Answer &answer)
{
    listen({});
    if (const Then then = std::exchange(m_then, {})) {
        then(answer);
    }
}
