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

/// False where the thinking was chosen differently since the answer began.
bool beganSo(const Message &answer, const rookery::ChatTemplate &chatTemplate)
{
    return answer.text.toStdString().starts_with(chatTemplate.answerPrefix());
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
    if (point == StartingPoint::TunedState && !systemPrompt.isEmpty()) {
        rookery::ChatTemplate unopened = chatTemplate;
        unopened.opening.clear();  // the state stands for it
        text = unopened.renderStart(systemPrompt.toStdString());
    }
    const bool anythingFollows = base + 1 < path.size();
    const bool behindAnswer = base < 0 || path[base].role == MessageRole::Assistant;
    if (point == StartingPoint::Zero) {
        text = chatTemplate.renderStart(systemPrompt.toStdString());
    } else if (point == StartingPoint::Message && anythingFollows && behindAnswer) {
        text = chatTemplate.turnEnd();
    }
    rookery::ChatTemplate past = chatTemplate;
    past.thinking = rookery::Thinking::None;  // thoughts of earlier turns aren't read again
    const qsizetype asked = path.size() - (continuing ? 2 : 1);
    const bool asBegun = !continuing || beganSo(path.last(), chatTemplate);
    for (qsizetype i = base + 1; i < path.size(); ++i) {
        const bool open = continuing && i + 1 == path.size();
        text += open ? openAnswer(path[i], chatTemplate)
                     : pastTurn(path[i], i == asked && asBegun ? chatTemplate : past);
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
