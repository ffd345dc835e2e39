#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

/// POST /v1/rerank
void answerRerank(Call &call);

}  // namespace rookery::server
