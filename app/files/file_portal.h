#pragma once

#include "app/files/file_names.h"
#include "app/files/file_request.h"
#include "app/portal/portal_request.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <functional>

/// The desktop's own file dialog, through xdg-desktop-portal (org.freedesktop.portal.FileChooser). Asks over
/// D-Bus without waiting. GUI thread.
class FilePortal : public QObject
{
    Q_OBJECT

public:
    struct Question {
        FileRequest::Kind kind = FileRequest::Open;
        QString title;
        QString acceptText;
        QList<NameFilter> filters;
        QString folder;
        QString name;  ///< of a file to save
    };
    struct Answer {
        QStringList files;    ///< none: cancelled
        int filter = 0;       ///< the kind of files that was chosen
        bool failed = false;  ///< the portal couldn't show a dialog, or went away
    };
    using Then = std::function<void(const Answer &)>;

    explicit FilePortal(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The portal has said that it can show file dialogs.
    bool available() const { return m_available; }
    /// One dialog at a time: a question still open is withdrawn, and answered as cancelled.
    void ask(const Question &question, Then then);

signals:
    void availableChanged();

private:
    void askVersion();
    void setAvailable(bool available);

    QDBusConnection m_bus;
    PortalRequest m_request;
    bool m_available = false;
};
