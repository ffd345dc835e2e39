#include "app/remote/resolver.h"

#include <netdb.h>

#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace rookery::remote {

namespace {

std::vector<SocketAddress> ask(const std::string &host, int port)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) {
        return {};
    }
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> owned(found, ::freeaddrinfo);
    std::vector<SocketAddress> addresses;
    for (const addrinfo *one = found; one != nullptr; one = one->ai_next) {
        SocketAddress address;
        address.length = one->ai_addrlen;
        std::memcpy(&address.bytes, one->ai_addr, one->ai_addrlen);
        addresses.push_back(address);
    }
    return addresses;
}

}  // namespace

Resolved resolveHost(const std::string &host, int port, const std::stop_token &stop,
                     std::chrono::milliseconds patience)
{
    struct Shared {
        std::mutex mutex;
        std::condition_variable_any came;
        std::optional<std::vector<SocketAddress>> addresses;
    };
    const auto shared = std::make_shared<Shared>();
    std::thread([shared, host, port] {
        auto addresses = ask(host, port);
        const std::scoped_lock lock(shared->mutex);
        shared->addresses = std::move(addresses);
        shared->came.notify_all();
    }).detach();
    std::unique_lock lock(shared->mutex);
    shared->came.wait_for(lock, stop, patience, [&] { return shared->addresses.has_value(); });
    return {.addresses = shared->addresses.value_or(std::vector<SocketAddress>()),
            .stopped = stop.stop_requested()};
}

}  // namespace rookery::remote
