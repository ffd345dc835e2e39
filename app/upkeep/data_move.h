#pragma once

#include "app/chat/shown_chats.h"
#include "app/models/model_controller.h"

#include <QUrl>
#include <qqmlintegration.h>

#include <stop_token>

/// Moves the data folder to another place (app/storage/move_data.h). Where it ends well the program has to
/// start again, from the new place: `finished`. GUI thread.
class DataMove : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.dataMove is the one object")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// \param startFolder where a start looks for the data first
    DataMove(const QString &startFolder, Settings &settings, StoreClient &store, ShownChats &chats,
             ModelController &models, QObject *parent = nullptr);
    ~DataMove() override;

    bool running() const { return m_running; }
    double progress() const { return m_progress; }  ///< 0 .. 1
    QString error() const { return m_error; }       ///< of the last one, one sentence; empty = none

    /// What keeps it from being moved there, in one sentence; empty where nothing does.
    Q_INVOKABLE QString complaint(const QUrl &folder) const;
    /// A folder as it is written on this computer.
    Q_INVOKABLE QString shownPath(const QUrl &folder) const;
    /// Moves all data into an empty or new folder. Meanwhile nothing else is stored, so whoever starts it
    /// lets nobody type.
    Q_INVOKABLE void start(const QUrl &folder);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismissError();

signals:
    void changed();
    /// All data is in `folder` now, and the program must start again.
    void finished(const QString &folder);

private:
    void fail(const QString &sentence);

    QString m_startFolder;
    Settings &m_settings;
    StoreClient &m_store;
    ShownChats &m_chats;
    ModelController &m_models;
    std::stop_source m_stop;
    bool m_running = false;
    double m_progress = 0;
    QString m_error;
};
