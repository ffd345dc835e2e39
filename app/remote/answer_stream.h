#pragma once

#include "app/remote/event_stream.h"
#include "app/remote/failure.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace rookery::remote {

/// Makes of what a server sends the text of an answer: what it thought comes first, between `<think>` and
/// `</think>`, as with models on this computer; calls of tools, which nobody asked for, come as code.
class AnswerStream
{
public:
    explicit AnswerStream(std::string host);

    // Each gives the text that is added; what goes wrong behind it is told by `failure`.

    /// Takes the next bytes of an event stream.
    std::string add(std::string_view bytes);
    /// The connection has ended as it should: `Trouble::CutOff` where the answer isn't complete.
    std::string finish();
    /// An answer that came as a whole, in place of a stream.
    std::string whole(const std::string &body);

    const std::optional<Failure> &failure() const noexcept { return m_failure; }
    /// Nothing more is worth waiting for.
    bool done() const noexcept { return m_done; }
    bool limitReached() const noexcept { return m_limitReached; }
    int pieces() const noexcept { return m_pieces; }  ///< deltas with text, a token each at most servers
    int promptTokens() const noexcept { return m_promptTokens; }  ///< 0 = not told
    int tokens() const noexcept { return m_tokens; }              ///< likewise

private:
    std::string take(const EventStream::Event &event);
    std::string takeCompletion(const nlohmann::json &completion, const char *part);
    void takeUsage(const nlohmann::json &usage);
    void takeCalls(const nlohmann::json &calls);
    std::string said(const std::string &thought, const std::string &text);
    std::string closed();
    std::string callsInWords();
    void fail(Trouble trouble, Sentence detail = {});

    std::string m_host;
    EventStream m_events;
    struct Call {
        std::string name;
        std::string arguments;
    };
    std::map<int, Call> m_calls;
    bool m_thinking = false;
    bool m_anyText = false;
    bool m_anything = false;  ///< an event has come
    bool m_finished = false;  ///< the server gave a reason
    bool m_done = false;
    bool m_limitReached = false;
    std::optional<Failure> m_failure;
    std::size_t m_bytes = 0;
    int m_pieces = 0;
    int m_promptTokens = 0;
    int m_tokens = 0;
};

}  // namespace rookery::remote
