#include "app/storage/exchange/import.h"

#include "app/common/checked_number.h"
#include "app/storage/exchange/export_format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace rookery {

namespace {

constexpr qsizetype MostOfSlice = 25;               // messages; some milliseconds
constexpr qsizetype PictureBytesOfSlice = 1 << 20;  // the slice ends behind the picture that exceeds it
constexpr qint64 LatestMs = 253402300799999;        // the end of the year 9999
constexpr double Most = 1e12;

tl::unexpected<StoreError> bad(const QString &what)
{
    return storeFailure(StoreErrorCode::BadInput, QCoreApplication::translate("StoreError", "This file"),
                        what);
}

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

int countFrom(const QJsonValue &value)
{
    return std::max(value.toInt(), 0);
}

double amountFrom(const QJsonValue &value)
{
    return within(value.toDouble(), 0.0, Most, 0.0);
}

MessageStats statsFrom(const QJsonObject &json)
{
    return {.promptTokens = countFrom(json[u"promptTokens"]),
            .tokens = countFrom(json[u"tokens"]),
            .tokensPerSecond = amountFrom(json[u"tokensPerSecond"]),
            .firstTokenMs = amountFrom(json[u"firstTokenMs"]),
            .thinkingMs = amountFrom(json[u"thinkingMs"])};
}

StoreResult<QList<Attachment>> attachmentsFrom(const QJsonArray &json, const QJsonObject &files)
{
    QList<Attachment> attachments;
    for (const QJsonValue &value : json) {
        const QJsonObject about = value.toObject();
        const QString hash = about[u"hash"].toString();
        if (!files.contains(hash)) {
            return bad(QStringLiteral("the bytes of picture %1 are missing").arg(hash));
        }
        attachments.push_back({.hash = hash,
                               .mime = about[u"mime"].toString(),
                               .width = countFrom(about[u"width"]),
                               .height = countFrom(about[u"height"]),
                               .name = about[u"name"].toString(),
                               .altText = about[u"altText"].toString()});
    }
    return attachments;
}

Conversation settingsFrom(const QJsonObject &json)
{
    Conversation like;
    like.title = json[u"title"].toString().simplified();  // shown in one line
    like.titleIsAuto = json[u"titleIsAuto"].toBool();
    like.modelName = json[u"model"].toString();
    like.templateName = json[u"template"].toString();
    like.systemPrompt = json[u"systemPrompt"].toString();
    like.templateChoice = json[u"templateChoice"].toString();
    like.sampling = json[u"sampling"].toString();
    return like;
}

StoreResult<FinishedMessage> messageFrom(const QJsonObject &json, const QJsonObject &files)
{
    const auto role = placeOf(RoleNames, json[u"role"].toString());
    const auto status = placeOf(StatusNames, json[u"status"].toString());
    if (!role || !status || !json[u"text"].isString()) {
        return bad(
            QStringLiteral("message %1 has no known role, status or text").arg(json[u"id"].toInteger()));
    }
    auto attachments = attachmentsFrom(json[u"attachments"].toArray(), files);
    if (!attachments) {
        return passOn(attachments);
    }
    FinishedMessage message;
    message.what.parent = json[u"parent"].toInteger();
    message.what.role = static_cast<MessageRole>(*role);
    message.what.text = json[u"text"].toString();
    message.what.status = settled(static_cast<MessageStatus>(*status));
    message.what.modelName = json[u"model"].toString();
    message.what.attachments = std::move(*attachments);
    message.what.createdMs = std::clamp<qint64>(json[u"createdMs"].toInteger(), 0, LatestMs);
    message.stats = statsFrom(json[u"stats"].toObject());
    message.failure = json[u"failure"].toString();
    return message;
}

}  // namespace

StoreResult<ConversationImport> ConversationImport::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return bad(error.errorString());
    }
    if (all[u"format"].toString() != ExportFormat) {
        return bad(QStringLiteral("no \"format\": \"rookery.conversation\""));
    }
    if (all[u"version"].toInt() != ExportVersion) {
        return bad(QStringLiteral("version %1").arg(all[u"version"].toInt()));
    }
    ConversationImport import;
    import.m_like = settingsFrom(all);
    import.m_files = all[u"files"].toObject();
    import.m_leaf = all[u"leaf"].toInteger();
    if (const auto read = import.readMessages(all); !read) {
        return passOn(read);
    }
    return import;
}

