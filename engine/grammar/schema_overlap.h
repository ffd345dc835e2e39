#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace rookery {

/// A value's type as schemas call it; integers are numbers.
std::string schemaType(const nlohmann::ordered_json &value);

/// The part of a schema that a local $ref names ("#", "#/$defs/home"); null where there is none.
const nlohmann::ordered_json *pointedAt(const nlohmann::ordered_json &root, const std::string &pointer);

/// Whether it is certain that no value fits both schemas: by their types, their lists of values, or a
/// property that both require.
bool excludeEachOther(const nlohmann::ordered_json &root, const nlohmann::ordered_json &one,
                      const nlohmann::ordered_json &other);

}  // namespace rookery
