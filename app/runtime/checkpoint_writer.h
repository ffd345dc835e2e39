#pragma once

#include "engine/train/tuner.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace rookery::runtime {

/// Writes checkpoints on a thread of its own, so that nobody waits for a disk. Of several that come while one
/// is being written the last one counts. Thread-safe; its end waits until what came is written.
class CheckpointWriter
{
public:
    CheckpointWriter() = default;
    ~CheckpointWriter();

    /// \param then called on the writer's thread
    void write(TunerCheckpoint checkpoint, std::filesystem::path file,
               std::function<void(const Result<void> &)> then);

private:
    struct Order {
        TunerCheckpoint checkpoint;
        std::filesystem::path file;
        std::function<void(const Result<void> &)> then;
    };

    void run(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Order> m_order;
    std::jthread m_thread;  ///< begins with the first; last, it uses all of the above
};

}  // namespace rookery::runtime
