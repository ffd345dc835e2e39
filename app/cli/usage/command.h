#pragma once

#include "app/cli/usage/arguments.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::cli {

/// What may stand behind a command's options.
struct Operands {
    std::string_view shown = {};  ///< in the help: "[TEXT]", "IMAGE..."
    std::size_t least = 0;
    std::size_t most = 0;
};

struct Command {
    std::string_view name;
    Operands operands = {};
    std::string_view summary;  ///< one line
    std::string_view details;  ///< the rest of what a user has to know
    std::vector<std::string_view> options;
    std::vector<std::string_view> required = {};
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
Outcome<void> runQuantize(const Arguments &arguments);
Outcome<void> runDescribe(const Arguments &arguments);
Outcome<void> runImageFeatures(const Arguments &arguments);
Outcome<void> runServe(const Arguments &arguments);
Outcome<void> runTune(const Arguments &arguments);
Outcome<void> runTrain(const Arguments &arguments);
Outcome<void> runRead(const Arguments &arguments);
Outcome<void> runShelf(const Arguments &arguments);
Outcome<void> runBench(const Arguments &arguments);

}  // namespace rookery::cli
