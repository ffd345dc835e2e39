#include "app/cli/chat_session.h"

#include "app/cli/terminal/output.h"
#include "app/common/sampling_presets.h"

#include <algorithm>

namespace rookery::cli {

namespace {

constexpr std::string_view Blanks = " \t";

std::string trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(Blanks), text.size());
    const std::size_t end = text.find_last_not_of(Blanks) + 1;  // npos + 1 = 0 for a blank text
    return std::string(text.substr(begin, std::max(begin, end) - begin));
}

tl::unexpected<Failure> noStates()
{
    return runFailed("a model elsewhere has no states; use a model on this computer for them");
}

}  // namespace

struct ChatSession::SlashCommand {
    std::string_view name;
    std::string_view operand;  ///< required where not empty
    std::string_view help;
    Outcome<void> (ChatSession::*run)(const std::string &operand);
};

const ChatSession::SlashCommand ChatSession::SlashCommands[] = {
    {"/save", "FILE", "save the conversation's state", &ChatSession::save},
    {"/load", "FILE", "go on from a saved state", &ChatSession::load},
    {"/image", "FILE", "show a picture with the next question; may be given again", &ChatSession::image},
    {"/reset", "", "forget the conversation", &ChatSession::reset},
    {"/set", "OPTION VALUE", "change a sampling option, e.g. /set temperature 0.7", &ChatSession::set},
    {"/help", "", "print this list", &ChatSession::help},
    {"/quit", "", "end, like Ctrl+D", &ChatSession::quit},
};

Outcome<ChatSession> ChatSession::open(const Arguments &arguments)
{
    auto answerer = Answerer::open(arguments);
    if (!answerer) {
        return passOn(answerer.error());
    }
    ChatSession chat(arguments, std::move(*answerer));
    if (arguments.given("state-in")) {
        auto state = chat.m_answerer.stateFrom(arguments.text("state-in"));
        if (!state) {
            return passOn(state.error());
        }
        chat.goOnFrom(std::move(*state));
    }
    return chat;
}

ChatSession::ChatSession(const Arguments &arguments, Answerer answerer)
    : m_answerer(std::move(answerer))
    , m_styles{.chatTemplate = m_answerer.chatTemplate(), .systemPrompt = {}, .looking = {}}
    , m_settings(answerSettings(arguments, ChatPreset.params()))
{
    if (m_answerer.sight()) {
        m_styles.looking = vision::promptOf(*m_answerer.sight());
    }
}

void ChatSession::goOnFrom(runtime::SnapshotPtr state)
{
    m_tuned = state->state.tokensFed == 0;  // it is where a conversation begins
    m_state = std::move(state);
    m_turns.clear();
}

std::string ChatSession::greeting() const
{
    return m_answerer.name() + ". /help lists the commands, Ctrl+C stops an answer.\n";
}

Outcome<void> ChatSession::handle(const std::string &line)
{
    const std::string text = trimmed(line);
    if (text.empty()) {
        return {};
    }
    if (text.front() != '/') {
        return ask(text);
    }
    const std::string name = text.substr(0, text.find_first_of(Blanks));
    const std::string operand = trimmed(std::string_view(text).substr(name.size()));
    const auto *command = std::ranges::find(SlashCommands, name, &SlashCommand::name);
    if (command == std::end(SlashCommands)) {
        return runFailed(name + ": no such command; /help lists them");
    }
    if (command->operand.empty() != operand.empty()) {
        return runFailed(name +
                         (operand.empty() ? " needs " + std::string(command->operand) : " takes nothing"));
    }
    return (this->*command->run)(operand);
}

