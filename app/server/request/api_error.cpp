#include "app/server/request/api_error.h"

namespace rookery::server {

namespace {

/// Both dialects know these words.
const char *typeOf(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 503:
        return "overloaded_error";
    default:
        return status < 500 ? "invalid_request_error" : "api_error";
    }
}

Json orNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace

Json errorBody(const ApiError &error, Dialect dialect)
{
    if (dialect == Dialect::Anthropic) {
        return {{"type", "error"}, {"error", {{"type", typeOf(error.status)}, {"message", error.message}}}};
    }
    return {{"error",
             {{"message", error.message},
              {"type", typeOf(error.status)},
              {"param", orNull(error.param)},
              {"code", orNull(error.code)}}}};
}

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rookery::server
