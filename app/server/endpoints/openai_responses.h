#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

void answerResponse(Call &call);  ///< POST /v1/responses

}  // namespace rookery::server
