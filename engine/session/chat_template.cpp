#include "engine/session/chat_template.h"

#include "engine/formats/weight_file.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <utility>

namespace rookery {

namespace {

constexpr std::string_view ThoughtEnd = "</think>";

/// Words that end an answer when they start a line after a blank one: the other speaker's turn begins.
std::vector<std::string> turnStarts(std::initializer_list<const char *> names)
{
    std::vector<std::string> texts;
    for (const char *name : names) {
        texts.push_back("\n\n" + std::string(name) + ":");
    }
    return texts;
}

ChatTemplate makeTemplate(const char *name, std::vector<std::string> stopTexts)
{
    ChatTemplate t;
    t.name = name;
    t.stopTexts = std::move(stopTexts);
    return t;
}

std::vector<ChatTemplate> makeTemplates()
{
    ChatTemplate starter = makeTemplate("starter", {"\n\n"});
    // Trained on single-paragraph answers: a blank line is the end of one.
    ChatTemplate world = makeTemplate("world", {"\n\n"});
    world.opening =
        "User: hi\n\nAssistant: Hello! Ask me anything. I answer fully, with an expert's care.\n\n";
    // The answers of RWKV-7 contain blank lines, so only another speaker's turn ends one.
    const std::vector<std::string> turns = turnStarts({"User", "Question", "Q", "Human", "System"});
    const ChatTemplate world7 = makeTemplate("world7", turns);
    ChatTemplate g1 = makeTemplate("g1", turns);
    g1.thinking = Thinking::Fast;
    ChatTemplate raven = makeTemplate("raven", {"\n\n"});
    raven.userName = "Bob";
    raven.assistantName = "Alice";
    raven.newlinePairs = true;
    raven.opening = "Bob talks with Alice, a helpful assistant who answers truthfully and in full.\n\n";
    return {starter, world, world7, g1, raven, makeTemplate("custom", {"\n\n"})};
}

/// What the prompt ends with, so that the model thinks in the wanted way (or not at all).
std::string_view thinkingPrefix(Thinking thinking)
{
    switch (thinking) {
    case Thinking::None:
        return "";
    case Thinking::Fast:
        return " <think>\n</think";
    case Thinking::Free:
    case Thinking::Short:
    case Thinking::Normal:
    case Thinking::Long:
        return " <think";
    }
    return "";
}

std::string_view thinkingRequest(Thinking thinking)
{
    return thinking == Thinking::Short    ? " (think a bit)"
           : thinking == Thinking::Normal ? " (think)"
           : thinking == Thinking::Long   ? " (think a lot)"
                                          : "";
}

bool containsIgnoringCase(std::string_view text, std::string_view word)
{
    const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

}  // namespace

std::string cleanTurn(std::string_view text)
{
    std::string clean;
    for (const char c : text) {
        // A run of line breaks, of whatever kind, becomes one: a blank line would end the turn.
        const char written = c == '\r' ? '\n' : c;
        if (written != '\n' || !clean.ends_with('\n')) {
            clean += written;
        }
    }
    constexpr std::string_view Blank = " \t\n\v\f";
    const std::size_t first = clean.find_first_not_of(Blank);
    if (first == std::string::npos) {
        return {};
    }
    return clean.substr(first, clean.find_last_not_of(Blank) - first + 1);
}

std::string ChatTemplate::renderStart(std::string_view system) const
{
    const std::string clean = cleanTurn(system);
    return clean.empty() ? opening : opening + systemName + ": " + clean + turnEnd();
}

std::string ChatTemplate::renderUserTurn(std::string_view user) const
{
    std::string turn = userName + ": " + cleanTurn(user);
    turn += thinkingRequest(thinking);
    turn += turnEnd() + assistantName + ":";
    turn += thinkingPrefix(thinking);
    return turn;
}

std::string ChatTemplate::answerPrefix() const
{
    return std::string(thinkingPrefix(thinking));
}

std::string ChatTemplate::renderPastAnswer(std::string_view answer) const
{
    const std::size_t thought = answer.rfind(ThoughtEnd);
    if (thought != std::string_view::npos) {
        answer.remove_prefix(thought + ThoughtEnd.size());
    }
    const std::size_t first = answer.find_first_not_of(" \t\n\r");
    const std::size_t last = answer.find_last_not_of(" \t\n\r");
    const std::string_view spoken =
        first == std::string_view::npos ? std::string_view() : answer.substr(first, last - first + 1);
    return " " + std::string(spoken);
}

std::vector<TokenId> ChatTemplate::encode(const Tokenizer &tokenizer, std::string_view rendered) const
{
    if (!newlinePairs) {
        return tokenizer.encode(rendered);
    }
    const std::vector<TokenId> blankLine = tokenizer.encode("\n\n");
    const std::vector<TokenId> newline = tokenizer.encode("\n");
    const std::string turn = turnEnd() + userName + ":";
    std::vector<TokenId> tokens;
    while (!rendered.empty()) {
        // A part ends where the next user turn begins; both were separate texts to the tokenizer.
        const std::size_t next = rendered.find(turn);
        const std::size_t end = next == std::string_view::npos ? rendered.size() : next + turnEnd().size();
        std::vector<TokenId> part = tokenizer.encode(rendered.substr(0, end));
        if (blankLine.size() == 1 && part.back() == blankLine.front()) {
            part.pop_back();
            part.insert(part.end(), newline.begin(), newline.end());
            part.insert(part.end(), newline.begin(), newline.end());
        }
        tokens.insert(tokens.end(), part.begin(), part.end());
        rendered.remove_prefix(end);
    }
    return tokens;
}

std::vector<std::string> ChatTemplate::stops() const
{
    std::vector<std::string> texts = stopTexts;
    const std::string nextTurn = turnEnd() + userName + ":";
    const bool covered = std::any_of(texts.begin(), texts.end(), [&](const std::string &text) {
        return !text.empty() && nextTurn.starts_with(text);
    });
    if (!covered) {
        texts.push_back(nextTurn);
    }
    return texts;
}

const std::vector<ChatTemplate> &builtInTemplates()
{
    static const std::vector<ChatTemplate> templates = makeTemplates();
    return templates;
}

const ChatTemplate *findTemplate(std::string_view name)
{
    const auto &all = builtInTemplates();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ChatTemplate &t) { return t.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const ChatTemplate &templateFor(const Model &model)
{
    const ModelInfo &info = model.info();
    const auto &metadata = model.file().metadata();
    const auto name = metadata.find("general.name");
    return templateFor(info.architecture, info.vocabulary,
                       name != metadata.end() ? name->second : info.file.filename().string());
}

const ChatTemplate &templateFor(std::string_view architecture, int vocabulary, std::string_view fileName)
{
    constexpr int WorldVocabulary = 65536;
    const char *name = "world";
    if (architecture == "rwkv4" && vocabulary < WorldVocabulary) {
        name = "raven";
    } else if (vocabulary < WorldVocabulary) {
        name = "starter";  // a small vocabulary: the starter and models made by its recipe
    } else if (architecture.starts_with("rwkv7")) {
        name = containsIgnoringCase(fileName, "world") ? "world7" : "g1";
    }
    return *findTemplate(name);
}

}  // namespace rookery
