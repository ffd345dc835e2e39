#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

namespace rookery::remote {

/// Waits for a socket, or until a stop is requested. One thread.
class Wake
{
public:
    explicit Wake(const std::stop_token &stop);
    Wake(const Wake &) = delete;
    Wake &operator=(const Wake &) = delete;

    enum class Came { Ready, Stopped, Nothing };
    /// \param socket -1: none, time alone \param events as poll has them
    Came wait(int socket, short events, std::chrono::milliseconds patience) const;

private:
    struct Descriptor {
        Descriptor();
        ~Descriptor();
        Descriptor(const Descriptor &) = delete;
        Descriptor &operator=(const Descriptor &) = delete;

        int number;
    };

    Descriptor m_descriptor;
    std::stop_callback<std::function<void()>> m_onStop;  ///< last: it reaches the descriptor
};

}  // namespace rookery::remote
