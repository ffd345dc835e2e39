#pragma once

#include <QString>

#include <atomic>
#include <mutex>
#include <utility>

/// Pieces of an answer between the engine's thread, which appends, and the window's, which takes all that
/// gathered once a frame. Thread-safe.
class PieceBuffer
{
public:
    /// \return whether the reader must be told: it had taken everything before.
    bool append(const QString &piece)
    {
        const std::scoped_lock lock(m_mutex);
        m_text += piece;
        return !std::exchange(m_announced, true);
    }

    void countToken() { m_tokens.fetch_add(1, std::memory_order_relaxed); }
    int tokens() const { return m_tokens.load(std::memory_order_relaxed); }  ///< drawn since `reset`

    void reset()
    {
        take();
        m_tokens.store(0, std::memory_order_relaxed);
    }

    QString take()
    {
        const std::scoped_lock lock(m_mutex);
        m_announced = false;
        return std::exchange(m_text, {});
    }

private:
    std::mutex m_mutex;
    QString m_text;
    bool m_announced = false;
    std::atomic<int> m_tokens = 0;
};
