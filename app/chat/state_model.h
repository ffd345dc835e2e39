#pragma once

#include "app/chat/chat_controller.h"

#include <QAbstractListModel>
#include <QUrl>
#include <qqmlintegration.h>

/// The saved states of the conversation shown, newest first. GUI thread.
class StateModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.states is the one object")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    enum Role {
        IdRole = Qt::UserRole,
        TitleRole,    ///< its name, or the beginning of the message before it
        DetailsRole,  ///< time, tokens, size
        NamedRole,
        UsableRole,  ///< belongs to the model in use
    };

    StateModel(EngineClient &engine, StoreClient &store, ChatController &chat, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_states.size()); }
    QString error() const { return m_error; }

    void refresh();

    Q_INVOKABLE void nameNewest(const QString &name);
    Q_INVOKABLE void startFrom(qint64 state);
    Q_INVOKABLE void remove(qint64 state);
    Q_INVOKABLE void exportTo(qint64 state, const QUrl &file);
    /// Starts a conversation from a state file, if it belongs to the model in use.
    Q_INVOKABLE void importFrom(const QUrl &file);
    Q_INVOKABLE void dismissError() { setError({}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void errorChanged();

private:
    QString titleOf(const rookery::StateInfo &state) const;
    void setError(const QString &sentence);
    void beginWith(const ImportedState &imported);

    EngineClient &m_engine;
    StoreClient &m_store;
    ChatController &m_chat;
    QList<rookery::StateInfo> m_states;
    QString m_error;
    QString m_importedName;
    quint64 m_importNumber = 0;
};
