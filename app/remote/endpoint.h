#pragma once

#include "app/remote/http_reply.h"

#include <string>
#include <vector>

namespace rookery::remote {

/// What of the sampling a server understands besides what all do. Who is told more may refuse the question.
struct Dialect {
    bool topK = false;
    bool minP = false;
    bool typical = false;
    bool topA = false;
    bool penaltyDecay = false;

    bool operator==(const Dialect &) const = default;
};
/// Of the programs that name themselves in their list of models ("vllm", "llamacpp", "sglang", "rookery").
Dialect dialectOf(const std::string &owner);
/// A name that `dialectOf` knows it by.
const char *nameOf(const Dialect &dialect);

/// Whom to ask, and how.
struct Endpoint {
    Address address;
    std::string key = {};  ///< empty: none
    Dialect dialect = {};
    Patience patience = {};
};

/// A model that a server has.
struct Offered {
    std::string name;
    Dialect dialect;
};

/// Asks. Redirections within the same scheme, host and port are followed, no others: neither key nor question
/// goes where nobody sent it. \param target behind the address' path, as "/models"
[[nodiscard]] Outcome<HttpReply> askFor(const Endpoint &endpoint, const std::string &method,
                                        const std::string &target, const std::string &body,
                                        const std::stop_token &stop);

/// The models that a server says it has.
[[nodiscard]] Outcome<std::vector<Offered>> modelsOf(const Endpoint &endpoint, const std::stop_token &stop);

}  // namespace rookery::remote
