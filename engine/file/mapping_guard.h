#pragma once

#include <cstddef>
#include <span>

namespace rookery {

/// Keeps the program alive when a mapped file is cut short by another program. The system answers a read
/// behind the file's new end with SIGBUS, which would end the process in the middle of an answer; within a
/// guarded range the page reads as zeros instead, and `intact` says that what was read can't be trusted.
///
/// May be made and asked from any thread. Signals elsewhere go to the handler that was there before. Beyond
/// a few hundred guards at a time a range is not guarded.
class MappingGuard
{
public:
    MappingGuard() = default;
    /// \param range whole pages of a private, read-only mapping; unmapped only after the guard's end
    explicit MappingGuard(std::span<const std::byte> range);
    MappingGuard(MappingGuard &&other) noexcept;
    MappingGuard &operator=(MappingGuard &&other) noexcept;
    ~MappingGuard();

    bool intact() const noexcept;

private:
    int m_slot = -1;
};

}  // namespace rookery
