#pragma once

#include "app/cli/failure.h"
#include "app/cli/interrupts.h"
#include "app/cli/sampling_options.h"
#include "engine/generator.h"

#include <string>
#include <string_view>

namespace rookery::cli {

/// Generates from where the session stands and prints `prefix` and the pieces as they come, then a line
/// break. White space at the answer's very start isn't printed when `trimmed`: models write it as part of
/// their first token.
[[nodiscard]] Outcome<Generation> printAnswer(Session &session, const Tokenizer &tokenizer, Sampler &sampler,
                                              const AnswerSettings &settings, StoppableRun &run,
                                              std::string_view prefix = {}, bool trimmed = false);

/// "stop", "end", "length" or "interrupted".
std::string_view finishName(FinishReason reason);

}  // namespace rookery::cli
