#pragma once

#include "app/files/file_portal.h"
#include "app/files/file_request.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QPointer>
#include <qqmlintegration.h>

/// Asks the user for files: with the desktop's own dialog where its portal has one, else with the window's.
/// Remembers the last folder of each purpose. GUI thread.
class FileChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.files is the one object")

public:
    explicit FileChooser(Settings &settings, QObject *parent = nullptr);

    /// From now on the portal is asked first, while it is available. Must outlive this.
    void usePortal(FilePortal &portal) { m_portal = &portal; }

    Q_INVOKABLE void ask(FileRequest *request);
    /// The window's dialog is done: these files, or none where it was cancelled.
    Q_INVOKABLE void finish(FileRequest *request, const QStringList &files);

signals:
    /// The window is to show its own dialog. \param folders to begin in, the first that can be read
    /// \param name to begin with
    /// \param replacing the name is taken already: the dialog begins with the question whether to replace it
    void asked(FileRequest *request, const QStringList &folders, const QString &name, bool replacing);

private:
    void askPortal(FileRequest *request);
    void onPortalAnswered(FileRequest *request, const FilePortal::Answer &answer);
    QStringList foldersFor(const FileRequest &request) const;
    QString nameFor(const FileRequest &request) const;
    void remember(const FileRequest &request, const QString &file);

    Settings &m_settings;
    QPointer<FilePortal> m_portal;
};
