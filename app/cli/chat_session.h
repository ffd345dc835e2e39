#pragma once

#include "app/cli/arguments.h"
#include "app/cli/failure.h"
#include "app/cli/sampling_options.h"
#include "engine/chat_template.h"
#include "engine/sampler.h"
#include "engine/session.h"
#include "engine/tokenizer.h"
#include "vision/describe.h"

#include <memory>
#include <string>
#include <string_view>

namespace rookery::cli {

/// A conversation on a terminal: lines of the user in, answers printed. Lines that start with a slash are
/// commands.
class ChatSession
{
public:
    [[nodiscard]] static Outcome<ChatSession> open(const Arguments &arguments);

    std::string greeting() const;  ///< which model it is, and how to get help
    bool finished() const noexcept { return m_finished; }

    /// Answers a line or carries out its command. After a failure the conversation goes on as before the
    /// line.
    [[nodiscard]] Outcome<void> handle(const std::string &line);

private:
    ChatSession(const Arguments &arguments, Session session, std::shared_ptr<const Tokenizer> tokenizer);

    Outcome<void> ask(std::string_view text);
    /// Feeds the turn of the user, with the pictures that wait for it.
    Outcome<void> feedTurn(std::string_view text, const std::stop_token &stop);
    /// Those of the user and those of the template in use.
    AnswerSettings settingsOfTurn() const;
    std::string answerPrefix() const;

    Outcome<void> image(const std::string &file);
    Outcome<void> save(const std::string &file);
    Outcome<void> load(const std::string &file);
    Outcome<void> reset(const std::string &);
    Outcome<void> set(const std::string &setting);
    Outcome<void> help(const std::string &);
    Outcome<void> quit(const std::string &);

    struct SlashCommand;
    static const SlashCommand SlashCommands[];

    Arguments m_arguments;
    Session m_session;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    const ChatTemplate *m_template;
    /// Loaded with the first picture. Its family's template is used while the conversation has pictures.
    std::shared_ptr<const vision::VisionModel> m_vision;
    std::vector<vision::Image> m_pictures;  ///< of the next question
    AnswerSettings m_settings;
    Sampler m_sampler;
    bool m_pictured = false;  ///< the conversation has pictures
    bool m_started = false;   ///< the state holds a conversation that the next turn follows
    bool m_finished = false;
};

}  // namespace rookery::cli
