#pragma once

#include "app/portal/portal_request.h"
#include "app/settings/settings.h"

#include <QDBusMessage>
#include <qqmlintegration.h>

#include <memory>
#include <optional>

/// Keys that call the quick window whatever program is in front, where the user wants that: the desktop gives
/// them (org.freedesktop.portal.GlobalShortcuts), asks which, and says when they are pressed. GUI thread.
class GlobalShortcut : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.quickKeys is the one object")
    Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY wantedChanged)
    Q_PROPERTY(bool available READ available NOTIFY availableChanged)
    Q_PROPERTY(bool bound READ bound NOTIFY keysChanged)
    Q_PROPERTY(QString keys READ keys NOTIFY keysChanged)

public:
    using Connect = std::function<QDBusConnection(const QString &name)>;

    explicit GlobalShortcut(Settings &settings, QObject *parent = nullptr);
    ~GlobalShortcut() override;

    /// There is a bus. \param connect makes a connection to it of this name
    void use(Connect connect);

    bool wanted() const { return m_wanted; }  ///< by the user; at first not
    void setWanted(bool wanted);
    bool available() const { return m_available; }  ///< the desktop has said that it gives keys
    bool bound() const { return m_bound; }          ///< the desktop knows what they are for
    QString keys() const { return m_keys; }         ///< in the desktop's words; empty: none are given

    /// Asks the desktop whether it gives keys, if it wasn't asked yet.
    Q_INVOKABLE void look();

signals:
    void wantedChanged();
    void availableChanged();
    void keysChanged();
    /// The keys were pressed. \param activation token with which a window may come to the front; may be empty
    void activated(const QString &activation);

private slots:
    void onActivated(const QDBusMessage &signal);
    void onShortcutsChanged(const QDBusMessage &signal);

private:
    void askVersion();
    void setAvailable(bool available);
    void bind();
    void onSession(uint outcome, const QVariantMap &results);
    void onBound(uint outcome, const QVariantMap &results);
    void release();
    void setBound(bool bound, const QVariant &shortcuts);

    Settings &m_settings;
    Connect m_connect;
    std::optional<QDBusConnection> m_bus;  ///< once the desktop was asked
    std::unique_ptr<PortalRequest> m_request;
    QString m_session;  ///< object path; empty: there is none
    bool m_wanted;
    bool m_available = false;
    bool m_bound = false;
    QString m_keys;
};
