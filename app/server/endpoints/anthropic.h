#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

void answerMessages(Call &call);     ///< POST /v1/messages
void answerCountTokens(Call &call);  ///< POST /v1/messages/count_tokens

}  // namespace rookery::server
