#pragma once

#include "app/files/file_names.h"
#include "app/files/file_request.h"
#include "app/files/folder_listing.h"

#include <QAbstractListModel>
#include <QSet>
#include <QVariantList>
#include <qqmlintegration.h>

#include <functional>

/// What the window's file dialog shows and does, without its looks: the files of a folder, which of them are
/// chosen, what is typed, and what comes of it. The disk is read elsewhere. GUI thread.
class FileBrowser : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(FileRequest::Kind kind READ kind NOTIFY started)
    Q_PROPERTY(QVariantList places READ places NOTIFY placesChanged)
    Q_PROPERTY(QStringList filterNames READ filterNames NOTIFY started)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged)
    Q_PROPERTY(QVariantList crumbs READ crumbs NOTIFY folderChanged)
    Q_PROPERTY(bool topmost READ topmost NOTIFY folderChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged)
    Q_PROPERTY(int count READ count NOTIFY listed)
    Q_PROPERTY(QString remark READ remark NOTIFY listed)
    Q_PROPERTY(bool hiddenShown READ hiddenShown WRITE setHiddenShown NOTIFY hiddenShownChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString replacing READ replacing NOTIFY replacingChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailsRole, IsFolderRole, ChosenRole };

    explicit FileBrowser(QObject *parent = nullptr);

    FileRequest::Kind kind() const { return m_kind; }
    QVariantList places() const { return m_places; }  ///< {name, icon, path}: where people keep files
    QStringList filterNames() const;
    int filter() const { return m_filter; }
    void setFilter(int filter);  ///< a name to save gets its ending
    QString folder() const { return m_folder; }
    QVariantList crumbs() const;  ///< {name, path} from the top to the folder
    bool topmost() const;
    bool reading() const { return m_reading; }
    int count() const { return static_cast<int>(m_shown.size()); }
    QString remark() const;  ///< why nothing, or not everything, is listed
    bool hiddenShown() const { return m_hiddenShown; }
    void setHiddenShown(bool shown);
    QString name() const { return m_name; }
    void setName(const QString &name);  ///< what the user types: a name or a path
    QString error() const { return m_error; }
    QString replacing() const { return m_replacing; }  ///< the file that would be overwritten; empty: none

    /// \param folders begins in the first of them that can be read
    /// \param replacing begins with the question whether to replace the file
    Q_INVOKABLE void start(FileRequest *request, const QStringList &folders, const QString &name,
                           bool replacing);
    Q_INVOKABLE void enter(const QString &folder);
    Q_INVOKABLE void goUp();
    /// A row was clicked. \param more with Ctrl: beside those chosen already \param range with Shift: up to
    /// it
    Q_INVOKABLE void choose(int row, bool more, bool range);
    /// A row was double-clicked or Enter was pressed on it.
    Q_INVOKABLE void activate(int row);
    /// The first row after `after` whose name begins so, from the top again after the last; -1: none.
    Q_INVOKABLE int rowBeginningWith(const QString &text, int after) const;
    /// Takes what is typed or chosen: enters a folder, asks before it replaces a file, or is done.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void replace();  ///< yes to `replacing`
    Q_INVOKABLE void keepOld();  ///< no to `replacing`
    Q_INVOKABLE void makeFolder(const QString &name);
    /// How much of the name is selected at first: all but its ending.
    Q_INVOKABLE int lengthOfBaseName() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void started();
    void placesChanged();
    void filterChanged();
    void folderChanged();
    void readingChanged();
    /// \param left the row of the folder that was left upwards; -1: it isn't there
    void listed(int left);
    void hiddenShownChanged();
    void nameChanged();
    void errorChanged();
    void replacingChanged();
    void done(const QStringList &files);

private:
    void list(const QStringList &folders, const QString &current);
    void onListed(const FolderListing &listing, const QString &current);
    void show();
    void judge(const QList<std::function<FileVerdict()>> &questions);
    void onJudged(const QList<FileVerdict> &verdicts);
    void tell(const QString &error);
    void ask(const QString &replacing);
    void setReading(bool reading);
    void showChosen();
    QString pathOf(int row) const;
    QStringList chosenNames() const;

    FileRequest::Kind m_kind = FileRequest::Open;
    QVariantList m_places;
    QList<NameFilter> m_filters;
    int m_filter = 0;
    QString m_folder;
    FolderListing m_listing;  // of the folder, before the filter
    QList<FolderEntry> m_shown;
    QSet<int> m_chosen;  // rows
    int m_anchor = -1;   // row from which a range extends
    bool m_reading = false;
    quint64 m_asked = 0;         // number of the last question to the disk
    bool m_acceptLater = false;  // once the folder is read
    bool m_hiddenShown = false;
    QString m_name;
    QString m_suggested;  // the name to save, while folders are walked
    QString m_error;
    QString m_replacing;
};
