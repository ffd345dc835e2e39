#include "app/storage/exchange/export.h"

#include "app/storage/exchange/export_format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rookery {

namespace {

QJsonObject toJson(const Attachment &attachment)
{
    return {{QStringLiteral("hash"), attachment.hash},   {QStringLiteral("mime"), attachment.mime},
            {QStringLiteral("width"), attachment.width}, {QStringLiteral("height"), attachment.height},
            {QStringLiteral("name"), attachment.name},   {QStringLiteral("altText"), attachment.altText}};
}

QJsonObject toJson(const MessageStats &stats)
{
    return {{QStringLiteral("promptTokens"), stats.promptTokens},
            {QStringLiteral("tokens"), stats.tokens},
            {QStringLiteral("tokensPerSecond"), stats.tokensPerSecond},
            {QStringLiteral("firstTokenMs"), stats.firstTokenMs},
            {QStringLiteral("thinkingMs"), stats.thinkingMs}};
}

QJsonObject toJson(const Message &message)
{
    QJsonArray attachments;
    for (const Attachment &attachment : message.attachments) {
        attachments.append(toJson(attachment));
    }
    return {{QStringLiteral("id"), message.id},
            {QStringLiteral("parent"), message.parent},
            {QStringLiteral("role"), RoleNames.at(static_cast<std::size_t>(message.role))},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("createdMs"), message.createdMs},
            {QStringLiteral("status"), StatusNames.at(static_cast<std::size_t>(settled(message.status)))},
            {QStringLiteral("failure"), message.failure},
            {QStringLiteral("model"), message.modelName},
            {QStringLiteral("stats"), toJson(message.stats)},
            {QStringLiteral("attachments"), attachments}};
}

StoreResult<QJsonObject> filesOf(ChatStore &store, const QList<Message> &messages)
{
    QJsonObject files;
    for (const Message &message : messages) {
        for (const Attachment &attachment : message.attachments) {
            if (files.contains(attachment.hash)) {
                continue;
            }
            const auto bytes = store.attachments().bytes(attachment.hash);
            if (!bytes) {
                return passOn(bytes);
            }
            files.insert(attachment.hash, QString::fromLatin1(bytes->toBase64()));
        }
    }
    return files;
}

}  // namespace

StoreResult<QByteArray> exportJson(ChatStore &store, ConversationId id)
{
    const auto conversation = store.conversations().get(id);
    if (!conversation) {
        return passOn(conversation);
    }
    const auto messages = store.messages().tree(id);
    if (!messages) {
        return passOn(messages);
    }
    const auto files = filesOf(store, *messages);
    if (!files) {
        return passOn(files);
    }
    QJsonArray list;
    for (const Message &message : *messages) {
        list.append(toJson(message));
    }
    const QJsonObject all{{QStringLiteral("format"), ExportFormat},
                          {QStringLiteral("version"), ExportVersion},
                          {QStringLiteral("title"), conversation->title},
                          {QStringLiteral("titleIsAuto"), conversation->titleIsAuto},
                          {QStringLiteral("model"), conversation->modelName},
                          {QStringLiteral("template"), conversation->templateName},
                          {QStringLiteral("systemPrompt"), conversation->systemPrompt},
                          {QStringLiteral("templateChoice"), conversation->templateChoice},
                          {QStringLiteral("sampling"), conversation->sampling},
                          {QStringLiteral("leaf"), conversation->leaf},
                          {QStringLiteral("messages"), list},
                          {QStringLiteral("files"), *files}};
    return QJsonDocument(all).toJson();
}

}  // namespace rookery
