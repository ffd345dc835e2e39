#pragma once

#include "app/server/call.h"

namespace rookery::server {

void answerCompletion(Call &call);  ///< POST /v1/completions

}  // namespace rookery::server
