#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <functional>

/// What the desktop's portal has in common for all that it is asked (xdg-desktop-portal).
namespace portal {

inline const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");

/// The end of the path of what this program asks for, unlike all that it gave before.
QString newToken();
/// The window that a dialog of the desktop stands before; empty where it can't be named.
QString parentWindow();

}  // namespace portal

/// A question to the desktop's portal that somebody may have to answer, as a rule in a dialog of the desktop
/// (org.freedesktop.portal.Request). Asks over D-Bus without waiting, one question at a time. GUI thread.
class PortalRequest : public QObject
{
    Q_OBJECT

public:
    enum Outcome : uint { Given = 0, Cancelled = 1, Failed = 2 };
    /// \param outcome an Outcome, or a larger number, which is a failure too
    using Then = std::function<void(uint outcome, const QVariantMap &results)>;

    explicit PortalRequest(const QDBusConnection &bus, QObject *parent = nullptr);

    /// A question still open is withdrawn first.
    /// \param arguments of the method but its last one, the options
    void ask(const QString &interface, const QString &method, const QVariantList &arguments,
             QVariantMap options, Then then);
    /// The question still open is closed on the desktop, and answered as cancelled.
    void withdraw();
    /// There is nobody any more who would answer.
    void fail() { answer(Failed, {}); }

private slots:
    void onResponse(uint outcome, const QVariantMap &results);

private:
    void listen(const QString &handle);
    void answer(uint outcome, const QVariantMap &results);

    QDBusConnection m_bus;
    quint64 m_asked = 0;  ///< number of the question that is open
    QString m_handle;     ///< object path of its request; empty: none is open
    Then m_then;
};
