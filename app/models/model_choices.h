#pragma once

#include "app/models/model_library.h"
#include "app/models/remote_models.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

#include <functional>

/// Every model that can be asked, in one list: those on this computer, then those elsewhere that were added.
/// Asks nobody for anything. GUI thread.
class ModelChoices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.choices is the one object")

public:
    enum Role {
        NameRole = Qt::UserRole,
        DetailsRole,  ///< size and folder, or its server
        InUseRole,
        ElsewhereRole,
        LeavingRole,  ///< the sentence that says where a conversation with it goes; empty: it stays here
    };

    ModelChoices(ModelLibrary &library, RemoteModels &elsewhere, QObject *parent = nullptr);

    /// What `ModelController::use` takes; empty where there is no such row.
    QString placeOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    /// \param begin the row at which that list begins here
    void follow(QAbstractListModel &list, const std::function<int()> &begin);
    QVariant dataHere(int row, int role) const;
    QVariant dataElsewhere(int row, int role) const;

    ModelLibrary &m_library;
    RemoteModels &m_elsewhere;
};
