#include "app/common/vocabulary.h"

#include "engine/file/readable_file.h"
#include "engine/formats/model_folder.h"
#include "engine/tokens/trie_tokenizer.h"
#include "engine/weights/architecture.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rookery {

namespace fs = std::filesystem;

namespace {

constexpr std::array VocabularyNames = {"rwkv_vocab_v20230424.txt", "vocab.txt", "20B_tokenizer.json"};
// Beside a model's weights, where downloads put its tokenizer.
constexpr std::array TokenizerFolders = {"tokenizer", "vocab"};

// Embedding tables are padded to a round number at most; the next larger known vocabulary is 15,000 away.
constexpr int MostPadding = 512;

/// A model of this size reads bytes, id = byte.
constexpr int ByteVocabulary = 256;

/// Nothing where the file holds a language model; image encoders, adapters and states don't.
std::optional<Error> whyNoLanguageModel(const fs::path &path)
{
    const auto file = WeightFile::open(path);
    if (!file) {
        return file.error();
    }
    const auto sizes = detectArchitecture(**file);
    return sizes ? std::nullopt : std::optional(sizes.error());
}

std::string namesOf(const std::vector<ModelFiles> &models)
{
    std::string names;
    for (const ModelFiles &model : models) {
        names += (names.empty() ? "" : ", ") + model.file.filename().string();
    }
    return names;
}

/// How likely a file of this name in a model's folder is its vocabulary; 0: it isn't one.
int rankOf(const std::string &name)
{
    const auto known = std::ranges::find(VocabularyNames, name);
    if (known != VocabularyNames.end()) {
        return 10 - static_cast<int>(known - VocabularyNames.begin());
    }
    if (!name.ends_with(".txt") && !name.ends_with(".json")) {
        return 0;
    }
    return name.find("vocab") != std::string::npos ? 3 : name.ends_with("tokenizer.json") ? 2 : 1;
}

constexpr int NamedAsVocabulary = 2;  ///< the lowest rank of those whose faults are told

/// The files of a folder that may be vocabularies, the most likely first.
std::vector<fs::path> vocabulariesIn(const fs::path &folder)
{
    constexpr std::size_t MostEntries = 10'000;
    std::vector<std::pair<int, fs::path>> found;
    std::error_code error;
    std::size_t seen = 0;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end && seen < MostEntries;
         entry.increment(error), ++seen) {
        if (const int rank = rankOf(entry->path().filename().string()); rank > 0) {
            found.emplace_back(-rank, entry->path());
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<fs::path> files;
    for (auto &[rank, file] : found) {
        files.push_back(std::move(file));
    }
    return files;
}

/// The vocabulary in a folder that fits, whatever its name; null where there is none. What is named like a
/// vocabulary but can't be read is kept in `unreadable`.
std::shared_ptr<const Tokenizer> fittingVocabulary(const fs::path &folder, int vocabulary,
                                                   std::optional<Error> &unreadable)
{
    constexpr std::size_t StartBytes = 4096;
    constexpr int MostOthers = 100;  // a folder of downloads may hold many a text
    int others = 0;
    for (const fs::path &file : vocabulariesIn(folder)) {
        const bool named = rankOf(file.filename().string()) >= NamedAsVocabulary;
        if (!named) {
            const auto start = readStart(file, StartBytes);
            if (++others > MostOthers || !start || !looksLikeVocabulary(*start)) {
                continue;
            }
        }
        auto loaded = loadVocabulary(file);
        if (loaded && vocabularyFits((*loaded)->vocabularySize(), vocabulary)) {
            return std::move(*loaded);
        }
        if (!loaded && named && !unreadable) {
            unreadable = loaded.error();
        }
    }
    return nullptr;
}

const char *nameForSize(int vocabulary)
{
    return vocabularyFits(50277, vocabulary) ? VocabularyNames[2] : VocabularyNames[0];
}

}  // namespace

bool vocabularyFits(int tokenizer, int model) noexcept
{
    return tokenizer <= model && tokenizer > model - MostPadding;
}

Result<fs::path> findWeights(const fs::path &fileOrFolder)
{
    std::error_code error;
    if (!fs::exists(fileOrFolder, error)) {
        return failure(ErrorCode::FileNotFound, fileOrFolder.string(),
                       sentence("Engine", "there is no such file"));
    }
    if (!fs::is_directory(fileOrFolder, error)) {
        const auto parts = numberedParts(fileOrFolder);
        return parts.size() > 1 && fs::exists(parts.front(), error) ? parts.front() : fileOrFolder;
    }
    std::vector<ModelFiles> found = modelsIn(fileOrFolder);
    Sentence obstacle;
    if (found.size() > 1) {
        std::erase_if(found, [&](const ModelFiles &model) {
            const auto why = whyNoLanguageModel(model.file);
            if (why && obstacle.empty()) {
                obstacle = sentence("Engine", "%1: %2").with(model.file.filename().string(), why->reason);
            }
            return why.has_value();
        });
    }
    if (found.empty()) {
        return failure(ErrorCode::FileNotFound, fileOrFolder.string(),
                       obstacle.empty()
                           ? sentence("Engine", "the folder holds no RWKV model")
                           : sentence("Engine", "the folder holds no RWKV model (%1)").with(obstacle));
    }
    if (found.size() > 1) {
        return failure(
            ErrorCode::BadInput, fileOrFolder.string(),
            sentence("Engine", "the folder holds several models, name one of them: %1").with(namesOf(found)));
    }
    return found.front().file;
}

Result<std::shared_ptr<const Tokenizer>> byteTokenizer()
{
    std::vector<std::string> bytes;
    for (int byte = 0; byte < ByteVocabulary; ++byte) {
        bytes.emplace_back(1, static_cast<char>(byte));
    }
    return TrieTokenizer::create(bytes, {});
}

Result<std::shared_ptr<const Tokenizer>> findTokenizer(const WeightFile &file, const fs::path &dataFolder,
                                                       int vocabulary)
{
    if (!file.vocabulary().empty()) {
        return TrieTokenizer::create(file.vocabulary(), file.path().string());
    }
    if (vocabulary == ByteVocabulary) {
        return byteTokenizer();
    }
    return findVocabulary(file.path(), dataFolder, vocabulary);
}

Result<std::shared_ptr<const Tokenizer>> findVocabulary(const fs::path &weights, const fs::path &dataFolder,
                                                        int vocabulary)
{
    std::optional<Error> unreadable;
    std::vector<fs::path> folders;
    for (const fs::path &beside : foldersOf(weights)) {
        folders.push_back(beside);
        for (const char *inside : TokenizerFolders) {
            folders.push_back(beside / inside);
        }
    }
    folders.push_back(dataFolder / "vocab");
    for (const fs::path &folder : folders) {
        if (auto found = fittingVocabulary(folder, vocabulary, unreadable)) {
            return found;
        }
    }
    if (unreadable) {
        return tl::make_unexpected(*unreadable);
    }
    return failure(ErrorCode::VocabularyMissing, weights.string(),
                   sentence("Engine", "its vocabulary is missing; put %1 beside it or choose the file")
                       .with(nameForSize(vocabulary)));
}

}  // namespace rookery
