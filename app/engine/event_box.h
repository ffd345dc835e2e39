#pragma once

#include "app/runtime/job.h"

#include <QtGlobal>

#include <mutex>
#include <vector>

/// Counts the runs of the engine client, from 1.
using RunId = quint64;

/// Events of jobs between the scheduler's thread, which adds, and the window's, which takes all that gathered
/// once a frame. Pieces of one answer become one, and so do its tokens' figures: a busy window has no more to
/// catch up with than their text. A run's events keep their order, text behind its figures. Thread-safe.
class EventBox
{
public:
    struct Arrived {
        RunId run = 0;
        rookery::runtime::Event event;
    };

    /// \return whether the reader must be told: it had taken everything before.
    bool add(RunId run, const rookery::runtime::Event &event);
    std::vector<Arrived> take();

private:
    std::mutex m_mutex;
    std::vector<Arrived> m_arrived;
};
