#pragma once

#include "app/chat/chat_controller.h"
#include "app/keyboard/lasting_rows.h"

#include <QUrl>
#include <qqmlintegration.h>

/// The saved states of the conversation shown, newest first. GUI thread.
class StateModel : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool startGiven READ startGiven NOTIFY startChanged)
    Q_PROPERTY(QString startName READ startName NOTIFY startChanged)
    Q_PROPERTY(QString startDetails READ startDetails NOTIFY startChanged)
    Q_PROPERTY(QString startObstacle READ startObstacle NOTIFY startChanged)
    Q_PROPERTY(QString startShelfItem READ startShelfItem NOTIFY startChanged)

public:
    enum Role {
        IdRole = Qt::UserRole,
        TitleRole,    ///< its name, or the beginning of the message before it
        DetailsRole,  ///< branch, time, tokens, size
        NamedRole,
        UsableRole,  ///< belongs to the model in use
        GapRole,     ///< answers of the branch shown since the next older one that have no state
        AnswerRole,  ///< it stands behind a message that can be shown
    };

    StateModel(EngineClient &engine, StoreClient &store, ChatController &chat, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_states.size()); }
    const QList<rookery::StateInfo> &all() const { return m_states; }
    QString error() const { return m_error; }
    /// Fed to the one that was fed most.
    qint64 mostTokens() const;
    /// The conversation goes on from a state that came with it, whose text isn't here.
    bool startGiven() const { return start() != nullptr; }
    QString startName() const;
    QString startDetails() const;  ///< how much the model remembers, and where that came from
    /// Why the model in use knows nothing of what the conversation goes on from; empty where it does.
    QString startObstacle() const;
    /// The thing on the shelf that it goes on from; empty: none.
    QString startShelfItem() const;

    void refresh();

    Q_INVOKABLE void nameNewest(const QString &name);
    Q_INVOKABLE void startFrom(qint64 state);
    /// Shows the branch and the message that it stands behind.
    Q_INVOKABLE void showAnswer(qint64 state);
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
    void startChanged();

private:
    void show(const QList<rookery::StateInfo> &states);
    void sayAgain();
    const rookery::StateInfo *start() const;
    QString titleOf(const rookery::StateInfo &state) const;
    QString detailsOf(const rookery::StateInfo &state) const;
    int gapBehind(int row) const;
    bool onAnotherBranch(const rookery::StateInfo &state) const;
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
