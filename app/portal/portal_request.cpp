#include "app/portal/portal_request.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QWindow>

#include <utility>

namespace {

const QString Request = QStringLiteral("org.freedesktop.portal.Request");

}  // namespace

QString portal::newToken()
{
    static quint64 given = 0;
    return QStringLiteral("rookery%1").arg(++given);
}

/// Wayland names windows by an extension that Qt doesn't offer.
QString portal::parentWindow()
{
    const QWindow *window = QGuiApplication::focusWindow();
    return window != nullptr && QGuiApplication::platformName() == QLatin1String("xcb")
               ? QStringLiteral("x11:") + QString::number(window->winId(), 16)
               : QString();
}

PortalRequest::PortalRequest(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void PortalRequest::ask(const QString &interface, const QString &method, const QVariantList &arguments,
                        QVariantMap options, Then then)
{
    withdraw();
    m_then = std::move(then);
    const quint64 asked = ++m_asked;
    const QString token = portal::newToken();
    const QString sender = m_bus.baseService().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    listen(portal::Path + QStringLiteral("/request/") + sender + QLatin1Char('/') + token);

    options[QStringLiteral("handle_token")] = token;
    QDBusMessage call = QDBusMessage::createMethodCall(portal::Service, portal::Path, interface, method);
    call.setArguments(arguments + QVariantList{options});
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, asked](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        done->deleteLater();
        if (asked != m_asked || m_handle.isEmpty()) {
            return;
        }
        if (reply.isError()) {
            fail();
        } else if (reply.value().path() != m_handle) {  // portals before 0.9 choose their own
            listen(reply.value().path());
        }
    });
}

void PortalRequest::listen(const QString &handle)
{
    const QString signal = QStringLiteral("Response");
    if (!m_handle.isEmpty()) {
        m_bus.disconnect(portal::Service, m_handle, Request, signal, this,
                         SLOT(onResponse(uint, QVariantMap)));
    }
    m_handle = handle;
    if (!m_handle.isEmpty()) {
        m_bus.connect(portal::Service, m_handle, Request, signal, this, SLOT(onResponse(uint, QVariantMap)));
    }
}

void PortalRequest::withdraw()
{
    if (!m_handle.isEmpty()) {
        m_bus.asyncCall(
            QDBusMessage::createMethodCall(portal::Service, m_handle, Request, QStringLiteral("Close")));
        answer(Cancelled, {});
    }
}

void PortalRequest::onResponse(uint outcome, const QVariantMap &results)
{
    answer(outcome, results);
}

void PortalRequest::answer(uint outcome, const QVariantMap &results)
{
    listen({});
    if (const Then then = std::exchange(m_then, {})) {
        then(outcome, results);
    }
}
