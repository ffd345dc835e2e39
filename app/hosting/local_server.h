#pragma once

#include "app/engine/engine_client.h"
#include "app/hosting/request_log.h"
#include "app/models/key_ring.h"
#include "app/settings/settings.h"

#include <QObject>
#include <qqmlintegration.h>

#include <memory>

/// Lets other programs of this computer ask the model that is loaded here, over HTTP as `rookery-cli serve`
/// does: off until it is switched on, at 127.0.0.1 alone, with a key. Requests wait behind the window's own.
/// Another model in use starts the server anew at the same address. GUI thread.
class LocalServer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.server is the one object")
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed)
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY changed)
    Q_PROPERTY(bool listening READ listening NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(RequestLog *log READ log CONSTANT)

public:
    static constexpr int DefaultPort = 8087;

    /// Outlived by the engine, whose model it lends.
    LocalServer(EngineClient &engine, Settings &settings, QObject *parent = nullptr);
    ~LocalServer() override;  ///< waits for what its requests have in hand

    bool on() const { return m_on; }
    void setOn(bool on);
    int port() const { return m_port; }
    void setPort(int port);
    bool listening() const;                    ///< without a model it waits for one
    QString address() const;                   ///< "http://127.0.0.1:8087/v1"; empty: not listening
    QString key() const { return m_key; }      ///< that clients send; empty: none was made yet
    QString error() const { return m_error; }  ///< why it can't listen
    RequestLog *log() { return &m_log; }

    /// Makes another key; who has the old one is refused from then on.
    Q_INVOKABLE void renewKey();

signals:
    void changed();

private:
    struct Running;

    void readKey();
    void makeKey();  ///< and keeps it
    void follow();
    void start();
    void stop();

    EngineClient &m_engine;
    Settings &m_settings;
    KeyRing m_keys;
    RequestLog m_log;
    bool m_on = false;
    int m_port = DefaultPort;
    QString m_key;
    QString m_error;
    quint64 m_number = 0;  ///< of the server that runs
    bool m_ending = false;
    std::unique_ptr<Running> m_running;  ///< last: its thread tells this object
};
