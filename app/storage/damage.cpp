#include "app/storage/damage.h"

#include "app/storage/attachment_rows.h"
#include "engine/file/checksum.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

struct StoredMessage {
    MessageRole role = MessageRole::User;
    QString text;
    std::optional<qint64> checksum;
};

StoredMessage storedMessageOf(const Row &row)
{
    return {.role = static_cast<MessageRole>(row.number(0)),
            .text = row.longText(1),
            .checksum = row.isNull(2) ? std::nullopt : std::optional(row.integer(2))};
}

QStringList hashesOf(const QList<Attachment> &attachments)
{
    QStringList hashes;
    for (const Attachment &attachment : attachments) {
        hashes.push_back(attachment.hash);
    }
    return hashes;
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

StoreResult<bool> ConversationCheck::goOn(Connection &db, std::chrono::nanoseconds mostTime)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    if (!std::exchange(m_begun, true)) {
        if (const auto begun = begin(db); !begun) {
            return passOn(begun);
        }
    }
    do {
        if (m_next == m_messages.size()) {
            return true;
        }
        if (const auto looked = lookAt(db, m_messages[m_next++]); !looked) {
            return passOn(looked);
        }
    } while (Clock::now() - start < mostTime);
    return m_next == m_messages.size();
}

StoreResult<> ConversationCheck::begin(Connection &db)
{
    const auto expected =
        db.selectOne("SELECT messages, leaf FROM conversation WHERE id = ? AND deleted_ms IS NULL", {m_id},
                     [](const Row &row) { return std::pair(row.number(0), row.integer(1)); });
    if (!expected) {
        return passOn(expected);
    }
    if (!*expected) {
        return missingConversation();
    }
    auto messages = db.select("SELECT id, parent FROM message WHERE conversation = ? ORDER BY id", {m_id},
                              [](const Row &row) {
                                  return Place{row.integer(0), row.integer(1)};
                              });
    if (!messages) {
        return passOn(messages);
    }
    auto pictures = attachmentsByMessage(db, m_id);
    if (!pictures) {
        return passOn(pictures);
    }
    m_pictures = std::move(*pictures);
    m_damage.messages = std::max((*expected)->first, static_cast<int>(messages->size()));
    m_damage.missing = m_damage.messages - static_cast<int>(messages->size()) + countCutOff(*messages);
    const MessageId leaf = (*expected)->second;
    if (m_damage.missing == 0 && leaf != 0 &&
        std::ranges::find(*messages, leaf, &Place::id) == messages->end()) {
        m_damage.missing = 1;  // the end of the branch shown is another conversation's, or nothing
    }
    m_messages = std::move(*messages);
    return {};
}

// Parents are older than their children, so each is met before what hangs on it.
int ConversationCheck::countCutOff(const QList<Place> &messages)
{
    QSet<MessageId> attached;
    int cutOff = 0;
    for (const Place &message : messages) {
        if (message.parent == 0 || attached.contains(message.parent)) {
            attached.insert(message.id);
        } else {
            ++cutOff;
        }
    }
    return cutOff;
}

// By way of the index, so that SQLite notices where it and the table disagree.
StoreResult<> ConversationCheck::lookAt(Connection &db, const Place &place)
{
    const auto message = db.selectOne(
        "SELECT role, CAST(text AS BLOB), checksum FROM message INDEXED BY message_by_conversation"
        " WHERE conversation = ? AND parent IS ? AND id = ?",
        {m_id, idOrNull(place.parent), place.id}, storedMessageOf);
    if (!message) {
        return passOn(message);
    }
    const QList<Attachment> pictures = m_pictures.value(place.id);
    if (*message && (*message)->checksum &&
        *(*message)->checksum != checksumOf((*message)->role, (*message)->text, hashesOf(pictures))) {
        ++m_damage.changed;
    }
    for (const Attachment &picture : pictures) {
        if (std::ranges::none_of(m_damage.pictures,
                                 [&](const auto &known) { return known.hash == picture.hash; })) {
            m_damage.pictures.push_back(picture);
        }
    }
    return {};
}

StoreResult<ConversationDamage> checkConversation(Connection &db, ConversationId id)
{
    ConversationCheck check(id);
    const auto complete = check.goOn(db, std::chrono::nanoseconds::max());
    return complete ? StoreResult<ConversationDamage>(check.damage()) : passOn(complete);
}

StoreResult<> seal(Connection &db, MessageId id)
{
    return db.transaction([&]() -> StoreResult<> {
        const auto message = db.selectOne(
            "SELECT role, CAST(text AS BLOB), checksum FROM message WHERE id = ? AND status <> 1", {id},
            storedMessageOf);
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
