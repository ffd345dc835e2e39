#pragma once

#include "app/settings/settings.h"

#include <QObject>
#include <QVariant>

class QDBusVariant;

/// Whether there is a bus to ask. Qt would start one of its own where the session has none, and wait for it.
bool sessionHasBus();

/// Follows the desktop's preference for light or dark: the portal's `color-scheme` where there is one, else
/// the palette that the platform gives. Asks without waiting. GUI thread.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemTheme(Settings &settings);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void usePalette();
    void usePreference(const QVariant &value);

    Settings &m_settings;
    bool m_portalAnswered = false;
};
