#pragma once

#include "engine/error.h"

#include <filesystem>

namespace rookery::shelf {

/// Says to other programs that a thing on the shelf is being read here: two that read one text would throw
/// away each other's work. Goes with the process that holds it, however that ends.
class ItemLock
{
public:
    /// \param itemFolder where the lock's file stands
    /// \return Cancelled where another program reads it; FileUnwritable
    [[nodiscard]] static Result<ItemLock> take(const std::filesystem::path &itemFolder);

    ItemLock(ItemLock &&other) noexcept;
    ItemLock &operator=(ItemLock &&other) noexcept;
    ~ItemLock();

private:
    explicit ItemLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

}  // namespace rookery::shelf
