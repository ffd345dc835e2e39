#include "engine/train/examples.h"

#include "engine/file/mapped_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace rookery {

namespace {

using Json = nlohmann::json;

// A text is cut in pieces of this many tokens, each of which starts anew.
constexpr std::size_t PieceTokens = 256;

void add(TrainingSample &sample, const std::vector<TokenId> &tokens, bool counted)
{
    sample.tokens.insert(sample.tokens.end(), tokens.begin(), tokens.end());
    sample.counted.resize(sample.tokens.size(), counted ? 1 : 0);
    sample.counted.front() = 0;
}

std::optional<std::string> textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? std::optional(found->get<std::string>())
                                                       : std::nullopt;
}

/// Who says what, from a list of {role, content} or {from, value}.
std::optional<ExampleTalk> talkOf(const Json &messages)
{
    ExampleTalk talk;
    std::optional<std::string> question;
    for (const Json &message : messages) {
        if (!message.is_object()) {
            return std::nullopt;
        }
        const auto who = textAt(message, message.contains("role") ? "role" : "from");
        const auto what = textAt(message, message.contains("content") ? "content" : "value");
        if (!who || !what) {
            return std::nullopt;
        }
        if (*who == "system") {
            talk.system = *what;
        } else if (*who == "user" || *who == "human") {
            question = *what;
        } else if ((*who == "assistant" || *who == "gpt") && question) {
            talk.turns.emplace_back(*question, *what);
            question.reset();
        } else {
            return std::nullopt;
        }
    }
    return talk.turns.empty() ? std::nullopt : std::optional(talk);
}

std::optional<ExampleTalk> talkIn(const Json &object)
{
    for (const char *key : {"messages", "conversations"}) {
        if (const auto found = object.find(key); found != object.end() && found->is_array()) {
            return talkOf(*found);
        }
    }
    if (const auto instruction = textAt(object, "instruction"); instruction && textAt(object, "output")) {
        const auto input = textAt(object, "input");
        const std::string question = input && !input->empty() ? *instruction + "\n" + *input : *instruction;
        return ExampleTalk{textAt(object, "system").value_or(""), {{question, *textAt(object, "output")}}};
    }
    constexpr std::pair<const char *, const char *> Pairs[] = {
        {"user", "assistant"}, {"prompt", "completion"}, {"question", "answer"}};
    for (const auto &[asks, answers] : Pairs) {
        const auto question = textAt(object, asks);
        const auto answer = textAt(object, answers);
        if (question && answer) {
            return ExampleTalk{textAt(object, "system").value_or(""), {{*question, *answer}}};
        }
    }
    return std::nullopt;
}

Result<TrainingSample> sampleIn(const Json &object, const ExampleFormat &format)
{
    TrainingSample sample;
    if (!object.is_object()) {
        return failure(ErrorCode::BadInput, {}, sentence("Training", "isn't a JSON object"));
    }
    if (const auto text = textAt(object, "text")) {
        const auto tokens = format.tokenizer.encode(*text);
        if (!tokens.empty()) {
            add(sample, tokens, true);
        }
    } else if (const auto talk = talkIn(object)) {
        sample = sampleOf(*talk, format);
    } else {
        return failure(
            ErrorCode::BadInput, {},
            sentence("Training",
                     "needs user and assistant, messages, conversations, instruction and output, or text"));
    }
    if (sample.countedTokens() == 0) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "has nothing to learn: its answer is empty"));
    }
    if (sample.tokens.size() > format.mostTokens) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "has %1 tokens, at most %2 are possible; shorten or divide it")
                           .with(sample.tokens.size(), format.mostTokens));
    }
    return sample;
}

std::vector<TrainingSample> piecesOf(std::string_view text, const ExampleFormat &format)
{
    const auto tokens = format.tokenizer.encode(text);
    std::vector<TrainingSample> samples;
    for (std::size_t at = 0; at + 1 < tokens.size(); at += PieceTokens) {
        TrainingSample sample;
        const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(at);
        add(sample, {first, first + static_cast<std::ptrdiff_t>(std::min(PieceTokens, tokens.size() - at))},
            true);
        if (sample.countedTokens() > 0) {
            samples.push_back(std::move(sample));
        }
    }
    return samples;
}

}  // namespace

TrainingSample sampleOf(const ExampleTalk &talk, const ExampleFormat &format)
{
    ChatTemplate plain = format.chatTemplate;
    plain.thinking = Thinking::None;
    TrainingSample sample;
    std::string before = plain.renderStart(talk.system);
    for (const auto &[question, answer] : talk.turns) {
        add(sample, plain.encode(format.tokenizer, before + plain.renderUserTurn(question)), false);
        const std::size_t first = answer.find_first_not_of(" \t\r\n");
        if (first != std::string::npos) {
            const std::size_t last = answer.find_last_not_of(" \t\r\n");
            add(sample,
                plain.encode(format.tokenizer,
                             " " + answer.substr(first, last - first + 1) + plain.turnEnd()),
                true);
        }
        before.clear();
    }
    return sample;
}

Result<std::vector<TrainingSample>> readExamples(const std::filesystem::path &path,
                                                 const ExampleFormat &format)
{
    const auto file = MappedFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const std::string_view text(reinterpret_cast<const char *>(file->bytes().data()), file->bytes().size());
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    std::vector<TrainingSample> samples;
    const auto take = [&](const Json &json, std::size_t number) -> Result<void> {
        auto sample = sampleIn(json, format);
        if (!sample) {
            return failure(sample.error().code, path.string(),
                           sentence("Training", "example %1: %2").with(number, sample.error().reason));
        }
        samples.push_back(std::move(*sample));
        return {};
    };
    if (start != std::string_view::npos && text[start] == '[') {
        const Json all = Json::parse(text, nullptr, false);
        if (!all.is_array()) {
            return failure(ErrorCode::BadInput, path.string(), sentence("Training", "isn't valid JSON"));
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (const auto taken = take(all[i], i + 1); !taken) {
                return tl::make_unexpected(taken.error());
            }
        }
    } else if (start != std::string_view::npos && text[start] == '{') {
        std::size_t number = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            const std::string_view line = text.substr(at, end - at);
            at = end + 1;
            ++number;
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
                continue;
            }
            const Json json = Json::parse(line, nullptr, false);
            if (json.is_discarded()) {
                return failure(ErrorCode::BadInput, path.string(),
                               sentence("Training", "line %1 isn't valid JSON").with(number));
            }
            if (const auto taken = take(json, number); !taken) {
                return tl::make_unexpected(taken.error());
            }
        }
    } else {
        samples = piecesOf(text, format);
    }
    if (samples.empty()) {
        return failure(ErrorCode::BadInput, path.string(),
                       sentence("Training", "holds no example to learn from"));
    }
    return samples;
}

}  // namespace rookery
