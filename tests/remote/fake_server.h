#pragma once

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

/// A server that answers each request as a test says, byte by byte where it must be.
class FakeServer
{
public:
    /// A request, and the way back.
    class Client
    {
    public:
        Client(int socket, SSL *tls, const std::atomic<bool> &ends)
            : m_socket(socket)
            , m_tls(tls)
            , m_ends(ends)
        {
        }

        std::string head;
        std::string body;

        std::string target() const
        {
            const std::size_t begin = head.find(' ') + 1;
            return head.substr(begin, head.find(' ', begin) - begin);
        }

        /// \return false: the other side has gone
        bool send(std::string_view bytes)
        {
            while (!bytes.empty()) {
                const auto sent = m_tls != nullptr
                                      ? SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size()))
                                      : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
                if (sent <= 0) {
                    return false;
                }
                bytes.remove_prefix(static_cast<std::size_t>(sent));
            }
            return true;
        }
        bool event(const std::string &json) { return send("data: " + json + "\n\n"); }
        bool says(const std::string &content)
        {
            return event(R"({"choices":[{"index":0,"delta":{"content":")" + content +
                         R"("},"finish_reason":null}]})");
        }
        bool finishes(const std::string &reason = "stop")
        {
            return event(R"({"choices":[{"index":0,"delta":{},"finish_reason":")" + reason + R"("}]})");
        }
        bool startsStream(const std::string &headers = {})
        {
            return send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n" +
                        headers + "\r\n");
        }
        void replies(const std::string &status, const std::string &body, const std::string &headers = {})
        {
            send("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
                 std::to_string(body.size()) + "\r\n" + headers + "\r\n" + body);
        }
        /// Until the other side leaves, the server ends, or the time is over. \return whether it left
        bool waitsForLeaving(std::chrono::milliseconds most)
        {
            const auto end = std::chrono::steady_clock::now() + most;
            while (!m_ends && std::chrono::steady_clock::now() < end) {
                pollfd waited{.fd = m_socket, .events = POLLIN | POLLRDHUP, .revents = 0};
                if (::poll(&waited, 1, 10) > 0) {
                    return true;
                }
            }
            return false;
        }
        /// The connection ends as broken ones do.
        void resets()
        {
            const linger now{.l_onoff = 1, .l_linger = 0};
            ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
            m_reset = true;
        }
        bool wasReset() const { return m_reset; }

    private:
        int m_socket;
        SSL *m_tls;
        const std::atomic<bool> &m_ends;
        bool m_reset = false;
    };
    using Handler = std::function<void(Client &)>;

    /// \param tls not owned; null: plain
    explicit FakeServer(Handler handler, SSL_CTX *tls = nullptr)
        : m_handler(std::move(handler))
        , m_tls(tls)
        , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_socket, 64);
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { accept(); });
    }
    ~FakeServer()
    {
        m_ends = true;
        m_thread.join();
        for (std::thread &client : m_clients) {
            client.join();
        }
        ::close(m_socket);
    }
    FakeServer(const FakeServer &) = delete;
    FakeServer &operator=(const FakeServer &) = delete;

    int port() const { return m_port; }
    int connections() const { return m_connections; }
    /// The heads of all requests that came.
    std::vector<std::string> heads()
    {
        const std::scoped_lock lock(m_mutex);
        return m_heads;
    }

private:
    void accept()
    {
        while (!m_ends) {
            pollfd waited{.fd = m_socket, .events = POLLIN, .revents = 0};
            if (::poll(&waited, 1, 20) <= 0) {
                continue;
            }
            if (const int client = ::accept(m_socket, nullptr, nullptr); client >= 0) {
                ++m_connections;
                m_clients.emplace_back([this, client] { serve(client); });
            }
        }
    }

    void serve(int socket)
    {
        SSL *tls = m_tls != nullptr ? SSL_new(m_tls) : nullptr;
        if (tls != nullptr) {
            SSL_set_fd(tls, socket);
        }
        if (tls == nullptr || SSL_accept(tls) == 1) {
            Client client(socket, tls, m_ends);
            std::string bytes;
            char buffer[16384];
            std::size_t end = std::string::npos;
            std::size_t wanted = 0;
            while (end == std::string::npos || bytes.size() < end + 4 + wanted) {
                const auto came = tls != nullptr ? SSL_read(tls, buffer, sizeof buffer)
                                                 : ::recv(socket, buffer, sizeof buffer, 0);
                if (came <= 0) {
                    break;
                }
                bytes.append(buffer, static_cast<std::size_t>(came));
                end = bytes.find("\r\n\r\n");
                const std::size_t length = bytes.find("Content-Length: ");
                wanted = end != std::string::npos && length < end ? std::stoul(bytes.substr(length + 16)) : 0;
            }
            if (end != std::string::npos) {
                client.head = bytes.substr(0, end);
                client.body = bytes.substr(end + 4);
                {
                    const std::scoped_lock lock(m_mutex);
                    m_heads.push_back(client.head);
                }
                m_handler(client);
            }
            if (tls != nullptr && end != std::string::npos && !client.wasReset()) {
                SSL_shutdown(tls);
            }
        }
        SSL_free(tls);
        ::close(socket);
    }

    Handler m_handler;
    SSL_CTX *m_tls;
    int m_socket;
    int m_port = 0;
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_connections = 0;
    std::mutex m_mutex;
    std::vector<std::string> m_heads;
    std::list<std::thread> m_clients;
    std::thread m_thread;
};
