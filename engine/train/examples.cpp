#include "engine/train/examples.h"

#include "engine/file/atomic_file.h"
#include "engine/file/readable_file.h"
#include "engine/train/csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace rookery {

namespace {

using Json = nlohmann::json;

// A text is cut in pieces of this many tokens, each of which starts anew.
constexpr std::size_t PieceTokens = 256;

// Parsed they take several times as much; the largest collections that are passed around have half of it.
constexpr std::uint64_t MostBytes = std::uint64_t{256} << 20;

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

/// What a message says: a text, or OpenAI's list of parts that are all texts.
std::optional<std::string> contentOf(const Json &message)
{
    const char *key = message.contains("content") ? "content" : "value";
    const auto found = message.find(key);
    if (found == message.end() || !found->is_array()) {
        return textAt(message, key);
    }
    std::string all;
    for (const Json &part : *found) {
        const auto text = part.is_object() ? textAt(part, "text") : std::nullopt;
        if (!text) {
            return std::nullopt;
        }
        all += *text;
    }
    return all;
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
        const auto what = contentOf(message);
        if (!who || !what) {
            return std::nullopt;
        }
        if (*who == "system" || *who == "developer") {
            talk.system = *what;
        } else if (*who == "user" || *who == "human") {
            question = question ? *question + "\n" + *what : *what;
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

Result<Example> exampleIn(const Json &object)
{
    if (!object.is_object()) {
        return failure(ErrorCode::BadInput, {}, sentence("Training", "isn't a JSON object"));
    }
    if (const auto text = textAt(object, "text")) {
        const auto cut = object.find("cut");
        return Example{.text = *text, .cut = cut != object.end() && cut->is_boolean() && cut->get<bool>()};
    }
    if (auto talk = talkIn(object)) {
        return Example{.talk = std::move(*talk)};
    }
    return failure(
        ErrorCode::BadInput, {},
        sentence("Training",
                 "needs user and assistant, messages, conversations, instruction and output, or text"));
}

/// The error of an example, with its place in the file.
template<class Place>
tl::unexpected<Error> inFile(const std::filesystem::path &file, Place place, const Error &error)
{
    return failure(error.code, file.string(),
                   sentence("Training", "example %1: %2").with(place, error.reason));
}

Result<std::vector<Example>> examplesOfLines(std::string_view text, const std::filesystem::path &file)
{
    std::vector<Example> examples;
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
            return failure(ErrorCode::BadInput, file.string(),
                           sentence("Training", "line %1 isn't valid JSON").with(number));
        }
        auto example = exampleIn(json);
        if (!example) {
            return inFile(file, number, example.error());
        }
        examples.push_back(std::move(*example));
    }
    return examples;
}

Result<std::vector<Example>> examplesOfArray(std::string_view text, const std::filesystem::path &file)
{
    const Json all = Json::parse(text, nullptr, false);
    if (!all.is_array()) {
        return failure(ErrorCode::BadInput, file.string(), sentence("Training", "isn't valid JSON"));
    }
    std::vector<Example> examples;
    for (const Json &json : all) {
        auto example = exampleIn(json);
        if (!example) {
            return inFile(file, examples.size() + 1, example.error());
        }
        examples.push_back(std::move(*example));
    }
    return examples;
}

/// A row as the object that its columns name.
Json objectOf(const std::vector<std::string> &columns, const std::vector<std::string> &row)
{
    Json object = Json::object();
    for (std::size_t i = 0; i < std::min(columns.size(), row.size()); ++i) {
        object[columns[i]] = row[i];
    }
    return object;
}

std::string withoutSpaces(const std::string &name)
{
    const std::size_t first = name.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : name.substr(first, name.find_last_not_of(' ') - first + 1);
}

/// nullopt: its first row doesn't name columns of a known layout.
std::optional<Result<std::vector<Example>>> examplesOfTable(std::string_view text,
                                                            const std::filesystem::path &file)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    for (const char separator : {',', '\t', ';'}) {
        const auto header = parseCsv(first, separator);
        if (!header || header->empty() || header->front().size() < 2) {
            continue;
        }
        std::vector<std::string> columns = header->front();
        for (std::string &column : columns) {
            column = withoutSpaces(column);
            std::ranges::transform(column, column.begin(), [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            });
        }
        if (!exampleIn(objectOf(columns, columns))) {
            continue;
        }
        const auto rows = parseCsv(text, separator);
        if (!rows) {
            return failure(rows.error().code, file.string(), rows.error().reason);
        }
        std::vector<Example> examples;
        for (std::size_t i = 1; i < rows->size(); ++i) {
            if ((*rows)[i].size() > columns.size()) {
                return inFile(file, i,
                              {ErrorCode::BadInput,
                               {},
                               sentence("Training", "has more columns than the first row names; put texts "
                                                    "that hold the separator in quotes")});
            }
            auto example = exampleIn(objectOf(columns, (*rows)[i]));
            if (!example) {
                return inFile(file, i, example.error());
            }
            examples.push_back(std::move(*example));
        }
        return examples;
    }
    return std::nullopt;
}

