#pragma once

#include "app/server/http/body.h"

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <optional>

namespace rookery::server {

/// One client's socket as httplib reads and writes it, with limits that httplib has not: a request's head
/// and body must come whole within a time, the head within a size, and a client that takes nothing of an
/// answer is let go. Belongs to the thread that serves it, but for `interrupt` and `waitingSince`.
class Connection final : public httplib::Stream
{
public:
    using Clock = std::chrono::steady_clock;

    /// \param surplus one more than are served: its first request is refused
    explicit Connection(int socket, bool surplus = false);  ///< takes the socket
    ~Connection() override;                                 ///< closes it
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Waits for the first byte of a request. \return false: none came, or the client has left
    bool waitForRequest();
    /// What has come begins as no request does: another protocol's greeting.
    bool speaksOtherwise() const noexcept;
    /// What follows is the body: `read` gives it without its framing, and nothing behind its end.
    void headIsRead(const Body &body);
    const Body &body() const noexcept { return m_body; }
    /// No other request can follow: where the body is not at its end, as after a head that couldn't be read,
    /// what comes next may be anything, and must not be taken for a request that somebody has asked.
    bool endsWithThis() const noexcept { return last || !m_body.ended(); }

    /// The client has left, or has said that it will send no more, which none does that waits for an answer.
    bool peerGone() const;

    /// Ends what the thread waits for. From any thread.
    void interrupt();
    /// Sends what is written, then takes what the client still sends for a moment: without it the refusal of
    /// a body that is still coming would be lost with it.
    void finish();

    /// Since when it has been waiting for a request, or for the rest of a head; none while one is answered.
    /// From any thread.
    std::optional<Clock::time_point> waitingSince() const noexcept;
    bool surplus() const noexcept { return m_surplus; }

    bool last = false;  ///< the client asks for nothing more after this request, or isn't answered

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *target, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool fill();
    ssize_t readBody(char *target, std::size_t size);

    int m_socket;
    std::array<char, 16384> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_headLeft = 0;  ///< bytes that the head may still take
    bool m_inHead = true;
    Body m_body;                             ///< of the request at hand
    Clock::time_point m_deadline;            ///< of what is being read
    std::atomic<Clock::rep> m_waitingSince;  ///< 0: a request is being answered
    const bool m_surplus;
};

}  // namespace rookery::server
