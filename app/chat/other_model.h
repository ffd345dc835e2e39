#pragma once

#include "app/chat/shown_chats.h"
#include "app/models/model_controller.h"

#include <QObject>
#include <QString>
#include <qqmlintegration.h>

/// Has a question of a conversation shown answered by a model that the user picks for it. That one is in
/// use from then on; where it must be loaded first, the answer is asked for when it is there. It is off where
/// another question was asked or another model chosen meanwhile, or the answer isn't shown by then. GUI
/// thread.
class OtherModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.otherModel is the one object")

public:
    OtherModel(EngineClient &engine, ModelController &models, ShownChats &chats, QObject *parent = nullptr);

    /// Of an answer, or of a question: the window is to ask by which model. Its conversation gets the focus.
    Q_INVOKABLE void choose(qint64 message);
    /// Answers what was asked about with the model of that row of `ModelController::choices`.
    Q_INVOKABLE void answer(int choice);

signals:
    void wanted();  ///< that the user chooses a model

private:
    void begin();
    void onModelChanged();
    void onNotLoaded(const QString &sentence);
    void giveUp();

    EngineClient &m_engine;
    ModelController &m_models;
    ShownChats &m_chats;
    ChatController *m_chat;  ///< that the message is of
    rookery::MessageId m_message = 0;
    QString m_awaited;  ///< the model that is to come into use for it; empty: none
};
