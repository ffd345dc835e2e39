#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"
#include "app/storage/text_tokens.h"

#include <span>

namespace rookery {

using VersionId = qint64;
using TextStateId = qint64;

/// How a version came about. The numbers are in the file: append only.
enum class VersionKind {
    Typed = 0,
    Continued = 1,  ///< by the model, at the cursor
    Rewritten = 2,  ///< by the model, in place of what was selected
    Filled = 3,     ///< by the model, between before and after
    Brought = 4,    ///< from a file
    Accepted = 5,   ///< what the model wrote counts as the user's from here on
};

/// A stretch of a text, in UTF-16 units.
struct TextRun {
    qint64 start = 0;
    qint64 length = 0;

    bool operator==(const TextRun &) const = default;
};

/// What changes one text into another.
struct TextDelta {
    qint64 start = 0;    ///< in UTF-16 units
    qint64 removed = 0;  ///< units from there on
    QString inserted = {};

    bool operator==(const TextDelta &) const = default;
};

/// The shortest one: whatever both begin and end with stays.
TextDelta deltaBetween(QStringView before, QStringView after);
/// nullopt where it doesn't fit the text.
std::optional<QString> applied(const TextDelta &delta, const QString &text);
/// Of a text, by which damage to it is noticed.
qint64 textChecksum(QStringView text);

struct NewVersion {
    ConversationId text = 0;
    VersionId parent = 0;  ///< 0 = an empty text
    VersionKind kind = VersionKind::Typed;
    TextDelta delta = {};         ///< from the parent's text
    QList<TextRun> byModel = {};  ///< in the whole text
    qint64 checksum = 0;          ///< of the whole text
    QString modelName = {};       ///< of what the model wrote
    QByteArray tokens = {};       ///< `tokenChange` from the parent's
};

struct VersionInfo {
    VersionId id = 0;
    VersionId parent = 0;
    VersionKind kind = VersionKind::Typed;
    qint64 createdMs = 0;
    QString modelName;
    qint64 removed = 0;   ///< units
    qint64 inserted = 0;  ///< units
    QString beginning;    ///< of what was inserted; cut off
    bool shown = false;   ///< the text stands here

    bool operator==(const VersionInfo &) const = default;
};

/// A text as it stands.
struct OpenedText {
    ConversationId id = 0;
    QString title;
    bool titleIsAuto = true;
    QString sampling = {};  ///< JSON, as the settings panel wrote it; empty = defaults
    VersionId version = 0;  ///< 0 = none yet
    QString text;
    QList<TextRun> byModel;
    TextTokens tokens;  ///< that models wrote, as far as they are known; damage loses nothing but them
};

/// What the model remembers behind the beginning of a text.
struct TextState {
    qint64 units = 0;  ///< of the text, that it was fed
    qint64 key = 0;    ///< of those units and how they were fed
    QString fingerprint = {};
    qint64 tokens = 0;
};

/// The texts that the user writes with a model: conversations of another kind, without messages. A text has a
/// tree of versions. Each holds what differs from its parent, and now and then one holds all, so that neither
/// a key costs a whole text nor an opening more than a few dozen steps.
class Texts
{
public:
    explicit Texts(Connection &connection)
        : m_db(connection)
    {
    }

    /// An empty one, at the top of the list.
    [[nodiscard]] StoreResult<ConversationId> create(const QString &title);
    /// Pinned ones first, then the last changed; without removed ones.
    [[nodiscard]] StoreResult<QList<ConversationSummary>> list() const;
    /// Those with all of the words in the title or in the text, the last changed first.
    [[nodiscard]] StoreResult<QList<SearchHit>> find(const QString &query, int limit) const;
    /// \return NotFound; Damaged where the text isn't what was written
    [[nodiscard]] StoreResult<OpenedText> open(ConversationId id) const;

    /// Adds a version, where the text stands from then on.
    [[nodiscard]] StoreResult<VersionId> add(const NewVersion &version);
    /// The version goes on: other differences from its parent. \pre it has no children
    [[nodiscard]] StoreResult<> amend(VersionId id, const NewVersion &version);
    /// The text stands at one of its versions again; what is added then has that as its parent.
    [[nodiscard]] StoreResult<> show(ConversationId text, VersionId id);
    /// All of a text, the newest first.
    [[nodiscard]] StoreResult<QList<VersionInfo>> versions(ConversationId id) const;
    /// \return NotFound, Damaged
    [[nodiscard]] StoreResult<OpenedText> version(VersionId id) const;

    /// Keeps a state; of each model at most `MostStates`, the oldest go.
    [[nodiscard]] StoreResult<> saveState(ConversationId text, const TextState &state,
                                          const QByteArray &image);
    /// Those of a model, the one behind most of the text first.
    [[nodiscard]] StoreResult<QList<std::pair<TextStateId, TextState>>>
    states(ConversationId text, const QString &fingerprint) const;
    /// \return NotFound, Damaged
    [[nodiscard]] StoreResult<QByteArray> stateImage(TextStateId id) const;

    static constexpr int MostStates = 4;

private:
    struct Stored;
    struct Content;

    StoreResult<Stored> stored(VersionId id) const;
    StoreResult<Content> contentOf(VersionId id) const;
    StoreResult<> keepWhole(VersionId id);

    Connection &m_db;
};

/// A copy of all versions of a text, for a copy of it.
[[nodiscard]] StoreResult<> copyVersions(Connection &db, ConversationId from, ConversationId to);

}  // namespace rookery
