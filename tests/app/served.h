#pragma once

#include "tests/app/cli_process.h"

#include <QtTest>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <csignal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace served {

using Json = nlohmann::ordered_json;

inline constexpr const char *Key = "correct-horse";
inline constexpr const char *Chat = "/v1/chat/completions";
inline constexpr const char *Question = "What can you do?";

/// A connection that speaks no HTTP by itself.
class Wire
{
public:
    /// \param room bytes that come before they are read; 0: the system's choice
    explicit Wire(int port, int room = 0)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        if (room > 0) {
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        timeval patience{.tv_sec = 5, .tv_usec = 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        [[maybe_unused]] const int connected =
            ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    ~Wire() { ::close(m_socket); }
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    bool send(const std::string &text) const
    {
        return ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
    }
    std::string receive() const
    {
        std::string buffer(65536, '\0');
        const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        buffer.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
        return buffer;
    }
    /// Until the other side closes, or is silent for long.
    std::string receiveAll() const
    {
        std::string all;
        for (std::string some = receive(); !some.empty(); some = receive()) {
            all += some;
        }
        return all;
    }

private:
    int m_socket;
};

inline Json ask(const std::string &question, Json more = Json::object())
{
    Json body = {{"model", "starter"},
                 {"temperature", 0},
                 {"max_tokens", 48},
                 {"messages", Json::array({{{"role", "user"}, {"content", question}}})}};
    body.update(more);
    return body;
}

/// JSON written with single quotes, as moc reads no raw strings.
inline Json quoted(QByteArray text)
{
    return Json::parse(text.replace('\'', '"').toStdString());
}

/// The data of the events in a stream, "[DONE]" too.
inline std::vector<std::string> events(const std::string &stream)
{
    std::vector<std::string> list;
    const std::string mark = "data: ";
    for (std::size_t at = stream.find(mark); at != std::string::npos; at = stream.find(mark, at)) {
        at += mark.size();
        list.push_back(stream.substr(at, stream.find('\n', at) - at));
    }
    return list;
}

inline std::string joined(const std::string &stream)
{
    std::string text;
    for (const std::string &one : events(stream)) {
        if (one == "[DONE]") {
            continue;
        }
        const Json chunk = Json::parse(one);
        for (const Json &choice : chunk.at("choices")) {
            text +=
                choice.contains("text") ? choice.value("text", "") : choice.at("delta").value("content", "");
        }
    }
    return text;
}

/// How many answers there are in what came.
inline std::size_t answersIn(const std::string &text)
{
    std::size_t count = 0;
    const std::string mark = "HTTP/1.1 ";
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        ++count;
    }
    return count;
}

/// Without the framing of chunks.
inline std::string unchunked(const std::string &answer)
{
    std::string text;
    std::size_t at = answer.find("\r\n\r\n") + 4;
    while (at < answer.size()) {
        const std::size_t line = answer.find("\r\n", at);
        const std::size_t count = std::stoul(answer.substr(at, line - at), nullptr, 16);
        text += answer.substr(line + 2, count);
        at = line + 2 + count + 2;
    }
    return text;
}

inline std::string textOf(const httplib::Result &result)
{
    return result && result->status == 200
               ? Json::parse(result->body).at("choices").at(0).at("message").at("content").get<std::string>()
               : "no answer";
}

/// A server of the starter, as a program of its own.
class Served
{
public:
    /// \return false: it doesn't begin to listen
    bool start(const QStringList &more = {})
    {
        m_process.setProcessEnvironment(cli::cleanEnvironment());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(ROOKERY_CLI),
                        QStringList{"serve", "--model", ROOKERY_STARTER, "--api-key", Key, "--threads", "2",
                                    "--device", "cpu"} +
                            more);
        if (!m_process.waitForReadyRead(30'000)) {
            return false;
        }
        ready = Json::parse(m_process.readLine().toStdString());
        const auto address = ready.at("address").get<std::string>();
        port = std::stoi(address.substr(address.rfind(':') + 1));
        return true;
    }
    /// \return false: not as asked
    bool end()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

    httplib::Client client() const
    {
        httplib::Client client("127.0.0.1", port);
        client.set_default_headers({{"Authorization", std::string("Bearer ") + Key}});
        client.set_read_timeout(20);
        client.set_tcp_nodelay(true);
        return client;
    }
    httplib::Result post(const Json &body, const std::string &path = Chat) const
    {
        return client().Post(path, body.dump(), "application/json");
    }
    std::string head(const Json &body, const std::string &version = "HTTP/1.1") const
    {
        const std::string text = body.dump();
        return "POST " + std::string(Chat) + " " + version + "\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
               Key + "\r\nContent-Length: " + std::to_string(text.size()) + "\r\n\r\n" + text;
    }
    int active() const
    {
        const auto health = client().Get("/health");
        return health ? Json::parse(health->body).value("active", -1) : -1;
    }

    /// Looks as often as it can. \return whether so many requests are being answered before long
    bool comesTo(int count) const
    {
        const QDeadlineTimer deadline(5000);
        while (active() != count && !deadline.hasExpired()) {
        }
        return !deadline.hasExpired();
    }

    int port = 0;
    Json ready;

private:
    QProcess m_process;
};

}  // namespace served
