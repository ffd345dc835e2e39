#pragma once

#include "app/models/download_queue.h"

#include <QAbstractListModel>
#include <QList>
#include <qqmlintegration.h>

/// Models that can be downloaded into the models folder, one at a time. Touches the network only between
/// `download` and its end. GUI thread.
class CatalogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.catalog is the one object")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    enum Role {
        NameRole = Qt::UserRole,
        DetailsRole,   ///< size, memory it needs, licence, date
        StateRole,     ///< State
        ProgressRole,  ///< 0..1
    };
    enum State {
        Absent,
        Begun,    ///< a part is there
        Loading,  ///< being downloaded
        Here,
    };
    Q_ENUM(State)

    /// \param catalog a JSON file; the one of the program where empty
    explicit CatalogModel(const QString &folder, const QString &catalog = {}, QObject *parent = nullptr);

    bool busy() const { return m_download.running(); }
    QString error() const { return m_error; }

    Q_INVOKABLE void download(int row);
    Q_INVOKABLE void cancel() { m_download.cancel(); }
    Q_INVOKABLE void dismissError() { setError({}); }
    Q_INVOKABLE QString fileOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void busyChanged();
    void errorChanged();
    void arrived(const QString &file);

private:
    struct Entry {
        QString name;
        QString licence;
        QString date;
        DownloadTarget target;
    };

    void read(const QString &catalog);
    State stateOf(int row) const;
    qint64 bytesOf(int row) const;  ///< that are there
    QString detailsOf(const Entry &entry) const;
    void onEnded();
    void setError(const QString &sentence);

    QString m_folder;
    QList<Entry> m_entries;
    DownloadQueue m_download;
    int m_row = -1;  ///< the one being downloaded
    QString m_error;
};
