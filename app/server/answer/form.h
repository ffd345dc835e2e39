#pragma once

#include "app/server/request/json_fields.h"
#include "engine/grammar/grammars.h"

#include <string>
#include <vector>

namespace rookery::server {

/// What an answer has to fit.
struct Form {
    enum class Kind { Free, JsonObject, Schema, Expression, Calls };
    Kind kind = Kind::Free;
    std::string field = {};             ///< that asked for it, in complaints
    std::string text = {};              ///< the schema or the regular expression
    std::vector<CallShape> calls = {};  ///< of functions that may be called
    Calling calling = Calling::May;

    bool free() const noexcept { return kind == Kind::Free; }
};

/// `response_format` or `text.format`: text, json_object, json_schema, whose schema stands beside the type or
/// under `json_schema`.
void readFormat(Fields &fields, const std::string &name, Form &form);
/// `grammar`: a regular expression for the whole answer.
void readGrammar(Fields &fields, Form &form);

[[nodiscard]] Result<GrammarPtr> grammarOf(const Form &form, const AnswerFrame &frame);

/// The same for the same form and frame, and no others.
std::string keyOf(const Form &form, const AnswerFrame &frame);

}  // namespace rookery::server
