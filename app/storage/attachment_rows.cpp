#include "app/storage/attachment_rows.h"

#include "app/common/text_limits.h"

namespace rookery {

namespace {

Attachment attachmentOf(const Row &row)
{
    return {.hash = row.text(0),
            .mime = row.text(1),
            .width = row.number(2),
            .height = row.number(3),
            .bytes = row.integer(4),
            .name = row.text(5).left(MostOfName),
            .altText = row.text(6).left(MostOfSentence)};
}

StoreResult<> link(Connection &db, std::string_view insert, qint64 owner,
                   const QList<Attachment> &attachments)
{
    for (qsizetype position = 0; position < attachments.size(); ++position) {
        const Attachment &attachment = attachments[position];
        const auto known = db.selectOne("SELECT 1 FROM attachment WHERE hash = ?", {attachment.hash},
                                        [](const Row &row) { return row.flag(0); });
        if (!known) {
            return passOn(known);
        }
        if (!*known) {
            return missingAttachment();
        }
        const auto linked =
            db.insert(insert, {owner, position, attachment.hash, attachment.name, attachment.altText});
        if (!linked) {
            return passOn(linked);
        }
    }
    return {};
}

}  // namespace

StoreResult<QList<Attachment>> draftAttachments(Connection &db, ConversationId conversation)
{
    return db.select("SELECT hash, mime, width, height, bytes, name, alt_text"
                     " FROM draft_attachment JOIN attachment ON hash = attachment"
                     " WHERE conversation = ? ORDER BY position",
                     {conversation}, attachmentOf);
}

StoreResult<> setDraftAttachments(Connection &db, ConversationId conversation,
                                  const QList<Attachment> &attachments)
{
    const auto cleared = db.change("DELETE FROM draft_attachment WHERE conversation = ?", {conversation});
    if (!cleared) {
        return passOn(cleared);
    }
    return link(db,
                "INSERT INTO draft_attachment (conversation, position, attachment, name, alt_text)"
                " VALUES (?, ?, ?, ?, ?)",
                conversation, attachments);
}

StoreResult<QList<Attachment>> messageAttachments(Connection &db, MessageId message)
{
    return db.select("SELECT hash, mime, width, height, bytes, name, alt_text"
                     " FROM message_attachment JOIN attachment ON hash = attachment"
                     " WHERE message = ? ORDER BY position",
                     {message}, attachmentOf);
}

StoreResult<QHash<MessageId, QList<Attachment>>> attachmentsByMessage(Connection &db,
                                                                      ConversationId conversation)
{
    QHash<MessageId, QList<Attachment>> all;
    const auto rows = db.select("SELECT hash, mime, width, height, bytes, name, alt_text, message"
                                " FROM message m JOIN message_attachment ON message = m.id"
                                " JOIN attachment ON hash = attachment"
                                " WHERE m.conversation = ? ORDER BY message, position",
                                {conversation}, [&](const Row &row) {
                                    all[row.integer(7)].push_back(attachmentOf(row));
                                    return true;
                                });
    if (!rows) {
        return passOn(rows);
    }
    return all;
}

StoreResult<QHash<MessageId, QList<Attachment>>> attachmentsBetween(Connection &db, MessageId first,
                                                                    MessageId last)
{
    QHash<MessageId, QList<Attachment>> all;
    const auto rows = db.select("SELECT hash, mime, width, height, bytes, name, alt_text, message"
                                " FROM message_attachment JOIN attachment ON hash = attachment"
                                " WHERE message BETWEEN ? AND ? ORDER BY message, position",
                                {first, last}, [&](const Row &row) {
                                    all[row.integer(7)].push_back(attachmentOf(row));
                                    return true;
                                });
    if (!rows) {
        return passOn(rows);
    }
    return all;
}

StoreResult<bool> picturesBefore(Connection &db, ConversationId conversation, MessageId message)
{
    // CROSS JOIN: pictures are few, messages are not.
    const auto any =
        db.selectOne("SELECT 1 FROM message_attachment a CROSS JOIN message m ON m.id = a.message"
                     " WHERE a.message < ? AND a.message >= (SELECT min(id) FROM message"
                     "  WHERE conversation = ? AND parent IS NULL) AND m.conversation = ? LIMIT 1",
                     {message, conversation, conversation}, [](const Row &row) { return row.flag(0); });
    return any ? StoreResult<bool>(any->has_value()) : StoreResult<bool>(passOn(any));
}

StoreResult<> addMessageAttachments(Connection &db, MessageId message, const QList<Attachment> &attachments)
{
    return link(db,
                "INSERT INTO message_attachment (message, position, attachment, name, alt_text)"
                " VALUES (?, ?, ?, ?, ?)",
                message, attachments);
}

}  // namespace rookery
