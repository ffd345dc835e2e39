#include "engine/grammar/json_schema.h"

#include "engine/grammar/json_extent.h"
#include "engine/grammar/schema_overlap.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rookery {

namespace {

using NodeId = Grammar::NodeId;
using Json = nlohmann::ordered_json;

constexpr std::size_t MostBytes = 128 << 10;
constexpr int MostNested = 60;
constexpr std::uint32_t MostCounted = 1'000'000;
constexpr std::size_t MostProperties = 500;

/// They say nothing about which values fit.
constexpr std::array<std::string_view, 14> Annotations = {
    "$schema", "$id",      "$comment", "$defs",    "definitions", "title",      "description",
    "default", "examples", "example",  "readOnly", "writeOnly",   "deprecated", "discriminator"};

constexpr std::array<std::string_view, 18> Known = {
    "$ref",  "type",     "enum",     "const",     "properties", "required", "additionalProperties",
    "items", "minItems", "maxItems", "minLength", "maxLength",  "anyOf",    "oneOf",
    "allOf", "minimum",  "maximum",  "nullable"};

bool isAnnotation(std::string_view key)
{
    return std::ranges::find(Annotations, key) != Annotations.end();
}

std::string written(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Whether a listed value has one of the types.
bool hasType(const Json &value, const std::vector<std::string> &types)
{
    return std::ranges::any_of(types, [&](const std::string &type) {
        const bool whole = value.is_number_integer() ||
                           (value.is_number() && value.get<double>() == std::int64_t(value.get<double>()));
        return type == schemaType(value) || (type == "integer" && value.is_number() && whole);
    });
}

/// \pre UTF-8
std::u32string codePoints(const std::string &text)
{
    std::u32string points;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k) {
            c = c << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        }
        points += c;
        i += length;
    }
    return points;
}

std::string below(const std::string &path, const std::string &key)
{
    return path + "/" + key;
}

}  // namespace

Result<Json> parseSmallJson(std::string_view text)
{
    if (text.size() > MostBytes) {
        return failure(ErrorCode::BadInput, {}, "is larger than " + std::to_string(MostBytes >> 10) + " KiB");
    }
    if (measureJson(text, MostNested).depth > MostNested) {
        return failure(ErrorCode::BadInput, {},
                       "is nested more than " + std::to_string(MostNested) + " deep");
    }
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        return failure(ErrorCode::BadInput, {}, std::string("is not valid JSON in UTF-8"));
    }
    return json;
}

SchemaReader::SchemaReader(GrammarBuilder &builder, SchemaReading reading)
    : m_builder(builder)
    , m_reading(reading)
    , m_parts(builder)
{
}

SchemaReader::~SchemaReader() = default;

NodeId SchemaReader::complain(const std::string &path, const std::string &why)
{
    if (!m_wrong) {
        m_wrong = "at " + path + ": " + why;
    }
    return m_builder.end();
}

Result<NodeId> SchemaReader::read(std::string_view schema, NodeId next)
{
    auto root = parseSmallJson(schema);
    if (!root) {
        return tl::make_unexpected(root.error());
    }
    m_root = std::make_unique<Json>(std::move(*root));
    m_referred.clear();
    m_wrong.reset();
    const NodeId start = value(*m_root, "#", next);
    if (m_wrong) {
        return failure(ErrorCode::BadInput, {}, *m_wrong);
    }
    return start;
}

/// \return false where something is wrong
bool SchemaReader::checkKeywords(const Json &schema, const std::string &path)
{
    // What decides alone about a value has nothing beside it.
    for (const std::string alone : {"$ref", "anyOf", "oneOf", "allOf"}) {
        if (!schema.contains(alone)) {
            continue;
        }
        for (const auto &[key, rest] : schema.items()) {
            if (key != alone && !isAnnotation(key) && m_reading == SchemaReading::Strict) {
                complain(path, "'" + key + "' beside '" + alone + "' is not supported");
                return false;
            }
        }
        return true;
    }
    const bool listed = schema.contains("enum") || schema.contains("const");
    for (const auto &[key, rest] : schema.items()) {
        const bool known = std::ranges::find(Known, key) != Known.end() || key == "exclusiveMinimum" ||
                           key == "exclusiveMaximum";
        if (!known && !isAnnotation(key) && m_reading == SchemaReading::Strict) {
            complain(path, "'" + key + "' is not supported");
            return false;
        }
        if (listed && known && key != "enum" && key != "const" && key != "type" && key != "nullable" &&
            m_reading == SchemaReading::Strict) {
            complain(path, "'" + key + "' beside a list of values is not supported");
            return false;
        }
    }
    return true;
}

