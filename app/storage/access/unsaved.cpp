#include "app/storage/access/unsaved.h"

#include "app/storage/private_files.h"
#include "app/storage/read_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rookery {

namespace {

constexpr qint64 MostBytes = qint64{256} << 20;

const QString KindField = QStringLiteral("kind");
const QString IdField = QStringLiteral("id");
const QString TextField = QStringLiteral("text");

QString fileOf(const QString &database)
{
    return database + QStringLiteral(".unsaved.json");
}

StoreResult<> asNewDraft(ChatStore &store, const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const auto created = store.conversations().create();
    return created ? store.conversations().setDraft(*created, text, {}) : passOn(created);
}

StoreResult<> putDraft(ChatStore &store, ConversationId id, const QString &text)
{
    const auto there = store.conversations().get(id);
    return there ? store.conversations().setDraft(id, text, there->draftAttachments) : passOn(there);
}

StoreResult<> putAnswer(ChatStore &store, MessageId id, const QString &text)
{
    const auto there = store.messages().get(id);
    return there ? store.messages().setText(id, there->text + text) : passOn(there);
}

/// The model's part of a text, but for what the change touches.
QList<TextRun> runsAfter(const QList<TextRun> &before, const TextDelta &delta)
{
    QList<TextRun> runs;
    for (TextRun run : before) {
        if (run.start >= delta.start + delta.removed) {
            run.start += delta.inserted.size() - delta.removed;
            runs.append(run);
        } else if (run.start + run.length <= delta.start) {
            runs.append(run);
        }
    }
    return runs;
}

StoreResult<> putText(ChatStore &store, ConversationId id, const QString &text)
{
    const auto made = id == 0 ? store.texts().create({}) : StoreResult<ConversationId>(id);
    const auto there = made ? store.texts().open(*made) : StoreResult<OpenedText>(passOn(made));
    if (!there) {
        return passOn(there);
    }
    NewVersion version;
    version.text = *made;
    version.parent = there->version;
    version.delta = deltaBetween(there->text, text);
    version.byModel = runsAfter(there->byModel, version.delta);
    version.tokens = tokenChange(there->tokens, {}, text.size() - there->text.size());
    version.checksum = textChecksum(text);
    const auto added = store.texts().add(version);
    return added ? StoreResult<>() : StoreResult<>(passOn(added));
}

StoreResult<> put(ChatStore &store, int kind, qint64 id, const QString &text)
{
    switch (kind) {
    case Typed::Draft:
        return id == 0 ? asNewDraft(store, text) : putDraft(store, id, text);
    case Typed::Edit:
        return store.messages().setEdit(id, text);
    case Typed::Text:
        return putText(store, id, text);
    case Typed::Answer:
        return putAnswer(store, id, text);
    default:
        return {};
    }
}

}  // namespace

void Unsaved::note(const Typed &typed, bool written)
{
    const auto key = QPair<int, qint64>(typed.kind, typed.id());
    if (written || (typed.kind == Typed::Edit && typed.text.isNull())) {  // null: it was given up
        m_texts.remove(key);
        m_texts.remove(QPair<int, qint64>(typed.kind, 0));  // it has found its place meanwhile
    } else {
        m_texts.insert(key, typed.text);
    }
}

bool Unsaved::keep(const QString &database) const
{
    QJsonArray all;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        all.append(QJsonObject{{KindField, text.key().first},
                               {IdField, QString::number(text.key().second)},
                               {TextField, text.value()}});
    }
    return writePrivateFile(fileOf(database), QJsonDocument(all).toJson(QJsonDocument::Compact)).has_value();
}

StoreResult<> Unsaved::putBack(ChatStore &store)
{
    const QString file = fileOf(store.file());
    if (!QFileInfo::exists(file)) {
        return {};
    }
    const auto json = readWholeFile(file, MostBytes);
    const QJsonDocument kept = json ? QJsonDocument::fromJson(*json) : QJsonDocument();
    if (!kept.isArray()) {
        return {};
    }
    const auto done = store.together([&]() -> StoreResult<> {
        for (const QJsonValue &each : kept.array()) {
            const QString text = each[TextField].toString();
            auto put =
                rookery::put(store, each[KindField].toInt(-1), each[IdField].toString().toLongLong(), text);
            if (!put && put.error().code == StoreErrorCode::NotFound) {
                put = asNewDraft(store, text);
            }
            if (!put) {
                return put;
            }
        }
        return {};
    });
    if (done) {
        QFile::remove(file);
    }
    return done;
}

}  // namespace rookery
