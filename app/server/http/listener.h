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
#include <vector>

namespace rookery::server {

/// Accepts clients, each on a thread of its own, so that slow and silent ones hold up nobody. httplib's own
/// listener has few threads and a queue of five connections.
class Listener
{
public:
    /// Listens at every address of `host` that the machine has. \param port 0: any that is free.
    /// \return DeviceUnavailable where one can't be had
    [[nodiscard]] static Result<std::unique_ptr<Listener>> open(const std::string &host, int port);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    int port() const noexcept { return m_port; }
    int socket() const noexcept { return m_sockets.front(); }

    /// Serves until `stop`; then ends every connection and waits for their threads.
    void run(const std::stop_token &stop, const std::function<void(Connection &)> &serve);

    /// Beyond it the connection that has waited longest for a request makes room for a new one. Where all are
    /// being answered some more are let in to be told so, then none.
    static constexpr std::size_t MostConnections = 256;
    static constexpr std::size_t MostSurplus = 32;

private:
    struct Served {
        Served(int socket, bool surplus)
            : connection(socket, surplus)
        {
        }
        Connection connection;
        std::atomic<bool> ended = false;
        std::jthread thread;  ///< last: it uses the above
    };

    explicit Listener(int wake)
        : m_wake(wake)
    {
    }
    bool acceptAt(int socket, const std::function<void(Connection &)> &serve);
    void take(int socket, const std::function<void(Connection &)> &serve);
    bool makeRoom();

    std::vector<int> m_sockets;
    int m_wake;  ///< an eventfd that ends the waiting
    int m_port = 0;
    std::list<Served> m_served;  ///< the oldest first
};

}  // namespace rookery::server
