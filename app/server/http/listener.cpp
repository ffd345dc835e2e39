#include "app/server/http/listener.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
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
int listenAt(const addrinfo &address)
{
    const int socket =
        ::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
    const int on = 1;
    if (socket >= 0) {
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        if (::bind(socket, address.ai_addr, address.ai_addrlen) == 0 && ::listen(socket, Backlog) == 0) {
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
    const int socket = listenAt(*found);
    if (socket < 0) {
        return failure(ErrorCode::DeviceUnavailable, name,
                       std::string("can't listen there: ") + std::strerror(errno));
    }
    const int wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wake < 0) {
        ::close(socket);
        return failure(ErrorCode::DeviceUnavailable, name, std::string(std::strerror(errno)));
    }
    return std::unique_ptr<Listener>(new Listener(socket, wake, portOf(socket)));
}

Listener::~Listener()
{
    ::close(m_socket);
    ::close(m_wake);
}

void Listener::run(const std::stop_token &stop, const std::function<void(Connection &)> &serve)
{
    const std::stop_callback wake(stop, [this] { ::eventfd_write(m_wake, 1); });
    while (!stop.stop_requested()) {
        std::array<pollfd, 2> polled{{{m_socket, POLLIN, 0}, {m_wake, POLLIN, 0}}};
        ::poll(polled.data(), polled.size(), ReapMs);
        std::erase_if(m_served, [](const Served &one) { return one.ended.load(); });
        if ((polled[0].revents & POLLIN) == 0) {
            continue;
        }
        const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0) {
            take(socket, serve);
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));  // until others have ended
        }
    }
    for (Served &one : m_served) {
        one.connection.interrupt();
    }
    m_served.clear();
}

void Listener::take(int socket, const std::function<void(Connection &)> &serve)
{
    if (m_served.size() >= MostConnections && !makeRoom()) {
        ::close(socket);
        return;
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);  // a token is a small packet
    ::setsockopt(socket, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &MostUnsent, sizeof MostUnsent);
    Served &served = m_served.emplace_back(socket);
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
    const auto idle =
        std::ranges::find_if(m_served, [](const Served &one) { return !one.connection.serving(); });
    if (idle == m_served.end()) {
        return false;
    }
    idle->connection.interrupt();
    m_served.erase(idle);
    return true;
}

}  // namespace rookery::server
