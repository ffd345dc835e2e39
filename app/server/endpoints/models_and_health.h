#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

void answerHealth(Call &call);  ///< GET /health
void answerModels(Call &call);  ///< GET /v1/models
void answerModel(Call &call);   ///< GET /v1/models/ID

}  // namespace rookery::server
