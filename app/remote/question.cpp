#include "app/remote/question.h"

#include "app/common/base64.h"
#include "app/remote/picture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace rookery::remote {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view ThoughtEnd = "</think>";
constexpr std::size_t MostStops = 4;  ///< that servers take; all of them are looked for here as well

std::string spoken(const std::string &answer)
{
    const std::size_t first = answer.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || answer.compare(first, 6, "<think") != 0) {
        return answer;
    }
    const std::size_t end = answer.find(ThoughtEnd);
    const std::size_t after =
        end == std::string::npos ? end : answer.find_first_not_of(" \t\r\n", end + ThoughtEnd.size());
    return after == std::string::npos ? std::string() : answer.substr(after);
}

/// One message, with what it says and shows.
struct Spoken {
    runtime::Role role;
    std::string text;
    std::vector<const runtime::Picture *> pictures;
};

/// Roles take turns, which many templates insist on: an answer that never came is left out, and the questions
/// around it are one.
std::vector<Spoken> inTurns(const std::vector<runtime::Turn> &turns)
{
    std::vector<Spoken> messages;
    for (const runtime::Turn &turn : turns) {
        Spoken message{.role = turn.role,
                       .text = turn.role == runtime::Role::User ? turn.text : spoken(turn.text),
                       .pictures = {}};
        for (const runtime::Picture &picture : turn.pictures) {
            message.pictures.push_back(&picture);
        }
        if (message.role == runtime::Role::Assistant && message.text.empty()) {
            continue;
        }
        if (!messages.empty() && messages.back().role == message.role) {
            Spoken &last = messages.back();
            last.text += last.text.empty() || message.text.empty() ? "" : "\n\n";
            last.text += message.text;
            last.pictures.insert(last.pictures.end(), message.pictures.begin(), message.pictures.end());
        } else {
            messages.push_back(std::move(message));
        }
    }
    return messages;
}

Outcome<Json> contentOf(const Spoken &message, const std::string &host)
{
    if (message.pictures.empty()) {
        return Json(message.text);
    }
    Json parts = Json::array();
    for (const runtime::Picture *picture : message.pictures) {
        const auto image = picture->source();
        auto png = image ? encodedToSend(*image) : tl::make_unexpected(image.error());
        if (!png) {
            return tl::make_unexpected(
                Failure{.trouble = Trouble::Picture, .host = host, .detail = png.error().reason});
        }
        parts.push_back(
            {{"type", "image_url"}, {"image_url", {{"url", "data:image/png;base64," + toBase64(*png)}}}});
    }
    parts.push_back({{"type", "text"}, {"text", message.text.empty() ? "Describe this." : message.text}});
    return parts;
}

double within(float value, double least, double most)
{
    // As it was set: 0.3, not the float's 0.30000001192092896.
    const double rounded = std::round(static_cast<double>(value) * 1e4) / 1e4;
    return std::clamp(rounded, least, most);
}

void addSampling(Json &body, const SamplingParams &params, const Dialect &dialect)
{
    const bool greedy = params.temperature <= 0 || params.topP <= 0;  // many refuse a top_p of 0
    body["temperature"] = greedy ? 0.0 : within(params.temperature, 0, 2);
    if (!greedy && params.topP < 1) {
        body["top_p"] = within(params.topP, 0.0001, 1);
    }
    if (params.presence != 0) {
        body["presence_penalty"] = within(params.presence, -2, 2);
    }
    if (params.frequency != 0) {
        body["frequency_penalty"] = within(params.frequency, -2, 2);
    }
    if (dialect.topK && params.topK > 0) {
        body["top_k"] = params.topK;
    }
    if (dialect.minP && params.minP > 0) {
        body["min_p"] = within(params.minP, 0, 1);
    }
    if (dialect.typical && params.typical < 1) {
        body["typical_p"] = within(params.typical, 0, 1);
    }
    if (dialect.topA && params.topA > 0) {
        body["top_a"] = within(params.topA, 0, 1);
    }
    if (dialect.penaltyDecay) {
        body["penalty_decay"] = within(params.penaltyDecay, 0, 1);
    }
}

}  // namespace

Outcome<std::string> bodyOf(const runtime::Job &job, std::uint64_t seed, const Endpoint &endpoint,
                            LimitName limit)
{
    Json messages = Json::array();
    if (!job.told.systemPrompt.empty()) {
        messages.push_back({{"role", "system"}, {"content", job.told.systemPrompt}});
    }
    for (const Spoken &message : inTurns(job.told.turns)) {
        auto content = contentOf(message, endpoint.address.hostAndPort());
        if (!content) {
            return tl::make_unexpected(content.error());
        }
        const bool user = message.role == runtime::Role::User;
        messages.push_back({{"role", user ? "user" : "assistant"}, {"content", std::move(*content)}});
    }
    Json body = {{"model", endpoint.address.model},
                 {"messages", std::move(messages)},
                 {"stream", true},
                 {"stream_options", {{"include_usage", true}}}};
    body[limit == LimitName::MaxTokens ? "max_tokens" : "max_completion_tokens"] =
        std::max(1, job.writing.maxTokens);
    body["seed"] = seed & 0x7fffffff;  // every JSON reader has such a number
    addSampling(body, job.writing.sampling ? job.writing.sampling() : SamplingParams(), endpoint.dialect);
    Json stops = Json::array();
    for (const std::string &stop : job.writing.stopTexts) {
        if (!stop.empty() && stops.size() < MostStops) {
            stops.push_back(stop);
        }
    }
    if (!stops.empty()) {
        body["stop"] = std::move(stops);
    }
    // What isn't UTF-8, as in an imported conversation, is replaced.
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rookery::remote
