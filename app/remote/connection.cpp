#include "app/remote/connection.h"

#include "app/remote/resolver.h"
#include "app/remote/wake.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace rookery::remote {

namespace {

using std::chrono::milliseconds;

class Socket
{
public:
    explicit Socket(int number = -1)
        : m_number(number)
    {
    }
    Socket(Socket &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Socket()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    int number() const { return m_number; }

private:
    int m_number;
};

/// What this computer trusts; made with the first connection.
SSL_CTX *trust()
{
    static const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> context = [] {
        std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> made(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
        if (made) {
            SSL_CTX_set_min_proto_version(made.get(), TLS1_2_VERSION);
            SSL_CTX_set_default_verify_paths(made.get());
            SSL_CTX_set_verify(made.get(), SSL_VERIFY_PEER, nullptr);
            // Without its farewell a cut stream would look complete.
            SSL_CTX_clear_options(made.get(), SSL_OP_IGNORE_UNEXPECTED_EOF);
        }
        return made;
    }();
    return context.get();
}

bool isNumeric(const std::string &host)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    return ::inet_pton(AF_INET, host.c_str(), bytes.data()) == 1 ||
           ::inet_pton(AF_INET6, host.c_str(), bytes.data()) == 1;
}

std::string why(int number)
{
    return std::error_code(number, std::generic_category()).message();
}

}  // namespace

/// The socket, and the two ends of TLS in memory: what is to be sent and what has come pass through here, so
/// that every wait is one for the socket.
struct Connection::Inside {
    Inside(std::string name, const std::stop_token &stop)
        : host(std::move(name))
        , wake(stop)
    {
    }

    Failure trouble(Trouble kind, Sentence detail = {}, milliseconds waited = {}) const
    {
        return {.trouble = kind,
                .host = host,
                .detail = std::move(detail),
                .seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(waited).count())};
    }

    Outcome<void> connectTo(const SocketAddress &address, milliseconds patience);
    Outcome<void> agree(const Address &address, milliseconds patience);
    Outcome<void> wait(short events, milliseconds patience) const;
    Outcome<void> send(const char *bytes, std::size_t count, milliseconds patience) const;
    Outcome<std::size_t> receive(std::span<char> to, milliseconds patience) const;
    Outcome<void> sendSealed(milliseconds patience);
    /// \return false: the other side has ended the connection
    Outcome<bool> receiveSealed(milliseconds patience);
    Failure unsafe() const;

    std::string host;
    Wake wake;
    Socket socket;
    std::unique_ptr<SSL, void (*)(SSL *)> tls{nullptr, SSL_free};
    BIO *sealedIn = nullptr;   ///< the SSL's
    BIO *sealedOut = nullptr;  ///< likewise
};

Outcome<void> Connection::Inside::wait(short events, milliseconds patience) const
{
    switch (wake.wait(socket.number(), events, patience)) {
    case Wake::Came::Ready:
        return {};
    case Wake::Came::Stopped:
        return tl::make_unexpected(trouble(Trouble::CutOff));
    case Wake::Came::Nothing:
        break;
    }
    return tl::make_unexpected(trouble(Trouble::Silent, {}, patience));
}

Outcome<void> Connection::Inside::connectTo(const SocketAddress &address, milliseconds patience)
{
    socket = Socket(::socket(address.bytes.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.number() < 0) {
        return tl::make_unexpected(trouble(Trouble::Unreachable, why(errno)));
    }
    const int on = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(socket.number(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    if (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address.bytes), address.length) == 0) {
        return {};
    }
    if (errno != EINPROGRESS) {
        return tl::make_unexpected(trouble(Trouble::Unreachable, why(errno)));
    }
    if (auto ready = wait(POLLOUT, patience); !ready) {
        return ready;
    }
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        return tl::make_unexpected(trouble(Trouble::Unreachable, why(error)));
    }
    return {};
}

Outcome<void> Connection::Inside::send(const char *bytes, std::size_t count, milliseconds patience) const
{
    while (count > 0) {
        const ssize_t sent = ::send(socket.number(), bytes, count, MSG_NOSIGNAL);
        if (sent > 0) {
            bytes += sent;
            count -= static_cast<std::size_t>(sent);
        } else if (sent < 0 && (errno == EAGAIN || errno == EINTR)) {
            if (auto ready = wait(POLLOUT, patience); !ready) {
                return ready;
            }
        } else {
            return tl::make_unexpected(trouble(Trouble::CutOff));
        }
    }
    return {};
}

Outcome<std::size_t> Connection::Inside::receive(std::span<char> to, milliseconds patience) const
{
    for (;;) {
        if (const auto ready = wait(POLLIN, patience); !ready) {
            return tl::make_unexpected(ready.error());
        }
        const ssize_t came = ::recv(socket.number(), to.data(), to.size(), 0);
        if (came >= 0) {
            return static_cast<std::size_t>(came);
        }
        if (errno != EAGAIN && errno != EINTR) {
            return tl::make_unexpected(trouble(Trouble::CutOff));
        }
    }
}

Outcome<void> Connection::Inside::sendSealed(milliseconds patience)
{
    std::array<char, 16384> bytes{};
    for (int count = 0; (count = BIO_read(sealedOut, bytes.data(), bytes.size())) > 0;) {
        if (auto sent = send(bytes.data(), static_cast<std::size_t>(count), patience); !sent) {
            return sent;
        }
    }
    return {};
}

