#pragma once

#include "app/keyboard/lasting_rows.h"
#include "app/writing/manuscript.h"

#include <qqmlintegration.h>

/// The versions of the text shown, the newest first, while somebody looks at them. GUI thread.
class VersionModel : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing.versions is the one object")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)

public:
    enum Role {
        IdRole = Qt::UserRole,
        TitleRole,    ///< how it came about
        DetailsRole,  ///< when, by whom, how much
        ExcerptRole,  ///< beginning of what came with it
        ShownRole,    ///< the text stands there
        BranchRole,   ///< it doesn't stand behind the one listed below it
    };

    VersionModel(StoreClient &store, Manuscript &manuscript, QObject *parent = nullptr);

    bool watched() const { return m_watched; }
    void setWatched(bool watched);

    /// The text becomes that version's; what it was stays a version.
    Q_INVOKABLE void goBackTo(double version);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void watchedChanged();
    void failed(const QString &sentence);

private:
    void refresh();

    StoreClient &m_store;
    Manuscript &m_manuscript;
    bool m_watched = false;
    quint64 m_number = 0;
    QList<rookery::VersionInfo> m_versions;
};
