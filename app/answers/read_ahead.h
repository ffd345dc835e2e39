#pragma once

#include "app/answers/starting_state.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

/// Reads what is typed, and looks at what was dropped, before it is sent: the answer's first token then comes
/// at once. Begins after a moment without a key; costs nothing but idle time where the text is changed again.
/// Rests while the computer runs on its battery, and where the model is elsewhere: nothing goes there unsent.
/// GUI thread.
class ReadAhead : public QObject
{
    Q_OBJECT

public:
    /// A question that isn't sent yet.
    struct Question {
        ToldBranch branch;  ///< that it will follow; its path may be empty
        rookery::runtime::Turn typed;
    };
    using Asker = std::function<std::optional<Question>()>;

    /// \param ask gives the question as it is then; nothing where none is to be read
    ReadAhead(EngineClient &engine, StoreClient &store, Asker ask, QObject *parent = nullptr);

    /// Something was typed or dropped.
    void touch();
    /// It was sent or given up.
    void stop();

private:
    void begin();
    void read(const StartingState &start, const rookery::runtime::Turn &typed);

    EngineClient &m_engine;
    StoreClient &m_store;
    Asker m_ask;
    QTimer m_pause;
    RunId m_run = 0;
    quint64 m_number = 0;  ///< of the last question that was begun with
};
