#pragma once

#include "app/server/answer/hosted_model.h"
#include "app/server/handled.h"
#include "engine/error.h"

#include <functional>
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
        /// Told of each request when it has come and when it is answered, on the thread that serves it.
        std::function<void(const Handled &)> log = {};
    };
    /// \return what `Listener::open` returns
    [[nodiscard]] static Result<std::unique_ptr<Server>> open(Options options, HostedModels models);
    ~Server();

    std::string address() const;  ///< "http://127.0.0.1:8080"

    /// Until `stop`; every answer that is being written then ends.
    void run(const std::stop_token &stop);

private:
    class Http;
    struct Parts;

    explicit Server(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace rookery::server
