#pragma once

#include "app/remote/address.h"
#include "app/remote/failure.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <string_view>

namespace rookery::remote {

/// A connection to another computer, plain or TLS with the certificate checked. Everything it waits for ends
/// at once when `stop` is requested. One thread.
class Connection
{
public:
    using Clock = std::chrono::steady_clock;

    /// Being stopped is told as `Trouble::CutOff`; who stopped it knows.
    [[nodiscard]] static Outcome<Connection> open(const Address &address, std::chrono::milliseconds patience,
                                                  const std::stop_token &stop);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    [[nodiscard]] Outcome<void> write(std::string_view bytes, std::chrono::milliseconds patience);
    /// What has come, at least a byte, or 0 where the other side has ended the connection as it should: with
    /// TLS one that was cut off is `Trouble::CutOff`. \param patience for the next byte
    [[nodiscard]] Outcome<std::size_t> read(std::span<char> to, std::chrono::milliseconds patience);

private:
    struct Inside;
    explicit Connection(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> m_inside;
};

}  // namespace rookery::remote
