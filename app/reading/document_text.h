#pragma once

#include "app/reading/passage_cache.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

/// The text of one document, passage by passage. GUI thread.
class DocumentText : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.shelf.text is the one object")
    Q_PROPERTY(QString name READ name NOTIFY opened)
    Q_PROPERTY(int place READ place NOTIFY opened)
    Q_PROPERTY(QString error READ error NOTIFY opened)

public:
    enum Role { TextRole = Qt::UserRole, MarkedRole };

    explicit DocumentText(PassageCache &passages, QObject *parent = nullptr);

    QString name() const { return m_name; }
    int place() const { return m_place; }  ///< the passage that was asked for, which is marked; -1 = none
    QString error() const { return m_error; }
    void open(const QString &id, int place);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void opened();

private:
    PassageCache &m_cache;
    std::shared_ptr<const rookery::shelf::Passages> m_passages;
    QString m_name;
    QString m_error;
    int m_place = -1;
    quint64 m_number = 0;
};
