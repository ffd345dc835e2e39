#include "engine/formats/model_folder.h"

#include "engine/file/readable_file.h"
#include "engine/formats/shards.h"
#include "engine/lower_case.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <span>
#include <string>

namespace rookery {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t MostEntries = 10'000;  ///< looked at in one folder
constexpr std::uint64_t MostListBytes = 64 << 20;
constexpr int MostParts = 1000;

/// `model.safetensors.index.json`, `pytorch_model.bin.index.json`, `model.safetensors.index.fp16.json`
bool isListName(std::string_view lowerName)
{
    return lowerName.ends_with(".json") && lowerName.find(".index.") != std::string_view::npos;
}

/// What programs that train keep beside the weights, under their endings.
bool isOfTraining(std::string_view lowerName)
{
    static constexpr std::array<std::string_view, 6> Beginnings = {
        "training_args.", "optimizer.", "scheduler.", "scaler.", "rng_state", "random_states_"};
    return std::any_of(Beginnings.begin(), Beginnings.end(),
                       [&](std::string_view beginning) { return lowerName.starts_with(beginning); });
}

/// "x-00002-of-00003.gguf" in its parts.
struct NumberedName {
    std::string_view stem;    ///< "x"
    std::string_view number;  ///< "00002"
    std::string_view count;   ///< "00003"
    std::string_view ending;  ///< ".gguf"
};

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 6 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int valueOf(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<NumberedName> parseNumbered(std::string_view name)
{
    constexpr std::string_view Of = "-of-";
    const std::size_t dot = name.rfind('.');
    const std::size_t of = name.rfind(Of, dot);
    if (dot == std::string_view::npos || of == std::string_view::npos || of == 0) {
        return std::nullopt;
    }
    const std::size_t dash = name.rfind('-', of - 1);
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view number = name.substr(dash + 1, of - dash - 1);
    const std::string_view count = name.substr(of + Of.size(), dot - of - Of.size());
    if (!isNumber(number) || !isNumber(count) || valueOf(number) < 1 || valueOf(number) > valueOf(count) ||
        valueOf(count) > MostParts) {
        return std::nullopt;
    }
    return NumberedName{name.substr(0, dash), number, count, name.substr(dot)};
}

/// The names in a folder that are those of weights. What is no file stays: opening it says what it is.
std::set<std::string> weightNamesIn(const fs::path &folder)
{
    std::set<std::string> names;
    std::error_code error;
    std::size_t seen = 0;
    for (fs::directory_iterator entry(folder.empty() ? fs::path(".") : folder, error), end;
         !error && entry != end && seen < MostEntries; entry.increment(error), ++seen) {
        std::string name = entry->path().filename().string();
        std::error_code unknown;
        if (isWeightFileName(name) && !isOfTraining(lowerCase(name)) && !entry->is_directory(unknown)) {
            names.insert(std::move(name));
        }
    }
    return names;
}

/// The parts that a list names; empty where it can't be read.
std::vector<std::string> listed(const fs::path &list)
{
    const auto text = readFile(list, MostListBytes);
    if (!text) {
        return {};
    }
    return shardsOf(std::as_bytes(std::span(*text))).value_or(std::vector<std::string>());
}

std::vector<fs::path> inFolder(const fs::path &folder, const std::vector<std::string> &names)
{
    std::vector<fs::path> paths;
    for (const std::string &name : names) {
        paths.push_back(folder / name);
    }
    return paths;
}

}  // namespace

bool isWeightFileName(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> Endings = {".pth", ".safetensors", ".st", ".gguf",
                                                                ".bin"};
    const std::string lowerName = lowerCase(name);
    return isListName(lowerName) || std::any_of(Endings.begin(), Endings.end(), [&](std::string_view ending) {
               return lowerName.ends_with(ending);
           });
}

std::vector<ModelFiles> modelsIn(const fs::path &folder)
{
    std::set<std::string> names = weightNamesIn(folder);
    if (names.contains("model.safetensors") || names.contains("model.safetensors.index.json")) {
        for (const std::string &part : listed(folder / "pytorch_model.bin.index.json")) {
            names.erase(part);
        }
        names.erase("pytorch_model.bin.index.json");
        names.erase("pytorch_model.bin");
    }
    std::vector<ModelFiles> models;
    for (const std::string &name : std::set<std::string>(names)) {
        if (!isListName(lowerCase(name))) {
            continue;
        }
        const std::vector<std::string> parts = listed(folder / name);
        if (parts.empty()) {
            continue;  // some other program's list
        }
        for (const std::string &part : parts) {
            names.erase(part);
        }
        models.push_back({folder / name, inFolder(folder, parts)});
    }
    std::erase_if(names, [](const std::string &name) { return isListName(lowerCase(name)); });
    while (!names.empty()) {
        const fs::path file = folder / *names.begin();
        std::vector<fs::path> parts = numberedParts(file);
        for (const fs::path &part : parts) {
            names.erase(part.filename().string());
        }
        names.erase(file.filename().string());
        models.push_back({file, parts.empty() ? std::vector<fs::path>{file} : std::move(parts)});
    }
    std::sort(models.begin(), models.end(),
              [](const ModelFiles &a, const ModelFiles &b) { return a.file < b.file; });
    return models;
}

std::vector<fs::path> foldersOf(const fs::path &fileOrFolder)
{
    std::error_code error;
    if (fs::is_directory(fileOrFolder, error)) {
        return {fileOrFolder};
    }
    const auto folderOf = [](const fs::path &file) {
        return file.has_parent_path() ? file.parent_path() : fs::path(".");
    };
    std::vector<fs::path> folders = {folderOf(fileOrFolder)};
    if (fs::is_symlink(fileOrFolder, error)) {
        if (const fs::path target = fs::canonical(fileOrFolder, error); !error) {
            folders.push_back(folderOf(target));
        }
    }
    return folders;
}

fs::path findBeside(const fs::path &fileOrFolder, std::string_view name)
{
    const std::vector<fs::path> folders = foldersOf(fileOrFolder);
    std::error_code error;
    const auto found = std::find_if(folders.begin(), folders.end(),
                                    [&](const fs::path &folder) { return fs::exists(folder / name, error); });
    return (found != folders.end() ? *found : folders.front()) / name;
}

std::vector<fs::path> numberedParts(const fs::path &file)
{
    const std::string ownName = file.filename().string();
    const auto numbered = parseNumbered(ownName);
    std::vector<fs::path> parts;
    for (int part = 1; numbered && part <= valueOf(numbered->count); ++part) {
        std::string number = std::to_string(part);
        number.insert(0, numbered->number.size() - std::min(numbered->number.size(), number.size()), '0');
        std::string name(numbered->stem);
        name.append("-").append(number).append("-of-").append(numbered->count).append(numbered->ending);
        parts.push_back(file.parent_path() / name);
    }
    return parts;
}

}  // namespace rookery
