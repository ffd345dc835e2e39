#include "app/engine/tuning_client.h"

#include <utility>

using rookery::runtime::Tuning;
using rookery::runtime::TuningEnded;
using rookery::runtime::TuningEvent;
using rookery::runtime::TuningFailed;

TuningClient::TuningClient(EngineClient &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_receiver->client = this;
}

TuningClient::~TuningClient()
{
    const std::scoped_lock lock(m_receiver->mutex);
    m_receiver->client = nullptr;
}

quint64 TuningClient::tune(Tuning tuning)
{
    const quint64 number = ++m_lastNumber;
    const std::stop_source stop;
    m_running.insert(number, stop);
    tuning.stop = stop.get_token();
    tuning.sink = [receiver = m_receiver, number](const TuningEvent &event) {
        const std::scoped_lock lock(receiver->mutex);
        if (TuningClient *client = receiver->client) {
            QMetaObject::invokeMethod(
                client, [client, number, event] { client->take(number, event); }, Qt::QueuedConnection);
        }
    };
    m_engine.scheduler().tune(std::move(tuning));
    return number;
}

void TuningClient::pause(bool paused)
{
    m_engine.scheduler().pauseTuning(paused);
}

void TuningClient::stop(quint64 number)
{
    if (const auto found = m_running.find(number); found != m_running.end()) {
        found->request_stop();
    }
}

void TuningClient::take(quint64 number, const TuningEvent &event)
{
    if (std::holds_alternative<TuningEnded>(event) || std::holds_alternative<TuningFailed>(event)) {
        m_running.remove(number);
    }
    emit told(number, event);
}
