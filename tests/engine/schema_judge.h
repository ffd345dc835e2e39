#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

/// Whether a value fits a schema: written apart from the engine's reader, to judge it.
namespace judge {

using Json = nlohmann::ordered_json;

inline std::size_t characters(const std::string &text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Equal whatever the order of keys.
inline bool same(const Json &one, const Json &other)
{
    return nlohmann::json(one) == nlohmann::json(other);
}

inline bool isOf(const std::string &type, const Json &value)
{
    if (type == "integer") {
        return value.is_number() && std::floor(value.get<double>()) == value.get<double>();
    }
    return type == "number" ? value.is_number() : type == value.type_name();
}

inline bool fits(const Json &root, const Json &schema, const Json &value)
{
    if (schema.is_boolean()) {
        return schema.get<bool>();
    }
    if (schema.contains("$ref")) {
        const auto pointer = schema.at("$ref").get<std::string>();
        return fits(root, root.at(Json::json_pointer(pointer.substr(1))), value);
    }
    const auto one = [&](const Json &way) { return fits(root, way, value); };
    if (schema.contains("anyOf") && std::ranges::none_of(schema.at("anyOf"), one)) {
        return false;
    }
    if (schema.contains("oneOf") && std::ranges::count_if(schema.at("oneOf"), one) != 1) {
        return false;
    }
    if (schema.contains("type")) {
        const Json types =
            schema.at("type").is_array() ? schema.at("type") : Json::array({schema.at("type")});
        if (std::ranges::none_of(types,
                                 [&](const Json &type) { return isOf(type.get<std::string>(), value); })) {
            return false;
        }
    }
    const auto listed = [&](const Json &member) { return same(member, value); };
    if ((schema.contains("enum") && std::ranges::none_of(schema.at("enum"), listed)) ||
        (schema.contains("const") && !same(schema.at("const"), value))) {
        return false;
    }
    if (value.is_number() &&
        (value < schema.value("minimum", Json(-1e300)) || value > schema.value("maximum", Json(1e300)) ||
         value <= schema.value("exclusiveMinimum", Json(-1e300)) ||
         value >= schema.value("exclusiveMaximum", Json(1e300)))) {
        return false;
    }
    if (value.is_string()) {
        const std::size_t length = characters(value.get<std::string>());
        return length >= schema.value("minLength", std::size_t(0)) &&
               length <= schema.value("maxLength", std::size_t(-1));
    }
    if (value.is_array()) {
        return value.size() >= schema.value("minItems", std::size_t(0)) &&
               value.size() <= schema.value("maxItems", std::size_t(-1)) &&
               std::ranges::all_of(value, [&](const Json &item) {
                   return fits(root, schema.value("items", Json(true)), item);
               });
    }
    if (!value.is_object()) {
        return true;
    }
    const Json properties = schema.value("properties", Json::object());
    for (const Json &name : schema.value("required", Json::array())) {
        if (!value.contains(name.get<std::string>())) {
            return false;
        }
    }
    for (const auto &[name, member] : value.items()) {
        const Json &rule = properties.contains(name) ? properties.at(name)
                                                     : schema.value("additionalProperties", Json(true));
        if (!fits(root, Json(rule), member)) {
            return false;
        }
    }
    return true;
}

inline bool fits(const Json &schema, const Json &value)
{
    return fits(schema, schema, value);
}

}  // namespace judge
