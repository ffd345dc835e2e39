#pragma once

#include "app/cli/arguments.h"
#include "app/cli/failure.h"
#include "app/cli/sampling_options.h"
#include "engine/chat_template.h"
#include "engine/sampler.h"
#include "engine/session.h"
#include "engine/tokenizer.h"

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
    ChatSession(Session session, std::shared_ptr<const Tokenizer> tokenizer, AnswerSettings settings);

    Outcome<void> ask(std::string_view text);
    Outcome<void> save(const std::string &file);
    Outcome<void> load(const std::string &file);
    Outcome<void> reset(const std::string &);
    Outcome<void> set(const std::string &setting);
    Outcome<void> help(const std::string &);
    Outcome<void> quit(const std::string &);

    struct SlashCommand;
    static const SlashCommand SlashCommands[];

    Session m_session;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    const ChatTemplate *m_template;
    AnswerSettings m_settings;
    Sampler m_sampler;
    bool m_started = false;  ///< the state holds a conversation that the next turn follows
    bool m_finished = false;
};

}  // namespace rookery::cli
