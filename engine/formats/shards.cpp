#include "engine/formats/shards.h"

#include "engine/file/byte_cursor.h"
#include "engine/formats/tensor_check.h"

#include <nlohmann/json.hpp>

#include <set>

namespace rookery {

namespace {

using nlohmann::json;

/// Collects the values of the object "weight_map"; everything else is passed over without being kept.
class IndexHandler final : public nlohmann::json_sax<json>
{
public:
    std::set<std::string> files;
    bool tooMany = false;

    bool key(string_t &name) override
    {
        if (m_depth == 1) {
            m_inMap = name == "weight_map";
        }
        return true;
    }
    bool string(string_t &value) override
    {
        if (m_depth == 2 && m_inMap) {
            files.insert(std::move(value));
            tooMany = files.size() > MaxShards;
        }
        return !tooMany;
    }
    bool start_object(std::size_t /*elements*/) override { return ++m_depth > 0; }
    bool end_object() override { return m_depth-- > 0; }
    bool start_array(std::size_t /*elements*/) override { return ++m_depth > 0; }
    bool end_array() override { return m_depth-- > 0; }
    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(number_integer_t /*value*/) override { return true; }
    bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override { return true; }
    bool binary(binary_t & /*value*/) override { return true; }
    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*error*/) override
    {
        return false;
    }

private:
    static constexpr std::size_t MaxShards = 1000;

    int m_depth = 0;
    bool m_inMap = false;
};

/// A name that can't lead out of the folder.
bool plainName(const std::string &name)
{
    return !name.empty() && name[0] != '.' &&
           name.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos;
}

}  // namespace

bool looksLikeShardIndex(std::span<const std::byte> bytes) noexcept
{
    const std::string_view text = asText(bytes);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{' &&
           text.find("\"weight_map\"") != std::string_view::npos;
}

Result<std::vector<std::string>> shardsOf(std::span<const std::byte> bytes)
{
    const std::string_view text = asText(bytes);
    IndexHandler handler;
    if (!json::sax_parse(text.begin(), text.end(), &handler) || handler.files.empty()) {
        return failure(
            ErrorCode::CorruptFile, {},
            handler.tooMany
                ? sentence("Model file", "the list of model parts names too many files")
                : sentence("Model file", "the list of model parts isn't valid JSON or names no files"));
    }
    for (const std::string &file : handler.files) {
        if (!plainName(file)) {
            return failure(
                ErrorCode::CorruptFile, {},
                sentence("Model file", "the list of model parts names %1, which isn't a file beside it")
                    .with(inQuotes(file)));
        }
    }
    return std::vector<std::string>(handler.files.begin(), handler.files.end());
}

}  // namespace rookery
