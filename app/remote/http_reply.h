#pragma once

#include "app/remote/connection.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::remote {

/// Times that a server may take. Being busy is no fault: long questions are read for minutes.
struct Patience {
    std::chrono::milliseconds connecting{15'000};
    std::chrono::milliseconds answering{300'000};  ///< until the head of an answer
    std::chrono::milliseconds going_on{120'000};   ///< between two bytes of it
};

/// What is asked. Its connection is used once.
struct HttpRequest {
    std::string method = "GET";
    std::string target;  ///< "/v1/models"
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body = {};
};

/// The answer to a request: its head, then its body as it comes. Bounded in all that is kept. One thread.
class HttpReply
{
public:
    /// Sends a request, and reads the answer's head.
    [[nodiscard]] static Outcome<HttpReply> of(const Address &address, const HttpRequest &request,
                                               const Patience &patience, const std::stop_token &stop);

    int status() const noexcept { return m_status; }
    /// Empty where there is none. \param name in lower case
    const std::string &header(const std::string &name) const;

    /// The next bytes of the body; empty at its end. One that ends before it should is `Trouble::CutOff`.
    [[nodiscard]] Outcome<std::string> next();
    /// The whole body. \return also `Trouble::TooMuch`
    [[nodiscard]] Outcome<std::string> rest(std::size_t most);
    /// As much of the body as comes soon, for the words that an error has.
    std::string beginning(std::size_t most);

private:
    HttpReply(Connection connection, std::string host, const Patience &patience);

    Outcome<void> readHead();
    Outcome<std::string> line(std::size_t most);
    Outcome<bool> fill();
    Outcome<std::string> take(std::uint64_t most);
    Outcome<std::string> nextOfChunks();
    Failure garbled(Sentence why) const;
    std::chrono::milliseconds now() const { return m_inBody ? m_patience.going_on : m_patience.answering; }

    enum class Frame { Length, Chunks, UntilClosed };

    Connection m_connection;
    std::string m_host;
    Patience m_patience;
    int m_status = 0;
    std::map<std::string, std::string> m_headers;
    std::string m_buffer;  ///< come, not taken yet
    std::size_t m_used = 0;
    bool m_inBody = false;
    Frame m_frame = Frame::UntilClosed;
    std::uint64_t m_left = 0;  ///< of the body, or of the chunk
    bool m_ended = false;
    bool m_inChunk = false;
};

/// The seconds that a server asks to wait: `Retry-After` as a number or as a date; 0 where it doesn't.
int retryAfter(const HttpReply &reply);

}  // namespace rookery::remote