NodeId SchemaReader::value(const Json &schema, const std::string &path, NodeId next)
{
    if (m_wrong) {
        return next;
    }
    if (schema == true) {
        return m_parts.value(next);
    }
    if (!schema.is_object()) {
        return complain(path,
                        schema == false ? "nothing is allowed here" : "must be an object, true or false");
    }
    if (!checkKeywords(schema, path)) {
        return next;
    }
    if (schema.contains("nullable") && schema.at("nullable") == true) {
        Json plain = schema;
        plain.erase("nullable");
        return m_builder.either(value(plain, path, next), m_parts.null(next));
    }
    if (schema.contains("$ref")) {
        return referred(schema, path, next);
    }
    for (const std::string key : {"anyOf", "oneOf", "allOf"}) {
        if (schema.contains(key)) {
            return alternatives(schema, key, path, next);
        }
    }
    if (schema.contains("enum") || schema.contains("const")) {
        return listed(schema, path, next);
    }
    const std::vector<std::string> types = typesOf(schema, path);
    if (types.empty()) {
        return m_parts.value(next);
    }
    std::vector<NodeId> ways;
    for (const std::string &type : types) {
        ways.push_back(ofType(type, schema, path, next));
    }
    return m_builder.either(ways);
}

NodeId SchemaReader::partOf(const Json &schema, const std::string &path)
{
    return value(schema, path, m_builder.end());
}

NodeId SchemaReader::referred(const Json &schema, const std::string &path, NodeId next)
{
    const Json &reference = schema.at("$ref");
    if (!reference.is_string()) {
        return complain(path, "'$ref' must be a string");
    }
    const auto pointer = reference.get<std::string>();
    const Json *target = pointedAt(*m_root, pointer);
    if (target == nullptr) {
        return complain(path,
                        pointer.starts_with('#')
                            ? "'$ref' names '" + pointer + "', which isn't there"
                            : "'$ref' to '" + pointer + "' is not supported; only places in this schema are");
    }
    const auto known = m_referred.find(pointer);
    if (known != m_referred.end()) {
        return m_builder.call(known->second, next);
    }
    const NodeId part = m_builder.declare();
    m_referred.emplace(pointer, part);
    m_builder.define(part, partOf(*target, pointer));
    return m_builder.call(part, next);
}

NodeId SchemaReader::alternatives(const Json &schema, const std::string &key, const std::string &path,
                                  NodeId next)
{
    const Json &list = schema.at(key);
    const std::string place = below(path, key);
    if (!list.is_array() || list.empty()) {
        return complain(place, "must be a list of at least one schema");
    }
    if (key == "allOf" && list.size() > 1) {
        return complain(path, "'allOf' of several schemas is not supported");
    }
    std::vector<NodeId> ways;
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t k = 0; k < i && key == "oneOf"; ++k) {
            if (!excludeEachOther(*m_root, list[i], list[k])) {
                return complain(place, "a value might fit several of the alternatives; 'oneOf' is supported "
                                       "where types, listed values or a required property exclude that");
            }
        }
        ways.push_back(value(list[i], below(place, std::to_string(i)), next));
    }
    return m_builder.either(ways);
}

