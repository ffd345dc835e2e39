#pragma once

#include "app/chat/chat_controller.h"
#include "app/inspect/inspection.h"

#include <qqmlintegration.h>

/// What may come next in the conversation shown: of the token being drawn while an answer is written, of the
/// one behind its end while it stands. Looked for only while somebody looks. GUI thread.
class NextToken : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(OutlookView *outlook READ outlook CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    NextToken(EngineClient &engine, SamplingModel &sampling, ChatController &chat, QObject *parent = nullptr);

    bool watched() const { return m_watched; }
    void setWatched(bool watched);
    OutlookView *outlook() { return &m_outlook; }
    /// Which token it is, or why none can be shown.
    QString sentence() const;

    void retranslate();  ///< the language changed

signals:
    void watchedChanged();
    void changed();

private:
    void look();
    void forget();

    EngineClient &m_engine;
    ChatController &m_chat;
    OutlookView m_outlook;
    bool m_watched = false;
    bool m_behindEnd = false;
    RunId m_run = 0;
};
