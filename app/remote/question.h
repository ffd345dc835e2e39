#pragma once

#include "app/remote/endpoint.h"
#include "app/runtime/job.h"

#include <string>

namespace rookery::remote {

/// What the words of a question are sent as. Servers that refuse the old name of the limit are told the new
/// one.
enum class LimitName { MaxTokens, MaxCompletionTokens };

/// A job as the body of `/chat/completions`: the whole conversation, pictures as data URIs, and of the
/// sampling what the endpoint knows. Thoughts of earlier answers stay here.
/// \return `Trouble::Picture` where one can't be read
[[nodiscard]] Outcome<std::string> bodyOf(const runtime::Job &job, std::uint64_t seed,
                                          const Endpoint &endpoint, LimitName limit);

}  // namespace rookery::remote
