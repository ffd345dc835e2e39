#pragma once

#include "app/server/answer/hosted_model.h"
#include "app/server/answer/prompt.h"
#include "app/server/answer/wishes.h"

#include <string>
#include <vector>

namespace rookery::server {

/// A function that the client would run for the model.
struct Tool {
    std::string name;
    std::string description = {};
    Received parameters = Received::object();  ///< a schema
    bool strict = false;
};

/// What a model may call in its answer, and whether it has to.
struct Tools {
    std::vector<Tool> offered = {};  ///< none: it isn't to call
    bool must = false;
};

/// The fields `tools` and `tool_choice` of all dialects: the function in its own object or beside the type,
/// Anthropic's `input_schema`. What may not be chosen is left out.
Tools readTools(Fields &fields);

/// Puts the form of the calls into the wishes. Complains where the model's template has no words for tools.
void offer(const Tools &tools, const HostedModel &model, Fields &fields, Form &form);

/// The tools in the words that G1 models are trained with; part of the system message.
std::string inWords(const Tools &tools);

/// Tells a model of them before it answers.
void addTools(Conversation &conversation, const Tools &tools);

/// A call as it stands in what a model reads.
std::string callInWords(const std::string &name, const std::string &arguments);
std::string resultInWords(const std::string &result);

}  // namespace rookery::server
