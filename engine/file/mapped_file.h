#pragma once

#include "engine/error.h"
#include "engine/file/mapping_guard.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace rookery {

/// A file mapped for reading. Pages are loaded by the system on first touch, so mapping a 15 GB file costs
/// nothing. Movable; unmapped on destruction.
class MappedFile
{
public:
    [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path &path);

    MappedFile() = default;
    MappedFile(MappedFile &&other) noexcept;
    MappedFile &operator=(MappedFile &&other) noexcept;
    ~MappedFile();

    std::span<const std::byte> bytes() const noexcept { return m_bytes; }

    /// False once a part was read that the file no longer has, because another program cut it short: such
    /// bytes read as zeros.
    bool intact() const noexcept { return m_guard.intact(); }

    /// Asks the system to start reading a range ahead of its use; a hint, never fails.
    void willNeed(std::span<const std::byte> range) const noexcept;

    /// Takes the pages that lie wholly in a range of `bytes()` out of the process's memory; when they are
    /// read again they come back.
    void release(std::span<const std::byte> range) const noexcept;

private:
    std::span<const std::byte> m_bytes;
    MappingGuard m_guard;
};

}  // namespace rookery
