#pragma once

#include "engine/grammar/json_parts.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rookery {

/// How much of a schema must be understood.
enum class SchemaReading {
    Strict,   ///< a keyword that isn't known is an error that names it
    Lenient,  ///< keywords that only narrow what is allowed are left out of account
};

/// Makes a grammar of the JSON values that fit a schema: type, enum, const, properties, required,
/// additionalProperties, items, minItems, maxItems, minLength, maxLength, anyOf, oneOf (whose alternatives
/// exclude each other), $ref within the schema; bounds of integers. Properties come in the order of the
/// schema, as later ones may depend on earlier ones; where there are properties, others are written only if
/// additionalProperties says so.
class SchemaReader
{
public:
    using NodeId = Grammar::NodeId;
    using Json = nlohmann::ordered_json;

    SchemaReader(GrammarBuilder &builder, SchemaReading reading);
    ~SchemaReader();
    SchemaReader(const SchemaReader &) = delete;
    SchemaReader &operator=(const SchemaReader &) = delete;

    /// \param schema its text. \return BadInput that names the place and the keyword
    [[nodiscard]] Result<NodeId> read(std::string_view schema, NodeId next);

    JsonParts &parts() noexcept { return m_parts; }

private:
    NodeId value(const Json &schema, const std::string &path, NodeId next);
    NodeId partOf(const Json &schema, const std::string &path);
    NodeId referred(const Json &schema, const std::string &path, NodeId next);
    NodeId alternatives(const Json &schema, const std::string &key, const std::string &path, NodeId next);
    NodeId listed(const Json &schema, const std::string &path, NodeId next);
    NodeId ofType(const std::string &type, const Json &schema, const std::string &path, NodeId next);
    NodeId stringOf(const Json &schema, const std::string &path, NodeId next);
    NodeId integerOf(const Json &schema, const std::string &path, NodeId next);
    NodeId arrayOf(const Json &schema, const std::string &path, NodeId next);
    NodeId objectOf(const Json &schema, const std::string &path, NodeId next);

    bool checkKeywords(const Json &schema, const std::string &path);
    std::uint32_t length(const Json &schema, const std::string &key, std::uint32_t standard,
                         const std::string &path);
    std::vector<std::string> typesOf(const Json &schema, const std::string &path);
    NodeId complain(const std::string &path, const std::string &why);

    GrammarBuilder &m_builder;
    SchemaReading m_reading;
    JsonParts m_parts;
    std::unique_ptr<Json> m_root;
    std::map<std::string, NodeId> m_referred;  ///< parts by pointer
    std::optional<std::string> m_wrong;
};

/// Parses JSON that others wrote: not too large, not nested beyond reason, keys in their order.
[[nodiscard]] Result<nlohmann::ordered_json> parseSmallJson(std::string_view text);

}  // namespace rookery
