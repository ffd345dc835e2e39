#pragma once

#include "app/server/http/connection.h"
#include "engine/error.h"

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

namespace rookery::server {

/// Accepts clients, each on a thread of its own, so that slow and silent ones hold up nobody. httplib's own
/// listener has few threads and a queue of five connections.
class Listener
{
public:
    /// \param port 0: any that is free. \return DeviceUnavailable where the address can't be had
    [[nodiscard]] static Result<std::unique_ptr<Listener>> open(const std::string &host, int port);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    int port() const noexcept { return m_port; }
    int socket() const noexcept { return m_socket; }

    /// Serves until `stop`; then ends every connection and waits for their threads.
    void run(const std::stop_token &stop, const std::function<void(Connection &)> &serve);

    /// Beyond it the connection that has waited longest for a request makes room for a new one; where all
    /// are being answered the new one is closed.
    static constexpr std::size_t MostConnections = 256;

private:
    struct Served {
        explicit Served(int socket)
            : connection(socket)
        {
        }
        Connection connection;
        std::atomic<bool> ended = false;
        std::jthread thread;  ///< last: it uses the above
    };

    Listener(int socket, int wake, int port)
        : m_socket(socket)
        , m_wake(wake)
        , m_port(port)
    {
    }
    void take(int socket, const std::function<void(Connection &)> &serve);
    bool makeRoom();

    int m_socket;
    int m_wake;  ///< an eventfd that ends the waiting
    int m_port;
    std::list<Served> m_served;  ///< the oldest first
};

}  // namespace rookery::server
