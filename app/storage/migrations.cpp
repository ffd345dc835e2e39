#include "app/storage/migrations.h"

#include "app/storage/read_file.h"
#include "app/text/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <array>

namespace rookery {

namespace {

// No cascade along `parent`: SQLite counts each level as a nested trigger and refuses more than 1000.
// `leaf` and `active_child` are hints without a foreign key; whoever reads them checks that they exist.
constexpr const char *Tables[] = {
    "CREATE TABLE conversation ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " title TEXT NOT NULL DEFAULT '',"
    " title_is_auto INTEGER NOT NULL DEFAULT 1,"
    " created_ms INTEGER NOT NULL,"
    " updated_ms INTEGER NOT NULL,"
    " pinned INTEGER NOT NULL DEFAULT 0,"
    " model_fingerprint TEXT NOT NULL DEFAULT '',"
    " model_name TEXT NOT NULL DEFAULT '',"
    " template_name TEXT NOT NULL DEFAULT '',"
    " system_prompt TEXT NOT NULL DEFAULT '',"
    " sampling TEXT NOT NULL DEFAULT '',"
    " draft TEXT NOT NULL DEFAULT '',"
    " leaf INTEGER NOT NULL DEFAULT 0,"
    " deleted_ms INTEGER) STRICT",
    "CREATE INDEX conversation_by_time ON conversation (pinned DESC, updated_ms DESC) WHERE deleted_ms IS "
    "NULL",

    "CREATE TABLE message ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " parent INTEGER REFERENCES message DEFERRABLE INITIALLY DEFERRED,"
    " role INTEGER NOT NULL,"
    " text TEXT NOT NULL,"
    " created_ms INTEGER NOT NULL,"
    " status INTEGER NOT NULL,"
    " failure TEXT NOT NULL DEFAULT '',"
    " model_name TEXT NOT NULL DEFAULT '',"
    " prompt_tokens INTEGER NOT NULL DEFAULT 0,"
    " tokens INTEGER NOT NULL DEFAULT 0,"
    " tokens_per_second REAL NOT NULL DEFAULT 0,"
    " first_token_ms REAL NOT NULL DEFAULT 0,"
    " thinking_ms REAL NOT NULL DEFAULT 0,"
    " active_child INTEGER NOT NULL DEFAULT 0,"
    " deleted_by INTEGER,"  // the message whose removal hid this one
    " deleted_ms INTEGER) STRICT",
    "CREATE INDEX message_by_conversation ON message (conversation, parent)",
    "CREATE INDEX message_by_parent ON message (parent)",
    "CREATE INDEX message_streaming ON message (status) WHERE status = 1",
    "CREATE INDEX message_deleted ON message (deleted_ms) WHERE deleted_ms IS NOT NULL",

    "CREATE TABLE attachment ("
    " hash TEXT PRIMARY KEY,"
    " mime TEXT NOT NULL,"
    " width INTEGER NOT NULL,"
    " height INTEGER NOT NULL,"
    " bytes INTEGER NOT NULL,"
    " touched_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE message_attachment ("
    " message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,"
    " position INTEGER NOT NULL,"
    " attachment TEXT NOT NULL REFERENCES attachment,"
    " name TEXT NOT NULL,"
    " alt_text TEXT NOT NULL,"
    " PRIMARY KEY (message, position)) STRICT, WITHOUT ROWID",
    "CREATE INDEX message_attachment_by_hash ON message_attachment (attachment)",
    "CREATE TABLE draft_attachment ("
    " conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " position INTEGER NOT NULL,"
    " attachment TEXT NOT NULL REFERENCES attachment,"
    " name TEXT NOT NULL,"
    " alt_text TEXT NOT NULL,"
    " PRIMARY KEY (conversation, position)) STRICT, WITHOUT ROWID",
    "CREATE INDEX draft_attachment_by_hash ON draft_attachment (attachment)",

    "CREATE TABLE state ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " message INTEGER REFERENCES message ON DELETE SET NULL,"
    " path_key BLOB NOT NULL,"
    " fingerprint TEXT NOT NULL,"
    " model_name TEXT NOT NULL,"
    " tokens INTEGER NOT NULL,"
    " name TEXT NOT NULL DEFAULT '',"
    " created_ms INTEGER NOT NULL,"
    " bytes INTEGER NOT NULL) STRICT",
    "CREATE INDEX state_by_conversation ON state (conversation, fingerprint)",
    "CREATE INDEX state_by_message ON state (message)",
    "CREATE TABLE state_image ("  // apart, so that rows of `state` stay small
    " state INTEGER PRIMARY KEY REFERENCES state ON DELETE CASCADE,"
    " image BLOB NOT NULL) STRICT",
};

// Trigrams find parts of words and languages without spaces. The indexes keep no copy of the text. A message
// is indexed while it isn't streaming: indexing it anew with every piece would cost more than writing it.
constexpr const char *Search[] = {
    "CREATE VIRTUAL TABLE message_search USING fts5 (text, content = 'message', content_rowid = 'id',"
    " tokenize = 'trigram')",
    "CREATE TRIGGER message_search_insert AFTER INSERT ON message WHEN new.status <> 1 BEGIN"
    " INSERT INTO message_search (rowid, text) VALUES (new.id, new.text); END",
    "CREATE TRIGGER message_search_delete AFTER DELETE ON message WHEN old.status <> 1 BEGIN"
    " INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', old.id, old.text); END",
    // One trigger per change: the order in which SQLite runs several is not defined.
    "CREATE TRIGGER message_search_leave AFTER UPDATE OF text, status ON message"
    " WHEN old.status <> 1 AND new.status = 1 BEGIN"
    " INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', old.id, old.text); END",
    "CREATE TRIGGER message_search_enter AFTER UPDATE OF text, status ON message"
    " WHEN old.status = 1 AND new.status <> 1 BEGIN"
    " INSERT INTO message_search (rowid, text) VALUES (new.id, new.text); END",
    "CREATE TRIGGER message_search_change AFTER UPDATE OF text, status ON message"
    " WHEN old.status <> 1 AND new.status <> 1 AND new.text <> old.text BEGIN"
    " INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', old.id, old.text);"
    " INSERT INTO message_search (rowid, text) VALUES (new.id, new.text); END",
    "INSERT INTO message_search (rowid, text) SELECT id, text FROM message WHERE status <> 1",

    "CREATE VIRTUAL TABLE title_search USING fts5 (title, content = 'conversation', content_rowid = 'id',"
    " tokenize = 'trigram')",
    "CREATE TRIGGER title_search_insert AFTER INSERT ON conversation BEGIN"
    " INSERT INTO title_search (rowid, title) VALUES (new.id, new.title); END",
    "CREATE TRIGGER title_search_delete AFTER DELETE ON conversation BEGIN"
    " INSERT INTO title_search (title_search, rowid, title) VALUES ('delete', old.id, old.title); END",
    "CREATE TRIGGER title_search_update AFTER UPDATE OF title ON conversation WHEN new.title <> old.title "
    "BEGIN"
    " INSERT INTO title_search (title_search, rowid, title) VALUES ('delete', old.id, old.title);"
    " INSERT INTO title_search (rowid, title) VALUES (new.id, new.title); END",
    "INSERT INTO title_search (rowid, title) SELECT id, title FROM conversation",
};

constexpr const char *TemplateChoice[] = {
    "ALTER TABLE conversation ADD COLUMN template_choice TEXT NOT NULL DEFAULT ''",
};

// What a message is being changed to; NULL while nobody changes it.
constexpr const char *MessageEdit[] = {
    "ALTER TABLE message ADD COLUMN edit TEXT",
};

// By which damage is noticed that SQLite doesn't see: how many messages a conversation has, what a finished
// message says (NULL while it streams), what a state's image was. (app/storage/damage.h)
constexpr const char *Checksums[] = {
    "ALTER TABLE message ADD COLUMN checksum INTEGER",
    "CREATE INDEX message_unsealed ON message (id) WHERE checksum IS NULL",
    "ALTER TABLE state ADD COLUMN checksum INTEGER",
    "ALTER TABLE conversation ADD COLUMN messages INTEGER NOT NULL DEFAULT 0",
    "UPDATE conversation SET messages = (SELECT count(*) FROM message m WHERE m.conversation ="
    " conversation.id)",
    "CREATE TRIGGER message_count_insert AFTER INSERT ON message BEGIN"
    " UPDATE conversation SET messages = messages + 1 WHERE id = new.conversation; END",
    "CREATE TRIGGER message_count_delete AFTER DELETE ON message BEGIN"
    " UPDATE conversation SET messages = messages - 1 WHERE id = old.conversation; END",
};

// The starter went by the name of its file.
constexpr const char *StarterName[] = {
    "UPDATE message SET model_name = 'Rookery Starter' WHERE model_name = 'lm'",
    "UPDATE conversation SET model_name = 'Rookery Starter' WHERE model_name = 'lm'",
    "UPDATE state SET model_name = 'Rookery Starter' WHERE model_name = 'lm'",
};

// What the model expected at each token of an answer (app/runtime/token_records.h); NULL where that isn't
// known. Last, so that reading a message's other columns doesn't touch its pages.
constexpr const char *TokenFigures[] = {
    "ALTER TABLE message ADD COLUMN figures BLOB",
};

// The thing on the shelf whose state a conversation began with: its text is looked at for sources.
constexpr const char *StateOfShelf[] = {
    "ALTER TABLE state ADD COLUMN shelf_item TEXT NOT NULL DEFAULT ''",
};

// Texts that are written with a model: conversations of kind 1, without messages. A version holds what
// differs from its parent, and all of the text where `whole` isn't NULL. (app/storage/texts.h)
constexpr const char *TextVersions[] = {
    "ALTER TABLE conversation ADD COLUMN kind INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversation ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE version ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " parent INTEGER,"  // a hint like `leaf`: whoever reads it checks that it exists
    " kind INTEGER NOT NULL,"
    " created_ms INTEGER NOT NULL,"
    " model_name TEXT NOT NULL,"
    " start INTEGER NOT NULL,"
    " removed INTEGER NOT NULL,"
    " checksum INTEGER NOT NULL,"
    " by_model BLOB NOT NULL,"
    " inserted TEXT NOT NULL,"
    " whole TEXT) STRICT",
    "CREATE INDEX version_by_conversation ON version (conversation)",
    "CREATE TABLE text_state ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " fingerprint TEXT NOT NULL,"
    " units INTEGER NOT NULL,"
    " key INTEGER NOT NULL,"
    " tokens INTEGER NOT NULL,"
    " created_ms INTEGER NOT NULL,"
    " checksum INTEGER NOT NULL,"
    " image BLOB NOT NULL) STRICT",
    "CREATE INDEX text_state_by_conversation ON text_state (conversation, fingerprint)",
};

// What was expected at each token that a model wrote of a text: what changes the parent's tokens into the
// version's, and all of them where `whole` isn't NULL; NULL where there are none. (app/storage/text_tokens.h)
constexpr const char *TokensOfTexts[] = {
    "ALTER TABLE version ADD COLUMN tokens BLOB",
    "ALTER TABLE version ADD COLUMN whole_tokens BLOB",
};

// The keys of branches (app/storage/path_key.h), kept beside their last messages: `path_start` says for which
// prompt of the conversation. One is forgotten with those of all that may stand behind its message once that
// isn't what it was; what wasn't sealed before has none.
constexpr const char *KeysOfBranches[] = {
    "ALTER TABLE message ADD COLUMN path_key BLOB",
    "ALTER TABLE conversation ADD COLUMN path_start BLOB",
    "CREATE TRIGGER message_changed AFTER UPDATE OF checksum ON message"
    " WHEN old.checksum IS NOT NULL AND old.checksum IS NOT new.checksum BEGIN"
    " UPDATE message SET path_key = NULL"
    " WHERE conversation = new.conversation AND id >= new.id AND path_key IS NOT NULL; END",
};

constexpr std::array AllMigrations = {
    Migration(Tables),       Migration(Search),        Migration(TemplateChoice), Migration(MessageEdit),
    Migration(Checksums),    Migration(StarterName),   Migration(TokenFigures),   Migration(StateOfShelf),
    Migration(TextVersions), Migration(TokensOfTexts), Migration(KeysOfBranches)};

constexpr int HeaderBytes = 100;
constexpr int VersionOffset = 60;
constexpr int ApplicationIdOffset = 68;

StoreResult<> runSteps(Connection &connection, std::span<const Migration> steps)
{
    for (const Migration &migration : steps) {
        for (const char *step : migration) {
            if (const auto done = connection.execute(QString::fromUtf8(step)); !done) {
                return done;
            }
        }
    }
    return {};
}

StoreResult<int> integer(Connection &connection, std::string_view query)
{
    const auto value = connection.selectOne(query, {}, [](const Row &row) { return row.number(0); });
    return value ? StoreResult<int>(value->value_or(0)) : StoreResult<int>(passOn(value));
}

// A version 0 is only ours while there are no tables.
StoreResult<> checkUnmarked(Connection &connection, int version)
{
    const auto tables = integer(connection, "SELECT count(*) FROM sqlite_schema");
    if (!tables) {
        return passOn(tables);
    }
    if (version == 0 && *tables != 0) {
        return storeFailure(StoreErrorCode::NotOurs, QDir::toNativeSeparators(connection.file()),
                            QStringLiteral("tables of another program"));
    }
    return {};
}

}  // namespace

std::span<const Migration> migrations()
{
    return AllMigrations;
}

StoreResult<FileHeader> readFileHeader(const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    if (!QFileInfo::exists(file)) {
        return FileHeader{.empty = true};
    }
    const auto header = readFileStart(file, HeaderBytes);
    if (!header) {
        return storeFailure(StoreErrorCode::CannotOpen, shown, rookery::told(header.error().reason));
    }
    if (header->isEmpty()) {
        return FileHeader{.empty = true};
    }
    if (header->size() < HeaderBytes || !header->startsWith(QByteArray("SQLite format 3\0", 16))) {
        return storeFailure(StoreErrorCode::NotOurs, shown, QStringLiteral("no SQLite header"));
    }
    return FileHeader{.empty = false,
                      .version = qFromBigEndian<qint32>(header->constData() + VersionOffset),
                      .applicationId = qFromBigEndian<qint32>(header->constData() + ApplicationIdOffset)};
}

StoreResult<> checkHeader(const FileHeader &header, int latest, const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    if (header.empty || header.fresh()) {
        return {};
    }
    if (header.applicationId != ApplicationId) {
        return storeFailure(StoreErrorCode::NotOurs, shown,
                            QStringLiteral("application id %1").arg(header.applicationId));
    }
    if (header.version > latest) {
        return storeFailure(StoreErrorCode::TooNew, shown, QStringLiteral("version %1").arg(header.version));
    }
    return {};
}

StoreResult<> migrate(Connection &connection, std::span<const Migration> steps)
{
    return connection.transaction([&]() -> StoreResult<> {
        const auto found = integer(connection, "PRAGMA user_version");
        if (!found) {
            return passOn(found);
        }
        const int latest = static_cast<int>(steps.size());
        if (*found == latest) {
            return {};
        }
        if (const auto ours = checkUnmarked(connection, *found); !ours) {
            return ours;
        }
        if (*found > latest || *found < 0) {
            return storeFailure(StoreErrorCode::TooNew, QDir::toNativeSeparators(connection.file()),
                                QStringLiteral("version %1").arg(*found));
        }
        if (const auto done = runSteps(connection, steps.subspan(static_cast<std::size_t>(*found))); !done) {
            return done;
        }
        // A pragma takes no bound value; the numbers are ours.
        if (const auto marked =
                connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
            !marked) {
            return marked;
        }
        return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(latest));
    });
}

}  // namespace rookery
