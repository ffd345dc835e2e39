#include "engine/file/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <unistd.h>
#include <utility>

namespace rookery {

namespace {

Error unwritable(const std::filesystem::path &target, int error)
{
    const auto why = [error] {
        switch (error) {
        case ENOSPC:
            return sentence("File", "the disk is full; make room and save again");
        case EDQUOT:
            return sentence("File", "your disk quota is used up; make room and save again");
        case EACCES:
        case EPERM:
            return sentence("File", "no permission to write there; choose another folder");
        case ENOENT:
            return sentence("File", "the folder doesn't exist");
        case EISDIR:
            return sentence("File", "a folder, not a file; choose a file in it");
        case ENXIO:
            return sentence("File", "a pipe that nobody reads from; choose a file");
        default:
            return sentence("File", "can't be written: %1").with(std::strerror(error));
        }
    };
    return {ErrorCode::FileUnwritable, target.string(), why()};
}

/// Makes the rename itself survive a power cut. Some file systems can't sync folders; then it's as good as
/// they get.
void syncFolder(const std::filesystem::path &folder)
{
    const int fd = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

/// A pipe or a device, opened for writing; negative where that fails.
int openInPlace(const std::filesystem::path &target)
{
    // Without O_NONBLOCK a pipe that nobody reads from would wait for a reader for ever.
    const int fd = ::open(target.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd >= 0) {
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) & ~O_NONBLOCK);  // a slow reader is waited for
    }
    return fd;
}

/// Devices, pipes and the like (/dev/null) are written to: renaming a file over one would replace it. A
/// folder fails when it is opened.
bool isWrittenInPlace(std::filesystem::file_type type)
{
    return type != std::filesystem::file_type::regular && type != std::filesystem::file_type::not_found;
}

/// What a link leads to, also where nothing stands there yet: the link is to stay.
/// \return 0, or what is wrong with it
int followLinks(std::filesystem::path &target)
{
    constexpr int MostLinks = 40;  // as the system's own limit
    std::error_code error;
    for (int link = 0; std::filesystem::is_symlink(target, error); ++link) {
        const std::filesystem::path next = std::filesystem::read_symlink(target, error);
        if (error || link == MostLinks) {
            return error ? error.value() : ELOOP;
        }
        target = target.parent_path() / next;
    }
    return 0;
}

/// Beside the target, and no longer than a name may be.
std::filesystem::path temporaryFor(const std::filesystem::path &target, unsigned number)
{
    constexpr std::size_t LongestName = 255 - sizeof ".part-4294967295";
    const std::string name = target.filename().string();
    return target.parent_path() /
           ((name.size() > LongestName ? std::string() : name) + ".part-" + std::to_string(number));
}

}  // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path &target, Readers readers)
{
    const mode_t mode = readers == Readers::Owner ? 0600 : 0666;  // less what the umask takes
    AtomicFile file;
    file.m_target = target;
    if (const int error = followLinks(file.m_target); error != 0) {
        return tl::make_unexpected(unwritable(target, error));
    }
    std::error_code unknown;  // opening it says what is wrong
    const auto status = std::filesystem::status(file.m_target, unknown);
    if (status.type() == std::filesystem::file_type::socket) {
        return failure(ErrorCode::FileUnwritable, target.string(),
                       sentence("File", "a socket, not a file; choose a file"));
    }
    if (isWrittenInPlace(status.type())) {
        file.m_fd = openInPlace(file.m_target);
        return file.m_fd >= 0 ? Result<AtomicFile>(std::move(file))
                              : tl::make_unexpected(unwritable(target, errno));
    }
    std::random_device random;
    for (int attempt = 0; attempt < 16; ++attempt) {
        file.m_temporary = temporaryFor(file.m_target, random());
        file.m_fd = ::open(file.m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (file.m_fd >= 0) {
            return file;
        }
        if (errno != EEXIST) {
            break;
        }
    }
    return tl::make_unexpected(unwritable(target, errno));
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::move(other.m_temporary))
    , m_fd(std::exchange(other.m_fd, -1))
{
}

AtomicFile::~AtomicFile()
{
    if (m_fd >= 0) {
        ::close(m_fd);
        if (!m_temporary.empty()) {
            ::unlink(m_temporary.c_str());
        }
    }
}

Result<void> AtomicFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        constexpr std::size_t Piece = std::size_t{1} << 30;  // one call takes at most 2 GB
        const ssize_t written = ::write(m_fd, bytes.data(), std::min(bytes.size(), Piece));
        if (written < 0 && errno != EINTR) {
            return tl::make_unexpected(unwritable(m_target, errno));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (m_temporary.empty()) {
        ::close(std::exchange(m_fd, -1));
        return {};
    }
    if (::fsync(m_fd) != 0 || ::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        return tl::make_unexpected(unwritable(m_target, errno));
    }
    ::close(std::exchange(m_fd, -1));
    syncFolder(m_target.parent_path());
    return {};
}

Result<void> writeFileAtomically(const std::filesystem::path &target, std::span<const std::byte> bytes,
                                 Readers readers)
{
    auto file = AtomicFile::create(target, readers);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (auto written = file->write(bytes); !written) {
        return written;
    }
    return file->commit();
}

}  // namespace rookery
