#include "app/remote/remote_answerer.h"

#include "app/remote/answer_stream.h"
#include "app/remote/question.h"
#include "app/remote/wake.h"
#include "engine/session/stop_scanner.h"

#include <algorithm>
#include <new>
#include <utility>

namespace rookery::remote {

namespace {

using runtime::Job;
using Clock = std::chrono::steady_clock;

constexpr int MostTries = 3;
constexpr int LongestWait = 60;  ///< seconds; who asks for more is told to the user instead
constexpr std::size_t MostErrorBytes = std::size_t(64) << 10;
constexpr std::size_t MostWholeBytes = std::size_t(32) << 20;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// One draft of a job, from the question to its last event.
class Asking
{
public:
    Asking(const Endpoint &endpoint, const Job &job, int draft, const std::stop_token &stop)
        : m_endpoint(endpoint)
        , m_job(job)
        , m_draft(draft)
        , m_stop(stop)
        , m_stops(job.writing.stopTexts)
    {
    }

    void run()
    {
        Outcome<void> answered;
        try {
            answered = ask();
        } catch (const std::bad_alloc &) {
            answered = tl::make_unexpected(Failure{.trouble = Trouble::NoMemory, .host = host()});
        }
        if (m_stop.stop_requested()) {
            m_written.reason = FinishReason::Cancelled;
        } else if (!answered) {
            say(m_stops.release());  // what came is kept, whatever it might have become
            m_job.sink(failed(m_draft, answered.error()));
            return;
        }
        m_written.seconds = secondsSince(m_begin);
        m_job.sink(runtime::Finished{.draft = m_draft,
                                     .written = std::move(m_written),
                                     .firstTokenSeconds = m_firstTokenSeconds,
                                     .state = {},
                                     .image = {}});
    }

private:
    /// What comes of one request.
    enum class Next { Ended, AskAgain };

    std::string host() const { return m_endpoint.address.hostAndPort(); }

    Outcome<void> ask()
    {
        const std::uint64_t seed = m_job.drafts[static_cast<std::size_t>(m_draft)].seed;
        LimitName limit = LimitName::MaxTokens;
        for (int tries = 1;; ++tries) {
            const auto body = bodyOf(m_job, seed, m_endpoint, limit);
            if (!body) {
                return tl::make_unexpected(body.error());
            }
            auto reply = askFor(m_endpoint, "POST", "/chat/completions", *body, m_stop);
            if (!reply) {
                return tl::make_unexpected(reply.error());
            }
            if (reply->status() == 200) {
                return read(*reply);
            }
            const int seconds = retryAfter(*reply);
            const std::string words = reply->beginning(MostErrorBytes);
            const Failure failure = failureOf(reply->status(), words, host(), m_endpoint.address.model,
                                              !m_endpoint.key.empty(), seconds);
            if (failure.status == 400 && limit == LimitName::MaxTokens &&
                words.find("max_completion_tokens") != std::string::npos) {
                limit = LimitName::MaxCompletionTokens;
            } else if (tries == MostTries || !waited(failure, seconds, tries)) {
                return tl::make_unexpected(failure);
            }
        }
    }

    /// Waits until the server may be asked again. \return false: asking again is no use
    bool waited(const Failure &failure, int seconds, int tries)
    {
        const bool busy = failure.status == 429 || failure.status == 503;
        const bool passing = failure.status == 500 || failure.status == 502 || failure.status == 504;
        const bool told = busy && seconds > 0;
        if (told ? seconds > LongestWait : tries > 1 || !(busy || passing)) {
            return false;
        }
        const int wait = std::clamp(seconds, 1, LongestWait);
        m_job.sink(runtime::Waiting{.seconds = wait, .asked = told});
        return Wake(m_stop).wait(-1, 0, std::chrono::seconds(wait)) == Wake::Came::Nothing;
    }

