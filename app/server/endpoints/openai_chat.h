#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

/// POST /v1/chat/completions
void answerChat(Call &call);

Json usageJson(const Usage &usage);
std::string finishName(const Ending &ending);

}  // namespace rookery::server
