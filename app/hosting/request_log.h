#pragma once

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace rookery::server {
struct Handled;
}

/// The last requests to the local server, the newest first: when, what for, and what came of it; never what
/// was said. GUI thread.
class RequestLog : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.server.log is the one object")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(int active READ active NOTIFY activeChanged)

public:
    static constexpr int MostRows = 100;

    enum Role {
        TimeRole = Qt::UserRole,
        RequestRole,  ///< "POST /v1/chat/completions"
        OutcomeRole,  ///< "200 · 1.2 s", or that it is being answered
        FailedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int active() const { return m_active; }  ///< requests being answered
    void add(const rookery::server::Handled &handled);
    /// The server is gone, and with it what was being answered.
    void endAll();
    Q_INVOKABLE void clear();
    void retranslate();  ///< the language changed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void activeChanged();

private:
    struct Row {
        quint64 number = 0;
        qint64 timeMs = 0;
        QString request;
        int status = 0;
        double seconds = 0;
    };

    QString outcome(const Row &row) const;
    void setActive(int active);

    QList<Row> m_rows;  ///< the newest first
    int m_active = 0;
};