bool isNamedTable(const std::filesystem::path &file)
{
    const std::string ending = file.extension().string();
    return ending == ".csv" || ending == ".tsv" || ending == ".CSV" || ending == ".TSV";
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

std::vector<TrainingSample> samplesOf(const Example &example, const ExampleFormat &format)
{
    if (example.cut) {
        return piecesOf(example.text, format);
    }
    TrainingSample sample;
    if (!example.talk.turns.empty()) {
        sample = sampleOf(example.talk, format);
    } else if (const auto tokens = format.tokenizer.encode(example.text); !tokens.empty()) {
        add(sample, tokens, true);
    }
    return sample.countedTokens() > 0 ? std::vector{std::move(sample)} : std::vector<TrainingSample>();
}

Result<std::string> readPlainText(const std::filesystem::path &path, std::uint64_t most)
{
    auto text = readFile(path, most);
    if (!text) {
        return text;
    }
    const bool wide = text->starts_with("\xFF\xFE") || text->starts_with("\xFE\xFF");
    if (wide || text->find('\0') != std::string::npos) {
        return failure(ErrorCode::BadInput, path.string(),
                       sentence("Training", "isn't plain text in UTF-8; save it as that"));
    }
    if (text->starts_with("\xEF\xBB\xBF")) {
        text->erase(0, 3);  // as tables are saved for spreadsheets
    }
    return text;
}

Result<std::vector<Example>> readExamples(const std::filesystem::path &path)
{
    const auto file = readPlainText(path, MostBytes);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const std::string_view text(*file);
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    const char first = start == std::string_view::npos ? '\0' : text[start];
    Result<std::vector<Example>> examples;
    if (first == '[') {
        examples = examplesOfArray(text, path);
    } else if (first == '{') {
        examples = examplesOfLines(text, path);
    } else if (auto table = examplesOfTable(text, path)) {
        examples = std::move(*table);
    } else if (isNamedTable(path)) {
        return failure(ErrorCode::BadInput, path.string(),
                       sentence("Training",
                                "its first row has to name the columns: question and answer, user "
                                "and assistant, or instruction and output"));
    } else if (first != '\0') {
        examples = std::vector{Example{.text = std::string(text), .cut = true}};
    }
    if (examples && examples->empty()) {
        return failure(ErrorCode::BadInput, path.string(),
                       sentence("Training", "holds no example to learn from"));
    }
    return examples;
}

Result<void> writeExamples(const std::filesystem::path &file, std::span<const Example> examples)
{
    std::string lines;
    for (const Example &example : examples) {
        Json object = Json::object();
        if (example.talk.turns.empty()) {
            object["text"] = example.text;
            object["cut"] = example.cut;
        } else {
            Json messages = Json::array();
            if (!example.talk.system.empty()) {
                messages.push_back({{"role", "system"}, {"content", example.talk.system}});
            }
            for (const auto &[question, answer] : example.talk.turns) {
                messages.push_back({{"role", "user"}, {"content", question}});
                messages.push_back({{"role", "assistant"}, {"content", answer}});
            }
            object["messages"] = std::move(messages);
        }
        lines += object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }
    return writeFileAtomically(file, std::as_bytes(std::span(lines)), Readers::Owner);
}

Result<std::vector<TrainingSample>> readSamples(const std::filesystem::path &path,
                                                const ExampleFormat &format)
{
    const auto examples = readExamples(path);
    if (!examples) {
        return tl::make_unexpected(examples.error());
    }
    std::vector<TrainingSample> all;
    for (std::size_t i = 0; i < examples->size(); ++i) {
        auto samples = samplesOf((*examples)[i], format);
        if (samples.empty()) {
            return inFile(
                path, i + 1,
                {ErrorCode::BadInput, {}, sentence("Training", "has nothing to learn: its answer is empty")});
        }
        const std::size_t tokens = samples.front().tokens.size();
        if (tokens > format.mostTokens) {
            return inFile(
                path, i + 1,
                {ErrorCode::BadInput,
                 {},
                 sentence("Training", "has %1 tokens, at most %2 are possible; shorten or divide it")
                     .with(tokens, format.mostTokens)});
        }
        std::ranges::move(samples, std::back_inserter(all));
    }
    return all;
}

}  // namespace rookery
