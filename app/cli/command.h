#pragma once

#include "app/cli/arguments.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::cli {

struct Command {
    std::string_view name;
    std::string_view operands;  ///< as the help shows them: "[TEXT]", "IMAGE..."
    std::size_t leastOperands;
    std::size_t mostOperands;
    std::string_view summary;  ///< one line
    std::string_view details;  ///< the rest of what a user has to know
    std::vector<std::string_view> options;
    std::vector<std::string_view> required;
    Outcome<void> (*run)(const Arguments &arguments);

    bool takes(std::string_view option) const;
};

std::span<const Command> commands();
const Command *findCommand(std::string_view name);

std::string helpText();  ///< of the program
std::string helpText(const Command &command);

// One file each.
Outcome<void> runInfo(const Arguments &arguments);
Outcome<void> runTokenize(const Arguments &arguments);
Outcome<void> runDetokenize(const Arguments &arguments);
Outcome<void> runLogits(const Arguments &arguments);
Outcome<void> runGenerate(const Arguments &arguments);
Outcome<void> runChat(const Arguments &arguments);
Outcome<void> runEmbed(const Arguments &arguments);
Outcome<void> runPerplexity(const Arguments &arguments);
Outcome<void> runBench(const Arguments &arguments);

}  // namespace rookery::cli
