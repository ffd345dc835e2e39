#include "app/storage/damage.h"

#include "app/storage/attachment_rows.h"
#include "engine/file/checksum.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace rookery {

namespace {

struct StoredMessage {
    MessageId id = 0;
    MessageId parent = 0;
    MessageRole role = MessageRole::User;
    QString text;
    std::optional<qint64> checksum;
};

StoredMessage storedMessageOf(const Row &row)
{
    return {.id = row.integer(0),
            .parent = row.integer(1),
            .role = static_cast<MessageRole>(row.number(2)),
            .text = row.text(3),
            .checksum = row.isNull(4) ? std::nullopt : std::optional(row.integer(4))};
}

QStringList hashesOf(const QList<Attachment> &attachments)
{
    QStringList hashes;
    for (const Attachment &attachment : attachments) {
        hashes.push_back(attachment.hash);
    }
    return hashes;
}

// Parents are older than their children, so each is met before what hangs on it.
int countCutOff(const QList<StoredMessage> &messages)
{
    QSet<MessageId> attached;
    int cutOff = 0;
    for (const StoredMessage &message : messages) {
        if (message.parent == 0 || attached.contains(message.parent)) {
            attached.insert(message.id);
        } else {
            ++cutOff;
        }
    }
    return cutOff;
}

}  // namespace

QString ConversationDamage::message() const
{
    const QString what =
        missing > 0
            ? QCoreApplication::translate("Damage", "%1 of its %2 messages can't be read")
                  .arg(missing)
                  .arg(messages)
            : QCoreApplication::translate("Damage", "%1 of its %2 messages aren't as they were written")
                  .arg(changed)
                  .arg(messages);
    return QCoreApplication::translate("Damage",
                                       "This conversation is damaged: %1. The rest is shown and nothing was "
                                       "deleted; restore a backup of the data folder to get it back.")
        .arg(what);
}

QString damagedPicturesMessage(const QStringList &names)
{
    return QCoreApplication::translate("Damage",
                                       "%n picture(s) of this conversation are missing in the data folder or "
                                       "were changed there (%1). Restore the files, or attach them again.",
                                       nullptr, static_cast<int>(names.size()))
        .arg(names.join(QStringLiteral(", ")));
}

qint64 checksumOf(MessageRole role, const QString &text, const QStringList &pictures)
{
    Checksum checksum;
    const char number = static_cast<char>(role);
    checksum.add(std::string_view(&number, 1));
    checksum.add(text.toStdString());
    for (const QString &picture : pictures) {
        checksum.add(picture.toStdString());
    }
    return static_cast<qint64>(checksum.value());
}

StoreResult<ConversationDamage> checkConversation(Connection &db, ConversationId id)
{
    const auto expected =
        db.selectOne("SELECT messages, leaf FROM conversation WHERE id = ? AND deleted_ms IS NULL", {id},
                     [](const Row &row) { return std::pair(row.number(0), row.integer(1)); });
    if (!expected) {
        return passOn(expected);
    }
    if (!*expected) {
        return missingConversation();
    }
    const auto messages = db.select("SELECT id, parent, role, text, checksum FROM message"
                                    " WHERE conversation = ? ORDER BY id",
                                    {id}, storedMessageOf);
    if (!messages) {
        return passOn(messages);
    }
    const auto attachments = attachmentsByMessage(db, id);
    if (!attachments) {
        return passOn(attachments);
    }
    ConversationDamage damage;
    damage.messages = std::max((*expected)->first, static_cast<int>(messages->size()));
    damage.missing = damage.messages - static_cast<int>(messages->size()) + countCutOff(*messages);
    const MessageId leaf = (*expected)->second;
    if (damage.missing == 0 && leaf != 0 &&
        std::ranges::none_of(*messages, [leaf](const auto &message) { return message.id == leaf; })) {
        damage.missing = 1;  // the end of the branch shown is another conversation's, or nothing
    }
    for (const StoredMessage &message : *messages) {
        const QList<Attachment> pictures = attachments->value(message.id);
        if (message.checksum &&
            *message.checksum != checksumOf(message.role, message.text, hashesOf(pictures))) {
            ++damage.changed;
        }
        for (const Attachment &picture : pictures) {
            if (std::ranges::none_of(damage.pictures,
                                     [&](const auto &known) { return known.hash == picture.hash; })) {
                damage.pictures.push_back(picture);
            }
        }
    }
    return damage;
}

StoreResult<> seal(Connection &db, MessageId id)
{
    return db.transaction([&]() -> StoreResult<> {
        const auto message =
            db.selectOne("SELECT id, parent, role, text, checksum FROM message WHERE id = ? AND status <> 1",
                         {id}, storedMessageOf);
        if (!message) {
            return passOn(message);
        }
        if (!*message) {
            return {};
        }
        const auto pictures = messageAttachments(db, id);
        if (!pictures) {
            return passOn(pictures);
        }
        const auto done =
            db.change("UPDATE message SET checksum = ? WHERE id = ?",
                      {checksumOf((*message)->role, (*message)->text, hashesOf(*pictures)), id});
        return done ? StoreResult<>() : StoreResult<>(passOn(done));
    });
}

StoreResult<int> sealOlder(Connection &db, int most)
{
    return db.transaction([&]() -> StoreResult<int> {
        const auto older = db.select("SELECT id FROM message WHERE checksum IS NULL AND status <> 1 LIMIT ?",
                                     {most}, [](const Row &row) { return row.integer(0); });
        if (!older) {
            return passOn(older);
        }
        for (const MessageId id : *older) {
            if (const auto sealed = seal(db, id); !sealed) {
                return passOn(sealed);
            }
        }
        return static_cast<int>(older->size());
    });
}

}  // namespace rookery
