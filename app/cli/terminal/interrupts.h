#pragma once

#include <stop_token>

namespace rookery::cli {

/// Makes Ctrl+C (SIGINT), SIGTERM and a terminal that is closed (SIGHUP, unless `nohup` keeps it away) end a
/// run in an orderly way. While a `StoppableRun` exists the first one
/// requests its stop; otherwise, and for the second, the signal does what it does by default.
/// Call once, before any other thread is started.
void handleInterrupts();

/// The scope of work that Ctrl+C stops instead of ending the program. One at a time.
class StoppableRun
{
public:
    StoppableRun();
    ~StoppableRun();
    StoppableRun(const StoppableRun &) = delete;
    StoppableRun &operator=(const StoppableRun &) = delete;

    std::stop_token token() const noexcept { return m_source.get_token(); }
    bool stopped() const noexcept { return m_source.stop_requested(); }
    void stop() noexcept { m_source.request_stop(); }

private:
    std::stop_source m_source;
};

}  // namespace rookery::cli
