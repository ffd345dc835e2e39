#include "app/answers/dialogue_turns.h"

#include "app/pictures/picture_reader.h"

#include <algorithm>

using rookery::Message;
using rookery::MessageRole;
using rookery::runtime::Picture;
using rookery::runtime::Role;
using rookery::runtime::Turn;

namespace {

Picture pictureOf(const rookery::Attachment &attachment,
                  const std::function<QString(const QString &hash)> &fileOf)
{
    const QString shown = attachment.altText.isEmpty() ? attachment.name : attachment.altText;
    return {.source = [file = fileOf(attachment.hash)] { return loadPicture(file); },
            .caption = shown.toStdString()};
}

}  // namespace

std::vector<Turn> turnsOf(const QList<Message> &path,
                          const std::function<QString(const QString &hash)> &fileOf, qsizetype told)
{
    std::vector<Turn> turns;
    for (qsizetype place = 0; place < path.size(); ++place) {
        const Message &message = path[place];
        Turn turn;
        turn.role = message.role == MessageRole::Assistant ? Role::Assistant : Role::User;
        if (place >= told) {
            turn.text = message.text.toStdString();
        }
        for (const rookery::Attachment &attachment : message.attachments) {
            turn.pictures.push_back(pictureOf(attachment, fileOf));
        }
        turns.push_back(std::move(turn));
    }
    return turns;
}

qsizetype placeOf(rookery::MessageId message, const QList<Message> &path)
{
    // From the end, where what is written and asked about mostly stands.
    const auto found = std::find_if(path.crbegin(), path.crend(),
                                    [message](const Message &one) { return one.id == message; });
    return path.crend() - found - 1;
}

bool hasAnswers(const QList<Message> &path)
{
    return std::ranges::any_of(path,
                               [](const Message &message) { return message.role == MessageRole::Assistant; });
}
