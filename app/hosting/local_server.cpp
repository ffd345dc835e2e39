#include "app/hosting/local_server.h"

#include "app/remote/key_file.h"
#include "app/server/http/guard.h"
#include "app/server/server.h"
#include "app/text/error_text.h"

#include <QDir>

#include <algorithm>
#include <thread>
#include <utility>

using rookery::server::Handled;
using rookery::server::HostedModels;
using rookery::server::Server;

namespace {

const QString OnKey = QStringLiteral("server/on");
const QString PortKey = QStringLiteral("server/port");
const QString KeyName = QStringLiteral("this computer's server");  // in the keyring
constexpr int LeastPort = 1024;                                    // lower ones are the system's
constexpr int MostPort = 65535;

}  // namespace

/// A server on its thread, and the model that it lends.
struct LocalServer::Running {
    std::weak_ptr<const rookery::Model> model;
    QString address;
    std::jthread thread;
};

LocalServer::LocalServer(EngineClient &engine, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_settings(settings)
    , m_keys(QDir(settings.dataFolder()).filePath(QLatin1String(rookery::remote::KeyFileName)))
    , m_on(settings.value(OnKey, false).toBool())
    , m_port(std::clamp(settings.value(PortKey, DefaultPort).toInt(), LeastPort, MostPort))
{
    connect(&m_engine, &EngineClient::loadStarted, this, &LocalServer::follow);
    connect(&m_engine, &EngineClient::modelChanged, this, &LocalServer::follow);
    if (m_on) {
        readKey();
    }
}

LocalServer::~LocalServer() = default;

bool LocalServer::listening() const
{
    return m_running && !m_ending;
}

QString LocalServer::address() const
{
    return listening() ? m_running->address : QString();
}

void LocalServer::setOn(bool on)
{
    if (m_on == on) {
        return;
    }
    m_on = on;
    m_error.clear();
    m_settings.setValue(OnKey, on);
    if (on && m_key.isEmpty()) {
        readKey();
    }
    follow();
    emit changed();
}

void LocalServer::setPort(int port)
{
    port = std::clamp(port, LeastPort, MostPort);
    if (m_port == port) {
        return;
    }
    m_port = port;
    m_error.clear();
    m_settings.setValue(PortKey, port);
    stop();
    follow();
    emit changed();
}

void LocalServer::readKey()
{
    m_keys.read(KeyName, [this](const QString &key, const QString &complaint) {
        if (!complaint.isEmpty()) {
            m_error = complaint;
        } else if (!key.isEmpty()) {
            m_key = key;
        } else if (m_key.isEmpty()) {
            makeKey();
        }
        follow();
        emit changed();
    });
}

void LocalServer::makeKey()
{
    const std::string key = rookery::server::makeKey();
    if (key.empty()) {
        m_error =
            tr("The system gives no random numbers for a key, so the server stays off. Switch it off and "
               "on again to try once more.");
        return;
    }
    m_key = QString::fromStdString(key);
    m_keys.write(KeyName, m_key, [this](const QString &complaint) {
        if (!complaint.isEmpty()) {
            m_error = complaint;
            emit changed();
        }
    });
}

void LocalServer::renewKey()
{
    makeKey();
    stop();
    follow();
    emit changed();
}

/// Starts or ends the server as the switch and the model in use want it.
void LocalServer::follow()
{
    const auto model = m_engine.ownModel().weights.lock();
    const bool wanted = m_on && !m_key.isEmpty() && model;
    if (m_running && !m_ending && (!wanted || m_running->model.lock() != model)) {
        stop();
    }
    if (wanted && !m_running && m_error.isEmpty()) {
        start();
    }
}

void LocalServer::start()
{
    const LoadedModel &own = m_engine.ownModel();
    rookery::server::SharedModel shared{.scheduler = &m_engine.scheduler(),
                                        .model = own.weights,
                                        .tokenizer = own.tokenizer,
                                        .chatTemplate = own.chatTemplate};
    if (own.sight) {
        shared.sight = *own.sight;
    }
    HostedModels models;
    models.add(own.info.file, std::move(shared));
    const quint64 number = ++m_number;
    Server::Options options;
    options.port = m_port;
    options.key = m_key.toStdString();
    options.log = [this, number](const Handled &handled) {
        QMetaObject::invokeMethod(
            this,
            [this, number, handled] {
                if (number == m_number) {
                    m_log.add(handled);
                }
            },
            Qt::QueuedConnection);
    };
    auto server = Server::open(std::move(options), std::move(models));
    if (!server) {
        m_error = rookery::errorText(server.error());
        emit changed();
        return;
    }
    m_running = std::make_unique<Running>();
    m_running->model = own.weights;
    m_running->address = QString::fromStdString((*server)->address()) + QStringLiteral("/v1");
    m_running->thread =
        std::jthread([this, server = std::move(*server)](const std::stop_token &stop) mutable {
            server->run(stop);
            server.reset();  // the port is free before anybody hears of it
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_running.reset();
                    m_ending = false;
                    m_log.endAll();
                    follow();
                    emit changed();
                },
                Qt::QueuedConnection);
        });
    emit changed();
}

/// The thread says when it has ended: its requests may have a pass to wait for.
void LocalServer::stop()
{
    if (m_running && !std::exchange(m_ending, true)) {
        m_running->thread.request_stop();
        emit changed();
    }
}
