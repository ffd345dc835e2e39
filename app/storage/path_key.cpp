#include "app/storage/path_key.h"

#include "app/storage/damage.h"
#include "app/storage/messages.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

// Makes these keys longer than those of older versions.
const QByteArray Mark = QByteArrayLiteral("\x02");

// Of a branch read at once: more than lie between two states of an ordinary conversation.
constexpr int Stretch = 32;

// The length goes first, so that no two lists of texts hash the same bytes.
void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const quint64 length = qToLittleEndian(static_cast<quint64>(utf8.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(utf8);
}

QByteArray ofPrompt(const QString &templateName, const QString &systemPrompt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, templateName);
    addText(hash, systemPrompt);
    return hash.result();
}

StoreResult<qint64> checksumOfNow(Connection &db, MessageId id)
{
    const auto message = Messages(db).get(id);
    if (!message) {
        return passOn(message);
    }
    QStringList pictures;
    for (const Attachment &attachment : message->attachments) {
        pictures.push_back(attachment.hash);
    }
    return checksumOf(message->role, message->text, pictures);
}

}  // namespace

PathKey::PathKey(const QString &templateName, const QString &systemPrompt)
    : m_value(Mark + ofPrompt(templateName, systemPrompt))
{
}

QByteArray PathKey::ofGivenStart()
{
    return QCryptographicHash::hash("a given starting state", QCryptographicHash::Sha256);
}

void PathKey::add(qint64 checksum)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_value);
    const qint64 bytes = qToLittleEndian(checksum);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    m_value = Mark + hash.result();
}

OlderPathKey::OlderPathKey(const QString &templateName, const QString &systemPrompt)
    : m_value(ofPrompt(templateName, systemPrompt))
{
}

bool OlderPathKey::made(const QByteArray &key)
{
    return key.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
}

void OlderPathKey::add(const Message &message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_value);
    const char role = static_cast<char>(message.role);
    hash.addData(QByteArrayView(&role, 1));
    addText(hash, message.text);
    for (const Attachment &attachment : message.attachments) {
        addText(hash, attachment.hash);
    }
    m_value = hash.result();
}

BranchKeys::BranchKeys(Connection &db, const Conversation &conversation, MessageId leaf)
    : m_db(db)
    , m_conversation(conversation.id)
    , m_start(PathKey(conversation.templateName, conversation.systemPrompt).value())
    , m_above(leaf)
{
}

StoreResult<> BranchKeys::begin()
{
    if (std::exchange(m_begun, true)) {
        return {};
    }
    const auto start = m_db.selectOne("SELECT path_start FROM conversation WHERE id = ?", {m_conversation},
                                      [](const Row &row) { return row.bytes(0); });
    if (!start) {
        return passOn(start);
    }
    m_samePrompt = *start == m_start;
    const bool any = m_above != 0;
    if (const auto read = readStretch(); !read) {
        return read;
    }
    const bool here = !m_places.isEmpty() && m_places.front().conversation == m_conversation;
    return any && !here ? StoreResult<>(missingMessage()) : StoreResult<>();
}

StoreResult<> BranchKeys::readStretch()
{
    if (m_above == 0) {
        return {};
    }
    // Parents are older than their children, so that no damage leads in a circle.
    auto read = m_db.select("WITH RECURSIVE step (id, depth) AS (SELECT ?, 0 UNION ALL"
                            " SELECT parent, depth + 1 FROM step JOIN message USING (id) WHERE parent < id"
                            " LIMIT ?)"
                            " SELECT m.id, m.parent, m.conversation, m.checksum, m.path_key"
                            " FROM step JOIN message m ON m.id = step.id"
                            " WHERE m.deleted_ms IS NULL ORDER BY depth",
                            {m_above, Stretch}, [this](const Row &row) {
                                Place place;
                                place.message = row.integer(0);
                                place.parent = row.integer(1);
                                place.conversation = row.integer(2);
                                if (!row.isNull(3)) {
                                    place.checksum = row.integer(3);
                                }
                                if (m_samePrompt) {
                                    place.key = row.bytes(4);
                                    place.kept = !place.key.isEmpty();
                                }
                                return place;
                            });
    if (!read) {
        return passOn(read);
    }
    const Place last = read->isEmpty() ? Place() : read->last();
    m_above = last.parent < last.message ? last.parent : 0;
    m_places += *read;
    return {};
}

/// Until the first one that isn't given has its key.
StoreResult<> BranchKeys::readToKnown()
{
    qsizetype known = m_given;
    for (;;) {
        while (known < m_places.size() && m_places[known].key.isEmpty()) {
            ++known;
        }
        if (known < m_places.size() || m_above == 0) {
            break;
        }
        if (const auto read = readStretch(); !read) {
            return read;
        }
    }
    PathKey key(known < m_places.size() ? m_places[known].key : m_start);
    for (qsizetype place = known - 1; place >= m_given; --place) {
        Place &step = m_places[place];
        const auto checksum =
            step.checksum ? StoreResult<qint64>(*step.checksum) : checksumOfNow(m_db, step.message);
        if (!checksum) {
            return passOn(checksum);
        }
        key.add(*checksum);
        step.key = key.value();
    }
    return {};
}

StoreResult<std::optional<BranchKeys::Step>> BranchKeys::next()
{
    auto ready = begin();
    if (ready && m_given == m_places.size()) {
        ready = readStretch();
    }
    if (ready && m_given < m_places.size() && m_places[m_given].key.isEmpty()) {
        ready = readToKnown();
    }
    if (!ready) {
        return passOn(ready);
    }
    if (m_given < m_places.size()) {
        const Place &place = m_places[m_given++];
        return Step{place.message, place.key};
    }
    return std::exchange(m_complete, true) ? std::optional<Step>() : Step{0, m_start};
}

StoreResult<> BranchKeys::keep()
{
    auto done = begin();
    if (done && !m_samePrompt) {
        done = m_db.changeAll({
            {"UPDATE message SET path_key = NULL WHERE conversation = ? AND path_key IS NOT NULL",
             {m_conversation}},
            {"UPDATE conversation SET path_start = ? WHERE id = ?", {m_start, m_conversation}},
        });
    }
    if (done) {
        done = readToKnown();
    }
    if (!done) {
        return done;
    }
    // Behind a message that isn't sealed none is kept, since its key may still change.
    const auto unknown =
        std::find_if(m_places.crbegin(), m_places.crend(), [](const Place &place) { return !place.kept; });
    for (auto place = unknown; place != m_places.crend() && place->checksum; ++place) {
        const auto kept =
            m_db.change("UPDATE message SET path_key = ? WHERE id = ?", {place->key, place->message});
        if (!kept) {
            return passOn(kept);
        }
    }
    return {};
}

}  // namespace rookery
