#pragma once

#include "app/keyboard/lasting_rows.h"
#include "app/models/download_queue.h"
#include "app/models/repository_model.h"

#include <QList>
#include <qqmlintegration.h>

/// Models that can be downloaded, with how they go on this computer, the one to try first on top; and the
/// download, one at a time. Touches the network only between `download` or `openRepository` and their ends.
/// GUI thread.
class CatalogModel : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.catalog is the one object")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString busyName READ busyName NOTIFY busyChanged)
    Q_PROPERTY(double busyProgress READ busyProgress NOTIFY progressed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY progressed)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool everything READ everything WRITE setEverything NOTIFY everythingChanged)
    /// Of the model to try first; -1 = none.
    Q_PROPERTY(int recommendedRow READ recommendedRow NOTIFY machineChanged)
    Q_PROPERTY(QString recommendedName READ recommendedName NOTIFY machineChanged)
    Q_PROPERTY(QString recommendedText READ recommendedText NOTIFY machineChanged)
    Q_PROPERTY(QString machineText READ machineText NOTIFY machineChanged)
    Q_PROPERTY(RepositoryModel *repository READ repository CONSTANT)

public:
    enum Role {
        NameRole = Qt::UserRole,
        DetailsRole,      ///< size, memory it needs, date; may be empty
        OriginRole,       ///< where it comes from, licence
        CheckRole,        ///< how what comes is checked, where that is less than a checksum; may be empty
        StateRole,        ///< State
        ProgressRole,     ///< 0..1
        SectionRole,      ///< "chat", "translation", "pictures"
        LeadsRole,        ///< the first of its section
        FitsRole,         ///< bool
        FitRole,          ///< the same and how fast, in words; may be empty
        RecommendedRole,  ///< bool
        RepositoryRole,   ///< bool: has files to choose from
    };
    enum State {
        Absent,
        Begun,    ///< a part is there
        Loading,  ///< being downloaded
        Here,
    };
    Q_ENUM(State)

    /// \param catalog a JSON file; the one of the program where empty
    explicit CatalogModel(const QString &dataFolder, const QString &catalog = {},
                          const QUrl &hub = defaultHub(), QObject *parent = nullptr);

    static QUrl defaultHub() { return QUrl(QStringLiteral("https://huggingface.co")); }

    bool busy() const { return m_download.running(); }
    QString busyName() const { return m_busyName; }
    double busyProgress() const;
    QString busyText() const;
    QString error() const { return m_error; }
    bool everything() const { return m_everything; }  ///< also other files of models that are listed
    void setEverything(bool everything);
    QString machineText() const;
    int recommendedRow() const { return static_cast<int>(m_rows.indexOf(m_recommended)); }
    QString recommendedName() const;
    QString recommendedText() const;  ///< its size and how it goes on this computer
    RepositoryModel *repository() { return &m_repository; }
    const QList<CatalogEntry> &entries() const { return m_catalog.entries; }

    /// Looks what this computer can hold, on another thread.
    void look(int threads);
    void setMachine(const Machine &machine);
    /// A model of this size was seen to read its weights so fast: better than what memory promises.
    void setSeen(double bytesPerSecond, qint64 weightBytes, bool onCard);
    /// The language changed.
    void retranslate();

    Q_INVOKABLE void download(int row);
    Q_INVOKABLE void openRepository(int row);
    /// \param text a name or a link that the user typed. \return false where it is neither
    Q_INVOKABLE bool openAddress(const QString &text);
    Q_INVOKABLE void downloadChosen();  ///< files of the open repository
    void downloadVocabulary();
    QString vocabularyFile() const { return m_catalog.vocabulary.file; }
    Q_INVOKABLE void cancel() { m_download.cancel(); }
    Q_INVOKABLE void dismissError() { setError({}); }
    Q_INVOKABLE QString fileOf(int row) const;
    Q_INVOKABLE void refresh();  ///< files may have come or gone

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void busyChanged();
    void progressed();
    void errorChanged();
    void everythingChanged();
    void machineChanged();
    /// \param encoder of images, that goes with the weights; may be empty
    void arrived(const QString &file, const QString &encoder);

private:
    const CatalogEntry &entryOf(int row) const { return m_catalog.entries[m_rows[row]]; }
    QList<DownloadTarget> targetsOf(const CatalogEntry &entry) const;
    void arrange();
    void start(const QList<DownloadTarget> &targets, const QString &name);
    State stateOf(int row) const;
    qint64 bytesOf(int row) const;  ///< that are there
    Fit fitOfRow(int row) const;
    QString fitText(int row) const;
    QString paceOf(const CatalogEntry &entry) const;
    QString detailsOf(const CatalogEntry &entry) const;
    static QString originOf(const CatalogEntry &entry);
    void onEnded();
    void onFinished();
    void setError(const QString &sentence);

    QString m_dataFolder;
    QUrl m_hub;
    Catalog m_catalog;
    QList<int> m_rows;  ///< entries that are shown, in their order
    DownloadQueue m_download;
    RepositoryModel m_repository;
    Machine m_machine;
    double m_seenSpeed = 0;  ///< bytes/s, 0 = not seen yet
    qint64 m_seenBytes = 0;
    bool m_seenOnCard = false;
    int m_recommended = -1;  ///< entry
    int m_downloading = -1;  ///< entry; -1: none, or files of a repository
    QString m_arriving;      ///< what will be there to be loaded
    QString m_arrivingEncoder;
    QString m_busyName;
    bool m_everything = false;
    QString m_error;
};