    Outcome<void> read(HttpReply &reply)
    {
        AnswerStream answer(host());
        const bool streamed = reply.header("content-type").find("json") == std::string::npos;
        if (!streamed) {
            const auto body = reply.rest(MostWholeBytes);
            if (!body) {
                return tl::make_unexpected(body.error());
            }
            take(answer.whole(*body), answer);
        }
        while (!answer.done() && !m_stops.stopped()) {
            const auto bytes = reply.next();
            if (!bytes) {
                // A server that ends the connection in its own way after all was said has said it.
                take(bytes.error().trouble == Trouble::CutOff ? answer.finish() : std::string(), answer);
                if (answer.failure() || !answer.done()) {
                    return tl::make_unexpected(bytes.error());
                }
                break;
            }
            take(bytes->empty() ? answer.finish() : answer.add(*bytes), answer);
        }
        if (answer.failure()) {
            return tl::make_unexpected(*answer.failure());
        }
        end(answer);
        return {};
    }

    void take(const std::string &text, const AnswerStream &answer)
    {
        m_pieces = answer.pieces();
        say(m_stops.push(text));
    }

    void say(std::string text)
    {
        if (text.empty()) {
            return;
        }
        if (m_written.text.empty()) {
            m_firstTokenSeconds = secondsSince(m_begin);
        }
        m_written.text += text;
        m_written.tokens = m_pieces;
        m_job.sink(runtime::Piece{.draft = m_draft, .text = std::move(text), .tokens = m_pieces});
    }

    void end(const AnswerStream &answer)
    {
        if (m_stops.stopped()) {
            m_written.reason = FinishReason::StopText;
        } else {
            say(m_stops.release());
            m_written.reason = answer.limitReached() ? FinishReason::TokenLimit : FinishReason::EndOfText;
        }
        if (answer.tokens() > 0) {
            m_written.tokens = answer.tokens();
        }
        if (answer.promptTokens() > 0) {
            m_job.sink(runtime::ReadingDone{.tokens = static_cast<std::uint64_t>(answer.promptTokens()),
                                            .seconds = m_firstTokenSeconds});
        }
    }

    const Endpoint &m_endpoint;
    const Job &m_job;
    int m_draft;
    std::stop_token m_stop;
    StopScanner m_stops;
    Generation m_written;
    Clock::time_point m_begin = Clock::now();
    double m_firstTokenSeconds = 0;
    int m_pieces = 0;
};

}  // namespace

RemoteAnswerer::RemoteAnswerer(Endpoint endpoint)
    : m_endpoint(std::move(endpoint))
{
}

RemoteAnswerer::~RemoteAnswerer()
{
    const std::scoped_lock lock(m_mutex);
    for (Running &running : m_running) {
        running.thread.request_stop();
    }
    m_running.clear();
}

void RemoteAnswerer::submit(Job job)
{
    const auto shared = std::make_shared<const Job>(std::move(job));
    if (shared->drafts.empty()) {  // nothing is wanted but a state, which there is none of
        shared->sink(runtime::Finished{.written = {}, .state = {}, .image = {}});
    }
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_running, [](const Running &running) { return running.ended->load(); });
    for (int draft = 0; draft < static_cast<int>(shared->drafts.size()); ++draft) {
        auto ended = std::make_shared<std::atomic<bool>>(false);
        std::jthread thread([this, shared, draft, ended](const std::stop_token &gone) {
            // Three may stop it: the one who asked, for this draft or for all, and the end of the answerer.
            std::stop_source stop;
            const auto end = [&stop] { stop.request_stop(); };
            const std::stop_callback byAnswerer(gone, end);
            const std::stop_callback byJob(shared->stop, end);
            const std::stop_callback byDraft(shared->drafts[static_cast<std::size_t>(draft)].stop, end);
            Asking(m_endpoint, *shared, draft, stop.get_token()).run();
            ended->store(true);
        });
        m_running.push_back({.thread = std::move(thread), .ended = std::move(ended)});
    }
}

}  // namespace rookery::remote
