#include "engine/file/mapped_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rookery {

namespace {

/// A file descriptor, closed at the end of the scope.
struct Descriptor {
    int fd;
    ~Descriptor() { ::close(fd); }
};

}  // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        const int error = errno;
        return failure(error == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, path.string(),
                       error == ENOENT ? "no such file" : std::strerror(error));
    }
    const Descriptor descriptor{fd};
    struct stat status = {};
    if (::fstat(fd, &status) != 0) {
        return failure(ErrorCode::FileUnreadable, path.string(), std::strerror(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::FileUnreadable, path.string(), "not a file");
    }
    MappedFile file;
    if (status.st_size == 0) {
        return file;  // mmap refuses an empty range; an empty span says the same
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    void *memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (memory == MAP_FAILED) {
        return failure(ErrorCode::FileUnreadable, path.string(), std::strerror(errno));
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
