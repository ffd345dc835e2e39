#pragma once

#include "engine/grammar/constraint.h"
#include "engine/sampling/sampler.h"
#include "engine/session/draft_model.h"
#include "engine/session/session.h"
#include "engine/tokens/tokenizer.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

enum class FinishReason { StopText, EndOfText, TokenLimit, Loop, Cancelled };

struct GenerationOptions {
    int maxTokens = 512;
    std::vector<std::string> stopTexts;  ///< may span tokens; not part of the answer
    std::vector<TokenId> stopTokens = {0};
    /// Asked before every draw, so that a slider acts on the very next token; on a card while it computes
    /// that token's logits. May be null.
    std::function<SamplingParams()> sampling = {};
    /// Complete UTF-8 that certainly belongs to the answer, on the generating thread.
    std::function<void(std::string_view)> onPiece = {};
    /// Called with each token drawn and the logits [V] of the model before it, as they were before penalties
    /// and filters. Where it is given, logits don't stay on a card. May be null.
    std::function<void(TokenId, std::span<const float>)> onToken = {};
    /// Tokens that are guessed at once where the text repeats itself, and checked in one pass; 0 = none. The
    /// tokens drawn are those that would be drawn without: exactly where a pass of a few tokens gives the
    /// numbers that single ones give (int8 and int4 on a processor), else but for rounding.
    int lookup = 0;
    /// Writes ahead what is checked likewise, as far as that is faster; null = none. The model has to fit
    /// (`DraftModel::fits`). What is drawn is drawn from the model itself, as without.
    std::shared_ptr<DraftModel> draft = {};
    /// What the answer has to fit, and where it stands in that. Once nothing but an end may follow it ends
    /// (`EndOfText`).
    std::optional<ConstrainedText> constraint = {};
    /// Ends the answer (`Loop`) where it says the same over and over, as `LoopDetector` judges.
    bool endsLoops = false;
    std::stop_token stop = {};
};

/// The `GenerationOptions::lookup` that makes repeated text 1.5 to 2 times as fast with this model and
/// changes nothing (tests/bench/bench_lookup); 0 where that was not measured.
int usefulLookup(const Model &model);

struct Generation {
    std::string text;              ///< all pieces
    int tokens = 0;                ///< drawn
    int guessed = 0;               ///< of these, guessed rightly before they were drawn
    int drafted = 0;               ///< guessed by the draft model, rightly or not
    double firstTokenSeconds = 0;  ///< from the call to the first draw
    double seconds = 0;            ///< of the call
    FinishReason reason = FinishReason::TokenLimit;
};

/// Continues from the session's logits until a stop text, a stop token, the limit, a loop or `stop`.
/// Afterwards the session's state (with its pending tokens) stands exactly behind `text`: the stop text is
/// not in it, however its tokens were cut, nor is a last character that was not finished. So the next turn
/// just feeds on, and the same call again continues.
/// \pre the session has logits or pending tokens. \return BadInput where it has neither, OutOfMemory,
/// or what `Session::feed` returns; being cancelled is no error.
[[nodiscard]] Result<Generation> generate(Session &session, const Tokenizer &tokenizer, Sampler &sampler,
                                          const GenerationOptions &options);

}  // namespace rookery
