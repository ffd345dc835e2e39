#include "app/storage/export.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace rookery {

namespace {

constexpr QLatin1String Format("rookery.conversation");
constexpr int Version = 1;

// In the order of MessageRole and MessageStatus.
// Stopped.
constexpr std::array Roles = {QLatin1String("system"), QLatin1String("user"), QLatin1String("assistant")};
constexpr std::array Statuses = {QLatin1String("complete"), QLatin1String("streaming"),
                                 QLatin1String("stopped"), QLatin1String("failed")};

template<typename Names>
std::optional<int> placeOf(const Names &names, const QString &name)
{
    for (std::size_t place = 0; place < names.size(); ++place) {
        if (names[place] == name) {
            return static_cast<int>(place);
        }
    }
    return std::nullopt;
}

tl::unexpected<StoreError> bad(const QString &what)
{
    return storeFailure(StoreErrorCode::BadInput, QCoreApplication::translate("StoreError", "This file"),
                        what);
}

// An answer that is being written goes on elsewhere; here it ends.
MessageStatus settled(MessageStatus status)
{
    return status == MessageStatus::Streaming ? MessageStatus::Stopped : status;
}

// --- writing

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
            {QStringLiteral("role"), Roles.at(static_cast<std::size_t>(message.role))},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("createdMs"), message.createdMs},
            {QStringLiteral("status"), Statuses.at(static_cast<std::size_t>(settled(message.status)))},
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

// --- reading

MessageStats statsFrom(const QJsonObject &json)
{
    return {.promptTokens = json[u"promptTokens"].toInt(),
            .tokens = json[u"tokens"].toInt(),
            .tokensPerSecond = json[u"tokensPerSecond"].toDouble(),
            .firstTokenMs = json[u"firstTokenMs"].toDouble(),
            .thinkingMs = json[u"thinkingMs"].toDouble()};
}

StoreResult<QList<Attachment>> attachmentsFrom(ChatStore &store, const QJsonArray &json,
                                               const QJsonObject &files)
{
    QList<Attachment> attachments;
    for (const QJsonValue &value : json) {
        const QJsonObject about = value.toObject();
        const QString hash = about[u"hash"].toString();
        const auto bytes = QByteArray::fromBase64Encoding(files[hash].toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!files.contains(hash) || !bytes) {
            return bad(QStringLiteral("the bytes of picture %1 are missing").arg(hash));
        }
        const auto put = store.attachments().put(*bytes, {.mime = about[u"mime"].toString(),
                                                          .width = about[u"width"].toInt(),
                                                          .height = about[u"height"].toInt(),
                                                          .name = about[u"name"].toString(),
                                                          .altText = about[u"altText"].toString()});
        if (!put) {
            return passOn(put);
        }
        if (put->hash != hash) {
            return bad(QStringLiteral("picture %1 is damaged").arg(hash));
        }
        attachments.push_back(*put);
    }
    return attachments;
}

// Ids of the file to ids of the store.
using IdMap = QHash<qint64, MessageId>;

StoreResult<MessageId> addMessage(ChatStore &store, ConversationId to, const QJsonObject &json,
                                  const IdMap &ids, const QJsonObject &files)
{
    const qint64 parent = json[u"parent"].toInteger();
    const auto role = placeOf(Roles, json[u"role"].toString());
    const auto status = placeOf(Statuses, json[u"status"].toString());
    if (!role || !status || !json[u"text"].isString() || (parent != 0 && !ids.contains(parent))) {
        return bad(QStringLiteral("message %1 has no known role, status, text or parent")
                       .arg(json[u"id"].toInteger()));
    }
    auto attachments = attachmentsFrom(store, json[u"attachments"].toArray(), files);
    if (!attachments) {
        return passOn(attachments);
    }
    const auto added =
        store.messages().add({.conversation = to,
                              .parent = ids.value(parent),
                              .role = static_cast<MessageRole>(*role),
                              .text = json[u"text"].toString(),
                              .status = settled(static_cast<MessageStatus>(*status)),
                              .modelName = json[u"model"].toString(),
                              .attachments = *attachments,
                              .createdMs = std::max<qint64>(json[u"createdMs"].toInteger(), 0)});
    if (!added) {
        return passOn(added);
    }
    const auto finished = store.messages().finish(
        added->id, added->status, statsFrom(json[u"stats"].toObject()), json[u"failure"].toString());
    return finished ? StoreResult<MessageId>(added->id) : StoreResult<MessageId>(passOn(finished));
}

StoreResult<ConversationId> addConversation(ChatStore &store, const QJsonObject &json)
{
    Conversation like;
    like.title = json[u"title"].toString();
    like.titleIsAuto = json[u"titleIsAuto"].toBool();
    like.modelName = json[u"model"].toString();
    like.templateName = json[u"template"].toString();
    like.systemPrompt = json[u"systemPrompt"].toString();
    like.templateChoice = json[u"templateChoice"].toString();
    like.sampling = json[u"sampling"].toString();
    const auto id = store.conversations().create(like);
    if (!id) {
        return id;
    }
    IdMap ids;
    const QJsonArray messages = json[u"messages"].toArray();
    for (const QJsonValue &value : messages) {
        const QJsonObject message = value.toObject();
        const qint64 number = message[u"id"].toInteger();
        if (number <= 0 || ids.contains(number)) {
            return bad(QStringLiteral("message ids are missing or repeated"));
        }
        const auto added = addMessage(store, *id, message, ids, json[u"files"].toObject());
        if (!added) {
            return added;
        }
        ids.insert(number, *added);
    }
    const auto shown = store.messages().setLeaf(*id, ids.value(json[u"leaf"].toInteger()));
    return shown ? id : StoreResult<ConversationId>(passOn(shown));
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
    const QJsonObject all{{QStringLiteral("format"), Format},
                          {QStringLiteral("version"), Version},
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

StoreResult<ConversationId> importJson(ChatStore &store, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return bad(error.errorString());
    }
    if (all[u"format"].toString() != Format) {
        return bad(QStringLiteral("no \"format\": \"rookery.conversation\""));
    }
    if (all[u"version"].toInt() != Version) {
        return bad(QStringLiteral("version %1").arg(all[u"version"].toInt()));
    }
    return store.together([&] { return addConversation(store, all); });
}

}  // namespace rookery