StoreResult<> ConversationImport::readMessages(const QJsonObject &json)
{
    QSet<qint64> known;
    const QJsonArray messages = json[u"messages"].toArray();
    for (const QJsonValue &value : messages) {
        const QJsonObject object = value.toObject();
        const qint64 number = object[u"id"].toInteger();
        const qint64 parent = object[u"parent"].toInteger();
        if (number <= 0 || known.contains(number)) {
            return bad(QStringLiteral("message ids are missing or repeated"));
        }
        if (parent != 0 && !known.contains(parent)) {
            return bad(QStringLiteral("message %1 has no known parent").arg(number));
        }
        const auto message = messageFrom(object, m_files);
        if (!message) {
            return passOn(message);
        }
        known.insert(number);
        m_numbers.push_back(number);
        m_messages.push_back(*message);
    }
    if (!known.contains(m_leaf)) {
        m_leaf = m_numbers.isEmpty() ? 0 : m_numbers.last();
    }
    return {};
}

StoreResult<QByteArray> ConversationImport::decoded(const QString &hash) const
{
    const auto bytes = QByteArray::fromBase64Encoding(m_files[hash].toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || Attachments::hashOf(*bytes) != hash) {
        return bad(QStringLiteral("picture %1 is damaged").arg(hash));
    }
    return *bytes;
}

StoreResult<> ConversationImport::prepare()
{
    m_pictures.clear();
    m_slice = 0;
    qsizetype bytes = 0;
    while (m_added + m_slice < m_messages.size() && m_slice < MostOfSlice && bytes < PictureBytesOfSlice) {
        for (const Attachment &attachment : m_messages[m_added + m_slice].what.attachments) {
            if (m_pictures.contains(attachment.hash)) {
                continue;
            }
            auto picture = decoded(attachment.hash);
            if (!picture) {
                return passOn(picture);
            }
            bytes += picture->size();
            m_pictures.insert(attachment.hash, {std::move(*picture), attachment});
        }
        ++m_slice;
    }
    return {};
}

StoreResult<ConversationId> ConversationImport::begin(ChatStore &store) const
{
    return store.together([&]() -> StoreResult<ConversationId> {
        const auto id = store.conversations().create(m_like);
        if (!id) {
            return id;
        }
        const auto hidden = store.conversations().remove(*id);
        return hidden ? id : StoreResult<ConversationId>(passOn(hidden));
    });
}

StoreResult<> ConversationImport::addSlice(ChatStore &store)
{
    if (m_id == 0) {
        const auto begun = begin(store);
        if (!begun) {
            return passOn(begun);
        }
        m_id = *begun;
    }
    for (const Picture &picture : std::as_const(m_pictures)) {
        if (const auto put = store.attachments().put(picture.bytes, picture.about); !put) {
            return passOn(put);
        }
    }
    QHash<qint64, MessageId> ids;
    const auto added = store.together([&]() -> StoreResult<> {
        for (qsizetype place = m_added; place < m_added + m_slice; ++place) {
            FinishedMessage message = m_messages[place];
            const qint64 parent = message.what.parent;
            message.what.conversation = m_id;
            message.what.parent = ids.contains(parent) ? ids.value(parent) : m_ids.value(parent);
            const auto id = store.messages().addFinished(message);
            if (!id) {
                return passOn(id);
            }
            ids.insert(m_numbers[place], *id);
        }
        return {};
    });
    if (added) {
        m_ids.insert(ids);
        m_added += std::exchange(m_slice, 0);
        m_pictures.clear();
    }
    return added;
}

StoreResult<ConversationId> ConversationImport::finish(ChatStore &store)
{
    return store.together([&]() -> StoreResult<ConversationId> {
        if (m_id == 0) {
            return store.conversations().create(m_like);
        }
        if (const auto back = store.conversations().restore(m_id); !back) {
            return passOn(back);
        }
        const auto shown = store.messages().setLeaf(m_id, m_ids.value(m_leaf));
        return shown ? StoreResult<ConversationId>(m_id) : StoreResult<ConversationId>(passOn(shown));
    });
}

StoreResult<> ConversationImport::abandon(ChatStore &store)
{
    const ConversationId id = std::exchange(m_id, 0);
    return id == 0 ? StoreResult<>() : store.conversations().purge(id);
}

StoreResult<ConversationId> importJson(ChatStore &store, const QByteArray &json)
{
    auto import = ConversationImport::read(json);
    if (!import) {
        return passOn(import);
    }
    return store.together([&]() -> StoreResult<ConversationId> {
        while (!import->complete()) {
            const auto prepared = import->prepare();
            const auto added = prepared ? import->addSlice(store) : prepared;
            if (!added) {
                return passOn(added);
            }
        }
        return import->finish(store);
    });
}

}  // namespace rookery
