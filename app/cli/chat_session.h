#pragma once

#include "app/cli/answerer.h"
#include "app/runtime/dialogue.h"

#include <string>
#include <string_view>
#include <vector>

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
    ChatSession(const Arguments &arguments, Answerer answerer);

    Outcome<void> ask(std::string_view text);
    /// Those of the user and those of the template in use.
    AnswerSettings settingsOfTurn() const;
    void goOnFrom(runtime::SnapshotPtr state);

    Outcome<void> image(const std::string &file);
    Outcome<void> save(const std::string &file);
    Outcome<void> load(const std::string &file);
    Outcome<void> reset(const std::string &);
    Outcome<void> set(const std::string &setting);
    Outcome<void> help(const std::string &);
    Outcome<void> quit(const std::string &);

    struct SlashCommand;
    static const SlashCommand SlashCommands[];

    Answerer m_answerer;
    runtime::PromptStyles m_styles;
    AnswerSettings m_settings;
    std::uint64_t m_answers = 0;               ///< each has a seed of its own
    runtime::SnapshotPtr m_state;              ///< null: nothing was said yet
    bool m_tuned = false;                      ///< m_state was trained, and nothing was said behind it
    std::vector<runtime::Turn> m_turns;        ///< said behind the state that was loaded last
    std::vector<runtime::Picture> m_pictures;  ///< of the next question
    bool m_finished = false;
};

}  // namespace rookery::cli
