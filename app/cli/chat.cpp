#include "app/cli/chat_session.h"
#include "app/cli/command.h"
#include "app/cli/line_reader.h"
#include "app/cli/output.h"

#include <cstdio>
#include <unistd.h>

namespace rookery::cli {

namespace {

/// What a person at a terminal sees; scripts that feed standard input get the answers alone.
void showPrompt(std::string_view text)
{
    if (::isatty(STDIN_FILENO) != 0) {
        std::fwrite(text.data(), 1, text.size(), stderr);
    }
}

}  // namespace

Outcome<void> runChat(const Arguments &arguments)
{
    auto chat = ChatSession::open(arguments);
    if (!chat) {
        return passOn(chat.error());
    }
    showPrompt(chat->greeting());
    const bool interactive = ::isatty(STDIN_FILENO) != 0;
    while (!chat->finished()) {
        showPrompt("> ");
        const auto line = readLine();
        if (!line) {
            showPrompt("\n");
            break;
        }
        const auto handled = chat->handle(*line);
        if (!handled && !interactive) {
            return handled;
        }
        if (!handled) {
            complain("chat: " + handled.error().message);  // and the person decides what to do about it
        }
    }
    return {};
}

}  // namespace rookery::cli
