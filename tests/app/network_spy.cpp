#include "tests/app/network_spy.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

#include <cerrno>
#include <mutex>

namespace {

std::mutex guard;
QStringList attempts;

bool leaves(const sockaddr *address)
{
    return address != nullptr && address->sa_family != AF_UNIX && address->sa_family != AF_UNSPEC &&
           address->sa_family != AF_NETLINK;
}

/// Written as one, or left out, it is looked up nowhere: a server that binds asks for its own like this.
bool isAddress(const char *name)
{
    in6_addr address = {};
    return name == nullptr || inet_pton(AF_INET, name, &address) == 1 ||
           inet_pton(AF_INET6, name, &address) == 1;
}

void note(const QString &what)
{
    const std::lock_guard lock(guard);
    attempts += what;
}

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

QStringList network_spy::tried()
{
    const std::lock_guard lock(guard);
    return attempts;
}

void network_spy::clear()
{
    const std::lock_guard lock(guard);
    attempts.clear();
}

extern "C" {

int connect(int socket, const sockaddr *address, socklen_t size)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    if (leaves(address)) {
        note(QStringLiteral("connect, family %1").arg(address->sa_family));
        errno = ENETUNREACH;
        return -1;
    }
    return real(socket, address, size);
}

ssize_t sendto(int socket, const void *bytes, size_t count, int flags, const sockaddr *address,
               socklen_t size)
{
    static const auto real =
        next<ssize_t (*)(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto");
    if (leaves(address)) {
        note(QStringLiteral("sendto, family %1").arg(address->sa_family));
        errno = ENETUNREACH;
        return -1;
    }
    return real(socket, bytes, count, flags, address, size);
}

ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    static const auto real = next<ssize_t (*)(int, const msghdr *, int)>("sendmsg");
    if (leaves(static_cast<const sockaddr *>(message->msg_name))) {
        note(QStringLiteral("sendmsg"));
        errno = ENETUNREACH;
        return -1;
    }
    return real(socket, message, flags);
}

int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    static const auto real =
        next<int (*)(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo");
    if (isAddress(name)) {
        return real(name, service, hints, found);
    }
    note(QStringLiteral("getaddrinfo of ") + QString::fromUtf8(name));
    return EAI_FAIL;
}

hostent *gethostbyname(const char *name)
{
    note(QStringLiteral("gethostbyname of ") + QString::fromUtf8(name));
    return nullptr;
}
}
