#pragma once

#include "engine/grammar/grammar.h"
#include "engine/grammar/json_schema.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// What stands around the part of an answer that a grammar is for.
struct AnswerFrame {
    bool blank = true;      ///< white space may come first, as models begin their answers with it
    bool thinking = false;  ///< a thought, "<think>...</think>", may come first
    /// What models end their answers with; may follow, and isn't part of it.
    std::vector<std::string> endings = {};

    bool operator==(const AnswerFrame &) const = default;
};

using GrammarPtr = std::shared_ptr<const Grammar>;

[[nodiscard]] Result<GrammarPtr> grammarOfJsonObject(const AnswerFrame &frame);
/// \param schema its text. \return BadInput that names the place and the keyword that isn't known
[[nodiscard]] Result<GrammarPtr> grammarOfSchema(std::string_view schema, const AnswerFrame &frame);
[[nodiscard]] Result<GrammarPtr> grammarOfRegex(std::string_view pattern, const AnswerFrame &frame);

/// A function that a model may call.
struct CallShape {
    std::string name;
    std::string schema;  ///< of its arguments, an object; as text
    SchemaReading reading = SchemaReading::Lenient;
};
enum class Calling {
    Must,  ///< the answer is a call, whose opening "```json" has been written already
    May,   ///< it is a call in a block of its own, or any text
};
/// A call as G1 models are trained to write it: ```json, {"name":"f","arguments":{...}}, ```.
[[nodiscard]] Result<GrammarPtr> grammarOfCalls(std::span<const CallShape> calls, Calling calling,
                                                const AnswerFrame &frame);
inline constexpr std::string_view CallOpening = "```json";
inline constexpr std::string_view CallClosing = "```";

}  // namespace rookery
