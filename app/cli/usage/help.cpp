#include "app/cli/usage/command.h"

#include <algorithm>

namespace rookery::cli {

namespace {

constexpr std::size_t LeftColumn = 26;

std::string row(std::string left, std::string_view right)
{
    left.resize(std::max(left.size() + 1, LeftColumn), ' ');
    return "  " + left + std::string(right) + "\n";
}

std::string row(const Option &option)
{
    std::string left = "--" + std::string(option.name);
    left += option.placeholder.empty() ? "" : " " + std::string(option.placeholder);
    return row(std::move(left), option.help);
}

}  // namespace

std::string helpText()
{
    std::string text =
        "usage: rookery-cli COMMAND [OPTION...]\n"
        "Runs RWKV language models; the same engine as Rookery's window, without the window.\n\n"
        "commands:\n";
    for (const Command &command : commands()) {
        text += row(std::string(command.name) + " " + std::string(command.operands.shown), command.summary);
    }
    return text +
           "\nrookery-cli COMMAND --help describes a command, rookery-cli --version prints the version.\n"
           "Results go to standard output, progress and errors to standard error.\n"
           "Exit codes: 0 done, 1 failed, 2 wrong usage.\n";
}

std::string helpText(const Command &command)
{
    std::string text = "usage: rookery-cli " + std::string(command.name);
    for (const std::string_view required : command.required) {
        text += " --" + std::string(required) + " " + std::string(optionNamed(required).placeholder);
    }
    text += " [OPTION...]";
    text += command.operands.shown.empty() ? "" : " " + std::string(command.operands.shown);
    text += "\n" + std::string(command.details) + "\n\noptions:\n";
    for (const std::string_view name : command.options) {
        text += row(optionNamed(name));
    }
    return text + row(optionNamed("help"));
}

}  // namespace rookery::cli