NodeId SchemaReader::listed(const Json &schema, const std::string &path, NodeId next)
{
    const bool one = schema.contains("const");
    if (one && schema.contains("enum")) {
        return complain(path, "'enum' beside 'const' is not supported");
    }
    const Json list = one ? Json::array({schema.at("const")}) : schema.at("enum");
    if (!list.is_array() || list.empty()) {
        return complain(path, "'enum' must be a list of at least one value");
    }
    const std::vector<std::string> types = typesOf(schema, path);
    std::vector<std::string> texts;
    for (const Json &value : list) {
        if (types.empty() || hasType(value, types)) {
            texts.push_back(written(value));
        }
    }
    if (texts.empty()) {
        return complain(path, "none of the listed values has the type");
    }
    return m_builder.literals(std::move(texts), next);
}

/// Those named; else the one that the keywords are about.
std::vector<std::string> SchemaReader::typesOf(const Json &schema, const std::string &path)
{
    static constexpr std::array<std::string_view, 7> Names = {"string", "number", "integer", "boolean",
                                                              "null",   "object", "array"};
    std::vector<std::string> types;
    if (schema.contains("type")) {
        const Json &named = schema.at("type");
        for (const Json &type : named.is_array() ? named : Json::array({named})) {
            const std::string name = type.is_string() ? type.get<std::string>() : written(type);
            if (!type.is_string() || std::ranges::find(Names, name) == Names.end()) {
                complain(path, "'type' is '" + name +
                                   "'; there are string, number, integer, boolean, null, object and array");
                return {};
            }
            types.push_back(name);
        }
        if (types.empty()) {
            complain(path, "'type' must not be empty");
        }
        return types;
    }
    const auto any = [&](std::initializer_list<const char *> keys) {
        return std::ranges::any_of(keys, [&](const char *key) { return schema.contains(key); });
    };
    if (any({"properties", "required", "additionalProperties"})) {
        types.emplace_back("object");
    } else if (any({"items", "minItems", "maxItems"})) {
        types.emplace_back("array");
    } else if (any({"minLength", "maxLength"})) {
        types.emplace_back("string");
    } else if (any({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})) {
        types.emplace_back("number");
    }
    return types;
}

NodeId SchemaReader::ofType(const std::string &type, const Json &schema, const std::string &path, NodeId next)
{
    if (type == "string") {
        return stringOf(schema, path, next);
    }
    if (type == "integer") {
        return integerOf(schema, path, next);
    }
    if (type == "number") {
        for (const std::string key : {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}) {
            if (schema.contains(key) && m_reading == SchemaReading::Strict) {
                return complain(path, "'" + key + "' of a number that need not be whole is not supported");
            }
        }
        return m_parts.number(next);
    }
    if (type == "array") {
        return arrayOf(schema, path, next);
    }
    if (type == "object") {
        return objectOf(schema, path, next);
    }
    return type == "boolean" ? m_parts.boolean(next) : m_parts.null(next);
}

std::uint32_t SchemaReader::length(const Json &schema, const std::string &key, std::uint32_t standard,
                                   const std::string &path)
{
    const auto found = schema.find(key);
    if (found == schema.end()) {
        return standard;
    }
    const double value = found->is_number() ? found->get<double>() : -1;
    if (value < 0 || value > MostCounted || value != static_cast<std::uint32_t>(value)) {
        complain(path, "'" + key + "' must be a whole number from 0 to " + std::to_string(MostCounted));
        return standard;
    }
    return static_cast<std::uint32_t>(value);
}

NodeId SchemaReader::stringOf(const Json &schema, const std::string &path, NodeId next)
{
    const std::uint32_t least = length(schema, "minLength", 0, path);
    const std::uint32_t most = length(schema, "maxLength", Grammar::Unbounded, path);
    if (least > most) {
        return complain(path, "'minLength' is larger than 'maxLength'");
    }
    return m_parts.string(least, most, next);
}

