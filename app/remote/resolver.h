#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

#include <sys/socket.h>

namespace rookery::remote {

/// Where a host can be reached.
struct SocketAddress {
    sockaddr_storage bytes{};
    socklen_t length = 0;
};

struct Resolved {
    std::vector<SocketAddress> addresses;  ///< empty: there is none, or it took too long
    bool stopped = false;
};

/// Asks the system for a host's addresses. The system can't be interrupted, so it is asked on a thread that
/// nobody waits for once `stop` was requested.
Resolved resolveHost(const std::string &host, int port, const std::stop_token &stop,
                     std::chrono::milliseconds patience);

}  // namespace rookery::remote
