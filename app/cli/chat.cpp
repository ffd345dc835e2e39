#include "app/cli/chat_session.h"
#include "app/cli/terminal/line_reader.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"

#include <unistd.h>

namespace rookery::cli {

Outcome<void> runChat(const Arguments &arguments)
{
    auto chat = ChatSession::open(arguments);
    if (!chat) {
        return passOn(chat.error());
    }
    tellPerson(chat->greeting());
    const bool interactive = ::isatty(STDIN_FILENO) != 0;
    while (!chat->finished()) {
        tellPerson("> ");
        const auto line = readLine();
        if (!line) {
            return passOn(line.error());
        }
        if (!*line) {
            tellPerson("\n");
            break;
        }
        const auto handled = chat->handle(**line);
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
