#pragma once

#include "app/chat/chat_controller.h"

#include <qqmlintegration.h>

/// "Does it still remember?": a question put to a copy of the model's memory as it was behind an answer. It
/// leaves no trace, in the conversation, the store or the states. GUI thread.
class Probe : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A timeline has one")
    Q_PROPERTY(bool possible READ possible NOTIFY possibleChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString figures READ figures NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    Probe(EngineClient &engine, StoreClient &store, ChatController &chat, QObject *parent = nullptr);

    /// A model of this computer is loaded: others have no states.
    bool possible() const { return m_engine.model().loaded() && !m_engine.model().elsewhere(); }
    bool busy() const { return m_preparing || m_run != 0; }
    QString question() const { return m_question; }  ///< that was asked last
    QString answer() const;                          ///< without its thought; grows
    QString figures() const;                         ///< how much was read for it, in words
    QString error() const { return m_error; }
    int tokensRead() const { return m_tokensRead; }

    /// The message of the conversation shown behind which is asked; what was asked elsewhere is off.
    void setMessage(rookery::MessageId message);
    void retranslate() { emit changed(); }

    Q_INVOKABLE void ask(const QString &question);
    Q_INVOKABLE void stop();

signals:
    void possibleChanged();
    void changed();

private:
    void run(rookery::runtime::Job job, const std::vector<rookery::runtime::Turn> &turns,
             const rookery::runtime::PromptStyles &styles);
    void clear();
    void end(const QString &error);

    EngineClient &m_engine;
    StoreClient &m_store;
    ChatController &m_chat;
    rookery::MessageId m_message = 0;
    QString m_question;
    QString m_text;  ///< of the answer, as it was written
    QString m_error;
    int m_tokensRead = -1;  ///< -1 = not known
    RunId m_run = 0;
    quint64 m_number = 0;  ///< counts the questions
    bool m_preparing = false;
};
