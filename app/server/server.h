#pragma once

#include "app/server/endpoints/call.h"
#include "app/server/http/guard.h"
#include "app/server/http/listener.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rookery::server {

/// The server: takes requests from the network, judges them, and hands them to their endpoint.
class Server
{
public:
    struct Options {
        std::string host = "127.0.0.1";
        int port = 0;  ///< 0: any that is free
        std::string key;
        std::vector<std::string> origins;
        int parallel = 32;  ///< requests answered at once
    };
    /// \return what `Listener::open` returns
    [[nodiscard]] static Result<std::unique_ptr<Server>> open(Options options, HostedModels models);
    ~Server();

    std::string address() const;  ///< "http://127.0.0.1:8080"

    /// Until `stop`; every answer that is being written then ends.
    void run(const std::stop_token &stop);

private:
    class Http;

    Server(Options options, HostedModels models, std::unique_ptr<Listener> listener);

    Options m_options;
    Service m_service;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<Http> m_http;
};

}  // namespace rookery::server
