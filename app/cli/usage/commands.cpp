// The table of commands: what each takes, and what its help says beyond its options.

#include "app/cli/usage/command.h"
#include "app/cli/usage/sampling_options.h"

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
    static const Names loading = {"model",   "device",  "threads",         "quant",
                                  "precise", "adapter", "adapter-strength"};
    static const Names vocabulary = {"vocab"};
    static const Names states = {"state-in", "state-out"};
    static const Names answering(answerOptions().begin(), answerOptions().end());
    static const std::vector<Command> commands = {
        {
            .name = "info",
            .summary = "describe a model",
            .details = "Prints one JSON object.",
            .options = loading,
            .run = runInfo,
        },
        {
            .name = "tokenize",
            .operands = {"[TEXT]", 0, 1},
            .summary = "text to token ids",
            .details = "Prints a JSON array of ids. Without TEXT, each line of standard input is a JSON\n"
                       "string, or {\"base64\": \"...\"} for bytes that aren't UTF-8, and gives one line.",
            .options = {"vocab", "model"},
            .run = runTokenize,
        },
        {
            .name = "detokenize",
            .operands = {"[IDS...]", 0, AnyNumber},
            .summary = "token ids to text",
            .details =
                "Prints the text. Without IDS, each line of standard input is a JSON array of ids and\n"
                "gives a JSON string, or {\"base64\": \"...\"} where the bytes aren't UTF-8.",
            .options = {"vocab", "model"},
            .run = runDetokenize,
        },
        {
            .name = "logits",
            .summary = "what the model expects after some tokens",
            .details = "Writes raw little-endian float32 numbers, one for each token of the vocabulary.",
            .options = together({Names{"tokens", "out", "all", "chunk"}, states, loading}),
            .required = {"tokens", "out"},
            .run = runLogits,
        },
        {
            .name = "generate",
            .summary = "continue a text",
            .details =
                "Prints the continuation as it is written. With --json-tokens, each token is a line of\n"
                "JSON instead: id, text ({\"base64\": \"...\"} where it isn't UTF-8), its probability\n"
                "before penalties and filters, its rank, and the ten likeliest tokens; those of a stop\n"
                "text are among them. With --json, a last line has token counts and timings. Ctrl+C ends\n"
                "it early: what there is stays printed, --state-out is saved, the exit code is 1.",
            .options = together({Names{"prompt", "chat", "json", "json-tokens", "schema", "grammar", "draft"},
                                 answering, states, vocabulary, loading}),
            .run = runGenerate,
        },
        {
            .name = "chat",
            .summary = "talk with the model in the terminal",
            .details =
                "Reads a line, prints an answer. /help lists the commands inside a chat. Ctrl+C stops an\n"
                "answer.",
            .options = together(
                {answering, Names{"state-in", "vision", "vision-family", "draft"}, vocabulary, loading}),
            .run = runChat,
        },
        {
            .name = "describe",
            .operands = {"[IMAGE...]", 0, AnyNumber},
            .summary = "say what is in pictures",
            .details =
                "Prints one caption a line, or with --prompt the answer to a question about each picture.\n"
                "Without IMAGE, each line of standard input names one. A picture that can't be read gives "
                "an\n"
                "empty line and a complaint, and the next goes on; the exit code is then 1. The most likely\n"
                "words are taken unless --temperature says otherwise.",
            .options = together(
                {Names{"prompt", "json", "vision", "vision-family"}, answering, vocabulary, loading}),
            .run = runDescribe,
        },
        {
            .name = "image-features",
            .operands = {"IMAGE", 1, 1},
            .summary = "a picture as the numbers that the model reads",
            .details = "Writes raw little-endian float32 numbers: the projected rows, n x width, or what\n"
                       "--stage names.",
            .options = together(
                {Names{"out", "stage", "vision", "vision-family", "model", "device", "threads", "quant"}}),
            .required = {"out"},
            .run = runImageFeatures,
        },
        {
            .name = "embed",
            .operands = {"[TEXT]", 0, 1},
            .summary = "sentence embeddings",
            .details =
                "Prints a JSON array of numbers, a vector of length 1. Without TEXT, each line of\n"
                "standard input gives one. Chat models weren't trained for this: their vectors follow\n"
                "style more than meaning. EmbeddingRWKV models were.",
            .options = together({vocabulary, loading}),
            .run = runEmbed,
        },
        {
            .name = "perplexity",
            .operands = {"FILE", 1, 1},
            .summary = "how well the model predicts a text file",
            .details = "Prints one JSON object: tokens, bits per byte, perplexity.",
            .options = together({Names{"chunk"}, vocabulary, loading}),
            .run = runPerplexity,
        },
        {
            .name = "quantize",
            .operands = {"IN OUT", 2, 2},
            .summary = "write a smaller GGUF file of a model",
            .details =
                "Rookery and other programs that read GGUF can load it. The model's vocabulary goes into\n"
                "the file. With --calibrate the model reads a text first, of the kind that it will meet, "
                "and\n"
                "4-bit weights are rounded such that what it computes there changes least. Ctrl+C leaves no\n"
                "half file.",
            .options = {"type", "calibrate", "vocab", "threads"},
            .run = runQuantize,
        },
        {
            .name = "tune",
            .summary = "teach a model a voice or a format by examples",
            .details =
                "Finds a starting state for --state-in, in the file format that other programs read too. "
                "The\n"
                "weights stay as they are: it learns how to answer, not what. With --lora RANK (4 to 32) it\n"
                "learns more, a LoRA for --adapter; --out is a folder then, as PEFT has it. --data is JSON,\n"
                "one example a\n"
                "line: {\"user\": ..., \"assistant\": ...}, messages, conversations, instruction and output, "
                "or\n"
                "text; or a plain text. Some examples are held out to judge by. Ctrl+C keeps a checkpoint.\n"
                "Prints one JSON object.",
            .options = together({Names{"data", "out", "eval", "steps", "batch", "rate", "held-out", "seed",
                                       "resume", "lora", "alpha"},
                                 vocabulary, loading}),
            .required = {"data", "out"},
            .run = runTune,
        },
        {
            .name = "train",
            .summary = "make a small model of your own from a text",
            .details =
                "Trains a new RWKV-7 on the processor, from nothing: enough to see how a model comes to "
                "write,\n"
                "not to be asked anything. --data is a plain text, --vocab its vocabulary; without one the\n"
                "model reads bytes. Prints a line of JSON whenever it was judged by the last part of the "
                "text,\n"
                "with a sample that goes on from --prompt. --out is a .safetensors file that everything "
                "here\n"
                "opens, written anew each time. Ctrl+C keeps a checkpoint.",
            .options = {"data", "out", "vocab", "layers", "width", "head-size", "context", "steps", "batch",
                        "rate", "every", "prompt", "seed", "threads", "resume"},
            .required = {"data", "out"},
            .run = runTrain,
        },
        {
            .name = "read",
            .operands = {"FILE|DIR", 1, 1},
            .summary = "read a document into a state",
            .details =
                "Texts, Markdown, HTML and PDF, or a folder of them. What is asked behind the state, with\n"
                "--state-in, finds the document read. A recurrent model keeps the gist of a long text and\n"
                "forgets details. Prints one JSON object.",
            .options = together({Names{"state-out"}, vocabulary, loading}),
            .required = {"state-out"},
            .run = runRead,
        },
        {
            .name = "shelf",
            .operands = {"list | add FILE|DIR... | export NAME", 1, AnyNumber},
            .summary = "documents and states that are kept to be asked",
            .details =
                "The window's shelf. add reads documents with the model, keeps the state every few thousand\n"
                "tokens, and goes on there where the same text was being read before; Ctrl+C loses no more.\n"
                "What another model read is kept unless --replace is given.\n"
                "export writes a state for --state-in to --state-out. list and add print one JSON object a\n"
                "line.",
            .options = together({Names{"name", "purpose", "replace", "state-out"}, vocabulary, loading}),
            .run = runShelf,
        },
        {
            .name = "serve",
            .summary = "answer other programs over HTTP",
            .details = "Speaks OpenAI's and Anthropic's protocols; app/server/README.md lists what it knows. "
                       "Prints\n"
                       "one JSON object with its address once it listens. --model may be given several "
                       "times: clients\n"
                       "name the one they mean. Ctrl+C ends it.",
            .options = together({Names{"host", "port", "api-key", "parallel", "allow-origin", "vision",
                                       "vision-family", "draft"},
                                 vocabulary, loading}),
            .run = runServe,
        },
        {
            .name = "bench",
            .summary = "measure the speed of a model on this machine",
            .details = "Prints one JSON object; speeds are medians.",
            .options = together({Names{"repeat"}, loading}),
            .run = runBench,
        },
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
