#pragma once

#include "app/server/answer/call_splitter.h"
#include "app/server/answer/prompt.h"
#include "app/server/answer/slots.h"
#include "app/server/answer/thought_splitter.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>

namespace rookery::server {

struct Usage {
    std::uint64_t prompt = 0;  ///< tokens, and rows of pictures
    std::uint64_t cached = 0;  ///< of these, known from earlier requests
    std::uint64_t written = 0;
};

/// How an answer ended.
struct Ending {
    FinishReason reason = FinishReason::TokenLimit;
    std::string stop;     ///< the client's own stop text that ended it; empty where it was something else
    bool called = false;  ///< with the call of a function, which is whole
};

/// What has come of one of the answers.
struct Progress {
    int answer = 0;
    std::string thought;
    std::string text;
    std::string callName = {};           ///< of a function that is called; told once
    std::string callArguments = {};      ///< JSON, as much as has come
    std::vector<runtime::Drawn> tokens;  ///< where candidates were wished for
    std::optional<Ending> ending;
};

/// The answers to one request while they are written. Belongs to the thread that serves the request; stops
/// writing when it is destroyed.
class Answering
{
public:
    Answering(HostedModel &model, Prompt prompt, Wishes wishes, Slots::Slot slot);
    ~Answering();
    Answering(const Answering &) = delete;
    Answering &operator=(const Answering &) = delete;

    HostedModel &model() noexcept { return m_model; }
    const Wishes &wishes() const noexcept { return m_wishes; }

    /// What has come since; nothing where nothing did for `wait`. An error is the last that comes.
    Outcome<std::optional<Progress>> next(std::chrono::milliseconds wait);
    bool ended() const noexcept { return m_open == 0; }
    const Usage &usage() const noexcept { return m_usage; }

private:
    /// An answer's end, without the state that it left behind.
    struct Written {
        int answer = 0;
        int tokens = 0;
        std::string text;
        FinishReason reason = FinishReason::TokenLimit;
    };
    using Event =
        std::variant<runtime::ReadingDone, runtime::Piece, runtime::Drawn, Written, runtime::Failed>;

    /// Shared with the job, which may go on for a moment when nobody waits for it any more: its slot is left
    /// by then. Where a client takes less than is written, the job rests without a slot, so that slow readers
    /// hold up nobody and what is kept for them is bounded.
    struct Queue {
        std::mutex mutex;
        std::condition_variable changed;
        Slots::Slot slot;  ///< null once the last draft has ended
        int writing = 0;   ///< drafts that haven't ended
        std::deque<Event> events;
        std::atomic<bool> resting = false;
        void put(const runtime::Event &event);
        Slots::Slot heldSlot();
    };

    /// What is known of one of the answers.
    struct Draft {
        ThoughtSplitter splitter;
        std::optional<CallSplitter> calls;  ///< where functions may be called
        std::string bytes;                  ///< of all tokens drawn, where stop texts are looked for
    };

    std::optional<Event> take(std::chrono::milliseconds wait);
    void goOn(std::chrono::milliseconds wait);
    std::optional<Progress> progressOf(Event event);
    Progress spoken(int answer, ThoughtSplitter::Halves halves);
    Progress drawn(runtime::Drawn event);
    Progress ended(const Written &written);

    HostedModel &m_model;
    Wishes m_wishes;
    bool m_plain;
    std::vector<Draft> m_drafts;
    int m_open;
    Usage m_usage;
    std::shared_ptr<Queue> m_queue = std::make_shared<Queue>();
    std::stop_source m_stop;
};

}  // namespace rookery::server
