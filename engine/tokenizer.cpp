#include "engine/tokenizer.h"

#include "engine/bpe_tokenizer.h"
#include "engine/file/mapped_file.h"
#include "engine/trie_tokenizer.h"
#include "engine/world_vocabulary.h"

namespace rookery {

std::string Tokenizer::decode(std::span<const TokenId> tokens) const
{
    std::string text;
    for (const TokenId token : tokens) {
        text += bytesOf(token);
    }
    return text;
}

Result<std::shared_ptr<const Tokenizer>> loadVocabulary(const std::filesystem::path &path)
{
    const auto file = MappedFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const std::string_view text(reinterpret_cast<const char *>(file->bytes().data()), file->bytes().size());
    if (text.substr(0, text.find_first_not_of(" \t\r\n") + 1).ends_with('{')) {
        return BpeTokenizer::parse(text, path.string());
    }
    const auto tokens = parseWorldVocabulary(text, path.string());
    if (!tokens) {
        return tl::make_unexpected(tokens.error());
    }
    return TrieTokenizer::create(*tokens, path.string());
}

}  // namespace rookery
