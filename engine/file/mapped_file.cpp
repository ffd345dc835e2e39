#include "engine/file/mapped_file.h"

#include "engine/file/readable_file.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace rookery {

Result<MappedFile> MappedFile::open(const std::filesystem::path &path)
{
    const auto opened = ReadableFile::open(path);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    MappedFile file;
    if (opened->size() == 0) {
        return file;  // mmap refuses an empty range; an empty span says the same
    }
    const auto size = static_cast<std::size_t>(opened->size());
    void *memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, opened->descriptor(), 0);
    if (memory == MAP_FAILED) {
        return failure(ErrorCode::FileUnreadable, path.string(),
                       sentence("File", "can't be read: %1").with(std::strerror(errno)));
    }
    file.m_bytes = {static_cast<const std::byte *>(memory), size};
    file.m_guard = MappingGuard(file.m_bytes);
    return file;
}

MappedFile::MappedFile(MappedFile &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
    , m_guard(std::move(other.m_guard))
{
}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    m_guard = std::move(other.m_guard);
    return *this;
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty()) {
        m_guard = MappingGuard();
        ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
    }
}

void MappedFile::willNeed(std::span<const std::byte> range) const noexcept
{
    if (range.empty()) {
        return;
    }
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(range.data()) & ~(page - 1);
    const auto end = reinterpret_cast<std::uintptr_t>(range.data()) + range.size();
    ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_WILLNEED);
}

void MappedFile::release(std::span<const std::byte> range) const noexcept
{
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto first = reinterpret_cast<std::uintptr_t>(range.data());
    const auto begin = (first + page - 1) & ~(page - 1);
    const auto end = (first + range.size()) & ~(page - 1);
    if (begin < end) {
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
    }
}

}  // namespace rookery