NodeId SchemaReader::integerOf(const Json &schema, const std::string &path, NodeId next)
{
    constexpr std::int64_t Largest = 999'999'999'999'999'999;
    std::int64_t least = -Largest;
    std::int64_t most = Largest;
    bool bounded = false;
    for (const std::string key : {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}) {
        const auto found = schema.find(key);
        if (found == schema.end()) {
            continue;
        }
        if (!found->is_number()) {
            return complain(path, "'" + key + "' must be a number");
        }
        bounded = true;
        const bool lower = key == "minimum" || key == "exclusiveMinimum";
        const bool excluded = key.starts_with("exclusive");
        std::int64_t bound = 0;
        if (found->is_number_integer() &&
            !(found->is_number_unsigned() && found->get<std::uint64_t>() > Largest)) {
            bound = std::clamp(found->get<std::int64_t>(), -Largest, Largest);
            bound += excluded ? (lower ? 1 : -1) : 0;
        } else {
            const double value = std::clamp(found->get<double>(), -1e18, 1e18);
            const double whole = lower ? std::ceil(value) : std::floor(value);
            bound = static_cast<std::int64_t>(whole);
            bound += excluded && whole == value ? (lower ? 1 : -1) : 0;
        }
        least = lower ? std::max(least, bound) : least;
        most = lower ? most : std::min(most, bound);
    }
    if (!bounded) {
        return m_parts.integer(next);
    }
    return least > most ? complain(path, "no integer lies between its bounds")
                        : m_parts.integer(least, most, next);
}

NodeId SchemaReader::arrayOf(const Json &schema, const std::string &path, NodeId next)
{
    const std::uint32_t least = length(schema, "minItems", 0, path);
    std::uint32_t most = length(schema, "maxItems", Grammar::Unbounded, path);
    if (least > most) {
        return complain(path, "'minItems' is larger than 'maxItems'");
    }
    NodeId item = 0;
    if (!schema.contains("items") || schema.at("items") == true) {
        item = m_parts.value(m_builder.end());
    } else if (schema.at("items") == false && least == 0) {
        most = 0;
        item = m_builder.end();
    } else {
        item = partOf(schema.at("items"), below(path, "items"));
    }
    return m_parts.arrayOf(item, least, most, next);
}

NodeId SchemaReader::objectOf(const Json &schema, const std::string &path, NodeId next)
{
    const Json none = Json::object();
    const Json &properties = schema.contains("properties") ? schema.at("properties") : none;
    if (!properties.is_object()) {
        return complain(path, "'properties' must be an object");
    }
    std::vector<std::string> required;
    if (schema.contains("required")) {
        const Json &list = schema.at("required");
        const bool strings =
            list.is_array() && std::ranges::all_of(list, [](const Json &name) { return name.is_string(); });
        if (!strings) {
            return complain(path, "'required' must be a list of strings");
        }
        required = list.get<std::vector<std::string>>();
    }
    // Without properties an object may hold anything; with them, what is listed.
    const bool free =
        !schema.contains("properties") && required.empty() && !schema.contains("additionalProperties");
    const Json additional = free ? Json(true) : schema.value("additionalProperties", Json(false));
    const bool closed = additional == false;
    std::optional<NodeId> other;
    if (!closed) {
        other = partOf(additional, below(path, "additionalProperties"));
    }
    std::vector<JsonParts::Property> pairs;
    std::vector<std::u32string> names;
    const auto add = [&](const std::string &name, NodeId value) {
        const bool needed = std::ranges::find(required, name) != required.end();
        pairs.push_back({m_parts.pair(written(name), value), needed});
        names.push_back(codePoints(name));
    };
    for (const auto &[name, property] : properties.items()) {
        add(name, partOf(property, below(below(path, "properties"), name)));
    }
    for (const std::string &name : required) {
        if (properties.contains(name) || std::ranges::find(names, codePoints(name)) != names.end()) {
            continue;
        }
        if (closed && schema.contains("additionalProperties")) {
            return complain(path, "'" + name + "' is required, but not allowed");
        }
        add(name, other ? *other : m_parts.value(m_builder.end()));
    }
    if (pairs.size() > MostProperties) {
        return complain(path, "has more than " + std::to_string(MostProperties) + " properties");
    }
    std::optional<NodeId> others;
    if (other) {
        others = m_parts.otherPair(std::move(names), *other);
    }
    return m_parts.objectOf(pairs, others, next);
}

}  // namespace rookery
