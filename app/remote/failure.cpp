#include "app/remote/failure.h"

#include "engine/lower_case.h"
#include "engine/tokens/utf8_stream.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace rookery::remote {

namespace {

constexpr std::size_t MostWords = 300;

/// %1 = the host, %2 = the detail, %3 = how long.
Sentence wordsOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoSuchHost:
        return sentence("Remote",
                        "%1 can't be found. Check the address, and whether this computer is online.");
    case Trouble::Unreachable:
        return sentence("Remote",
                        "%1 can't be reached (%2). Check the address, and whether the server runs.");
    case Trouble::Unsafe:
        return sentence("Remote", "The connection to %1 isn't safe (%2), so nothing was sent. Check the "
                                  "address, or ask who runs the server.");
    case Trouble::NoKey:
        return sentence("Remote", "%1 wants a key, and none is known. Add the model again with its key.");
    case Trouble::WrongKey:
        return sentence("Remote", "%1 doesn't accept the key. Add the model again with the right one.");
    case Trouble::Forbidden:
        return sentence("Remote", "%1 doesn't let this key use the model. Ask who runs the server.");
    case Trouble::NoModel:
        return sentence("Remote", "%1 has no model called %2. Add one that it has.");
    case Trouble::NoChat:
        return sentence("Remote",
                        "There is nothing that answers at this address of %1. Check it; most end with /v1.");
    case Trouble::TooLong:
        return sentence("Remote", "The conversation is too long for the model at %1 (%2). Begin a new one, "
                                  "or ask for shorter answers.");
    case Trouble::TooMany:
        return sentence("Remote", "%1 has too many requests at the moment, or what the key allows is used up "
                                  "(%2). Try again later.");
    case Trouble::TooManyUntil:
        return sentence(
            "Remote",
            "%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.");
    case Trouble::Refused:
        return sentence("Remote", "%1 refused the question: %2.");
    case Trouble::Broken:
        return sentence("Remote", "%1 has a fault of its own (%2). Try again, or tell who runs the server.");
    case Trouble::GaveUp:
        return sentence(
            "Remote", "%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.");
    case Trouble::Silent:
        return sentence("Remote", "%1 has sent nothing for %3. Try again, or ask who runs the server.");
    case Trouble::CutOff:
        return sentence("Remote", "The connection to %1 broke off before the answer was complete. What came "
                                  "is kept; let it answer again.");
    case Trouble::Garbled:
        return sentence("Remote", "%1 sent something that is no answer (%2). Check that the address is one "
                                  "of an OpenAI-compatible server.");
    case Trouble::TooMuch:
        return sentence("Remote", "%1 sent more than an answer can be (%2), so the connection was ended. "
                                  "What came before is kept.");
    case Trouble::Elsewhere:
        return sentence(
            "Remote",
            "%1 leads on to %2, which isn't asked unless you add it. Add that address, if you trust it.");
    case Trouble::Picture:
        return sentence("Remote", "A picture can't be sent (%2). Remove it from the question.");
    case Trouble::NoMemory:
        return sentence(
            "Remote",
            "There isn't enough memory for the answer of %1. Close other programs, then try again.");
    }
    return {};
}

Sentence inWords(int seconds)
{
    return seconds < 120    ? sentence("Remote", "%1 s").with(seconds)
           : seconds < 7200 ? sentence("Remote", "%1 min").with((seconds + 59) / 60)
                            : sentence("Remote", "%1 h").with((seconds + 3599) / 3600);
}

/// One line, of bounded length, of complete characters, without what a terminal would act on.
std::string plain(std::string_view words)
{
    std::string line;
    for (const char c : words.substr(0, MostWords)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool blank = byte <= ' ' || byte == 0x7f;
        if (!blank) {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    Utf8Stream complete;
    line = complete.push(line);
    while (!line.empty() && (line.back() == ' ' || line.back() == '.')) {
        line.pop_back();
    }
    return words.size() > MostWords ? line + "…" : line;
}

/// What FastAPI says of a question that it can't take: each complaint behind the place that it is of.
std::string complaintsIn(const nlohmann::json &list)
{
    std::string words;
    for (const auto &one : list) {
        if (!one.is_object() || !one.contains("msg") || !one["msg"].is_string()) {
            continue;
        }
        std::string place;
        if (const auto parts = one.find("loc"); parts != one.end() && parts->is_array()) {
            for (const auto &part : *parts) {
                const std::string name = part.is_string() ? part.get<std::string>() : part.dump();
                place += (place.empty() ? "" : ".") + name;
            }
        }
        words +=
            (words.empty() ? "" : "; ") + place + (place.empty() ? "" : ": ") + one["msg"].get<std::string>();
    }
    return words;
}

bool mentions(std::string_view text, std::string_view word)
{
    return lowerCase(text).find(word) != std::string::npos;
}

}  // namespace

Sentence sentenceOf(const Failure &failure)
{
    const Sentence detail =
        failure.detail.empty() ? Sentence("HTTP " + std::to_string(failure.status)) : failure.detail;
    return wordsOf(failure.trouble).with(failure.host, detail, inWords(failure.seconds));
}

runtime::Failed failed(int draft, const Failure &failure)
{
    return {.draft = draft, .error = {ErrorCode::DeviceUnavailable, {}, sentenceOf(failure)}};
}

std::string wordsOf(const std::string &body)
{
    const auto json = nlohmann::json::parse(body, nullptr, false);
    if (json.is_string()) {
        return plain(json.get<std::string>());
    }
    if (!json.is_object()) {
        return {};  // markup of some proxy
    }
    const auto error = json.find("error");
    const auto &said = error != json.end() ? *error : json;
    if (said.is_string()) {
        return plain(said.get<std::string>());
    }
    if (const auto list = said.is_object() ? said.find("detail") : said.end();
        said.is_object() && list != said.end() && list->is_array()) {
        return plain(complaintsIn(*list));
    }
    for (const char *name : {"message", "detail", "error"}) {
        if (said.is_object() && said.contains(name) && said[name].is_string()) {
            return plain(said[name].get<std::string>());
        }
    }
    return {};
}

Failure failureOf(int status, const std::string &body, const std::string &host, const std::string &model,
                  bool keyGiven, int retryAfter)
{
    const std::string said = wordsOf(body);
    Failure failure{.trouble = Trouble::Refused, .host = host, .detail = said, .status = status};
    const bool tooLong = mentions(said, "context length") || mentions(said, "context_length") ||
                         mentions(said, "too many tokens");
    if (status == 401) {
        failure.trouble = keyGiven ? Trouble::WrongKey : Trouble::NoKey;
    } else if (status == 403) {
        failure.trouble = Trouble::Forbidden;
    } else if (status == 404 && mentions(said, "model")) {
        failure.trouble = Trouble::NoModel;
        failure.detail = model;
    } else if (status == 404 || status == 405) {
        failure.trouble = Trouble::NoChat;
    } else if (status == 413 || (status < 500 && tooLong)) {
        failure.trouble = Trouble::TooLong;
    } else if (status == 429) {
        failure.trouble = retryAfter > 0 ? Trouble::TooManyUntil : Trouble::TooMany;
        failure.seconds = retryAfter;
    } else if (status >= 500) {
        failure.trouble = Trouble::Broken;
    }
    return failure;
}

}  // namespace rookery::remote
