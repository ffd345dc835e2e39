#include "app/storage/texts.h"

#include "app/common/text_limits.h"
#include "app/storage/search.h"
#include "engine/file/checksum.h"

#include <QDateTime>
#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace rookery {

namespace {

// Opening a text applies at most so many differences to one that is whole.
constexpr int MostSteps = 48;
// Of versions' texts that are searched through; a text is 1 MB at most in practice.
constexpr int BeginningLength = 120;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray packed(const QList<TextRun> &runs)
{
    QByteArray bytes(runs.size() * 16, Qt::Uninitialized);
    char *to = bytes.data();
    for (const TextRun &run : runs) {
        qToLittleEndian(run.start, to);
        qToLittleEndian(run.length, to + 8);
        to += 16;
    }
    return bytes;
}

/// Those that lie within the text, in order; damage is no more than a wrong colour.
QList<TextRun> unpacked(const QByteArray &bytes, qint64 units)
{
    QList<TextRun> runs;
    qint64 from = 0;
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16) {
        const TextRun run{qFromLittleEndian<qint64>(bytes.constData() + at),
                          qFromLittleEndian<qint64>(bytes.constData() + at + 8)};
        if (run.start < from || run.length <= 0 || run.start > units || run.length > units - run.start) {
            return runs;
        }
        from = run.start + run.length;
        runs.push_back(run);
    }
    return runs;
}

StoreResult<> touch(Connection &db, ConversationId text, VersionId version)
{
    const auto changed =
        db.change("UPDATE conversation SET version = ?, updated_ms = ? WHERE id = ? AND kind = 1",
                  {version, now(), text});
    if (!changed) {
        return passOn(changed);
    }
    return *changed == 0 ? StoreResult<>(missingConversation()) : StoreResult<>();
}

tl::unexpected<StoreError> damagedText()
{
    return storeFailure(StoreErrorCode::Corrupt, {}, QStringLiteral("a version isn't what was written"));
}

}  // namespace

TextDelta deltaBetween(QStringView before, QStringView after)
{
    const auto ahead = std::ranges::mismatch(before, after);
    qsizetype start = ahead.in1 - before.begin();
    // Not within a pair of surrogates, which a text may lose one half of otherwise.
    if (start > 0 && before[start - 1].isHighSurrogate()) {
        --start;
    }
    const QStringView restBefore = before.sliced(start);
    const QStringView restAfter = after.sliced(start);
    const auto behind =
        std::mismatch(restBefore.crbegin(), restBefore.crend(), restAfter.crbegin(), restAfter.crend());
    qsizetype same = behind.first - restBefore.crbegin();
    if (same > 0 && restBefore[restBefore.size() - same].isLowSurrogate()) {
        --same;
    }
    return {
        .start = start, .removed = restBefore.size() - same, .inserted = restAfter.chopped(same).toString()};
}

std::optional<QString> applied(const TextDelta &delta, const QString &text)
{
    if (delta.start < 0 || delta.removed < 0 || delta.start > text.size() ||
        delta.removed > text.size() - delta.start) {
        return std::nullopt;
    }
    QString changed = text;
    changed.replace(delta.start, delta.removed, delta.inserted);
    return changed;
}

qint64 textChecksum(QStringView text)
{
    return static_cast<qint64>(
        checksumOf(std::as_bytes(std::span(text.utf16(), static_cast<std::size_t>(text.size())))));
}

struct Texts::Stored {
    VersionId id = 0;
    VersionId parent = 0;
    ConversationId text = 0;
    TextDelta delta;
    std::optional<QString> whole;
    QByteArray byModel;
    qint64 checksum = 0;
    QByteArray tokens;
    QByteArray wholeTokens;
};

struct Texts::Content {
    QString text;
    TextTokens tokens;
};

StoreResult<ConversationId> Texts::create(const QString &title)
{
    return m_db.insert("INSERT INTO conversation (title, created_ms, updated_ms, kind) VALUES (?, ?, ?, 1)",
                       {title, now(), now()});
}

