#include "app/cli/usage/options.h"

#include "app/cli/usage/parse_number.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <sstream>

namespace rookery::cli {

namespace {

using enum ValueKind;

constexpr std::array<std::string_view, 3> QuantNames = {"none", "int8", "int4"};
constexpr std::array<std::string_view, 3> StageNames = {"pixels", "encoder", "projector"};
constexpr std::array<std::string_view, 9> FamilyNames = {"a1", "a2",   "a3",   "a4",  "a5",
                                                         "b6", "b700", "b701", "onnx"};

constexpr double Unbounded = 1e9;  ///< and more: the help and the errors name no upper limit
constexpr auto MostSeed = static_cast<double>(std::numeric_limits<std::int64_t>::max());

constexpr Option Table[] = {
    {"help", Flag, "", "print this help"},
    {"version", Flag, "", "print the version"},
    // What runs, and where.
    {"model", Text, "FILE|DIR",
     "weights, or a folder with them; for chat, generate and describe also https://host/v1#name, with "
     "its key in ROOKERY_REMOTE_KEY; the starter model if left out"},
    {"vocab", Text, "FILE", "vocabulary, where it isn't found with the model"},
    {"device", Device, "NAME", "cpu, cuda, cuda:N or auto (default)"},
    {"threads", Integer, "N", "CPU threads; one per core if left out", 1, 1024},
    {"quant", Choice, "TYPE", "quantise the weights while loading: none (default), int8, int4", 0, 0,
     QuantNames},
    {"precise", Flag, "",
     "multiply quantised weights with numbers of 16 bits in place of 8, as exact as float32; slower"},
    {"adapter", Text, "FILE[:ALPHA]",
     "LoRA, PiSSA or DiSHA to merge while loading; ALPHA where the file lacks it; may be given again"},
    {"adapter-strength", Number, "S", "how much of it (default 1); for each adapter in turn", -10, 10},
    {"draft", Text, "FILE|DIR",
     "a smaller model of the same vocabulary that writes ahead, where that makes answers faster; the text "
     "stays the model's own"},
    {"vision", Text, "FILE|DIR", "image encoder, where the model's own file or folder lacks it"},
    {"vision-family", Choice, "NAME",
     "kind of encoder, where it isn't detected: a1 .. a5, b6, b700, b701, onnx", 0, 0, FamilyNames},
    // Text in, text out.
    {"prompt", Text, "TEXT", "what to continue or to ask"},
    {"chat", Flag, "", "wrap the prompt as a question in the model's chat template"},
    {"state-in", Text, "FILE", "start from a saved or a tuned state"},
    {"state-out", Text, "FILE", "save the state reached"},
    {"json", Flag, "", "end with one line of JSON"},
    {"json-tokens", Flag, "", "print a line of JSON for each token, with what else was likely"},
    {"lookup", Integer, "N",
     "tokens guessed at once where the text repeats itself; as many as make it faster if left out, 0 = none",
     0, 64},
    {"max-tokens", Integer, "N", "longest answer (default 512)", 0, Unbounded},
    // Sampling.
    {"temperature", Number, "T", "0 = always the most likely token (default 1)", 0, 100},
    {"top-p", Number, "P", "nucleus; 1 = off (default 0.5, in a chat 0.3)", 0, 1},
    {"top-k", Integer, "K", "the K most likely tokens; 0 = off (default)", 0, Unbounded},
    {"top-a", Number, "A", "at least A times the square of the best probability; 0 = off (default)", 0, 1},
    {"min-p", Number, "P", "at least P times the best probability; 0 = off (default)", 0, 1},
    {"typical", Number, "MASS", "locally typical mass; 1 = off (default)", 0, 1},
    {"presence", Number, "X", "penalty on tokens of the answer so far (default 0, in a chat 0.5)", -100, 100},
    {"frequency", Number, "X", "the same for each time that they appeared (default 0, in a chat 0.5)", -100,
     100},
    {"penalty-decay", Number, "X", "what remains of a count after each token (default 0.996)", 0, 1},
    {"seed", Integer, "N", "same seed, same text; drawn anew for each run if left out", 0, MostSeed},
    {"schema", Text, "FILE", "the answer is JSON that fits this JSON schema"},
    {"grammar", Text, "REGEX", "the answer matches this regular expression"},
    {"stop", Text, "TEXT", "end before this text; may be given again"},
    // The shelf.
    {"name", Text, "NAME", "what it is called on the shelf; the file's name if left out"},
    {"purpose", Text, "TEXT", "what it is for, in your words"},
    {"replace", Flag, "", "read anew what another model has read; its state is lost"},
    // The server.
    {"host", Text, "ADDRESS", "where to listen (default 127.0.0.1: this machine alone)"},
    {"port", Integer, "N", "port to listen at; any that is free if left out", 0, 65535},
    {"api-key", Text, "KEY", "what clients must send; ROOKERY_API_KEY, or made and printed, if left out"},
    {"parallel", Integer, "N", "requests answered at once (default 32); more wait their turn", 1, 1024},
    {"allow-origin", Text, "ORIGIN", "let pages of this origin ask (https://host); may be given again"},
    // Numbers out.
    {"tokens", Tokens, "1,2,3", "token ids to feed"},
    {"out", Text, "FILE", "the file to write; - is standard output, where numbers go"},
    {"all", Flag, "", "logits after every token, not just the last"},
    {"chunk", Integer, "N", "feed in chunks of N tokens; 1 = one at a time", 1, 65536},
    {"stage", Choice, "NAME", "pixels, encoder or projector (default)", 0, 0, StageNames},
    {"type", Text, "NAME", "weight type of the new file: q8_0 (default), q4_0, q4_k, q6_k, f16, bf16, f32"},
    {"calibrate", Text, "FILE",
     "a text for the model to read, which tells what its 4-bit weights are to keep"},
    // Training.
    {"data", Text, "FILE", "examples to learn from; may be given again"},
    {"eval", Text, "FILE", "examples whose loss is told before and after; may be given again"},
    {"steps", Integer, "N", "steps of Adam (default 100; of a new model 1000)", 1, 1000000},
    {"batch", Integer, "N", "examples of a step (default 8), or windows of a text (16)", 1, 4096},
    {"rate", Number, "R",
     "learning rate; of a new model 0.0015 if left out, else 0.1, 0.3 and 1 are tried, with --lora 0.001, "
     "0.003 and 0.01",
     1e-6, 100},
    {"lora", Integer, "RANK", "learn a LoRA of this rank in place of a starting state", 1, 256},
    {"alpha", Number, "A", "its scale, A / RANK (default: twice the rank)", 1e-3, 4096},
    {"held-out", Number, "SHARE", "of the examples, to judge by (default 0.1)", 0, 0.5},
    {"resume", Flag, "", "go on from the checkpoint beside --out"},
    {"layers", Integer, "N", "layers of the new model (default 4)", 1, 64},
    {"width", Integer, "N", "its width (default 256)", 8, 2048},
    {"head-size", Integer, "N", "of its heads (default 64)", 8, 256},
    {"context", Integer, "N", "tokens of a window (default 256)", 2, 65536},
    {"every", Integer, "N", "steps after which it is judged, saved and writes a sample (default: 20 times)",
     1, 1000000},
    {"repeat", Integer, "N", "runs of which the median is printed (default 3)", 1, 1000},
};

std::string shortNumber(double value)
{
    std::ostringstream text;
    text << std::defaultfloat << value;
    return text.str();
}

std::string rangeComplaint(const Option &option, std::string_view kind)
{
    std::string text = "expects a" + std::string(kind) + " number";
    const bool bounded = option.most < Unbounded;
    return text + (bounded ? " from " + shortNumber(option.least) + " to " + shortNumber(option.most)
                           : " of at least " + shortNumber(option.least));
}

bool isTokenList(std::string_view value)
{
    return parseTokens(value).has_value();
}

bool isDeviceName(std::string_view value)
{
    constexpr std::string_view Card = "cuda:";
    return value == "cpu" || value == "cuda" || value == "auto" ||
           (value.starts_with(Card) && parseNumber<unsigned>(value.substr(Card.size())));
}

std::string choiceComplaint(const Option &option)
{
    std::string text = "expects ";
    for (std::size_t i = 0; i < option.choices.size(); ++i) {
        text += i == 0 ? "" : i + 1 == option.choices.size() ? " or " : ", ";
        text += option.choices[i];
    }
    return text;
}

}  // namespace

std::span<const Option> allOptions()
{
    return Table;
}

const Option &optionNamed(std::string_view name)
{
    const auto *found = std::ranges::find(Table, name, &Option::name);
    assert(found != std::end(Table));
    return *found;
}

std::string complaint(const Option &option, std::string_view value)
{
    const auto within = [&](double number) { return number >= option.least && number <= option.most; };
    switch (option.kind) {
    case Flag:
    case Text:
        return "";
    case Integer: {
        const auto number = parseNumber<std::int64_t>(value);
        return number && within(static_cast<double>(*number)) ? "" : rangeComplaint(option, " whole");
    }
    case Number: {
        const auto number = parseNumber<double>(value);
        return number && within(*number) ? "" : rangeComplaint(option, "");
    }
    case Tokens:
        return isTokenList(value) ? "" : "expects token ids separated by commas";
    case Choice:
        return std::ranges::find(option.choices, value) != option.choices.end() ? ""
                                                                                : choiceComplaint(option);
    case Device:
        return isDeviceName(value) ? "" : "expects cpu, cuda, cuda:N or auto";
    }
    return "";
}

}  // namespace rookery::cli
