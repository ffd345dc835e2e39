#include "app/chat/conversation_export.h"

#include "app/text/thought.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using rookery::Message;
using rookery::MessageRole;

namespace {

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate);
}

QString roleName(MessageRole role)
{
    switch (role) {
    case MessageRole::System:
        return QStringLiteral("system");
    case MessageRole::User:
        return QStringLiteral("user");
    case MessageRole::Assistant:
        break;
    }
    return QStringLiteral("assistant");
}

QString authorOf(const Message &message)
{
    if (message.role == MessageRole::User) {
        return QCoreApplication::translate("ConversationExport", "You");
    }
    return message.modelName.isEmpty() ? QCoreApplication::translate("ConversationExport", "Model") : message.modelName;
}

QJsonObject toJson(const Message &message)
{
    QJsonObject json{{QStringLiteral("id"), message.id},
                     {QStringLiteral("parent"), message.parent},
                     {QStringLiteral("role"), roleName(message.role)},
                     {QStringLiteral("text"), message.text},
                     {QStringLiteral("created"), time(message.createdMs)}};
    if (!message.modelName.isEmpty()) {
        json.insert(QStringLiteral("model"), message.modelName);
    }
    if (message.stats.tokens > 0) {
        json.insert(QStringLiteral("tokens"), message.stats.tokens);
        json.insert(QStringLiteral("tokensPerSecond"), message.stats.tokensPerSecond);
    }
    return json;
}

}  // namespace

QByteArray exportMarkdown(const rookery::Conversation &conversation, const QList<Message> &branch)
{
    QString text = QStringLiteral("# %1\n").arg(conversation.title);
    for (const Message &message : branch) {
        const QString words = message.role == MessageRole::Assistant ? splitThought(message.text).answer : message.text;
        text += QStringLiteral("\n## %1\n\n%2\n").arg(authorOf(message), words);
    }
    return text.toUtf8();
}

QByteArray exportJson(const rookery::Conversation &conversation, const QList<Message> &tree)
{
    QJsonArray messages;
    for (const Message &message : tree) {
        messages.append(toJson(message));
    }
    const QJsonObject json{{QStringLiteral("title"), conversation.title},
                           {QStringLiteral("created"), time(conversation.createdMs)},
                           {QStringLiteral("model"), conversation.modelName},
                           {QStringLiteral("template"), conversation.templateName},
                           {QStringLiteral("system"), conversation.systemPrompt},
                           {QStringLiteral("sampling"), QJsonDocument::fromJson(conversation.sampling.toUtf8()).object()},
                           {QStringLiteral("shown"), conversation.leaf},
                           {QStringLiteral("messages"), messages}};
    return QJsonDocument(json).toJson();
}
