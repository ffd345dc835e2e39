#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"

#include <exception>
#include <new>
#include <vector>

namespace {

using namespace rookery::cli;

Outcome<void> runCommand(const Command &command, std::span<const std::string_view> words)
{
    const auto arguments = Arguments::parse(command, words);
    if (!arguments) {
        return passOn(arguments.error());
    }
    return arguments->given("help") ? print(helpText(command)) : command.run(*arguments);
}

/// Runs what the words say; the exit code.
int run(std::span<const std::string_view> words)
{
    const std::string_view name = words.empty() ? std::string_view() : words.front();
    const Command *command = findCommand(name);
    Outcome<void> outcome;
    if (command != nullptr) {
        outcome = runCommand(*command, words.subspan(1));
    } else if (name == "--help" || name == "-h" || name == "help") {
        outcome = print(helpText());
    } else if (name == "--version") {
        outcome = print("rookery-cli " ROOKERY_VERSION "\n");
    } else {
        complain((name.empty() ? "usage" : std::string(name)) +
                 (name.empty() ? ": no command given; rookery-cli --help lists them"
                               : ": no such command; rookery-cli --help lists them"));
        return BadUsage;
    }
    if (outcome) {
        return Success;
    }
    const Failure &failure = outcome.error();
    std::string message = std::string(name) + ": " + failure.message;
    if (failure.code == BadUsage && command != nullptr) {
        message += "; see rookery-cli " + std::string(command->name) + " --help";
    }
    complain(message);
    return failure.code;
}

}  // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv + std::min(argc, 1), argv + argc);
    try {
        handleInterrupts();
        return run(words);
    } catch (const std::bad_alloc &) {
        // For a whole text, at worst: the engine reports its own failures as results.
        complain("not enough memory for that; give it less, or close other programs");
        return RunFailed;
    } catch (const std::exception &error) {
        complain(error.what());
        return RunFailed;
    }
}
