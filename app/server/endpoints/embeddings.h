#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

void answerEmbeddings(Call &call);  ///< POST /v1/embeddings

}  // namespace rookery::server
