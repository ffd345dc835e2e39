#pragma once

#include "engine/error.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace rookery {

/// Who may read a file that is written anew.
enum class Readers { Everybody, Owner };

/// A file that appears under its name only when it is complete: written beside the target under a temporary
/// name, flushed to the disk, then renamed over it. Without `commit` the temporary file is removed and an
/// older target stays as it was. Devices and pipes (/dev/null) are written to directly, and what a link leads
/// to is written, not the link.
class AtomicFile
{
public:
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path &target,
                                                   Readers readers = Readers::Everybody);

    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&other) = delete;
    ~AtomicFile();

    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile() = default;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    int m_fd = -1;
};

[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path &target,
                                               std::span<const std::byte> bytes,
                                               Readers readers = Readers::Everybody);

}  // namespace rookery
