#include "app/remote/http_reply.h"

#include "engine/lower_case.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ctime>
#include <utility>

namespace rookery::remote {

namespace {

constexpr std::size_t MostHeadBytes = 64 << 10;
constexpr std::size_t MostHeaders = 200;
constexpr std::size_t MostLine = 16 << 10;
constexpr int MostInterim = 8;  ///< "100 Continue" and the like
constexpr std::chrono::milliseconds WordsPatience{2'000};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
        text.remove_suffix(1);
    }
    return text;
}

std::optional<std::uint64_t> number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    const bool whole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// "HTTP/1.1 200 OK". \return 0 where it is something else
int statusIn(std::string_view line)
{
    if (!line.starts_with("HTTP/1.") || line.size() < 12 || line[8] != ' ') {
        return 0;
    }
    const auto status = number(line.substr(9, 3), 10);
    return status && *status >= 100 && *status <= 599 && (line.size() == 12 || line[12] == ' ')
               ? static_cast<int>(*status)
               : 0;
}

std::string written(const Address &address, const HttpRequest &request)
{
    std::string text = request.method + " " + request.target + " HTTP/1.1\r\nHost: " + address.hostAndPort() +
                       "\r\nConnection: close\r\nUser-Agent: rookery\r\nAccept-Encoding: identity\r\n";
    for (const auto &[name, value] : request.headers) {
        text += name + ": " + value + "\r\n";
    }
    if (request.method == "POST") {
        text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    }
    return text + "\r\n" + request.body;
}

}  // namespace

HttpReply::HttpReply(Connection connection, std::string host, const Patience &patience)
    : m_connection(std::move(connection))
    , m_host(std::move(host))
    , m_patience(patience)
{
}

Outcome<HttpReply> HttpReply::of(const Address &address, const HttpRequest &request, const Patience &patience,
                                 const std::stop_token &stop)
{
    auto connection = Connection::open(address, patience.connecting, stop);
    if (!connection) {
        return tl::make_unexpected(connection.error());
    }
    HttpReply reply(std::move(*connection), address.hostAndPort(), patience);
    // Who refuses a question may not read it to its end: the refusal counts, not that it couldn't be sent.
    const auto sent = reply.m_connection.write(written(address, request), patience.going_on);
    if (auto read = reply.readHead(); !read) {
        return tl::make_unexpected(sent ? read.error() : sent.error());
    }
    return reply;
}

Failure HttpReply::garbled(Sentence why) const
{
    return {.trouble = Trouble::Garbled, .host = m_host, .detail = std::move(why)};
}

const std::string &HttpReply::header(const std::string &name) const
{
    static const std::string none;
    const auto found = m_headers.find(name);
    return found == m_headers.end() ? none : found->second;
}

/// \return false at the connection's end
Outcome<bool> HttpReply::fill()
{
    if (m_used > 0) {
        m_buffer.erase(0, std::exchange(m_used, 0));
    }
    std::array<char, 16384> bytes{};
    const auto came = m_connection.read(bytes, now());
    if (!came) {
        return tl::make_unexpected(came.error());
    }
    m_buffer.append(bytes.data(), *came);
    return *came > 0;
}

/// Up to the next line feed, without it.
Outcome<std::string> HttpReply::line(std::size_t most)
{
    for (;;) {
        const std::string_view have = std::string_view(m_buffer).substr(m_used);
        const std::size_t end = have.find('\n');
        if (std::min(end, have.size()) > most) {
            return tl::make_unexpected(Failure{.trouble = Trouble::TooMuch,
                                               .host = m_host,
                                               .detail = sentence("Remote", "a line without an end")});
        }
        if (end != std::string_view::npos) {
            m_used += end + 1;
            return std::string(trimmed(have.substr(0, end)));
        }
        const auto more = fill();
        if (!more) {
            return tl::make_unexpected(more.error());
        }
        if (!*more) {
            return tl::make_unexpected(Failure{.trouble = Trouble::CutOff, .host = m_host});
        }
    }
}

