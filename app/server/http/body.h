#pragma once

#include <httplib.h>

#include <cstddef>
#include <cstdint>

namespace rookery::server {

/// Where a request's body ends, by its head (RFC 9112, 6.3), and how much of it has come. httplib takes a
/// body without a length to go on until the connection ends, which no request's does, and knows no trailers.
class Body
{
public:
    enum class Framing {
        Length,
        Chunks,
        Unknown,   ///< in a transfer coding other than chunks
        Senseless  ///< contradicts itself, or isn't known yet
    };

    Body() = default;  ///< of a head that wasn't read
    explicit Body(const httplib::Headers &head);

    Framing framing() const noexcept { return m_framing; }
    std::uint64_t announced() const noexcept { return m_announced; }  ///< bytes; 0 where it comes in chunks
    bool ended() const noexcept { return m_place == Place::Ended; }

    struct Step {
        std::size_t used = 0;   ///< of what came
        std::size_t given = 0;  ///< of the body
        bool broken = false;    ///< these are no chunks
    };
    /// Takes from what came what of the body is in it, until that is used, the room full or the body ended.
    Step take(const char *from, std::size_t count, char *to, std::size_t room);

private:
    enum class Place { Size, Extension, Data, BehindData, Trailer, Ended };
    bool readFrame(char c);

    Framing m_framing = Framing::Senseless;
    Place m_place = Place::Size;
    std::uint64_t m_announced = 0;
    std::uint64_t m_left = 0;  ///< of the body, or of the chunk
    int m_digits = 0;          ///< of a chunk's size
    std::size_t m_line = 0;    ///< bytes of the trailer's line
    std::size_t m_extra = 0;   ///< bytes of extensions and trailers
};

}  // namespace rookery::server
