#include "app/runtime/threads/thread_choices.h"

#include "engine/file/atomic_file.h"
#include "engine/file/readable_file.h"
#include "kernels/cpu/machine/topology.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

namespace rookery::runtime {

namespace {

constexpr const char *FileName = "threads.txt";
constexpr std::size_t MostBytes = std::size_t{1} << 16;
constexpr std::size_t MostChoices = 200;
constexpr int MostThreads = 1024;

struct Choice {
    std::string key;
    kernels::ThreadCounts counts;
};

/// The number in front of a space, both taken off the line.
std::optional<int> takeNumber(std::string_view &line)
{
    int number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error != std::errc() || end == line.data() + line.size() || *end != ' ' || number < 1 ||
        number > MostThreads) {
        return std::nullopt;
    }
    line.remove_prefix(static_cast<std::size_t>(end - line.data()) + 1);
    return number;
}

/// "8 4 KEY" on each line: to read, to write.
std::vector<Choice> choicesIn(std::string_view text)
{
    std::vector<Choice> choices;
    while (!text.empty() && choices.size() < MostChoices) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto reading = takeNumber(line);
        const auto writing = reading ? takeNumber(line) : reading;
        if (reading && writing && !line.empty()) {
            choices.push_back({std::string(line), {*reading, *writing}});
        }
    }
    return choices;
}

std::vector<Choice> choicesAt(const std::filesystem::path &file)
{
    const auto text = readStart(file, MostBytes);
    return text ? choicesIn(*text) : std::vector<Choice>();
}

}  // namespace

ThreadChoices::ThreadChoices(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
}

std::string ThreadChoices::keyOf(const ModelInfo &model)
{
    const auto number = [](auto value) { return std::to_string(value); };
    const kernels::cpu::Topology &machine = kernels::cpu::topology();
    std::string key = model.device.description + "; " + number(machine.processors.size()) + " processors, " +
                      number(machine.nodes()) + " nodes; " + model.architecture + " " + number(model.layers) +
                      "x" + number(model.width) + " " + number(model.ffnWidth) + " " +
                      number(model.vocabulary) + " " + model.weightType + " " + number(model.bytesPerToken);
    std::replace_if(
        key.begin(), key.end(), [](unsigned char one) { return one < ' '; }, ' ');
    return key;
}

std::optional<kernels::ThreadCounts> ThreadChoices::find(const std::string &key) const
{
    const std::vector<Choice> choices = choicesAt(m_folder / FileName);
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) { return choice.key == key; });
    return found == choices.end() ? std::nullopt : std::optional(found->counts);
}

Result<void> ThreadChoices::keep(const std::string &key, const kernels::ThreadCounts &counts) const
{
    std::vector<Choice> choices = choicesAt(m_folder / FileName);
    std::erase_if(choices, [&](const Choice &choice) { return choice.key == key; });
    choices.insert(choices.begin(), {key, counts});
    std::string text;
    for (const Choice &choice : choices) {
        const std::string line = std::to_string(choice.counts.reading) + " " +
                                 std::to_string(choice.counts.writing) + " " + choice.key + "\n";
        if (text.size() + line.size() < MostBytes) {  // the oldest are forgotten
            text += line;
        }
    }
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);  // what fails shows when the file is written
    return writeFileAtomically(m_folder / FileName, std::as_bytes(std::span(text)));
}

}  // namespace rookery::runtime
