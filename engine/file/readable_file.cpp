#include "engine/file/readable_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rookery {

namespace {

/// Why what isn't a regular file can't be read; empty for one that is.
Sentence obstacleOf(const struct stat &status)
{
    switch (status.st_mode & S_IFMT) {
    case S_IFREG:
        return {};
    case S_IFDIR:
        return sentence("File", "a folder, not a file; choose a file in it");
    case S_IFIFO:
        return sentence("File", "a pipe, not a file; save what comes through it as a file and choose that");
    case S_IFSOCK:
        return sentence("File", "a socket, not a file; choose a file");
    default:
        return sentence("File", "a device, not a file; choose a file");
    }
}

Error systemError(const std::string &name, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::FileNotFound, name, sentence("File", "no such file")};
    case EACCES:
    case EPERM:
        return {ErrorCode::FileUnreadable, name,
                sentence("File", "no permission to read it; change that or choose another")};
    case EWOULDBLOCK:
        return {ErrorCode::FileUnreadable, name,
                sentence("File", "another program is holding it; try again in a moment")};
    default:
        return {ErrorCode::FileUnreadable, name,
                sentence("File", "can't be read: %1").with(std::strerror(error))};
    }
}

}  // namespace

Result<ReadableFile> ReadableFile::open(const std::filesystem::path &path)
{
    std::string name = path.string();
    struct stat status = {};
    // Asked before opening too: some devices act when they are opened (a tape rewinds).
    if (::stat(path.c_str(), &status) != 0) {
        return tl::make_unexpected(systemError(name, errno));
    }
    if (Sentence obstacle = obstacleOf(status); !obstacle.empty()) {
        return failure(ErrorCode::UnsupportedFile, std::move(name), std::move(obstacle));
    }
    // What stands there may have been changed since: O_NONBLOCK keeps a pipe from waiting for its writer.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        return tl::make_unexpected(systemError(name, errno));
    }
    ReadableFile file(descriptor, 0, name);
    if (::fstat(descriptor, &status) != 0) {
        return tl::make_unexpected(systemError(name, errno));
    }
    if (Sentence obstacle = obstacleOf(status); !obstacle.empty()) {
        return failure(ErrorCode::UnsupportedFile, std::move(name), std::move(obstacle));
    }
    file.m_size = static_cast<std::uint64_t>(status.st_size);
    return file;
}

ReadableFile::ReadableFile(int descriptor, std::uint64_t size, std::string name)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_name(std::move(name))
{
}

ReadableFile::ReadableFile(ReadableFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
    , m_name(std::move(other.m_name))
{
}

ReadableFile &ReadableFile::operator=(ReadableFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    std::swap(m_name, other.m_name);
    return *this;
}

ReadableFile::~ReadableFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<std::size_t> ReadableFile::read(std::span<std::byte> to)
{
    std::size_t done = 0;
    while (done < to.size()) {
        constexpr std::size_t Piece = std::size_t{1} << 30;  // one call gives at most 2 GB
        const ssize_t count = ::read(m_descriptor, to.data() + done, std::min(to.size() - done, Piece));
        if (count == 0) {
            break;
        }
        if (count < 0 && errno != EINTR) {
            return tl::make_unexpected(systemError(m_name, errno));
        }
        done += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    }
    return done;
}

namespace {

Result<std::string> readBytes(ReadableFile &file, std::size_t bytes, const std::filesystem::path &path)
try {
    std::string content(bytes, '\0');
    const auto count = file.read(std::as_writable_bytes(std::span(content)));
    if (!count) {
        return tl::make_unexpected(count.error());
    }
    content.resize(*count);
    return content;
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, path.string(), sentence("File", "not enough memory to read it"));
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path &path, std::uint64_t most)
{
    auto file = ReadableFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (file->size() > most) {
        return failure(ErrorCode::UnsupportedFile, path.string(),
                       sentence("File", "has %1 MB, far more than such a file has").with(file->size() >> 20));
    }
    return readBytes(*file, static_cast<std::size_t>(file->size()), path);
}

Result<std::string> readStart(const std::filesystem::path &path, std::size_t most)
{
    auto file = ReadableFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    return readBytes(*file, static_cast<std::size_t>(std::min<std::uint64_t>(file->size(), most)), path);
}

}  // namespace rookery