StoreResult<QList<ConversationSummary>> Texts::list() const
{
    return m_db.select(
        "SELECT id, title, created_ms, updated_ms, pinned, version = 0 FROM conversation"
        " WHERE kind = 1 AND deleted_ms IS NULL ORDER BY pinned DESC, updated_ms DESC, id DESC",
        {}, [](const Row &row) {
            return ConversationSummary{.id = row.integer(0),
                                       .title = row.text(1).left(MostOfName),
                                       .createdMs = row.integer(2),
                                       .updatedMs = row.integer(3),
                                       .pinned = row.flag(4),
                                       .hasDraft = false,
                                       .empty = row.flag(5)};
        });
}

StoreResult<QList<SearchHit>> Texts::find(const QString &query, int limit) const
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto all = list();
    if (!all || words.isEmpty()) {
        return all ? StoreResult<QList<SearchHit>>() : StoreResult<QList<SearchHit>>(passOn(all));
    }
    QList<SearchHit> hits;
    for (const ConversationSummary &summary : *all) {
        const auto opened = open(summary.id);
        const QString text = opened ? opened->text : QString();  // a damaged one is told of when it is opened
        const bool found = std::ranges::all_of(words, [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive) ||
                   summary.title.contains(word, Qt::CaseInsensitive);
        });
        if (found && hits.size() < limit) {
            Snippet snippet = snippetOf(text, words);
            hits.push_back({.conversation = summary.id,
                            .message = 0,
                            .title = summary.title,
                            .role = MessageRole::User,
                            .createdMs = summary.updatedMs,
                            .snippet = std::move(snippet.text),
                            .matches = std::move(snippet.matches)});
        }
    }
    return hits;
}

StoreResult<OpenedText> Texts::open(ConversationId id) const
{
    const auto found = m_db.selectOne("SELECT title, title_is_auto, sampling, version FROM conversation"
                                      " WHERE id = ? AND kind = 1 AND deleted_ms IS NULL",
                                      {id}, [&](const Row &row) {
                                          return OpenedText{.id = id,
                                                            .title = row.text(0).left(MostOfName),
                                                            .titleIsAuto = row.flag(1),
                                                            .sampling = row.text(2),
                                                            .version = row.integer(3),
                                                            .text = {},
                                                            .byModel = {},
                                                            .tokens = {}};
                                      });
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return missingConversation();
    }
    if ((*found)->version == 0) {
        return **found;
    }
    auto opened = version((*found)->version);
    if (opened) {
        opened->title = (*found)->title;
        opened->titleIsAuto = (*found)->titleIsAuto;
        opened->sampling = (*found)->sampling;
    }
    return opened;
}

StoreResult<Texts::Stored> Texts::stored(VersionId id) const
{
    auto found =
        m_db.selectOne("SELECT id, coalesce(parent, 0), conversation, start, removed, inserted, whole,"
                       " by_model, checksum, tokens, whole_tokens FROM version WHERE id = ?",
                       {id}, [](const Row &row) {
                           return Stored{.id = row.integer(0),
                                         .parent = row.integer(1),
                                         .text = row.integer(2),
                                         .delta = {row.integer(3), row.integer(4), row.text(5)},
                                         .whole = row.isNull(6) ? std::nullopt : std::optional(row.text(6)),
                                         .byModel = row.bytes(7),
                                         .checksum = row.integer(8),
                                         .tokens = row.bytes(9),
                                         .wholeTokens = row.bytes(10)};
                       });
    if (!found) {
        return passOn(found);
    }
    return *found ? StoreResult<Stored>(std::move(**found))
                  : storeFailure(StoreErrorCode::NotFound, {}, QStringLiteral("no such version"));
}

StoreResult<Texts::Content> Texts::contentOf(VersionId id) const
{
    struct Step {
        TextDelta delta;
        QByteArray tokens;
    };
    std::vector<Step> steps;
    Content content;
    qint64 checksum = 0;
    for (VersionId at = id; at != 0;) {
        auto version = stored(at);
        if (!version) {
            return passOn(version);
        }
        if (at == id) {
            checksum = version->checksum;
        }
        // Parents are older than their children, so a chain ends, whatever the file says.
        if (version->parent >= at) {
            return damagedText();
        }
        if (version->whole) {
            content.text = std::move(*version->whole);
            content.tokens = changed({}, version->wholeTokens, 0, content.text.size()).value_or(TextTokens());
            break;
        }
        steps.push_back({std::move(version->delta), std::move(version->tokens)});
        at = version->parent;
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        auto text = applied(step->delta, content.text);
        if (!text) {
            return damagedText();
        }
        const qint64 longer = text->size() - content.text.size();
        content.tokens = changed(content.tokens, step->tokens, longer, text->size()).value_or(TextTokens());
        content.text = std::move(*text);
    }
    return textChecksum(content.text) == checksum ? StoreResult<Content>(std::move(content)) : damagedText();
}

