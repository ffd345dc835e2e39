#pragma once

#include "app/server/endpoints/call.h"

namespace rookery::server {

/// POST /v1/states: reads a text and keeps the state behind it.
void answerNewState(Call &call);
/// GET /v1/states
void answerStates(Call &call);
/// GET /v1/states/NAME
void answerState(Call &call);
/// GET /v1/states/NAME/content: as a state file
void answerStateContent(Call &call);
/// DELETE /v1/states/NAME
void answerDeletedState(Call &call);

}  // namespace rookery::server
