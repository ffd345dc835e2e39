#include "app/chat/turn_planner.h"

#include <algorithm>

using rookery::Message;
using rookery::MessageRole;

namespace {

std::string pastTurn(const Message &message, const rookery::ChatTemplate &chatTemplate)
{
    const std::string text = message.text.toStdString();
    switch (message.role) {
    case MessageRole::User:
        return chatTemplate.renderUserTurn(text);
    case MessageRole::Assistant:
        return chatTemplate.renderPastAnswer(text) + chatTemplate.turnEnd();
    case MessageRole::System:
        break;
    }
    return {};
}

/// An answer to be continued stands as it was written, after what the user turn already began of it.
std::string openAnswer(const Message &message, const rookery::ChatTemplate &chatTemplate)
{
    const std::string text = message.text.toStdString();
    const std::string prefix = chatTemplate.answerPrefix();
    return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

}  // namespace

QString textToFeed(const QList<Message> &path, qsizetype base, StartingPoint point, bool continuing,
                   const rookery::ChatTemplate &chatTemplate, const QString &systemPrompt)
{
    std::string text;
    const bool anythingFollows = base + 1 < path.size();
    const bool behindAnswer = base < 0 || path[base].role == MessageRole::Assistant;
    if (point == StartingPoint::Zero) {
        text = chatTemplate.renderStart(systemPrompt.toStdString());
    } else if (point == StartingPoint::Message && anythingFollows && behindAnswer) {
        text = chatTemplate.turnEnd();
    }
    for (qsizetype i = base + 1; i < path.size(); ++i) {
        const bool open = continuing && i + 1 == path.size();
        text += open ? openAnswer(path[i], chatTemplate) : pastTurn(path[i], chatTemplate);
    }
    return QString::fromStdString(text);
}

qsizetype placeOf(rookery::MessageId message, const QList<Message> &path)
{
    const auto found = std::ranges::find(path, message, &Message::id);
    return found == path.end() ? -1 : found - path.begin();
}

bool hasAnswers(const QList<Message> &path)
{
    return std::ranges::any_of(path,
                               [](const Message &message) { return message.role == MessageRole::Assistant; });
}
