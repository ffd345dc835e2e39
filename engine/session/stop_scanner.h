#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// Looks for stop texts in text that arrives in pieces. Text that may be the beginning of a stop text is held
/// back until it is decided.
class StopScanner
{
public:
    explicit StopScanner(std::vector<std::string> stopTexts);

    /// Adds a piece. \return what certainly belongs to the answer now.
    std::string push(std::string_view piece);

    bool stopped() const noexcept { return m_stopped; }
    std::string_view held() const noexcept { return m_held; }  ///< undecided; nothing once stopped
    std::string release();                                     ///< gives up waiting: the held text is answer

private:
    /// Length of the longest end of m_held that starts a stop text.
    std::size_t undecided() const noexcept;

    std::vector<std::string> m_stopTexts;
    std::string m_held;
    bool m_stopped = false;
};

}  // namespace rookery
