#include "engine/grammar/schema_overlap.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace rookery {

namespace {

using Json = nlohmann::ordered_json;

constexpr int MostSteps = 8;  ///< of references and properties that are followed

const Json &resolved(const Json &root, const Json &schema)
{
    const Json *at = &schema;
    for (int step = 0; step < MostSteps && at->is_object(); ++step) {
        const auto reference = at->find("$ref");
        if (reference == at->end() || !reference->is_string()) {
            break;
        }
        const Json *next = pointedAt(root, reference->get<std::string>());
        if (next == nullptr) {
            break;
        }
        at = next;
    }
    return *at;
}

/// All values that fit, where they are listed.
std::optional<std::vector<Json>> valuesOf(const Json &schema)
{
    if (schema.is_object() && schema.contains("const")) {
        return std::vector<Json>{schema.at("const")};
    }
    if (schema.is_object() && schema.contains("enum") && schema.at("enum").is_array()) {
        return std::vector<Json>(schema.at("enum").begin(), schema.at("enum").end());
    }
    return std::nullopt;
}

/// The types that may fit; empty where that isn't told.
std::set<std::string> typesOf(const Json &schema)
{
    std::set<std::string> types;
    if (const auto values = valuesOf(schema)) {
        for (const Json &value : *values) {
            types.insert(schemaType(value));
        }
        return types;
    }
    if (!schema.is_object() || !schema.contains("type")) {
        return types;
    }
    const Json &named = schema.at("type");
    for (const Json &type : named.is_array() ? named : Json::array({named})) {
        if (type.is_string()) {
            types.insert(type == "integer" ? "number" : type.get<std::string>());
        }
    }
    return types;
}

bool needs(const Json &schema, const std::string &name)
{
    const auto list = schema.find("required");
    return list != schema.end() && list->is_array() && std::ranges::find(*list, Json(name)) != list->end();
}

bool exclude(const Json &root, const Json &first, const Json &second, int steps)
{
    const Json &one = resolved(root, first);
    const Json &other = resolved(root, second);
    const std::set<std::string> types = typesOf(one);
    const std::set<std::string> others = typesOf(other);
    const auto shared = [&](const std::string &type) { return others.contains(type); };
    if (!types.empty() && !others.empty() && std::ranges::none_of(types, shared)) {
        return true;
    }
    const auto values = valuesOf(one);
    const auto otherValues = valuesOf(other);
    if (values && otherValues) {
        return std::ranges::none_of(*values, [&](const Json &value) {
            return std::ranges::find(*otherValues, value) != otherValues->end();
        });
    }
    const bool objects =
        types == std::set<std::string>{"object"} && types == others && !values && !otherValues;
    if (!objects || steps == 0 || !one.contains("properties") || !other.contains("properties") ||
        !one.at("properties").is_object() || !other.at("properties").is_object()) {
        return false;
    }
    for (const auto &[name, schema] : one.at("properties").items()) {
        const auto same = other.at("properties").find(name);
        if (same != other.at("properties").end() && needs(one, name) && needs(other, name) &&
            exclude(root, schema, *same, steps - 1)) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::string schemaType(const Json &value)
{
    return value.is_number() ? "number" : value.type_name();
}

const Json *pointedAt(const Json &root, const std::string &pointer)
{
    if (pointer == "#") {
        return &root;
    }
    if (!pointer.starts_with("#/")) {
        return nullptr;
    }
    try {
        const Json::json_pointer at(pointer.substr(1));
        return root.contains(at) ? &root.at(at) : nullptr;
    } catch (const Json::exception &) {
        return nullptr;
    }
}

bool excludeEachOther(const Json &root, const Json &one, const Json &other)
{
    return exclude(root, one, other, MostSteps);
}

}  // namespace rookery
