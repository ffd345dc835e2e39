#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QStringList>
#include <QVariantMap>

/// Stands where a desktop's portal is: says its version, takes questions, answers when it is told to.
class FakePortal : public QDBusVirtualObject
{
public:
    inline static const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
    inline static const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");

    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(Path, this, QDBusConnection::SubPath);
        m_bus.registerService(Service);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(Service);
        m_bus.unregisterObject(Path, QDBusConnection::UnregisterTree);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("Get")) {
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(version))));
        } else if (message.member() == QLatin1String("Register")) {
            registered += message.arguments().value(0).toString();
            bus.send(message.createReply());
        } else if (message.member() == QLatin1String("Close")) {
            closed += message.path();
            bus.send(message.createReply());
        } else if (refuses) {
            bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("no backend")));
        } else {
            method = message.member();
            arguments = message.arguments();
            options = qdbus_cast<QVariantMap>(arguments.takeLast());
            sender = message.service();
            const QString name = sender.mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
            handle = ownHandles ? Path + QStringLiteral("/request/old/1")
                                : Path + QStringLiteral("/request/") + name + QLatin1Char('/') +
                                      options.value(QStringLiteral("handle_token")).toString();
            bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(handle))));
            ++asked;
        }
        return true;
    }

    void respond(uint outcome, const QVariantMap &results)
    {
        signal(handle, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"),
               {outcome, results});
    }
    void respond(uint outcome, const QStringList &uris)
    {
        respond(outcome, QVariantMap{{QStringLiteral("uris"), uris}});
    }
    void signal(const QString &path, const QString &interface, const QString &name,
                const QVariantList &values)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(values);
        m_bus.send(message);
    }

    uint version = 3;
    bool refuses = false;
    bool ownHandles = false;  ///< as portals before 0.9
    int asked = 0;
    QString method;
    QVariantList arguments;  ///< without the options
    QVariantMap options;
    QString sender;
    QString handle;
    QStringList closed;
    QStringList registered;

private:
    QDBusConnection m_bus;
};
