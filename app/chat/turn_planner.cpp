#include "app/chat/turn_planner.h"

#include <algorithm>

using rookery::Message;
using rookery::MessageRole;

namespace {

/// What a model that can't see is told of the pictures.
std::string picturesInWords(const Message &message)
{
    std::string words;
    for (const rookery::Attachment &picture : message.attachments) {
        const QString shown = picture.altText.isEmpty() ? picture.name : picture.altText;
        words += "[Picture: " + shown.toStdString() + "]\n";
    }
    return words;
}

std::string pastTurn(const Message &message, const rookery::ChatTemplate &chatTemplate)
{
    const std::string text = message.text.toStdString();
    switch (message.role) {
    case MessageRole::User:
        return chatTemplate.renderUserTurn(picturesInWords(message) + text);
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

/// A question about pictures, or a later one in a conversation with pictures.
FeedPart turnToLookAt(const Message &message, const rookery::vision::PromptStyle &style)
{
    FeedPart part{message.text, {}, true};
    for (const rookery::Attachment &picture : message.attachments) {
        part.pictures += picture.hash;
    }
    if (part.text.isEmpty() && !part.pictures.isEmpty()) {
        part.text = QString::fromStdString(style.describeQuestion);
    }
    return part;
}

/// The message from which on the model reads in the words of its image encoder; the path's size where it
/// doesn't.
qsizetype firstLook(const QList<Message> &path, const PromptStyles &styles)
{
    const auto pictured = [](const Message &message) { return !message.attachments.isEmpty(); };
    return styles.looking ? std::ranges::find_if(path, pictured) - path.begin() : path.size();
}

/// What comes before the first message that is read.
std::string gapBefore(const QList<Message> &path, qsizetype base, StartingPoint point,
                      const PromptStyles &styles)
{
    const qsizetype look = firstLook(path, styles);
    const std::string system = styles.systemPrompt.toStdString();
    switch (point) {
    case StartingPoint::Zero:
        // Image encoders were trained without the opening.
        return look == 0 && system.empty() ? std::string() : styles.chatTemplate.renderStart(system);
    case StartingPoint::TunedState: {
        rookery::ChatTemplate unopened = styles.chatTemplate;
        unopened.opening.clear();  // the state stands for it
        return system.empty() ? std::string() : unopened.renderStart(system);
    }
    case StartingPoint::Message:
        break;
    }
    const bool anythingFollows = base + 1 < path.size();
    const bool behindAnswer = base < 0 || path[base].role == MessageRole::Assistant;
    if (!anythingFollows || !behindAnswer) {
        return {};
    }
    return base > look ? styles.looking->turnEnd : styles.chatTemplate.turnEnd();
}

}  // namespace

QList<FeedPart> partsToFeed(const QList<Message> &path, qsizetype base, StartingPoint point, bool continuing,
                            const PromptStyles &styles)
{
    QList<FeedPart> parts;
    const auto read = [&parts](const std::string &text) {
        if (text.empty()) {
            return;
        }
        if (parts.isEmpty() || parts.last().looking) {
            parts.emplaceBack();
        }
        parts.last().text += QString::fromStdString(text);
    };
    const rookery::ChatTemplate &chatTemplate = styles.chatTemplate;
    rookery::ChatTemplate past = chatTemplate;
    past.thinking = rookery::Thinking::None;  // thoughts of earlier turns aren't read again
    const qsizetype look = firstLook(path, styles);
    const qsizetype asked = path.size() - (continuing ? 2 : 1);
    const bool asBegun = !continuing || beganSo(path.last(), chatTemplate);
    read(gapBefore(path, base, point, styles));
    for (qsizetype i = base + 1; i < path.size(); ++i) {
        const Message &message = path[i];
        const bool open = continuing && i + 1 == path.size();
        if (i >= look && message.role == MessageRole::User) {
            parts += turnToLookAt(message, *styles.looking);
        } else if (i >= look) {
            const std::string answer = message.text.toStdString();
            read(open ? answer : past.renderPastAnswer(answer) + styles.looking->turnEnd);
        } else {
            read(open ? openAnswer(message, chatTemplate)
                      : pastTurn(message, i == asked && asBegun ? chatTemplate : past));
        }
    }
    return parts;
}

bool looksAtPictures(const QList<Message> &path, const PromptStyles &styles)
{
    return firstLook(path, styles) < path.size();
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
