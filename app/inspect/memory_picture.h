#pragma once

#include "app/chat/state_model.h"

#include <qqmlintegration.h>

/// What the conversation takes of the memory, beside what a transformer of the same size would need for it:
/// its keys and values of every token read so far, computed, not measured. GUI thread.
class MemoryPicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(double stateBytes READ stateBytes NOTIFY changed)
    Q_PROPERTY(double cacheBytes READ cacheBytes NOTIFY changed)
    Q_PROPERTY(double tokens READ tokens NOTIFY changed)
    Q_PROPERTY(double cacheBytesPerToken READ cacheBytesPerToken NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(double exampleTokens READ exampleTokens CONSTANT)
    Q_PROPERTY(QString exampleSentence READ exampleSentence NOTIFY changed)

public:
    MemoryPicture(EngineClient &engine, StateModel &states, QObject *parent = nullptr);

    double stateBytes() const;
    double tokens() const;  ///< that the newest state of the conversation has been fed
    /// A key and a value of 16 bits for each channel of each layer: attention without shared heads.
    double cacheBytesPerToken() const;
    double cacheBytes() const { return tokens() * cacheBytesPerToken(); }
    QString sentence() const;  ///< empty without a model; the example's while nothing was read
    /// Of a conversation that might be: what a long document takes.
    double exampleTokens() const { return 10'000; }
    QString exampleSentence() const;  ///< empty without a model

    void retranslate() { emit changed(); }  ///< the language changed

signals:
    void changed();

private:
    QString cacheText(double tokens) const;

    EngineClient &m_engine;
    StateModel &m_states;
};
