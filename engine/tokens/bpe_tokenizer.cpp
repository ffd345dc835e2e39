#include "engine/tokens/bpe_tokenizer.h"

#include "engine/tokens/gpt2_split.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <queue>
#include <utility>

namespace rookery {

namespace {

constexpr std::size_t MaxAddedBytes = 1 << 16;  // the 20B tokenizer's have 330

/// The code points that stand for bytes in the file, so that every byte is a printable character (GPT-2).
std::array<std::uint16_t, 256> byteAlphabet()
{
    std::array<std::uint16_t, 256> alphabet = {};
    std::uint16_t spare = 256;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const bool printable = (byte >= 33 && byte < 127) || (byte >= 161 && byte < 173) || byte >= 174;
        alphabet[byte] = printable ? static_cast<std::uint16_t>(byte) : spare++;
    }
    return alphabet;
}

/// The bytes that a text in the byte alphabet stands for; nothing where a character isn't in it.
std::optional<std::string> bytesOfAlphabet(const std::string &text)
{
    static const std::unordered_map<utf8proc_int32_t, char> byteOf = [] {
        std::unordered_map<utf8proc_int32_t, char> map;
        const auto alphabet = byteAlphabet();
        for (unsigned byte = 0; byte < 256; ++byte) {
            map[alphabet[byte]] = static_cast<char>(byte);
        }
        return map;
    }();
    std::string bytes;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t c = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data()) + at,
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &c);
        const auto found = length > 0 ? byteOf.find(c) : byteOf.end();
        if (found == byteOf.end()) {
            return std::nullopt;
        }
        bytes += found->second;
        at += static_cast<std::size_t>(length);
    }
    return bytes;
}

bool occursInUtf8(unsigned byte)
{
    return byte < 0xC0 || (byte > 0xC1 && byte < 0xF5);
}

/// Text in which the bytes that no UTF-8 text has are U+FFFD: the 20B vocabulary has no tokens for them.
std::string withoutImpossibleBytes(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (const char c : text) {
        if (occursInUtf8(static_cast<unsigned char>(c))) {
            clean += c;
        } else {
            clean += "\xEF\xBF\xBD";
        }
    }
    return clean;
}

/// Unicode's composed form; text that isn't UTF-8 stays as it is.
std::string composed(std::string_view text)
{
    utf8proc_uint8_t *result = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &result,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(result, &std::free);
    return length < 0 ? std::string(text)
                      : std::string(reinterpret_cast<const char *>(result), static_cast<std::size_t>(length));
}

/// Calls `plain` for the text between occurrences of the trie's tokens and adds their ids.
template<typename Plain>
void cut(std::string_view text, const ByteTrie &trie, std::vector<TokenId> &ids, Plain plain)
{
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const ByteTrie::Match match = trie.longestMatch(text.substr(at));
        if (match.token < 0) {
            ++at;
            continue;
        }
        plain(text.substr(begin, at - begin));
        ids.push_back(match.token);
        at += match.bytes;
        begin = at;
    }
    plain(text.substr(begin));
}

std::uint64_t pairKey(TokenId left, TokenId right)
{
    return static_cast<std::uint64_t>(left) << 32 | static_cast<std::uint32_t>(right);
}

/// A token in the list of a word's parts, which shrinks as neighbours are merged.
struct Part {
    TokenId token;
    std::int32_t previous;
    std::int32_t next;
};

/// A possible merge of two neighbours, valid while both still are what they were.
struct Candidate {
    std::int32_t rank;
    std::int32_t left;
    TokenId leftToken;
    TokenId rightToken;
    TokenId result;

    /// The lowest rank first, of equal ones the leftmost.
    bool operator>(const Candidate &other) const
    {
        return rank != other.rank ? rank > other.rank : left > other.left;
    }
};

}  // namespace

Result<std::shared_ptr<const Tokenizer>> BpeTokenizer::create(const TokenizerJson &json,
                                                              const std::string &name)
{
    const std::shared_ptr<BpeTokenizer> tokenizer(new BpeTokenizer);
    tokenizer->placeVocabulary(json);
    for (unsigned byte = 0; byte < 256; ++byte) {
        if (occursInUtf8(byte) && tokenizer->m_byteToken[byte] < 0) {
            return failure(
                ErrorCode::CorruptFile, name,
                sentence("Vocabulary",
                         "the vocabulary has no token for some single bytes, so it can't encode every text"));
        }
    }
    for (std::size_t rank = 0; rank < json.merges(); ++rank) {
        if (!tokenizer->placeMerge(json, rank)) {
            return failure(
                ErrorCode::CorruptFile, name,
                sentence("Vocabulary", "merge %1 names a token that isn't in the vocabulary").with(rank));
        }
    }
    if (!tokenizer->placeAdded(json)) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("Vocabulary", "an added token has no id, no text or too long a text"));
    }
    return tokenizer;
}

void BpeTokenizer::place(TokenId id, std::string bytes)
{
    const auto index = static_cast<std::size_t>(id);
    if (index >= m_tokens.size()) {
        m_tokens.resize(index + 1);
    }
    m_tokens[index] = std::move(bytes);
}

