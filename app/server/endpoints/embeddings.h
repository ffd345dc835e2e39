#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

void answerEmbeddings(Call &call);

struct Embedded {
    std::vector<std::vector<float>> vectors;  ///< of length 1
    std::size_t tokens = 0;                   ///< of all texts
};
/// \param field that has the texts, in complaints. \return 400 for a model that was trained to write
Outcome<Embedded> embedTexts(Call &call, HostedModel &model, const std::vector<std::string> &texts,
                             const std::string &field);  ///< POST /v1/embeddings

}  // namespace rookery::server
