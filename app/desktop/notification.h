#pragma once

#include <QDBusMessage>
#include <QString>
#include <QStringList>

/// A call to the service that shows notifications (org.freedesktop.Notifications, Desktop Notifications
/// Specification 1.2); its answer is the notification's number.
/// \param replaces number of the notification in whose place it is shown; 0: of none
/// \param body plain text
/// \param actions names and labels by turns
QDBusMessage notification(const QString &summary, const QString &body, uint replaces = 0,
                          const QStringList &actions = {});
