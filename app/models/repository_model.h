#pragma once

#include "app/models/catalog_entry.h"
#include "app/models/hub_listing.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

/// The files of one opened repository, with those chosen that make a model. Asks the hub when it is opened
/// and at no other time. GUI thread.
class RepositoryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.catalog.repository is the one object")
    Q_PROPERTY(bool opened READ opened NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY chosenChanged)
    Q_PROPERTY(QString weights READ weights NOTIFY chosenChanged)
    Q_PROPERTY(bool canDownload READ canDownload NOTIFY chosenChanged)

public:
    enum Role {
        PathRole = Qt::UserRole,
        SizeRole,    ///< as text
        ChosenRole,  ///< bool
        HereRole,    ///< bool
    };

    RepositoryModel(const QUrl &hub, const QString &dataFolder, QObject *parent = nullptr);

    bool opened() const { return !m_entry.repository.repository.isEmpty(); }
    bool asking() const { return m_listing.running(); }
    QString name() const { return m_entry.repository.repository; }
    QString error() const { return m_error; }
    QString note() const;     ///< what to know before choosing; may be empty
    QString summary() const;  ///< of what is chosen
    bool canDownload() const;

    void setMachine(const Machine &machine);
    void open(const CatalogEntry &entry, const DownloadTarget &vocabulary);
    Q_INVOKABLE void close();
    Q_INVOKABLE void setChosen(int row, bool chosen);

    QList<DownloadTarget> chosen() const;  ///< that aren't there yet
    qint64 chosenBytes() const;            ///< of all that is chosen
    /// What to load once everything chosen is there: a weight file, or the folder of a split one.
    QString weights() const;
    QString encoder() const;  ///< that goes with it, where it came from another repository; or empty
    /// Files have come, or were taken away.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();
    void chosenChanged();

private:
    struct File {
        DownloadTarget target;
        QString path;  ///< shown
        bool weights = false;
        bool ofEncoder = false;
        bool chosen = false;
        bool here = false;
    };

    void onListed(const QList<HubFile> &files, int leftOut);
    void addEncoder(const QList<HubFile> &files);
    File fileOf(const HubAddress &address, const HubFile &file) const;
    void choose();
    void addVocabulary();
    void setError(const QString &sentence);

    QUrl m_hub;
    QString m_dataFolder;
    HubListing m_listing;
    Machine m_machine;
    CatalogEntry m_entry;
    DownloadTarget m_vocabulary;
    QList<File> m_files;
    int m_leftOut = 0;
    bool m_several = false;  ///< weights of which one is enough
    bool m_askingEncoder = false;
    QString m_error;
};
