#include "app/server/http/connection.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rookery::server {

namespace {

using namespace std::chrono_literals;

constexpr auto IdleTime = 15s;  ///< between two requests
constexpr auto HeadTime = 10s;
constexpr auto BodyTime = 120s;
constexpr auto StallTime = 15s;  ///< that a client takes nothing of an answer
constexpr auto LingerTime = 500ms;
constexpr std::size_t MostLingered = std::size_t(16) << 20;
constexpr std::size_t LongestHead = 64 * 1024;

/// \return what of `events` (or an error) has come; 0 where nothing did until `deadline`
short waitFor(int socket, short events, Connection::Clock::time_point deadline)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Connection::Clock::now());
        pollfd polled{.fd = socket, .events = events, .revents = 0};
        const int ready = ::poll(&polled, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
        if (ready > 0) {
            return polled.revents;
        }
        if (ready == 0 || errno != EINTR) {
            return 0;
        }
    }
}

}  // namespace

Connection::Connection(int socket, bool surplus)
    : m_socket(socket)
    , m_waitingSince(Clock::now().time_since_epoch().count())
    , m_surplus(surplus)
{
}

Connection::~Connection()
{
    ::close(m_socket);
}

bool Connection::waitForRequest()
{
    const auto now = Clock::now();
    m_waitingSince.store(now.time_since_epoch().count(), std::memory_order_relaxed);
    m_inHead = true;
    m_headLeft = LongestHead;
    m_body = {};
    last = false;
    m_deadline = now + IdleTime;
    do {
        if (m_begin == m_end && !fill()) {
            return false;
        }
        // Some send a line break behind a body that doesn't belong to it.
        const char *const end = m_buffer.data() + m_end;
        const auto *first = std::find_if(m_buffer.data() + m_begin, m_buffer.data() + m_end,
                                         [](char c) { return c != '\r' && c != '\n'; });
        m_begin = m_end - static_cast<std::size_t>(end - first);
    } while (m_begin == m_end);
    const auto begun = Clock::now();
    m_waitingSince.store(begun.time_since_epoch().count(), std::memory_order_relaxed);
    m_deadline = begun + HeadTime;
    return true;
}

bool Connection::speaksOtherwise() const noexcept
{
    const char first = m_buffer[m_begin];
    return first < 'A' || first > 'Z';
}

void Connection::headIsRead(const Body &body)
{
    m_inHead = false;
    m_body = body;
    m_deadline = Clock::now() + BodyTime;
    m_waitingSince.store(0, std::memory_order_relaxed);
}

std::optional<Connection::Clock::time_point> Connection::waitingSince() const noexcept
{
    const Clock::rep since = m_waitingSince.load(std::memory_order_relaxed);
    return since == 0 ? std::nullopt : std::optional(Clock::time_point(Clock::duration(since)));
}

bool Connection::peerGone() const
{
    pollfd polled{.fd = m_socket, .events = POLLRDHUP, .revents = 0};
    return ::poll(&polled, 1, 0) > 0 && (polled.revents & (POLLRDHUP | POLLERR | POLLHUP)) != 0;
}

void Connection::interrupt()
{
    ::shutdown(m_socket, SHUT_RDWR);
}

void Connection::finish()
{
    ::shutdown(m_socket, SHUT_WR);
    m_inHead = false;
    m_deadline = Clock::now() + LingerTime;
    for (std::size_t taken = 0; taken < MostLingered && fill(); taken += m_end) {
    }
}

bool Connection::fill()
{
    if (waitFor(m_socket, POLLIN, m_deadline) == 0) {
        return false;
    }
    const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
    m_begin = 0;
    m_end = got > 0 ? static_cast<std::size_t>(got) : 0;
    return got > 0;
}

bool Connection::is_readable() const
{
    return m_begin < m_end || waitFor(m_socket, POLLIN, m_deadline) != 0;
}

bool Connection::is_writable() const
{
    return !peerGone() && waitFor(m_socket, POLLOUT, Clock::now() + StallTime) != 0;
}

ssize_t Connection::read(char *target, size_t size)
{
    if (!m_inHead) {
        return readBody(target, size);
    }
    if (m_begin == m_end && !fill()) {
        return 0;
    }
    const std::size_t count = std::min({size, m_end - m_begin, m_headLeft});
    if (count == 0) {
        return -1;
    }
    m_headLeft -= count;
    std::copy_n(m_buffer.data() + m_begin, count, target);
    m_begin += count;
    return static_cast<ssize_t>(count);
}

/// \return 0 at its end, -1 where it breaks off
ssize_t Connection::readBody(char *target, std::size_t size)
{
    while (!m_body.ended()) {
        if (m_begin == m_end && !fill()) {
            return -1;
        }
        const Body::Step step = m_body.take(m_buffer.data() + m_begin, m_end - m_begin, target, size);
        m_begin += step.used;
        if (step.broken) {
            return -1;
        }
        if (step.given > 0) {
            return static_cast<ssize_t>(step.given);
        }
    }
    return 0;
}

/// All of it: httplib takes less for an end.
ssize_t Connection::write(const char *data, size_t size)
{
    std::size_t sent = 0;
    while (sent < size) {
        const ssize_t some = ::send(m_socket, data + sent, size - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (some >= 0) {
            sent += static_cast<std::size_t>(some);
        } else if (errno == EAGAIN ? waitFor(m_socket, POLLOUT, Clock::now() + StallTime) == 0
                                   : errno != EINTR) {
            return -1;
        }
    }
    return static_cast<ssize_t>(size);
}

// Nobody asks where a client is: nothing is logged of it.
void Connection::get_remote_ip_and_port(std::string & /*ip*/, int & /*port*/) const {}

void Connection::get_local_ip_and_port(std::string & /*ip*/, int & /*port*/) const {}

}  // namespace rookery::server
