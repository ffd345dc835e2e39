#include "app/server/endpoints/routes.h"
#include "app/server/endpoints/anthropic.h"
#include "app/server/endpoints/embeddings.h"
#include "app/server/endpoints/models_and_health.h"
#include "app/server/endpoints/openai_chat.h"
#include "app/server/endpoints/openai_completions.h"
#include "app/server/endpoints/openai_responses.h"

namespace rookery::server {

namespace {

constexpr Route Routes[] = {
    {"GET", "/health", answerHealth, Dialect::OpenAi, true},
    {"GET", "/v1/models", answerModels},
    {"GET", "/v1/models/", answerModel},
    {"POST", "/v1/chat/completions", answerChat},
    {"POST", "/v1/completions", answerCompletion},
    {"POST", "/v1/responses", answerResponse},
    {"POST", "/v1/embeddings", answerEmbeddings},
    {"POST", "/v1/messages", answerMessages, Dialect::Anthropic},
    {"POST", "/v1/messages/count_tokens", answerCountTokens, Dialect::Anthropic},
};

}  // namespace

Found findRoute(std::string_view method, std::string_view path)
{
    Found found;
    for (const Route &route : Routes) {
        const bool open = route.path.ends_with('/');
        const std::string_view end =
            open && path.starts_with(route.path) ? path.substr(route.path.size()) : "";
        const bool fits = open ? !end.empty() && end.find('/') == std::string_view::npos : path == route.path;
        if (fits && (route.method == method || (method == "HEAD" && route.method == "GET"))) {
            return {&route, std::string(end), {}};
        }
        if (fits) {
            found.allowed += (found.allowed.empty() ? "" : ", ") + std::string(route.method);
        }
    }
    return found;
}

Dialect dialectAt(std::string_view path)
{
    return path.starts_with("/v1/messages") ? Dialect::Anthropic : Dialect::OpenAi;
}

}  // namespace rookery::server
