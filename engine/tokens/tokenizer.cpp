#include "engine/tokens/tokenizer.h"

#include "engine/file/readable_file.h"
#include "engine/tokens/bpe_tokenizer.h"
#include "engine/tokens/tokenizer_json.h"
#include "engine/tokens/trie_tokenizer.h"
#include "engine/tokens/world_vocabulary.h"

namespace rookery {

namespace {

constexpr std::uint64_t MostVocabularyBytes = 64 << 20;

std::string_view withoutByteOrderMark(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

/// UTF-16, by its mark or because every vocabulary starts with ASCII characters, each beside a zero byte
/// then.
bool isWideText(std::string_view text)
{
    const auto zeroAt = [&](std::size_t first) {
        return text.size() >= 8 && text[first] == '\0' && text[first + 2] == '\0' &&
               text[first + 4] == '\0' && text[first ^ 1] != '\0';
    };
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || zeroAt(0) || zeroAt(1);
}

bool isJson(std::string_view text)
{
    return text.substr(0, text.find_first_not_of(" \t\r\n") + 1).ends_with('{');
}

}  // namespace

std::string Tokenizer::decode(std::span<const TokenId> tokens) const
{
    std::string text;
    for (const TokenId token : tokens) {
        text += bytesOf(token);
    }
    return text;
}

bool looksLikeVocabulary(std::string_view start)
{
    start = withoutByteOrderMark(start);
    return isJson(start) || startsAsWorldVocabulary(start);
}

Result<std::shared_ptr<const Tokenizer>> parseVocabulary(std::string_view text, const std::string &name)
{
    if (isWideText(text)) {
        return failure(
            ErrorCode::UnsupportedFile, name,
            sentence("Vocabulary", "saved as UTF-16 (\"Unicode\"), which isn't read; save it as UTF-8"));
    }
    text = withoutByteOrderMark(text);
    if (isJson(text)) {
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
    const auto text = readFile(path, MostVocabularyBytes);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    return parseVocabulary(*text, path.string());
}

}  // namespace rookery
