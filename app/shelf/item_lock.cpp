#include "app/shelf/item_lock.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rookery::shelf {

Result<ItemLock> ItemLock::take(const std::filesystem::path &itemFolder)
{
    const std::filesystem::path file = itemFolder / "lock";
    // A pipe in its place must not be waited for.
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0) {
        return failure(ErrorCode::FileUnwritable, file.string(),
                       sentence("Shelf", "can't be written there: %1").with(std::strerror(errno)));
    }
    ItemLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return failure(ErrorCode::Cancelled, itemFolder.string(),
                       sentence("Shelf", "another program is reading it just now"));
    }
    return lock;
}

ItemLock::ItemLock(ItemLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ItemLock &ItemLock::operator=(ItemLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ItemLock::~ItemLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

}  // namespace rookery::shelf
