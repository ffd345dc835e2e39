#pragma once

#include "app/remote/endpoint.h"
#include "app/runtime/answerer.h"

#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace rookery::remote {

/// A model on another computer, as one of those that answer. Each draft is a request of its own on a thread
/// of its own. Nothing is sent but the jobs that are submitted. Thread-safe.
///
/// Where a server is busy or has failed before it said a word it is asked again, twice at most, and not
/// before the time that it names (`Waiting`).
class RemoteAnswerer final : public runtime::Answerer
{
public:
    explicit RemoteAnswerer(Endpoint endpoint);
    /// Stops everything; waits for the last events, which come at once.
    ~RemoteAnswerer() override;

    void submit(runtime::Job job) override;

private:
    struct Running {
        std::jthread thread;
        std::shared_ptr<std::atomic<bool>> ended;
    };

    const Endpoint m_endpoint;
    std::mutex m_mutex;
    std::list<Running> m_running;
};

}  // namespace rookery::remote
