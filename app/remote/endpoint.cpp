#include "app/remote/endpoint.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rookery::remote {

namespace {

constexpr int MostRedirections = 3;
constexpr std::size_t MostListBytes = std::size_t(4) << 20;
constexpr std::size_t MostErrorBytes = std::size_t(64) << 10;
constexpr std::size_t MostOffered = 2000;
constexpr std::size_t MostNameBytes = 300;

}  // namespace

Dialect dialectOf(const std::string &owner)
{
    if (owner == "rookery") {
        return {.topK = true, .minP = true, .typical = true, .topA = true, .penaltyDecay = true};
    }
    if (owner == "llamacpp") {
        return {.topK = true, .minP = true, .typical = true};
    }
    return {.topK = owner == "vllm" || owner == "sglang", .minP = owner == "vllm" || owner == "sglang"};
}

const char *nameOf(const Dialect &dialect)
{
    return dialect.topA ? "rookery" : dialect.typical ? "llamacpp" : dialect.topK ? "vllm" : "";
}

Outcome<HttpReply> askFor(const Endpoint &endpoint, const std::string &method, const std::string &target,
                          const std::string &body, const std::stop_token &stop)
{
    HttpRequest request{
        .method = method, .target = endpoint.address.path + target, .headers = {}, .body = body};
    if (!endpoint.key.empty()) {
        request.headers.emplace_back("Authorization", "Bearer " + endpoint.key);
    }
    request.headers.emplace_back("Accept", "text/event-stream, application/json");
    if (!body.empty()) {
        request.headers.emplace_back("Content-Type", "application/json");
    }
    const Address &address = endpoint.address;
    for (int redirections = 0;; ++redirections) {
        auto reply = HttpReply::of(address, request, endpoint.patience, stop);
        if (!reply) {
            return reply;
        }
        const int status = reply->status();
        if (status < 300 || status >= 400) {
            return reply;
        }
        const std::string &location = reply->header("location");
        const auto to = resolve(address, location);
        const bool same =
            to && to->encrypted == address.encrypted && to->host == address.host && to->port == address.port;
        // The older ones make of a question a request without one.
        const bool asksAgain = status == 307 || status == 308 || method == "GET";
        if (!same || !asksAgain || redirections == MostRedirections) {
            const Sentence where = to ? Sentence(to->base().substr(0, to->base().find('?')))
                                      : sentence("Remote", "something else");
            return tl::make_unexpected(
                Failure{.trouble = Trouble::Elsewhere,
                        .host = address.hostAndPort(),
                        .detail = same ? sentence("Remote", "itself, without an end") : where,
                        .status = status});
        }
        request.target = to->path;
    }
}

Outcome<std::vector<Offered>> modelsOf(const Endpoint &endpoint, const std::stop_token &stop)
{
    auto reply = askFor(endpoint, "GET", "/models", {}, stop);
    if (!reply) {
        return tl::make_unexpected(reply.error());
    }
    const std::string host = endpoint.address.hostAndPort();
    if (reply->status() != 200) {
        return tl::make_unexpected(failureOf(reply->status(), reply->beginning(MostErrorBytes), host, {},
                                             !endpoint.key.empty(), retryAfter(*reply)));
    }
    const auto body = reply->rest(MostListBytes);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const auto json = nlohmann::json::parse(*body, nullptr, false);
    if (!json.is_object() || !json.contains("data") || !json["data"].is_array()) {
        return tl::make_unexpected(Failure{.trouble = Trouble::Garbled,
                                           .host = host,
                                           .detail = sentence("Remote", "it isn't a list of models")});
    }
    std::vector<Offered> offered;
    for (const auto &model : json["data"]) {
        const auto text = [&model](const char *name) {
            return model.is_object() && model.contains(name) && model[name].is_string()
                       ? model[name].get<std::string>()
                       : std::string();
        };
        const std::string name = text("id");
        const bool shown = !name.empty() && name.size() <= MostNameBytes &&
                           std::ranges::none_of(name, [](unsigned char c) { return c < ' '; });
        if (shown && offered.size() < MostOffered) {
            offered.push_back({.name = name, .dialect = dialectOf(text("owned_by"))});
        }
    }
    return offered;
}

}  // namespace rookery::remote