Outcome<bool> Connection::Inside::receiveSealed(milliseconds patience)
{
    std::array<char, 16384> bytes{};
    const auto came = receive(bytes, patience);
    if (!came) {
        return tl::make_unexpected(came.error());
    }
    BIO_write(sealedIn, bytes.data(), static_cast<int>(*came));
    return *came > 0;
}

/// What the library has against the other side.
Failure Connection::Inside::unsafe() const
{
    const long verified = SSL_get_verify_result(tls.get());
    std::string reason = verified != X509_V_OK ? X509_verify_cert_error_string(verified) : "";
    if (const unsigned long code = ERR_peek_last_error(); reason.empty() && code != 0) {
        const char *said = ERR_reason_error_string(code);
        reason = said != nullptr ? said : "";
    }
    ERR_clear_error();
    return trouble(Trouble::Unsafe, reason.empty() ? sentence("Remote", "TLS failed") : Sentence(reason));
}

Outcome<void> Connection::Inside::agree(const Address &address, milliseconds patience)
{
    ERR_clear_error();
    tls.reset(trust() != nullptr ? SSL_new(trust()) : nullptr);
    sealedIn = BIO_new(BIO_s_mem());
    sealedOut = BIO_new(BIO_s_mem());
    if (!tls || sealedIn == nullptr || sealedOut == nullptr) {
        BIO_free(sealedIn);
        BIO_free(sealedOut);
        return tl::make_unexpected(trouble(Trouble::NoMemory));
    }
    SSL_set_bio(tls.get(), sealedIn, sealedOut);
    SSL_set_connect_state(tls.get());
    if (isNumeric(address.host)) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls.get()), address.host.c_str());
    } else {
        SSL_set_tlsext_host_name(tls.get(), address.host.c_str());
        SSL_set1_host(tls.get(), address.host.c_str());
    }
    for (;;) {
        const int done = SSL_do_handshake(tls.get());
        const int state = SSL_get_error(tls.get(), done);
        if (auto sent = sendSealed(patience); !sent) {
            return sent;
        }
        if (done == 1) {
            return {};
        }
        if (state != SSL_ERROR_WANT_READ) {
            return tl::make_unexpected(unsafe());
        }
        const auto goesOn = receiveSealed(patience);
        if (!goesOn) {
            return tl::make_unexpected(goesOn.error());
        }
        if (!*goesOn) {
            return tl::make_unexpected(
                trouble(Trouble::Unsafe, sentence("Remote", "the other side ended the connection")));
        }
    }
}

Connection::Connection(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Outcome<Connection> Connection::open(const Address &address, milliseconds patience,
                                     const std::stop_token &stop)
{
    auto inside = std::make_unique<Inside>(address.hostAndPort(), stop);
    const Resolved resolved = resolveHost(address.host, address.port, stop, patience);
    if (resolved.stopped) {
        return tl::make_unexpected(inside->trouble(Trouble::CutOff));
    }
    Outcome<void> connected = tl::make_unexpected(inside->trouble(Trouble::NoSuchHost));
    for (const SocketAddress &one : resolved.addresses) {
        connected = inside->connectTo(one, patience);
        if (connected || stop.stop_requested()) {
            break;
        }
    }
    if (!connected) {
        return tl::make_unexpected(connected.error());
    }
    if (address.encrypted) {
        if (const auto agreed = inside->agree(address, patience); !agreed) {
            return tl::make_unexpected(agreed.error());
        }
    }
    return Connection(std::move(inside));
}

Outcome<void> Connection::write(std::string_view bytes, milliseconds patience)
{
    Inside &inside = *m_inside;
    if (!inside.tls) {
        return inside.send(bytes.data(), bytes.size(), patience);
    }
    constexpr std::size_t AtOnce = 1 << 16;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), AtOnce))) {
        std::size_t written = 0;
        const std::size_t count = std::min(bytes.size(), AtOnce);
        if (SSL_write_ex(inside.tls.get(), bytes.data(), count, &written) != 1 || written != count) {
            return tl::make_unexpected(inside.unsafe());
        }
        if (auto sent = inside.sendSealed(patience); !sent) {
            return sent;
        }
    }
    return {};
}

Outcome<std::size_t> Connection::read(std::span<char> to, milliseconds patience)
{
    Inside &inside = *m_inside;
    if (!inside.tls) {
        return inside.receive(to, patience);
    }
    for (;;) {
        ERR_clear_error();
        std::size_t count = 0;
        const int done = SSL_read_ex(inside.tls.get(), to.data(), to.size(), &count);
        const int state = SSL_get_error(inside.tls.get(), done);
        if (auto sent = inside.sendSealed(patience); !sent) {  // answers of the protocol's own
            return tl::make_unexpected(sent.error());
        }
        if (done == 1) {
            return count;
        }
        if (state == SSL_ERROR_ZERO_RETURN) {
            return 0;
        }
        if (state != SSL_ERROR_WANT_READ) {
            return tl::make_unexpected(inside.unsafe());
        }
        const auto goesOn = inside.receiveSealed(patience);
        if (!goesOn) {
            return tl::make_unexpected(goesOn.error());
        }
        if (!*goesOn) {
            return tl::make_unexpected(inside.trouble(Trouble::CutOff));
        }
    }
}

}  // namespace rookery::remote
