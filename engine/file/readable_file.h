#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace rookery {

/// A regular file that is open for reading. Every file that Rookery reads is opened here, whatever it is read
/// with afterwards: a pipe, a device, a socket or a folder under the name is refused with a sentence at once.
/// Opened the usual way a pipe that nobody writes to waits for ever and /dev/zero has no end.
///
/// Movable; closed at its end. One thread at a time.
class ReadableFile
{
public:
    /// \return FileNotFound, FileUnreadable, or UnsupportedFile for what is no regular file
    [[nodiscard]] static Result<ReadableFile> open(const std::filesystem::path &path);

    ReadableFile(ReadableFile &&other) noexcept;
    ReadableFile &operator=(ReadableFile &&other) noexcept;
    ~ReadableFile();

    int descriptor() const noexcept { return m_descriptor; }
    std::uint64_t size() const noexcept { return m_size; }  ///< when it was opened

    /// Reads on from where the last call ended, until `to` is full or the file ends.
    /// \return the bytes read, or FileUnreadable
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> to);

private:
    ReadableFile(int descriptor, std::uint64_t size, std::string name);

    int m_descriptor = -1;
    std::uint64_t m_size = 0;
    std::string m_name;
};

/// All bytes of a small file: as many as it had when it was opened.
/// \return the errors of ReadableFile; UnsupportedFile where it has more than `most` bytes; OutOfMemory
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &path, std::uint64_t most);

/// Up to `most` bytes from the start of a file.
[[nodiscard]] Result<std::string> readStart(const std::filesystem::path &path, std::size_t most);

}  // namespace rookery
