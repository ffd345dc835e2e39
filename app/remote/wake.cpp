#include "app/remote/wake.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

namespace rookery::remote {

Wake::Descriptor::Descriptor()
    : number(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Wake::Descriptor::~Descriptor()
{
    ::close(number);
}

Wake::Wake(const std::stop_token &stop)
    : m_onStop(stop, [this] {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(m_descriptor.number, &one, sizeof one);
    })
{
}

Wake::Came Wake::wait(int socket, short events, std::chrono::milliseconds patience) const
{
    const auto end = std::chrono::steady_clock::now() + patience;
    std::array<pollfd, 2> waited{pollfd{.fd = m_descriptor.number, .events = POLLIN, .revents = 0},
                                 pollfd{.fd = socket, .events = events, .revents = 0}};
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        const int ready =
            ::poll(waited.data(), waited.size(), static_cast<int>(std::max<std::int64_t>(0, left.count())));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        return ready <= 0 ? Came::Nothing : waited[0].revents != 0 ? Came::Stopped : Came::Ready;
    }
}

}  // namespace rookery::remote
