#pragma once

#include "app/server/answer/prompt.h"

namespace rookery::server {

/// A conversation put together message by message, for every dialect. Messages of one side in a row become
/// one turn, as a model reads turns that alternate.
class ConversationBuilder
{
public:
    void addSystem(const std::string &text);
    void addTurn(runtime::Role role, const std::string &text, std::vector<runtime::Picture> pictures = {});

    /// \return 400 where there is a picture and the model can't see
    Outcome<Conversation> finish(const HostedModel &model);

private:
    Conversation m_conversation;
};

/// What a message's `content` holds: a string, null, or a list of parts.
struct Content {
    std::string text;
    std::vector<runtime::Picture> pictures;
};
/// Knows the parts of all dialects: text, input_text, output_text, image_url, input_image, image,
/// tool_result.
Outcome<Content> contentOf(const Received *content, const std::string &field);

/// How much a reasoning model is to think, where it was trained to be told. \param effort OpenAI's word for
/// it
void chooseThinking(const std::string &effort, const HostedModel &model, Conversation &conversation);

/// The `messages` of a chat request in OpenAI's form. \return 400 that names what is wrong
/// \param system stands before those of the messages
Outcome<Conversation> conversationOf(const HostedModel &model, const Received &body,
                                     const std::string &system = {});
/// The same of the messages alone. \param field their name in the request
Outcome<Conversation> conversationOfMessages(const HostedModel &model, const Received &messages,
                                             const std::string &field, const std::string &system);

}  // namespace rookery::server
