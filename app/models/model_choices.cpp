#include "app/models/model_choices.h"

#include "app/models/model_controller.h"

ModelChoices::ModelChoices(ModelLibrary &library, RemoteModels &elsewhere, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_elsewhere(elsewhere)
{
    follow(m_library, [] { return 0; });
    follow(m_elsewhere, [this] { return m_library.rowCount(); });
}

void ModelChoices::follow(QAbstractListModel &list, const std::function<int()> &begin)
{
    using Model = QAbstractItemModel;
    connect(&list, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&list, &Model::modelReset, this, [this] { endResetModel(); });
    connect(&list, &Model::rowsAboutToBeInserted, this,
            [this, begin](const QModelIndex &, int first, int last) {
                beginInsertRows({}, begin() + first, begin() + last);
            });
    connect(&list, &Model::rowsInserted, this, [this] { endInsertRows(); });
    connect(&list, &Model::rowsAboutToBeRemoved, this,
            [this, begin](const QModelIndex &, int first, int last) {
                beginRemoveRows({}, begin() + first, begin() + last);
            });
    connect(&list, &Model::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&list, &Model::rowsAboutToBeMoved, this,
            [this, begin](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows({}, begin() + first, begin() + last, {}, begin() + to);
            });
    connect(&list, &Model::rowsMoved, this, [this] { endMoveRows(); });
    connect(&list, &Model::dataChanged, this,
            [this, begin](const QModelIndex &first, const QModelIndex &last) {
                emit dataChanged(index(begin() + first.row()), index(begin() + last.row()));
            });
}

QString ModelChoices::placeOf(int row) const
{
    const int here = m_library.rowCount();
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    return row < here ? dataHere(row, ModelLibrary::FileRole).toString()
                      : m_elsewhere.describedAt(row - here).place->address;
}

int ModelChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_library.rowCount() + m_elsewhere.rowCount();
}

QVariant ModelChoices::dataHere(int row, int role) const
{
    return m_library.data(m_library.index(row), role);
}

QVariant ModelChoices::dataElsewhere(int row, int role) const
{
    return m_elsewhere.data(m_elsewhere.index(row), role);
}

QVariant ModelChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int here = m_library.rowCount();
    const bool elsewhere = index.row() >= here;
    const int row = elsewhere ? index.row() - here : index.row();
    switch (role) {
    case NameRole:
        return elsewhere ? dataElsewhere(row, RemoteModels::NameRole) : dataHere(row, ModelLibrary::NameRole);
    case DetailsRole:
        return elsewhere ? dataElsewhere(row, RemoteModels::DetailsRole)
                         : dataHere(row, ModelLibrary::DetailsRole);
    case InUseRole:
        return elsewhere ? dataElsewhere(row, RemoteModels::InUseRole)
                         : dataHere(row, ModelLibrary::InUseRole);
    case ElsewhereRole:
        return elsewhere;
    case LeavingRole:
        return elsewhere ? ModelController::leavingWith(m_elsewhere.describedAt(row)) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelChoices::roleNames() const
{
    return {{NameRole, "name"},
            {DetailsRole, "details"},
            {InUseRole, "inUse"},
            {ElsewhereRole, "elsewhere"},
            {LeavingRole, "leaving"}};
}
