#pragma once

#include "app/runtime/scheduler.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace rookery::runtime {

/// Collects the events of one job and lets a test wait for its end.
class Asker
{
public:
    explicit Asker(int drafts = 1)
        : m_open(drafts)
    {
    }

    Sink sink()
    {
        return [this](const Event &event) { take(event); };
    }

    /// Until each draft has had its last event.
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open == 0; });
    }

    void waitForText(int draft = 0)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_open == 0 || !m_texts[draft].empty(); });
    }

    bool ended()
    {
        const std::scoped_lock lock(m_mutex);
        return m_open == 0;
    }

    // After `wait`.
    const std::string &text(int draft = 0) { return m_texts[draft]; }
    const Finished *finished(int draft = 0)
    {
        return m_finished.contains(draft) ? &m_finished[draft] : nullptr;
    }
    const Failed *failed(int draft = 0) { return m_failed.contains(draft) ? &m_failed[draft] : nullptr; }
    int endings(int draft = 0) { return m_endings[draft]; }
    std::size_t eventsAfterTheEnd() const { return m_late; }
    const std::vector<Drawn> &drawn() const { return m_drawn; }
    const TokenRecords &records() const { return m_records; }
    const std::vector<Expected> &expected() const { return m_expected; }
    const std::vector<ReadingDone> &readings() const { return m_readings; }

private:
    void take(const Event &event)
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *piece = std::get_if<Piece>(&event)) {
            m_late += m_endings[piece->draft] > 0 ? 1 : 0;
            m_texts[piece->draft] += piece->text;
        } else if (const auto *drawn = std::get_if<Drawn>(&event)) {
            m_drawn.push_back(*drawn);
        } else if (const auto *recorded = std::get_if<Recorded>(&event)) {
            m_records.insert(m_records.end(), recorded->tokens.begin(), recorded->tokens.end());
        } else if (const auto *expected = std::get_if<Expected>(&event)) {
            m_expected.push_back(*expected);
        } else if (const auto *read = std::get_if<ReadingDone>(&event)) {
            m_readings.push_back(*read);
        } else if (const auto *finished = std::get_if<Finished>(&event)) {
            m_finished[finished->draft] = *finished;
            end(finished->draft);
        } else if (const auto *failed = std::get_if<Failed>(&event)) {
            m_failed.insert_or_assign(failed->draft, *failed);
            end(failed->draft);
        }
        m_changed.notify_all();
    }

    void end(int draft)
    {
        m_late += m_endings[draft]++ > 0 ? 1 : 0;
        --m_open;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_open;
    std::map<int, std::string> m_texts;
    std::map<int, Finished> m_finished;
    std::map<int, Failed> m_failed;
    std::map<int, int> m_endings;
    std::vector<Drawn> m_drawn;
    TokenRecords m_records;
    std::vector<Expected> m_expected;
    std::vector<ReadingDone> m_readings;
    std::size_t m_late = 0;
};

}  // namespace rookery::runtime
