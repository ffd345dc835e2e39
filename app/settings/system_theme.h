#pragma once

#include "app/settings/settings.h"

#include <QDBusMessage>
#include <QObject>
#include <QVariant>

/// Whether there is a bus to ask. Qt would start one of its own where the session has none, and wait for it.
bool sessionHasBus();

/// Follows what the desktop prefers, as its portal says: light or dark (without a portal, as the platform's
/// palette is), high contrast, less motion. Asks without waiting. GUI thread.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemTheme(Settings &settings);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private slots:
    // Not its three arguments: QtDBus looks their types up by name, and knows QDBusVariant's only later.
    void onSettingChanged(const QDBusMessage &signal);

private:
    void askPortal(const QString &group, const QString &key);
    void usePalette();
    void use(const QString &key, const QVariant &value);

    Settings &m_settings;
    bool m_portalAnswered = false;
    bool m_lessMotion = false;
    bool m_animated = true;
};
