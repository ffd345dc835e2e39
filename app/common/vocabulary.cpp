#include "app/common/vocabulary.h"

#include "engine/architecture.h"
#include "engine/trie_tokenizer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace rookery {

namespace fs = std::filesystem;

namespace {

constexpr std::array VocabularyNames = {"rwkv_vocab_v20230424.txt", "vocab.txt", "20B_tokenizer.json"};
constexpr std::array WeightSuffixes = {".safetensors", ".pth", ".gguf", ".st", ".bin"};

// Embedding tables are padded to a round number at most; the next larger known vocabulary is 15,000 away.
constexpr int MostPadding = 512;

/// A model of this size reads bytes, id = byte.
constexpr int ByteVocabulary = 256;

bool isWeightFile(const fs::path &file)
{
    return std::ranges::find(WeightSuffixes, file.extension().string()) != WeightSuffixes.end() ||
           file.filename().string().ends_with(".safetensors.index.json");
}

std::vector<fs::path> weightFilesIn(const fs::path &folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (isWeightFile(entry->path())) {
            found.push_back(entry->path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Image encoders, projectors and the parts of a split model aren't.
bool isLanguageModel(const fs::path &path)
{
    const auto file = WeightFile::open(path);
    return file && detectArchitecture(**file);
}

std::string namesOf(const std::vector<fs::path> &files)
{
    std::string names;
    for (const fs::path &file : files) {
        names += (names.empty() ? "" : ", ") + file.filename().string();
    }
    return names;
}

std::vector<std::string> singleBytes()
{
    std::vector<std::string> bytes;
    for (int byte = 0; byte < ByteVocabulary; ++byte) {
        bytes.emplace_back(1, static_cast<char>(byte));
    }
    return bytes;
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
        return failure(ErrorCode::FileNotFound, fileOrFolder.string(), "there is no such file");
    }
    if (!fs::is_directory(fileOrFolder, error)) {
        return fileOrFolder;
    }
    std::vector<fs::path> found = weightFilesIn(fileOrFolder);
    if (found.size() > 1) {
        std::erase_if(found, [](const fs::path &file) { return !isLanguageModel(file); });
    }
    if (found.empty()) {
        return failure(ErrorCode::FileNotFound, fileOrFolder.string(), "the folder holds no RWKV model");
    }
    if (found.size() > 1) {
        return failure(ErrorCode::BadInput, fileOrFolder.string(),
                       "the folder holds several models, name one of them: " + namesOf(found));
    }
    return found.front();
}

Result<std::shared_ptr<const Tokenizer>> findTokenizer(const WeightFile &file, const fs::path &dataFolder,
                                                       int vocabulary)
{
    if (!file.vocabulary().empty()) {
        return TrieTokenizer::create(file.vocabulary(), file.path().string());
    }
    if (vocabulary == ByteVocabulary) {
        return TrieTokenizer::create(singleBytes(), file.path().string());
    }
    return findVocabulary(file.path(), dataFolder, vocabulary);
}

Result<std::shared_ptr<const Tokenizer>> findVocabulary(const fs::path &weights, const fs::path &dataFolder,
                                                        int vocabulary)
{
    std::optional<Error> unreadable;
    for (const fs::path &folder : {weights.parent_path(), dataFolder / "vocab"}) {
        for (const char *name : VocabularyNames) {
            std::error_code error;
            if (!fs::exists(folder / name, error)) {
                continue;
            }
            auto loaded = loadVocabulary(folder / name);
            if (!loaded) {
                unreadable = loaded.error();
            } else if (vocabularyFits((*loaded)->vocabularySize(), vocabulary)) {
                return loaded;
            }
        }
    }
    if (unreadable) {
        return tl::make_unexpected(*unreadable);
    }
    return failure(ErrorCode::VocabularyMissing, weights.string(),
                   std::string("its vocabulary is missing; put ") + nameForSize(vocabulary) +
                       " beside it or choose the file");
}

}  // namespace rookery
