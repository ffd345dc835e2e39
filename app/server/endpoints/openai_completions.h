#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

void answerCompletion(Call &call);  ///< POST /v1/completions

}  // namespace rookery::server
