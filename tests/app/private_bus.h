#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>

/// A session bus for a test alone, so that it can stand in for the desktop's services.
class PrivateBus
{
public:
    PrivateBus() = default;
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;
    ~PrivateBus()
    {
        for (const QString &name : m_names) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    /// False where dbus-daemon (Debian's package of that name) isn't installed.
    bool start()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
            return false;
        }
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return true;
    }

    QString address() const { return m_address; }

    QDBusConnection connection(const QString &name)
    {
        m_names += name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};
