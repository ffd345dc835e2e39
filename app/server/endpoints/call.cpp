#include "app/server/endpoints/call.h"

#include <atomic>
#include <chrono>
#include <random>
#include <utility>

namespace rookery::server {

namespace {

using namespace std::chrono_literals;

/// How often it is looked whether a client still waits: its slot is free within a tenth of a second.
constexpr auto LookUp = 20ms;

}  // namespace

void sendJson(Call &call, const Json &json)
{
    call.response.status = 200;
    call.response.set_content(dumped(json), "application/json");
}

void sendError(Call &call, const ApiError &error)
{
    call.response.status = error.status;
    if (error.retryAfter > 0) {
        call.response.set_header("Retry-After", std::to_string(error.retryAfter));
    }
    call.response.set_content(dumped(errorBody(error, call.dialect)), "application/json");
}

void refuseState(Fields &fields)
{
    if (fields.find("state") != nullptr) {
        fields.complain("state", "can be gone on from in /v1/chat/completions alone");
    }
}

Outcome<std::shared_ptr<Answering>> beginAnswer(Call &call, HostedModel &model, Prompt prompt, Wishes wishes)
{
    if (const auto weights = model.model(); weights && !weights->info().writesText) {
        return refuseField("model", "names one that makes embeddings and writes no text; ask /v1/embeddings");
    }
    if (auto constrained = constrain(model, wishes, prompt); !constrained) {
        return refuse(constrained.error());
    }
    auto slot = call.service.slots.take([&] { return call.connection.peerGone(); });
    if (!slot) {
        return refuse(slot.error());
    }
    return std::make_shared<Answering>(model, std::move(prompt), std::move(wishes), std::move(*slot));
}

Outcome<std::vector<Answer>> wholeAnswers(Call &call, Answering &answering)
{
    std::vector<Answer> answers(static_cast<std::size_t>(answering.wishes().answers));
    while (!answering.ended()) {
        auto progress = answering.next(LookUp);
        if (!progress) {
            return refuse(progress.error());
        }
        if (call.connection.peerGone()) {
            return refuse({.status = 503, .message = "the client has left"});
        }
        if (!*progress) {
            continue;
        }
        Answer &answer = answers[static_cast<std::size_t>((*progress)->answer)];
        answer.thought += (*progress)->thought;
        answer.text += (*progress)->text;
        answer.callName += (*progress)->callName;
        answer.callArguments += (*progress)->callArguments;
        answer.tokens.insert(answer.tokens.end(), (*progress)->tokens.begin(), (*progress)->tokens.end());
        if ((*progress)->ending) {
            answer.ending = *(*progress)->ending;
        }
    }
    return answers;
}

void sendStream(Call &call, std::shared_ptr<Answering> answering, std::unique_ptr<StreamShape> shape)
{
    struct Stream {
        std::shared_ptr<Answering> answering;
        std::unique_ptr<StreamShape> shape;
        bool begun = false;
    };
    auto stream = std::make_shared<Stream>(Stream{std::move(answering), std::move(shape)});
    call.response.status = 200;
    call.response.set_header("X-Accel-Buffering", "no");
    const auto provide = [stream, &connection = call.connection](std::size_t, httplib::DataSink &sink) {
        const auto write = [&](const std::string &text) {
            return text.empty() || sink.write(text.data(), text.size());
        };
        if (!std::exchange(stream->begun, true) && !write(stream->shape->begin())) {
            return false;
        }
        auto progress = stream->answering->next(LookUp);
        if (connection.peerGone()) {
            return false;
        }
        if (!progress) {
            const bool told = write(stream->shape->fail(progress.error()));
            sink.done();
            return told;
        }
        if (*progress && !write(stream->shape->add(**progress))) {
            return false;
        }
        if (stream->answering->ended()) {
            const bool told = write(stream->shape->end(stream->answering->usage()));
            sink.done();
            return told;
        }
        return true;
    };
    if (call.request.version == "HTTP/1.0") {
        // Such a client knows no chunks: the stream ends with the connection.
        call.response.set_content_provider("text/event-stream", provide);
    } else {
        call.response.set_chunked_content_provider("text/event-stream", provide);
    }
}

std::string event(const Json &data, const std::string &name)
{
    return (name.empty() ? "" : "event: " + name + "\n") + "data: " + dumped(data) + "\n\n";
}

std::string newId(const std::string &prefix)
{
    static const std::uint64_t run = std::uint64_t(std::random_device()()) << 32;
    static std::atomic<std::uint64_t> count = 0;
    constexpr std::string_view Digits = "0123456789abcdef";
    std::uint64_t number = run + ++count;
    std::string id;
    for (int i = 0; i < 16; ++i, number >>= 4) {
        id.insert(id.begin(), Digits[number & 15]);
    }
    return prefix + id;
}

std::int64_t secondsNow()
{
    return std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
}

}  // namespace rookery::server
