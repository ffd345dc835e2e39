#include "app/server/http/listener.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>
#include <system_error>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rookery::server {

namespace {

constexpr int Backlog = 512;
constexpr int ReapMs = 1000;
/// Bytes that the system keeps for a client that doesn't read; else it is megabytes, and minutes until that
/// shows.
constexpr int MostUnsent = 32 * 1024;

/// \return the socket, or -1 with errno
int listenAt(const addrinfo &address, int port)
{
    sockaddr_storage place{};
    std::memcpy(&place, address.ai_addr, address.ai_addrlen);
    const bool six = address.ai_family == AF_INET6;
    (six ? reinterpret_cast<sockaddr_in6 &>(place).sin6_port
         : reinterpret_cast<sockaddr_in &>(place).sin_port) = htons(static_cast<std::uint16_t>(port));
    const int socket =
        ::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
    const int on = 1;
    if (socket >= 0) {
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        if (::bind(socket, reinterpret_cast<const sockaddr *>(&place), address.ai_addrlen) == 0 &&
            ::listen(socket, Backlog) == 0) {
            return socket;
        }
        const int error = errno;
        ::close(socket);
        errno = error;
    }
    return -1;
}

int portOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6 &>(address).sin6_port)
                                         : ntohs(reinterpret_cast<sockaddr_in &>(address).sin_port);
}

}  // namespace

Result<std::unique_ptr<Listener>> Listener::open(const std::string &host, int port)
{
    const std::string name = host + " port " + std::to_string(port);
    addrinfo hints{};
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (const int why = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found); why != 0) {
        return failure(ErrorCode::BadInput, host, std::string(::gai_strerror(why)));
    }
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> owned(found, ::freeaddrinfo);
    const int wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wake < 0) {
        return failure(ErrorCode::DeviceUnavailable, name, std::string(std::strerror(errno)));
    }
    auto listener = std::unique_ptr<Listener>(new Listener(wake));
    listener->m_port = port;
    int lacking = 0;
    for (const addrinfo *address = found; address != nullptr; address = address->ai_next) {
        const int socket = listenAt(*address, listener->m_port);
        if (socket >= 0) {
            listener->m_sockets.push_back(socket);
            listener->m_port = portOf(socket);
        } else if (errno == EADDRNOTAVAIL || errno == EAFNOSUPPORT) {
            lacking = errno;  // "localhost" has an address of IPv6 in files that hosts without it keep
        } else {
            return failure(ErrorCode::DeviceUnavailable, name,
                           std::string("can't listen there: ") + std::strerror(errno));
        }
    }
    if (listener->m_sockets.empty()) {
        return failure(ErrorCode::DeviceUnavailable, name,
                       std::string("can't listen there: ") + std::strerror(lacking));
    }
    return listener;
}

Listener::~Listener()
{
    for (const int socket : m_sockets) {
        ::close(socket);
    }
    ::close(m_wake);
}

void Listener::run(const std::stop_token &stop, const std::function<void(Connection &)> &serve)
{
    const std::stop_callback wake(stop, [this] { ::eventfd_write(m_wake, 1); });
    std::vector<pollfd> polled = {{m_wake, POLLIN, 0}};
    for (const int socket : m_sockets) {
        polled.push_back({socket, POLLIN, 0});
    }
    while (!stop.stop_requested()) {
        ::poll(polled.data(), polled.size(), ReapMs);
        std::erase_if(m_served, [](const Served &one) { return one.ended.load(); });
        for (std::size_t i = 1; i < polled.size(); ++i) {
            if ((polled[i].revents & POLLIN) != 0 && !acceptAt(polled[i].fd, serve)) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));  // until others have ended
            }
        }
    }
    for (Served &one : m_served) {
        one.connection.interrupt();
    }
    m_served.clear();
}

/// \return false where the machine has no room for another
bool Listener::acceptAt(int socket, const std::function<void(Connection &)> &serve)
{
    const int accepted = ::accept4(socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (accepted >= 0) {
        take(accepted, serve);
        return true;
    }
    return errno != EMFILE && errno != ENFILE && errno != ENOMEM;
}

void Listener::take(int socket, const std::function<void(Connection &)> &serve)
{
    const bool surplus = m_served.size() >= MostConnections && !makeRoom();
    if (surplus && m_served.size() >= MostConnections + MostSurplus) {
        ::close(socket);
        return;
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);  // a token is a small packet
    ::setsockopt(socket, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &MostUnsent, sizeof MostUnsent);
    Served &served = m_served.emplace_back(socket, surplus);
    try {
        served.thread = std::jthread([&served, &serve] {
            serve(served.connection);
            served.connection.interrupt();  // the client is told now; the socket is closed when it is reaped
            served.ended = true;
        });
    } catch (const std::system_error &) {
        m_served.pop_back();  // no more threads
    }
}

/// Waits for the thread of the one that is let go, which returns at once.
bool Listener::makeRoom()
{
    auto longest = m_served.end();
    std::optional<Connection::Clock::time_point> since;
    for (auto one = m_served.begin(); one != m_served.end(); ++one) {
        const auto waiting = one->connection.waitingSince();
        if (waiting && !one->connection.surplus() && (!since || *waiting < *since)) {
            longest = one;
            since = waiting;
        }
    }
    if (longest == m_served.end()) {
        return false;
    }
    longest->connection.interrupt();
    m_served.erase(longest);
    return true;
}

}  // namespace rookery::server
