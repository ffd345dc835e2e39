#include "app/server/endpoints/routes.h"
#include "app/server/endpoints/anthropic.h"
#include "app/server/endpoints/embeddings.h"
#include "app/server/endpoints/models_and_health.h"
#include "app/server/endpoints/openai_chat.h"
#include "app/server/endpoints/openai_completions.h"
#include "app/server/endpoints/openai_responses.h"
#include "app/server/endpoints/rerank.h"
#include "app/server/endpoints/states.h"

namespace rookery::server {

namespace {

constexpr Route Routes[] = {
    {"GET", "/health", answerHealth, Dialect::OpenAi, true},
    {"GET", "/v1/models", answerModels},
    {"GET", "/v1/models/*", answerModel},
    {"POST", "/v1/chat/completions", answerChat},
    {"POST", "/v1/completions", answerCompletion},
    {"POST", "/v1/responses", answerResponse},
    {"POST", "/v1/embeddings", answerEmbeddings},
    {"POST", "/v1/rerank", answerRerank},
    {"POST", "/v1/states", answerNewState},
    {"GET", "/v1/states", answerStates},
    {"GET", "/v1/states/*", answerState},
    {"DELETE", "/v1/states/*", answerDeletedState},
    {"GET", "/v1/states/*/content", answerStateContent},
    {"POST", "/v1/messages", answerMessages, Dialect::Anthropic},
    {"POST", "/v1/messages/count_tokens", answerCountTokens, Dialect::Anthropic},
};

}  // namespace

Found findRoute(std::string_view method, std::string_view path)
{
    Found found;
    for (const Route &route : Routes) {
        const std::size_t star = route.path.find('*');
        const bool open = star != std::string_view::npos;
        const std::string_view before = route.path.substr(0, star);
        const std::string_view after = open ? route.path.substr(star + 1) : "";
        const bool framed =
            path.size() > before.size() + after.size() && path.starts_with(before) && path.ends_with(after);
        const std::string_view name =
            open && framed ? path.substr(before.size(), path.size() - before.size() - after.size()) : "";
        const bool fits =
            open ? !name.empty() && name.find('/') == std::string_view::npos : path == route.path;
        if (fits && (route.method == method || (method == "HEAD" && route.method == "GET"))) {
            return {&route, std::string(name), {}};
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
