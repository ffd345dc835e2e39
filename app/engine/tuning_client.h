#pragma once

#include "app/engine/engine_client.h"
#include "app/runtime/tuning.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <mutex>
#include <stop_token>

/// What this computer's model learns between what is asked of it, as the window's thread sees it. GUI thread;
/// never waits.
class TuningClient : public QObject
{
    Q_OBJECT

public:
    explicit TuningClient(EngineClient &engine, QObject *parent = nullptr);
    /// What still runs goes on until the model is gone, which keeps its checkpoint.
    ~TuningClient() override;

    /// Its events come as `told`.
    quint64 tune(rookery::runtime::Tuning tuning);
    void pause(bool paused);    ///< the one at hand
    void stop(quint64 number);  ///< it ends with its best

signals:
    void told(quint64 number, const rookery::runtime::TuningEvent &event);

private:
    /// Where the scheduler's thread finds the client, or finds out that it is gone.
    struct Receiver {
        std::mutex mutex;
        TuningClient *client = nullptr;
    };

    void take(quint64 number, const rookery::runtime::TuningEvent &event);

    EngineClient &m_engine;
    std::shared_ptr<Receiver> m_receiver = std::make_shared<Receiver>();
    QHash<quint64, std::stop_source> m_running;
    quint64 m_lastNumber = 0;
};
