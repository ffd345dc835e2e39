#include "app/server/answer/conversations.h"

#include "app/server/answer/pictures.h"
#include "app/server/answer/tools.h"

#include <algorithm>
#include <iterator>

namespace rookery::server {

namespace {

constexpr std::size_t MostPictures = 32;

Outcome<std::string> functionInWords(const Received &call, const std::string &field)
{
    const auto function = call.is_object() ? call.find("function") : call.end();
    if (!call.is_object() || function == call.end() || !function->is_object()) {
        return refuseField(field, "must be a call of a function");
    }
    std::string name;
    std::string arguments;
    Fields fields(*function, field + ".function.");
    fields.text("name", name);
    if (const Received *given = fields.find("arguments"); given != nullptr && given->is_object()) {
        arguments = dumped(*given);  // as some clients send them
    } else {
        fields.text("arguments", arguments);
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    return callInWords(name, arguments);
}

Outcome<std::string> callsInWords(const Fields &message, const std::string &field)
{
    std::string words;
    const Received *calls = message.find("tool_calls");
    if (calls != nullptr && !calls->is_array()) {
        return refuseField(field + ".tool_calls", "must be a list of calls");
    }
    for (std::size_t i = 0; calls != nullptr && i < calls->size(); ++i) {
        auto call = functionInWords((*calls)[i], field + ".tool_calls[" + std::to_string(i) + "]");
        if (!call) {
            return call;
        }
        words += *call;
    }
    return words;
}

Outcome<void> addPart(Content &content, const Received &part, const std::string &field)
{
    if (!part.is_object()) {
        return refuseField(field, "must be an object with a type");
    }
    Fields fields(part, field + ".");
    std::string type;
    fields.required("type");
    fields.text("type", type);
    if (fields.error()) {
        return refuse(*fields.error());
    }
    if (type == "text" || type == "input_text" || type == "output_text" || type == "refusal") {
        const char *const name = type == "refusal" ? "refusal" : "text";
        std::string text;
        fields.required(name);
        fields.text(name, text);
        content.text += text;
    } else if (type == "image_url" || type == "input_image") {
        const Received *image = fields.required("image_url");
        const Received *url =
            image != nullptr && image->is_object() && image->contains("url") ? &image->at("url") : image;
        if (url == nullptr || !url->is_string()) {
            return refuseField(field + ".image_url", "must be an image as a data URI");
        }
        auto picture = pictureOf(url->get_ref<const std::string &>(), field + ".image_url");
        if (!picture) {
            return refuse(picture.error());
        }
        content.pictures.push_back(std::move(*picture));
    } else if (type == "image") {
        const Received *source = fields.required("source");
        std::string data;
        std::string kind;
        if (source != nullptr && source->is_object()) {
            Fields of(*source, field + ".source.");
            of.text("type", kind);
            of.text("data", data);
        }
        if (kind != "base64") {
            return refuseField(field + ".source",
                               "must be an image in base64; image addresses are never fetched");
        }
        auto picture = pictureFromBase64(data, field + ".source.data");
        if (!picture) {
            return refuse(picture.error());
        }
        content.pictures.push_back(std::move(*picture));
    } else if (type == "tool_result") {
        auto result = contentOf(fields.find("content"), field + ".content");
        if (!result) {
            return refuse(result.error());
        }
        content.text += resultInWords(result->text);
        std::ranges::move(result->pictures, std::back_inserter(content.pictures));
    } else if (type == "tool_use") {
        std::string name;
        fields.text("name", name);
        const Received *input = fields.find("input");
        content.text += callInWords(name, input == nullptr ? std::string() : dumped(*input));
    } else if (type != "thinking" && type != "redacted_thinking") {
        return refuseField(field + ".type", "'" + type + "' is not a kind of content that is read here");
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    if (content.pictures.size() > MostPictures) {
        return refuseField(field, "is one image too many: at most " + std::to_string(MostPictures) +
                                      " are looked at");
    }
    return {};
}

Outcome<void> addMessage(ConversationBuilder &builder, const Received &message, const std::string &field)
{
    if (!message.is_object()) {
        return refuseField(field, "must be an object with role and content");
    }
    Fields fields(message, field + ".");
    std::string kind;
    if (const Received *type = fields.find("type"); type != nullptr && type->is_string()) {
        kind = type->get<std::string>();
    }
    if (kind == "function_call" || kind == "function_call_output") {  // items of /v1/responses
        std::string name;
        std::string arguments;
        fields.text("name", name);
        fields.text("arguments", arguments);
        auto output = contentOf(fields.find("output"), field + ".output");
        if (fields.error() || !output) {
            return refuse(fields.error() ? *fields.error() : output.error());
        }
        if (kind == "function_call") {
            builder.addTurn(runtime::Role::Assistant, callInWords(name, arguments));
        } else {
            builder.addTurn(runtime::Role::User, resultInWords(output->text), std::move(output->pictures));
        }
        return {};
    }
    if (kind == "reasoning") {
        return {};  // thoughts of earlier answers aren't read again
    }
    std::string role;
    fields.required("role");
    fields.text("role", role);
    if (fields.error()) {
        return refuse(*fields.error());
    }
    auto content = contentOf(fields.find("content"), field + ".content");
    if (!content) {
        return refuse(content.error());
    }
    const bool asks = role == "user" || role == "tool" || role == "function";
    if (!asks && !content->pictures.empty()) {
        return refuseField(field + ".content",
                           "holds an image; those of users and tools are looked at alone");
    }
    if (role == "system" || role == "developer") {
        builder.addSystem(content->text);
    } else if (role == "user") {
        builder.addTurn(runtime::Role::User, content->text, std::move(content->pictures));
    } else if (role == "assistant") {
        auto calls = callsInWords(fields, field);
        if (!calls) {
            return refuse(calls.error());
        }
        builder.addTurn(runtime::Role::Assistant, content->text + *calls);
    } else if (role == "tool" || role == "function") {
        builder.addTurn(runtime::Role::User, resultInWords(content->text), std::move(content->pictures));
    } else {
        return refuseField(field + ".role", "'" + role +
                                                "' is not a role; there are system, developer, user, "
                                                "assistant and tool");
    }
    return {};
}

}  // namespace

void ConversationBuilder::addSystem(const std::string &text)
{
    std::string &system = m_conversation.system;
    system += (system.empty() || text.empty() ? "" : "\n") + text;
}

void ConversationBuilder::addTurn(runtime::Role role, const std::string &text,
                                  std::vector<runtime::Picture> pictures)
{
    std::vector<runtime::Turn> &turns = m_conversation.turns;
    if (turns.empty() && role == runtime::Role::Assistant) {
        turns.push_back({.role = runtime::Role::User, .text = {}});
    }
    if (turns.empty() || turns.back().role != role) {
        turns.push_back({.role = role, .text = text, .pictures = std::move(pictures)});
        return;
    }
    runtime::Turn &last = turns.back();
    last.text += (last.text.empty() || text.empty() ? "" : "\n") + text;
    std::ranges::move(pictures, std::back_inserter(last.pictures));
}

Outcome<Conversation> ConversationBuilder::finish(const HostedModel &model)
{
    std::vector<runtime::Turn> &turns = m_conversation.turns;
    if (turns.empty()) {
        turns.push_back({.role = runtime::Role::User, .text = {}});
    }
    const bool pictures =
        std::ranges::any_of(turns, [](const runtime::Turn &turn) { return !turn.pictures.empty(); });
    if (pictures && !model.sight()) {
        return refuse({.message = "the model '" + model.id() + "' can't see pictures", .param = "messages"});
    }
    return std::move(m_conversation);
}

Outcome<Content> contentOf(const Received *content, const std::string &field)
{
    Content read;
    if (content == nullptr) {
        return read;
    }
    if (content->is_string()) {
        read.text = content->get<std::string>();
        return read;
    }
    if (!content->is_array()) {
        return refuseField(field, "must be a string, null or a list of parts");
    }
    for (std::size_t i = 0; i < content->size(); ++i) {
        if (auto added = addPart(read, (*content)[i], field + "[" + std::to_string(i) + "]"); !added) {
            return refuse(added.error());
        }
    }
    return read;
}

void chooseThinking(const std::string &effort, const HostedModel &model, Conversation &conversation)
{
    if (effort.empty() || model.chatTemplate().name != "g1") {
        return;
    }
    conversation.thinkingChosen = true;
    conversation.thinking = effort == "none" || effort == "minimal" ? Thinking::Fast
                            : effort == "low"                       ? Thinking::Short
                            : effort == "high" || effort == "xhigh" ? Thinking::Long
                                                                    : Thinking::Normal;
}

Outcome<Conversation> conversationOf(const HostedModel &model, const Received &body,
                                     const std::string &system)
{
    Fields fields(body);
    const Received *messages = fields.required("messages");
    if (messages == nullptr) {
        return refuse(*fields.error());
    }
    return conversationOfMessages(model, *messages, "messages", system);
}

Outcome<Conversation> conversationOfMessages(const HostedModel &model, const Received &messages,
                                             const std::string &field, const std::string &system)
{
    if (!messages.is_array() || messages.empty()) {
        return refuseField(field, "must be a list of at least one message");
    }
    ConversationBuilder builder;
    builder.addSystem(system);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (auto added = addMessage(builder, messages[i], field + "[" + std::to_string(i) + "]"); !added) {
            return refuse(added.error());
        }
    }
    return builder.finish(model);
}

}  // namespace rookery::server