StoreResult<OpenedText> Texts::version(VersionId id) const
{
    const auto found = stored(id);
    if (!found) {
        return passOn(found);
    }
    auto content = contentOf(id);
    if (!content) {
        return passOn(content);
    }
    auto byModel = unpacked(found->byModel, content->text.size());
    return OpenedText{.id = found->text,
                      .title = {},
                      .titleIsAuto = true,
                      .version = id,
                      .text = std::move(content->text),
                      .byModel = std::move(byModel),
                      .tokens = std::move(content->tokens)};
}

/// A version that gets a child is finished: it may hold all of the text where the way to it has become long.
StoreResult<> Texts::keepWhole(VersionId id)
{
    const auto chain = m_db.selectOne(
        "WITH RECURSIVE chain (id, parent, steps, units) AS ("
        " SELECT id, parent, 1, length(inserted) FROM version WHERE id = ? AND whole IS NULL UNION ALL"
        " SELECT v.id, v.parent, chain.steps + 1, chain.units + length(v.inserted) FROM chain"
        " JOIN version v ON v.id = chain.parent WHERE v.whole IS NULL AND chain.steps <= ?)"
        " SELECT coalesce(max(steps), 0) FROM chain",
        {id, MostSteps}, [](const Row &row) { return row.number(0); });
    if (!chain) {
        return passOn(chain);
    }
    if (chain->value_or(0) < MostSteps) {
        return {};
    }
    const auto content = contentOf(id);
    if (!content) {
        return passOn(content);
    }
    const auto kept = m_db.change("UPDATE version SET whole = ?, whole_tokens = ? WHERE id = ?",
                                  {content->text, tokenChange({}, content->tokens, 0), id});
    return kept ? StoreResult<>() : StoreResult<>(passOn(kept));
}

StoreResult<VersionId> Texts::add(const NewVersion &version)
{
    return m_db.transaction([&]() -> StoreResult<VersionId> {
        if (version.parent != 0) {
            if (const auto kept = keepWhole(version.parent); !kept) {
                return passOn(kept);
            }
        }
        const auto id = m_db.insert(
            "INSERT INTO version (conversation, parent, kind, created_ms, model_name, start,"
            " removed, inserted, by_model, checksum, tokens) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {version.text, idOrNull(version.parent), static_cast<int>(version.kind), now(), version.modelName,
             version.delta.start, version.delta.removed, version.delta.inserted, packed(version.byModel),
             version.checksum, version.tokens});
        if (!id) {
            return id;
        }
        const auto touched = touch(m_db, version.text, *id);
        return touched ? id : StoreResult<VersionId>(passOn(touched));
    });
}

StoreResult<> Texts::amend(VersionId id, const NewVersion &version)
{
    return m_db.transaction([&]() -> StoreResult<> {
        const auto changed = m_db.change("UPDATE version SET kind = ?, model_name = ?, start = ?, removed = "
                                         "?, inserted = ?, by_model = ?, checksum = ?, tokens = ?"
                                         " WHERE id = ? AND whole IS NULL",
                                         {static_cast<int>(version.kind), version.modelName,
                                          version.delta.start, version.delta.removed, version.delta.inserted,
                                          packed(version.byModel), version.checksum, version.tokens, id});
        if (!changed) {
            return passOn(changed);
        }
        if (*changed == 0) {
            return storeFailure(StoreErrorCode::NotFound, {}, QStringLiteral("no such version"));
        }
        return touch(m_db, version.text, id);
    });
}

StoreResult<> Texts::show(ConversationId text, VersionId id)
{
    return touch(m_db, text, id);
}

