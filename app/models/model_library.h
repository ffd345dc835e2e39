#pragma once

#include "app/keyboard/lasting_rows.h"

#include <QStringList>
#include <qqmlintegration.h>

/// The weight files on this computer: the starter, those used recently, those in the models folder. The
/// disk is read on a pool thread. GUI thread.
class ModelLibrary : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.library is the one object")

public:
    enum Role {
        NameRole = Qt::UserRole,
        FileRole,
        DetailsRole,  ///< size and folder
        InUseRole,
    };

    struct Entry {
        QString file;
        QString name;
        QString details;

        bool operator==(const Entry &) const = default;
    };

    ModelLibrary(const QString &starterFile, const QString &folder, QObject *parent = nullptr);

    void setRecent(const QStringList &files);
    void setInUse(const QString &file);
    Q_INVOKABLE void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString m_starterFile;
    QString m_folder;
    QStringList m_recent;
    QString m_inUse;
    QList<Entry> m_entries;
};

bool isWeightFileName(const QString &name);
