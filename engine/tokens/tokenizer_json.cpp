#include "engine/tokens/tokenizer_json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace rookery {

namespace {

constexpr std::size_t MaxFileBytes = 4 << 20;  // the 20B file has 2.4 MB
constexpr std::int64_t TokenIdsEnd = 1 << 18;

std::optional<TokenId> idOf(std::int64_t value)
{
    return value >= 0 && value < TokenIdsEnd ? std::optional(static_cast<TokenId>(value)) : std::nullopt;
}

std::optional<TokenId> idOf(std::string_view text)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? idOf(value) : std::nullopt;
}

}  // namespace

/// Takes the parser's events. The place in the document is the chain of keys (empty for list items) down to
/// it.
class TokenizerJsonReader : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit TokenizerJsonReader(TokenizerJson &result)
        : m_result(result)
    {
    }

    bool null() override { return true; }
    bool boolean(bool value) override
    {
        if (inAddedToken() && m_keys[2] == "normalized") {
            m_result.added.back().normalized = value;
        }
        return true;
    }
    bool number_integer(number_integer_t value) override { return number(value); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return number(value < static_cast<number_unsigned_t>(TokenIdsEnd) ? static_cast<std::int64_t>(value)
                                                                          : TokenIdsEnd);
    }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &value) override;
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t &value) override
    {
        if (m_depth >= 1 && m_depth <= m_keys.size()) {
            m_keys[m_depth - 1] = std::move(value);
        }
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    bool enter();
    bool leave();
    bool number(std::int64_t value);
    bool place(TokenId id, std::string bytes);
    void addMerge(std::string_view text);

    bool inVocabulary() const { return m_depth == 3 && m_keys[0] == "model" && m_keys[1] == "vocab"; }
    bool inMerges() const { return m_depth >= 3 && m_keys[0] == "model" && m_keys[1] == "merges"; }
    bool inAddedToken() const
    {
        return m_depth == 3 && m_keys[0] == "added_tokens" && !m_result.added.empty();
    }

    TokenizerJson &m_result;
    std::array<std::string, 3> m_keys;  ///< of the objects around; those further in don't matter
    std::size_t m_depth = 0;            ///< objects and lists around
    std::string m_pair;                 ///< the merge being read, where it is a list of two
    std::string m_bytes;                ///< the token being read, where it is a list of bytes
};

bool TokenizerJsonReader::enter()
{
    ++m_depth;
    if (m_depth <= m_keys.size()) {
        m_keys[m_depth - 1].clear();
    }
    if (m_depth == 3 && m_keys[0] == "added_tokens") {
        m_result.added.emplace_back();
    }
    m_pair.clear();
    m_bytes.clear();
    return true;
}

bool TokenizerJsonReader::leave()
{
    if (inMerges() && m_depth == 4 && !m_pair.empty()) {
        addMerge(m_pair);
        m_pair.clear();
    }
    if (m_depth == 2 && !m_bytes.empty()) {
        const auto id = idOf(m_keys[0]);
        if (id && !place(*id, std::exchange(m_bytes, {}))) {
            return false;
        }
    }
    --m_depth;
    return true;
}

bool TokenizerJsonReader::number(std::int64_t value)
{
    const auto id = idOf(value);
    if (inVocabulary()) {
        return id && m_result.vocabulary.emplace(m_keys[2], *id).second;
    }
    if (inAddedToken() && m_keys[2] == "id") {
        m_result.added.back().id = id.value_or(-1);
    }
    if (m_depth == 2 && idOf(m_keys[0])) {
        m_bytes += static_cast<char>(value);
        return value >= 0 && value < 256;
    }
    return true;
}

bool TokenizerJsonReader::string(string_t &value)
{
    if (inMerges() && m_depth == 3) {
        addMerge(value);
    } else if (inMerges() && m_depth == 4) {
        m_pair += m_pair.empty() ? value + " " : value;
    } else if (inAddedToken() && m_keys[2] == "content") {
        m_result.added.back().text = std::move(value);
    } else if (m_depth == 1) {
        const auto id = idOf(m_keys[0]);
        return !id || place(*id, std::move(value));
    }
    return true;
}

/// \return false where the id was given before.
bool TokenizerJsonReader::place(TokenId id, std::string bytes)
{
    const auto index = static_cast<std::size_t>(id);
    if (index >= m_result.tokens.size()) {
        m_result.tokens.resize(index + 1);
    }
    const bool fresh = m_result.tokens[index].empty();
    m_result.tokens[index] = std::move(bytes);
    return fresh;
}

void TokenizerJsonReader::addMerge(std::string_view text)
{
    m_result.m_mergeText += text;
    m_result.m_mergeEnds.push_back(static_cast<std::uint32_t>(m_result.m_mergeText.size()));
}

Result<TokenizerJson> TokenizerJson::read(std::string_view json, const std::string &name)
{
    if (json.size() > MaxFileBytes) {
        return failure(
            ErrorCode::UnsupportedFile, name,
            sentence("Vocabulary", "larger than any vocabulary of an RWKV model; choose the model's own"));
    }
    TokenizerJson result;
    TokenizerJsonReader reader(result);
    const bool parsed = nlohmann::json::sax_parse(json, &reader);
    if (!parsed || result.vocabulary.empty() == result.tokens.empty()) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("Vocabulary", "not a vocabulary: neither a tokenizer.json with byte-level "
                                              "pairs (BPE) nor a map from ids to tokens"));
    }
    return result;
}

std::pair<std::string, std::string> TokenizerJson::merge(std::size_t rank) const
{
    const std::size_t begin = rank == 0 ? 0 : m_mergeEnds[rank - 1];
    const std::string_view text = std::string_view(m_mergeText).substr(begin, m_mergeEnds[rank] - begin);
    const std::size_t space = text.find(' ');
    return {std::string(text.substr(0, space)),
            space == std::string_view::npos ? std::string() : std::string(text.substr(space + 1))};
}

}  // namespace rookery