StoreResult<QList<VersionInfo>> Texts::versions(ConversationId id) const
{
    return m_db.select("SELECT v.id, coalesce(v.parent, 0), v.kind, v.created_ms, v.model_name, v.removed,"
                       " length(v.inserted), substr(v.inserted, 1, ?), v.id = c.version"
                       " FROM version v JOIN conversation c ON c.id = v.conversation"
                       " WHERE v.conversation = ? ORDER BY v.id DESC",
                       {BeginningLength, id}, [](const Row &row) {
                           return VersionInfo{.id = row.integer(0),
                                              .parent = row.integer(1),
                                              .kind = static_cast<VersionKind>(row.number(2)),
                                              .createdMs = row.integer(3),
                                              .modelName = row.text(4).left(MostOfName),
                                              .removed = row.integer(5),
                                              .inserted = row.integer(6),
                                              .beginning = row.text(7),
                                              .shown = row.flag(8)};
                       });
}

StoreResult<> Texts::saveState(ConversationId text, const TextState &state, const QByteArray &image)
{
    return m_db.changeAll({
        {"DELETE FROM text_state WHERE conversation = ? AND fingerprint = ? AND key = ?",
         {text, state.fingerprint, state.key}},
        {"INSERT INTO text_state (conversation, fingerprint, units, key, tokens, created_ms, checksum, image)"
         " SELECT id, ?, ?, ?, ?, ?, ?, ? FROM conversation WHERE id = ?",
         {state.fingerprint, state.units, state.key, state.tokens, now(),
          static_cast<qint64>(checksumOf(
              std::as_bytes(std::span(image.constData(), static_cast<std::size_t>(image.size()))))),
          image, text}},
        {"DELETE FROM text_state WHERE conversation = ? AND fingerprint = ? AND id NOT IN"
         " (SELECT id FROM text_state WHERE conversation = ? AND fingerprint = ? ORDER BY id DESC LIMIT ?)",
         {text, state.fingerprint, text, state.fingerprint, MostStates}},
    });
}

StoreResult<QList<std::pair<TextStateId, TextState>>> Texts::states(ConversationId text,
                                                                    const QString &fingerprint) const
{
    return m_db.select("SELECT id, units, key, tokens FROM text_state WHERE conversation = ? AND"
                       " fingerprint = ? ORDER BY units DESC",
                       {text, fingerprint}, [&](const Row &row) {
                           return std::pair(row.integer(0), TextState{.units = row.integer(1),
                                                                      .key = row.integer(2),
                                                                      .fingerprint = fingerprint,
                                                                      .tokens = row.integer(3)});
                       });
}

StoreResult<QByteArray> Texts::stateImage(TextStateId id) const
{
    auto found = m_db.selectOne("SELECT image, checksum FROM text_state WHERE id = ?", {id},
                                [](const Row &row) { return std::pair(row.bytes(0), row.integer(1)); });
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return missingState();
    }
    const QByteArray &image = (*found)->first;
    const auto sum =
        checksumOf(std::as_bytes(std::span(image.constData(), static_cast<std::size_t>(image.size()))));
    return static_cast<qint64>(sum) == (*found)->second ? StoreResult<QByteArray>(image) : damagedState();
}

StoreResult<> copyVersions(Connection &db, ConversationId from, ConversationId to)
{
    struct Place {
        VersionId id;
        VersionId parent;
    };
    const auto versions =
        db.select("SELECT id, coalesce(parent, 0) FROM version WHERE conversation = ? ORDER BY id", {from},
                  [](const Row &row) {
                      return Place{row.integer(0), row.integer(1)};
                  });
    if (!versions) {
        return passOn(versions);
    }
    QHash<VersionId, VersionId> copies;
    for (const Place &version : *versions) {
        const auto copy = db.insert(
            "INSERT INTO version (conversation, parent, kind, created_ms, model_name, start, removed, "
            "inserted,"
            " whole, by_model, checksum, tokens, whole_tokens) SELECT ?, ?, kind, created_ms, model_name,"
            " start, removed, inserted, whole, by_model, checksum, tokens, whole_tokens FROM version"
            " WHERE id = ?",
            {to, idOrNull(copies.value(version.parent)), version.id});
        if (!copy) {
            return passOn(copy);
        }
        copies.insert(version.id, *copy);
    }
    const auto shown = db.selectOne("SELECT version FROM conversation WHERE id = ?", {from},
                                    [](const Row &row) { return row.integer(0); });
    if (!shown) {
        return passOn(shown);
    }
    const auto set =
        db.change("UPDATE conversation SET version = ? WHERE id = ?", {copies.value(shown->value_or(0)), to});
    return set ? StoreResult<>() : StoreResult<>(passOn(set));
}

}  // namespace rookery
