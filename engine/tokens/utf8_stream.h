#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rookery {

/// Turns token bytes into complete UTF-8: holds back an unfinished character, replaces each maximal invalid
/// part by U+FFFD (the Unicode Standard's recommended practice, section 3.9).
class Utf8Stream
{
public:
    std::string push(std::string_view bytes);
    std::size_t held() const noexcept { return m_held.size(); }  ///< bytes of an unfinished character
    std::string finish();  ///< what is still held back, as U+FFFD; the stream is empty afterwards

private:
    std::string m_held;
};

}  // namespace rookery
