#pragma once

#include "app/cli/terminal/terminal_text.h"

#include "app/common/base64.h"

#include <nlohmann/json.hpp>

#include <string>

namespace rookery::cli {

/// Keys stay in the order in which they were added.
using Json = nlohmann::ordered_json;

/// One line of UTF-8 without control characters; bytes that aren't UTF-8 (in a file's name) become U+FFFD.
inline std::string line(const Json &json)
{
    return escapeControls(json.dump(-1, ' ', false, Json::error_handler_t::replace)) + "\n";
}

/// A JSON string, or {"base64": "..."} where the bytes aren't UTF-8.
inline Json bytesJson(const std::string &bytes)
{
    try {
        static_cast<void>(Json(bytes).dump());
        return bytes;
    } catch (const Json::exception &) {
        return {{"base64", toBase64(bytes)}};
    }
}

}  // namespace rookery::cli
