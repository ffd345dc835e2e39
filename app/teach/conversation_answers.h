#pragma once

#include "app/storage/access/store_client.h"
#include "engine/train/examples.h"

#include <QAbstractListModel>
#include <QStringList>
#include <qqmlintegration.h>

#include <vector>

/// The answers of one of the user's conversations, to be picked as examples. GUI thread.
class ConversationAnswers : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.teaching.answers is the one object")
    Q_PROPERTY(QStringList titles READ titles NOTIFY titlesChanged)
    Q_PROPERTY(int shown READ shown NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int picked READ picked NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

public:
    enum Role {
        QuestionRole = Qt::UserRole,
        AnswerRole,
        PickedRole,
    };

    explicit ConversationAnswers(StoreClient &store, QObject *parent = nullptr);

    QStringList titles() const;            ///< of the conversations that have answers
    int shown() const { return m_shown; }  ///< index of the one whose answers these are; -1 = none
    int count() const { return static_cast<int>(m_answers.size()); }
    int picked() const;
    QString complaint() const { return m_complaint; }

    /// Asks the store for the conversations, and shows the newest one.
    Q_INVOKABLE void open();
    Q_INVOKABLE void show(int index);
    Q_INVOKABLE void pick(int row, bool picked);
    Q_INVOKABLE void pickAll(bool picked);

    /// What was picked: answers that follow each other are one talk, so that a question which hangs on the
    /// one before is learned behind it.
    std::vector<rookery::Example> examples() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void titlesChanged();
    void changed();

private:
    struct Answer {
        QString question;
        QString answer;  ///< without its thought
        bool picked = false;
    };

    void tell(rookery::ConversationId id, const rookery::StoreResult<OpenedConversation> &opened);
    void take(const OpenedConversation &opened);

    StoreClient &m_store;
    QList<rookery::ConversationSummary> m_conversations;
    std::vector<Answer> m_answers;
    QString m_system;
    QString m_complaint;
    int m_shown = -1;
};