void BpeTokenizer::placeVocabulary(const TokenizerJson &json)
{
    m_byteToken.fill(-1);
    for (const auto &[text, id] : json.vocabulary) {
        auto bytes = bytesOfAlphabet(text);
        if (bytes && bytes->size() == 1) {
            m_byteToken[static_cast<unsigned char>(bytes->front())] = id;
        }
        place(id, bytes ? std::move(*bytes) : text);
    }
}

bool BpeTokenizer::placeMerge(const TokenizerJson &json, std::size_t rank)
{
    const auto [left, right] = json.merge(rank);
    const auto end = json.vocabulary.end();
    const auto leftId = json.vocabulary.find(left);
    const auto rightId = json.vocabulary.find(right);
    const auto result = json.vocabulary.find(left + right);
    if (leftId == end || rightId == end || result == end) {
        return false;
    }
    m_merges.emplace(pairKey(leftId->second, rightId->second),
                     Merge{static_cast<std::int32_t>(rank), result->second});
    return true;
}

bool BpeTokenizer::placeAdded(const TokenizerJson &json)
{
    std::size_t bytes = 0;
    for (const TokenizerJson::Added &added : json.added) {
        bytes += added.text.size();
        if (added.id < 0 || added.text.empty() || bytes > MaxAddedBytes) {
            return false;
        }
        place(added.id, added.text);
    }
    std::vector<std::string_view> special(m_tokens.size());
    std::vector<std::string_view> normalized(m_tokens.size());
    for (const TokenizerJson::Added &added : json.added) {
        (added.normalized ? normalized : special)[static_cast<std::size_t>(added.id)] = added.text;
    }
    m_special = ByteTrie(special);
    m_added = ByteTrie(normalized);
    return true;
}

std::vector<TokenId> BpeTokenizer::encode(std::string_view text) const
{
    std::vector<TokenId> ids;
    cut(withoutImpossibleBytes(text), m_special, ids, [&](std::string_view piece) {
        cut(composed(piece), m_added, ids, [&](std::string_view plain) { encodePlain(plain, ids); });
    });
    return ids;
}

void BpeTokenizer::encodePlain(std::string_view text, std::vector<TokenId> &ids) const
{
    for (const std::string_view word : splitLikeGpt2(text)) {
        encodeWord(word, ids);
    }
}

const BpeTokenizer::Merge *BpeTokenizer::mergeOf(TokenId left, TokenId right) const
{
    const auto found = m_merges.find(pairKey(left, right));
    return found == m_merges.end() ? nullptr : &found->second;
}

/// Merges the pair of the lowest rank until none is left. A queue of candidates keeps this near linear, since
/// a word can be as long as the text.
void BpeTokenizer::encodeWord(std::string_view word, std::vector<TokenId> &ids) const
{
    const auto count = static_cast<std::int32_t>(word.size());
    std::vector<Part> parts(word.size());
    for (std::int32_t i = 0; i < count; ++i) {
        const auto byte = static_cast<unsigned char>(word[static_cast<std::size_t>(i)]);
        parts[static_cast<std::size_t>(i)] = {m_byteToken[byte], i - 1, i + 1 < count ? i + 1 : -1};
    }
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates;
    const auto consider = [&](std::int32_t left) {
        if (left < 0 || parts[static_cast<std::size_t>(left)].next < 0) {
            return;
        }
        const Part &a = parts[static_cast<std::size_t>(left)];
        const Part &b = parts[static_cast<std::size_t>(a.next)];
        if (const Merge *merge = mergeOf(a.token, b.token)) {
            candidates.push({merge->rank, left, a.token, b.token, merge->result});
        }
    };
    for (std::int32_t i = 0; i < count; ++i) {
        consider(i);
    }
    while (!candidates.empty()) {
        const Candidate best = candidates.top();
        candidates.pop();
        Part &a = parts[static_cast<std::size_t>(best.left)];
        if (a.token != best.leftToken || a.next < 0 ||
            parts[static_cast<std::size_t>(a.next)].token != best.rightToken) {
            continue;  // one of the two was merged with another neighbour meanwhile
        }
        Part &b = parts[static_cast<std::size_t>(a.next)];
        a.token = best.result;
        a.next = b.next;
        b.token = -1;
        if (a.next >= 0) {
            parts[static_cast<std::size_t>(a.next)].previous = best.left;
        }
        consider(a.previous);
        consider(best.left);
    }
    for (std::int32_t i = count > 0 ? 0 : -1; i >= 0; i = parts[static_cast<std::size_t>(i)].next) {
        ids.push_back(parts[static_cast<std::size_t>(i)].token);
    }
}

std::string_view BpeTokenizer::bytesOf(TokenId token) const noexcept
{
    const auto index = static_cast<std::size_t>(token);
    return token >= 0 && index < m_tokens.size() ? std::string_view(m_tokens[index]) : std::string_view();
}

}  // namespace rookery
