#include "engine/tokenizer.h"

#include "engine/bpe_tokenizer.h"
#include "engine/file/mapped_file.h"
#include "engine/tokenizer_json.h"
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

Result<std::shared_ptr<const Tokenizer>> parseVocabulary(std::string_view text, const std::string &name)
{
    if (text.substr(0, text.find_first_not_of(" \t\r\n") + 1).ends_with('{')) {
        const auto json = TokenizerJson::read(text, name);
        if (!json) {
            return tl::make_unexpected(json.error());
        }
        return json->tokens.empty() ? BpeTokenizer::create(*json, name)
                                    : TrieTokenizer::create(json->tokens, name);
    }
    const auto tokens = parseWorldVocabulary(text, name);
    if (!tokens) {
        return tl::make_unexpected(tokens.error());
    }
    return TrieTokenizer::create(*tokens, name);
}

Result<std::shared_ptr<const Tokenizer>> loadVocabulary(const std::filesystem::path &path)
{
    const auto file = MappedFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const auto bytes = file->bytes();
    return parseVocabulary({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, path.string());
}

}  // namespace rookery