Outcome<void> HttpReply::readHead()
{
    std::size_t bytes = 0;
    for (int heads = 0; m_status < 200; ++heads) {
        const auto first = line(MostLine);
        if (!first) {
            return tl::make_unexpected(first.error());
        }
        m_status = statusIn(*first);
        if (m_status == 0 || heads > MostInterim) {
            return tl::make_unexpected(garbled(sentence("Remote", "it doesn't speak HTTP")));
        }
        m_headers.clear();
        for (;;) {
            const auto next = line(MostLine);
            if (!next) {
                return tl::make_unexpected(next.error());
            }
            if (next->empty()) {
                break;
            }
            bytes += next->size();
            if (bytes > MostHeadBytes || m_headers.size() >= MostHeaders) {
                return tl::make_unexpected(Failure{.trouble = Trouble::TooMuch,
                                                   .host = m_host,
                                                   .detail = sentence("Remote", "headers without an end")});
            }
            const std::size_t colon = std::min(next->find(':'), next->size());
            m_headers.emplace(lowerCase(trimmed(std::string_view(*next).substr(0, colon))),
                              trimmed(std::string_view(*next).substr(std::min(colon + 1, next->size()))));
        }
    }
    m_inBody = true;
    if (const std::string &length = header("content-length"); !header("transfer-encoding").empty()) {
        if (lowerCase(header("transfer-encoding")) != "chunked") {
            return tl::make_unexpected(
                garbled(sentence("Remote", "its answer is packed as %1").with(header("transfer-encoding"))));
        }
        m_frame = Frame::Chunks;
    } else if (!length.empty()) {
        const auto left = number(length, 10);
        if (!left) {
            return tl::make_unexpected(garbled(sentence("Remote", "its length is no number")));
        }
        m_frame = Frame::Length;
        m_left = *left;
    }
    m_ended = m_status == 204 || m_status == 304 || (m_frame == Frame::Length && m_left == 0);
    if (const std::string coding = lowerCase(header("content-encoding"));
        !coding.empty() && coding != "identity") {
        return tl::make_unexpected(garbled(sentence("Remote", "it is compressed, which wasn't asked for")));
    }
    return {};
}

/// What has come, at least a byte; empty at the connection's end.
Outcome<std::string> HttpReply::take(std::uint64_t most)
{
    if (m_used == m_buffer.size()) {
        const auto more = fill();
        if (!more) {
            return tl::make_unexpected(more.error());
        }
    }
    const std::size_t count =
        static_cast<std::size_t>(std::min<std::uint64_t>(most, m_buffer.size() - m_used));
    std::string bytes = m_buffer.substr(m_used, count);
    m_used += count;
    return bytes;
}

Outcome<std::string> HttpReply::nextOfChunks()
{
    if (m_left == 0) {
        if (std::exchange(m_inChunk, true)) {
            if (const auto end = line(MostLine); !end || !end->empty()) {
                return tl::make_unexpected(end ? garbled(sentence("Remote", "a chunk has no end"))
                                               : end.error());
            }
        }
        const auto size = line(MostLine);
        if (!size) {
            return tl::make_unexpected(size.error());
        }
        const auto left = number(trimmed(std::string_view(*size).substr(0, size->find(';'))), 16);
        if (!left) {
            return tl::make_unexpected(garbled(sentence("Remote", "a chunk has no length")));
        }
        m_left = *left;
        if (m_left == 0) {
            m_ended = true;  // what may follow says nothing of the answer
            return std::string();
        }
    }
    auto bytes = take(m_left);
    if (bytes) {
        m_left -= bytes->size();
    }
    return bytes;
}

Outcome<std::string> HttpReply::next()
{
    if (m_ended) {
        return std::string();
    }
    auto bytes =
        m_frame == Frame::Chunks ? nextOfChunks() : take(m_frame == Frame::Length ? m_left : UINT64_MAX);
    if (!bytes || !bytes->empty() || m_ended) {
        if (bytes && m_frame == Frame::Length) {
            m_left -= bytes->size();
            m_ended = m_left == 0;
        }
        return bytes;
    }
    m_ended = true;
    if (m_frame != Frame::UntilClosed) {
        return tl::make_unexpected(Failure{.trouble = Trouble::CutOff, .host = m_host});
    }
    return bytes;
}

Outcome<std::string> HttpReply::rest(std::size_t most)
{
    std::string body;
    for (;;) {
        const auto bytes = next();
        if (!bytes) {
            return tl::make_unexpected(bytes.error());
        }
        if (bytes->empty()) {
            return body;
        }
        if (body.size() + bytes->size() > most) {
            return tl::make_unexpected(Failure{.trouble = Trouble::TooMuch,
                                               .host = m_host,
                                               .detail = sentence("Remote", "over %1 MiB").with(most >> 20)});
        }
        body += *bytes;
    }
}

std::string HttpReply::beginning(std::size_t most)
{
    m_patience.going_on = std::min(m_patience.going_on, WordsPatience);
    std::string body;
    while (body.size() < most) {
        const auto bytes = next();
        if (!bytes || bytes->empty()) {
            break;
        }
        body += *bytes;
    }
    return body;
}

int retryAfter(const HttpReply &reply)
{
    const std::string &text = reply.header("retry-after");
    if (const auto seconds = number(text, 10)) {
        return static_cast<int>(std::min<std::uint64_t>(*seconds, 1'000'000));
    }
    std::tm date{};
    const char *end = ::strptime(text.c_str(), "%a, %d %b %Y %H:%M:%S", &date);
    if (text.empty() || end == nullptr) {
        return 0;
    }
    const double seconds = std::difftime(::timegm(&date), std::time(nullptr));
    return static_cast<int>(std::clamp(std::ceil(seconds), 1.0, 1e6));
}

}  // namespace rookery::remote
