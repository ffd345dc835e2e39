#include "app/remote/answer_stream.h"

#include "engine/tokens/utf8_stream.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace rookery::remote {

namespace {

using Json = nlohmann::json;

constexpr std::size_t MostAnswerBytes = std::size_t(32) << 20;

/// What isn't UTF-8 becomes U+FFFD, so that the rest of it can be read.
std::string valid(std::string_view bytes)
{
    Utf8Stream stream;
    std::string text = stream.push(bytes);
    return text + stream.finish();
}

const Json &member(const Json &object, const char *name)
{
    static const Json none;
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found == object.end() || !object.is_object() ? none : *found;
}

std::string textIn(const Json &object, const char *name)
{
    const Json &value = member(object, name);
    if (value.is_string()) {
        return value.get<std::string>();
    }
    std::string text;  // some send parts
    if (value.is_array()) {
        for (const Json &part : value) {
            if (const Json &words = member(part, "text"); words.is_string()) {
                text += words.get<std::string>();
            }
        }
    }
    return text;
}

int countIn(const Json &object, const char *name)
{
    const Json &value = member(object, name);
    return value.is_number_integer() && value >= 0 && value <= 1'000'000'000 ? value.get<int>() : 0;
}

Sentence reasonIn(const std::string &body)
{
    const std::string words = wordsOf(body);
    return words.empty() ? sentence("Remote", "without a reason") : Sentence(words);
}

}  // namespace

AnswerStream::AnswerStream(std::string host)
    : m_host(std::move(host))
{
}

void AnswerStream::fail(Trouble trouble, Sentence detail)
{
    m_failure = Failure{.trouble = trouble, .host = m_host, .detail = std::move(detail)};
    m_done = true;
}

std::string AnswerStream::add(std::string_view bytes)
{
    std::string text;
    for (const EventStream::Event &event : m_events.add(bytes)) {
        if (m_done) {
            break;
        }
        text += take(event);
    }
    if (m_events.tooLong() && !m_done) {
        fail(Trouble::TooMuch, sentence("Remote", "more than 1 MiB in one piece"));
    }
    return text;
}

std::string AnswerStream::finish()
{
    std::string text;
    for (const EventStream::Event &event : m_events.finish()) {
        // Half an event tells of the cut alone.
        if (!m_done && (event.data == "[DONE]" || Json::accept(valid(event.data)))) {
            text += take(event);
        }
    }
    if (!m_done && m_finished) {
        text += closed();
        m_done = true;
    } else if (!m_done && m_anything) {
        fail(Trouble::CutOff);
    } else if (!m_done) {
        fail(Trouble::Garbled, sentence("Remote", "it holds no answer"));  // a page, or nothing at all
    }
    return text;
}

std::string AnswerStream::whole(const std::string &body)
{
    const Json json = Json::parse(valid(body), nullptr, false);
    if (json.is_discarded() || !json.is_object()) {
        fail(Trouble::Garbled, sentence("Remote", "it isn't JSON"));
        return {};
    }
    if (!member(json, "error").is_null()) {
        fail(Trouble::GaveUp, reasonIn(body));
        return {};
    }
    const Json &choices = member(json, "choices");
    if (!choices.is_array() || choices.empty()) {
        fail(Trouble::Garbled, sentence("Remote", "it holds no answer"));
        return {};
    }
    std::string text = takeCompletion(json, "message");
    m_done = true;
    return text + closed();
}

std::string AnswerStream::take(const EventStream::Event &event)
{
    if (event.data == "[DONE]") {
        m_done = true;
        return closed();
    }
    m_anything = true;
    const std::string data = valid(event.data);
    const Json json = Json::parse(data, nullptr, false);
    if (json.is_discarded()) {
        fail(Trouble::Garbled, sentence("Remote", "a piece of it isn't JSON"));
        return {};
    }
    if (!member(json, "error").is_null() || event.name == "error") {
        fail(Trouble::GaveUp, reasonIn(data));
        return {};
    }
    return takeCompletion(json, "delta");
}

/// \param part "delta" of a stream, "message" of a whole answer
std::string AnswerStream::takeCompletion(const Json &completion, const char *part)
{
    takeUsage(member(completion, "usage"));
    const Json &choices = member(completion, "choices");
    std::string text;
    bool withheld = false;
    if (!choices.is_array()) {
        return text;
    }
    for (const Json &choice : choices) {
        if (countIn(choice, "index") != 0) {
            continue;  // one was asked for
        }
        const Json &delta = member(choice, part);
        const std::string thought = textIn(delta, "reasoning_content");
        text += said(thought.empty() ? textIn(delta, "reasoning") : thought,
                     textIn(delta, "content") + textIn(delta, "refusal"));
        takeCalls(member(delta, "tool_calls"));
        if (const Json &reason = member(choice, "finish_reason"); reason.is_string()) {
            m_finished = true;
            m_limitReached = reason == "length";
            withheld = reason == "content_filter";
        }
    }
    m_bytes += text.size();
    if (withheld) {
        text += closed();
        fail(Trouble::GaveUp, std::string("content_filter"));
    }
    if (m_bytes > MostAnswerBytes) {
        fail(Trouble::TooMuch, sentence("Remote", "over %1 MiB").with(MostAnswerBytes >> 20));
    }
    return text;
}

void AnswerStream::takeUsage(const Json &usage)
{
    if (usage.is_object()) {
        m_promptTokens = std::max(m_promptTokens, countIn(usage, "prompt_tokens"));
        m_tokens = std::max(m_tokens, countIn(usage, "completion_tokens"));
    }
}

void AnswerStream::takeCalls(const Json &calls)
{
    if (!calls.is_array()) {
        return;
    }
    for (const Json &one : calls) {
        if (m_calls.size() > 100) {
            return;
        }
        const Json &index = member(one, "index");
        const int number =
            index.is_number_integer() ? countIn(one, "index") : static_cast<int>(m_calls.size());
        Call &call = m_calls[number];
        const Json &function = member(one, "function");
        if (call.name.empty()) {
            call.name = textIn(function, "name");
        }
        call.arguments += textIn(function, "arguments");
        m_bytes += call.arguments.size();
    }
}

std::string AnswerStream::said(const std::string &thought, const std::string &text)
{
    std::string result;
    if (!thought.empty() && !m_anyText) {  // a later one has no place to be shown
        result += std::exchange(m_thinking, true) ? "" : "<think>";
        result += thought;
    }
    if (!text.empty()) {
        if (std::exchange(m_thinking, false)) {
            result += "</think>\n\n";
        }
        result += text;
        m_anyText = true;
    }
    m_pieces += result.empty() ? 0 : 1;
    return result;
}

/// What is left to say once the answer is complete.
std::string AnswerStream::closed()
{
    std::string text = callsInWords();
    if (std::exchange(m_thinking, false)) {
        text.insert(0, "</think>\n\n");
    }
    return text;
}

std::string AnswerStream::callsInWords()
{
    std::string text;
    for (const auto &[number, call] : std::exchange(m_calls, {})) {
        const Json arguments = Json::parse(call.arguments, nullptr, false);
        const Json shown = {{"name", call.name},
                            {"arguments", arguments.is_discarded() ? Json(call.arguments) : arguments}};
        text += m_anyText || number > 0 ? "\n\n" : "";
        text += "```json\n" + shown.dump(2, ' ', false, Json::error_handler_t::replace) + "\n```";
        m_anyText = true;
    }
    return text;
}

}  // namespace rookery::remote
