#pragma once

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace rookery::server {

/// What is sent: keys stay in the order in which they were added.
using Json = nlohmann::ordered_json;
/// What was received: keys in their order too, as a schema's properties are answered in it. `parseBody`
/// bounds how many an object has, since they are looked for one after the other.
using Received = nlohmann::ordered_json;

/// Why a request isn't answered. `message` is one sentence for whoever wrote the request.
struct ApiError {
    int status = 400;
    std::string message;
    std::string param = {};  ///< the field that is wrong; empty: none
    std::string code = {};   ///< a word for programs; empty: none
    int retryAfter = 0;      ///< seconds; 0 = not told
};

template<typename T>
using Outcome = tl::expected<T, ApiError>;

inline tl::unexpected<ApiError> refuse(ApiError error)
{
    return tl::make_unexpected(std::move(error));
}

/// A field that can't be taken as it is. \param why the rest of a sentence that begins with its name
inline tl::unexpected<ApiError> refuseField(const std::string &field, const std::string &why)
{
    return refuse({.message = "'" + field + "' " + why, .param = field});
}

/// In which words a client is told.
enum class Dialect { OpenAi, Anthropic };

Json errorBody(const ApiError &error, Dialect dialect);

/// UTF-8 whatever was in it: bytes that aren't become U+FFFD.
std::string dumped(const Json &json);

}  // namespace rookery::server
