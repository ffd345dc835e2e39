#pragma once

#include "app/storage/chat_types.h"

#include <QLatin1String>

#include <array>

namespace rookery {

// What the writer and the reader of exported conversations agree on.

constexpr QLatin1String ExportFormat("rookery.conversation");
constexpr int ExportVersion = 1;

// In the order of MessageRole and MessageStatus.
constexpr std::array RoleNames = {QLatin1String("system"), QLatin1String("user"), QLatin1String("assistant")};
constexpr std::array StatusNames = {QLatin1String("complete"), QLatin1String("streaming"),
                                    QLatin1String("stopped"), QLatin1String("failed")};

/// An answer that is being written goes on elsewhere; in a file it ends.
inline MessageStatus settled(MessageStatus status)
{
    return status == MessageStatus::Streaming ? MessageStatus::Stopped : status;
}

}  // namespace rookery
