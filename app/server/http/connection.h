#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>

namespace rookery::server {

/// One client's socket as httplib reads and writes it, with limits that httplib has not: a request's head
/// and body must come whole within a time, the head within a size, and a client that takes nothing of an
/// answer is let go. Belongs to the thread that serves it, but for `interrupt` and `serving`.
class Connection final : public httplib::Stream
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Connection(int socket);  ///< takes the socket
    ~Connection() override;           ///< closes it
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Waits for the first byte of a request. \return false: none came, or the client has left
    bool waitForRequest();
    void headIsRead();  ///< what follows is the body

    /// The client has left, or has said that it will send no more, which none does that waits for an answer.
    bool peerGone() const;

    /// Ends what the thread waits for. From any thread.
    void interrupt();
    /// Sends what is written, then takes what the client still sends for a moment: without it the refusal of
    /// a body that is still coming would be lost with it.
    void finish();

    /// A request is being answered. From any thread.
    bool serving() const noexcept { return m_serving.load(std::memory_order_relaxed); }

    bool bodyAwaited = false;  ///< the request's body has not been read to its end

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *target, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool fill();

    int m_socket;
    std::array<char, 16384> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_headLeft = 0;  ///< bytes that the head may still take
    bool m_inHead = true;
    Clock::time_point m_deadline;  ///< of what is being read
    std::atomic<bool> m_serving = false;
};

}  // namespace rookery::server
