#include "app/cli/chat_session.h"

#include "app/cli/answer.h"
#include "app/cli/interrupts.h"
#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "app/cli/vision_loading.h"
#include "app/common/sampling_presets.h"
#include "engine/state_tuned.h"

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
    auto model = loadModel(arguments);
    if (!model) {
        return passOn(model.error());
    }
    auto tokenizer = loadTokenizer(arguments, **model);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    auto session = openSession(arguments, std::move(*model));
    if (!session) {
        return passOn(session.error());
    }
    ChatSession chat(arguments, std::move(*session), std::move(*tokenizer));
    chat.m_started = chat.m_session.state().tokensFed > 0;
    return chat;
}

ChatSession::ChatSession(const Arguments &arguments, Session session,
                         std::shared_ptr<const Tokenizer> tokenizer)
    : m_arguments(arguments)
    , m_session(std::move(session))
    , m_tokenizer(std::move(tokenizer))
    , m_settings(answerSettings(arguments, ChatPreset.params()))
    , m_sampler(m_settings.seed)
{
    m_template = &templateFor(m_session.model());
}

std::string ChatSession::greeting() const
{
    return m_session.model().info().file.filename().string() +
           ". /help lists the commands, Ctrl+C stops an answer.\n";
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
    StoppableRun run;
    State before = m_session.state().clone();
    const bool wasPictured = m_pictured;
    m_pictured = m_pictured || !m_pictures.empty();
    if (const auto fed = feedTurn(text, run.token()); !fed) {
        m_pictured = wasPictured;
        if (const auto restored = m_session.setState(std::move(before)); !restored) {
            return passOn(restored.error());
        }
        return passOn(fed.error());
    }
    m_started = true;
    m_pictures.clear();
    m_sampler.forget();
    const auto answer =
        printAnswer(m_session, *m_tokenizer, m_sampler, settingsOfTurn(), run, answerPrefix(), true);
    if (!answer) {
        return passOn(answer.error());
    }
    return {};
}

Outcome<void> ChatSession::feedTurn(std::string_view text, const std::stop_token &stop)
{
    const FeedOptions reading = feedingWithProgress("reading", stop);
    Result<void> fed;
    if (m_pictured) {
        // The families with pictures know no opening.
        const std::string gap = m_started ? m_vision->prompt().turnEnd : "";
        const auto progress = [](double done) { showProgress("looking", done); };
        fed = m_session.feed(m_tokenizer->encode(gap), reading).and_then([&] {
            return vision::feedPictures(m_session, *m_tokenizer, *m_vision, m_pictures, text,
                                        {.stop = stop, .progress = progress});
        });
    } else {
        const std::string gap = m_started ? m_template->turnEnd() : m_template->renderStart("");
        fed =
            m_session.feed(m_template->encode(*m_tokenizer, gap + m_template->renderUserTurn(text)), reading);
    }
    endProgress();
    if (!fed) {
        return passOn(fed.error());
    }
    return {};
}

AnswerSettings ChatSession::settingsOfTurn() const
{
    AnswerSettings settings = m_settings;
    const std::vector<std::string> stops = m_pictured ? m_vision->prompt().stopTexts : m_template->stops();
    settings.stopTexts.insert(settings.stopTexts.end(), stops.begin(), stops.end());
    if (m_pictured) {
        settings.stopTokens = m_vision->prompt().stopTokens;
    }
    return settings;
}

std::string ChatSession::answerPrefix() const
{
    return m_pictured ? "" : m_template->answerPrefix();
}

Outcome<void> ChatSession::image(const std::string &file)
{
    if (!m_vision) {
        auto vision = loadVision(m_arguments, m_session.model().info().file, m_session.model().device());
        if (!vision) {
            return passOn(vision.error());
        }
        m_vision = std::move(*vision);
    }
    auto picture = vision::loadImage(file);
    if (!picture) {
        return passOn(picture.error());
    }
    if (!picture->note.empty()) {
        complain(file + ": " + picture->note);
    }
    m_pictures.push_back(std::move(*picture));
    tellPerson("The picture goes with your next question.\n");
    return {};
}

Outcome<void> ChatSession::save(const std::string &file)
{
    if (const auto saved = saveState(m_session.state(), file); !saved) {
        return passOn(saved.error());
    }
    tellPerson("The state is saved in " + file + ".\n");
    return {};
}

Outcome<void> ChatSession::load(const std::string &file)
{
    auto state = loadStartingState(file, m_session.model().stateTarget());
    if (!state) {
        return passOn(state.error());
    }
    if (const auto set = m_session.setState(std::move(*state)); !set) {
        return passOn(set.error());
    }
    m_started = m_session.state().tokensFed > 0;  // a tuned state is where a conversation begins
    tellPerson("The conversation goes on from " + file + ".\n");
    return {};
}

Outcome<void> ChatSession::reset(const std::string & /*operand*/)
{
    m_started = false;
    m_pictured = false;
    m_pictures.clear();
    m_sampler = Sampler(m_settings.seed);
    if (const auto done = m_session.reset(); !done) {
        return passOn(done.error());
    }
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
        m_sampler = Sampler(m_settings.seed);
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
