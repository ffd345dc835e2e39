// The table of commands: what each takes, and what its help says beyond its options.

#include "app/cli/command.h"
#include "app/cli/sampling_options.h"

#include <algorithm>
#include <limits>

namespace rookery::cli {

namespace {

using Names = std::vector<std::string_view>;

constexpr std::size_t AnyNumber = std::numeric_limits<std::size_t>::max();

Names together(std::initializer_list<Names> groups)
{
    Names all;
    for (const Names &group : groups) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

const std::vector<Command> &table()
{
    static const Names loading = {"model", "device", "threads", "quant"};
    static const Names vocabulary = {"vocab"};
    static const Names states = {"state-in", "state-out"};
    static const Names answering(answerOptions().begin(), answerOptions().end());
    static const std::vector<Command> commands = {
        {"info", "", 0, 0, "describe a model", "Prints one JSON object.", loading, {}, runInfo},
        {"tokenize",
         "[TEXT]",
         0,
         1,
         "text to token ids",
         "Prints a JSON array of ids. Without TEXT, each line of standard input is a JSON string, or\n"
         "{\"base64\": \"...\"} for bytes that aren't UTF-8, and gives one line.",
         Names{"vocab", "model"},
         {},
         runTokenize},
        {"detokenize",
         "[IDS...]",
         0,
         AnyNumber,
         "token ids to text",
         "Prints the text. Without IDS, each line of standard input is a JSON array of ids and gives a JSON\n"
         "string, or {\"base64\": \"...\"} where the bytes aren't UTF-8.",
         Names{"vocab", "model"},
         {},
         runDetokenize},
        {"logits",
         "",
         0,
         0,
         "what the model expects after some tokens",
         "Writes raw little-endian float32 numbers, one for each token of the vocabulary.",
         together({Names{"tokens", "out", "all", "chunk"}, states, loading}),
         {"tokens", "out"},
         runLogits},
        {"generate",
         "",
         0,
         0,
         "continue a text",
         "Prints the continuation as it is written. With --json, a last line has token counts and timings.\n"
         "Ctrl+C ends it early: what there is stays printed, --state-out is saved, the exit code is 1.",
         together({Names{"prompt", "chat", "json"}, answering, states, vocabulary, loading}),
         {},
         runGenerate},
        {"chat",
         "",
         0,
         0,
         "talk with the model in the terminal",
         "Reads a line, prints an answer. /help lists the commands inside a chat. Ctrl+C stops an answer.",
         together({answering, Names{"state-in"}, vocabulary, loading}),
         {},
         runChat},
        {"embed",
         "[TEXT]",
         0,
         1,
         "sentence embeddings",
         "Prints a JSON array of numbers, a vector of length 1. Without TEXT, each line of standard input "
         "gives\n"
         "one. Chat models weren't trained for this: their vectors follow style more than meaning.",
         together({vocabulary, loading}),
         {},
         runEmbed},
        {"perplexity",
         "FILE",
         1,
         1,
         "how well the model predicts a text file",
         "Prints one JSON object: tokens, bits per byte, perplexity.",
         together({Names{"chunk"}, vocabulary, loading}),
         {},
         runPerplexity},
        {"bench",
         "",
         0,
         0,
         "measure the speed of a model on this machine",
         "Prints one JSON object; speeds are medians.",
         together({Names{"repeat"}, loading}),
         {},
         runBench},
    };
    return commands;
}

}  // namespace

std::span<const Command> commands()
{
    return table();
}

const Command *findCommand(std::string_view name)
{
    const auto found = std::ranges::find(table(), name, &Command::name);
    return found == table().end() ? nullptr : &*found;
}

bool Command::takes(std::string_view option) const
{
    return option == "help" || std::ranges::find(options, option) != options.end();
}

}  // namespace rookery::cli