Outcome<void> ChatSession::ask(std::string_view text)
{
    std::vector<runtime::Turn> turns = m_turns;
    turns.push_back({.role = runtime::Role::User, .text = std::string(text), .pictures = m_pictures});
    const std::ptrdiff_t base = std::ssize(turns) - 2;  // the answer before, where the state stands
    const auto point = !m_state  ? runtime::StartingPoint::Zero
                       : m_tuned ? runtime::StartingPoint::TunedState
                                 : runtime::StartingPoint::Turn;
    AnswerSettings settings = m_settings;
    settings.seed += m_answers;
    std::string prefix;
    runtime::Job job;
    if (m_answerer.elsewhere()) {
        job.told.turns = turns;
    } else {
        job.parts = runtime::partsToRead(turns, base, point, false, m_styles);
        job.chatTemplate = m_styles.chatTemplate;
        if (m_state) {
            job.start = m_state;
        }
        settings.stopTokens = runtime::stopTokens(turns, m_styles);
        for (std::string &stop : runtime::stopTexts(turns, m_styles)) {
            settings.stopTexts.push_back(std::move(stop));
        }
        prefix = runtime::answerPrefix(turns, m_styles);
    }
    StoppableRun run;
    const auto answer = m_answerer.answer(std::move(job), settings, run, {.prefix = prefix, .trimmed = true});
    if (!answer) {
        return passOn(answer.error());
    }
    const runtime::Finished &finished = answer->finished;
    if (answer->brokenOff && !m_answerer.elsewhere()) {
        return passOn(*answer->brokenOff);  // without a state there is nothing to go on from
    }
    if (m_answerer.elsewhere() ? finished.written.text.empty() : !finished.state) {
        return runFailed("interrupted; the conversation goes on as before the question");
    }
    ++m_answers;
    m_state = answer->finished.state;
    m_tuned = false;
    m_turns = std::move(turns);
    m_turns.push_back({.role = runtime::Role::Assistant, .text = prefix + answer->finished.written.text});
    m_pictures.clear();
    if (answer->brokenOff) {
        return passOn(*answer->brokenOff);
    }
    return {};
}

Outcome<void> ChatSession::image(const std::string &file)
{
    if (!m_answerer.elsewhere() && !m_answerer.sight()) {
        return passOn(m_answerer.sight().error());
    }
    auto picture = vision::loadImage(file);
    if (!picture) {
        return passOn(picture.error());
    }
    if (!picture->note.empty()) {
        complain(file + ": " + picture->note);
    }
    const std::string name = std::filesystem::path(file).filename().string();
    m_pictures.push_back(
        {.source = [picture = std::move(*picture)] { return Result<vision::Image>(picture); },
         .caption = name});
    tellPerson("The picture goes with your next question.\n");
    return {};
}

Outcome<void> ChatSession::save(const std::string &file)
{
    if (m_answerer.elsewhere()) {
        return noStates();
    }
    const auto state = m_state ? Outcome<runtime::SnapshotPtr>(m_state) : m_answerer.beginning();
    if (!state) {
        return passOn(state.error());
    }
    if (const auto saved = m_answerer.saveTo(*state, file); !saved) {
        return saved;
    }
    tellPerson("The state is saved in " + file + ".\n");
    return {};
}

Outcome<void> ChatSession::load(const std::string &file)
{
    if (m_answerer.elsewhere()) {
        return noStates();
    }
    auto state = m_answerer.stateFrom(file);
    if (!state) {
        return passOn(state.error());
    }
    goOnFrom(std::move(*state));
    tellPerson("The conversation goes on from " + file + ".\n");
    return {};
}

Outcome<void> ChatSession::reset(const std::string & /*operand*/)
{
    m_state.reset();
    m_turns.clear();
    m_pictures.clear();
    m_answers = 0;
    tellPerson("The conversation is forgotten.\n");
    return {};
}

Outcome<void> ChatSession::set(const std::string &setting)
{
    const std::string name = setting.substr(0, setting.find_first_of(Blanks));
    const std::string value = trimmed(std::string_view(setting).substr(name.size()));
    if (std::string why = m_settings.set(name, value); !why.empty()) {
        return runFailed("/set " + name + " " + why);
    }
    if (name == "seed") {
        m_answers = 0;
    }
    if (m_answerer.elsewhere()) {
        if (const std::string note = notSentAs(name, name, value, m_answerer.dialect()); !note.empty()) {
            complain(note);
        }
    }
    return {};
}

Outcome<void> ChatSession::help(const std::string & /*operand*/)
{
    std::string text;
    for (const SlashCommand &command : SlashCommands) {
        std::string usage = std::string(command.name) + " " + std::string(command.operand);
        usage.resize(std::max<std::size_t>(usage.size(), 20), ' ');
        text += usage + " " + std::string(command.help) + "\n";
    }
    return print(text);
}

Outcome<void> ChatSession::quit(const std::string & /*operand*/)
{
    m_finished = true;
    return {};
}

}  // namespace rookery::cli
