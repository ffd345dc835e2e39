#include "app/runtime/checkpoint_writer.h"

#include <utility>

namespace rookery::runtime {

CheckpointWriter::~CheckpointWriter()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void CheckpointWriter::write(TunerCheckpoint checkpoint, std::filesystem::path file,
                             std::function<void(const Result<void> &)> then)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_order = Order{std::move(checkpoint), std::move(file), std::move(then)};
        if (!m_thread.joinable()) {
            m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
        }
    }
    m_wake.notify_one();
}

void CheckpointWriter::run(const std::stop_token &stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, stop, [this] { return m_order.has_value(); });
        const auto order = std::exchange(m_order, std::nullopt);
        lock.unlock();
        if (!order) {
            return;  // the end
        }
        order->then(order->checkpoint.write(order->file));
    }
}

}  // namespace rookery::runtime
