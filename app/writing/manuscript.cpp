#include "app/writing/manuscript.h"

#include "app/chat/shown_conversation.h"
#include "app/writing/text_cutter.h"

#include <algorithm>
#include <chrono>
#include <utility>

using rookery::ChatStore;
using rookery::StoreResult;
using rookery::TextRun;
using rookery::VersionKind;
using namespace std::chrono_literals;

namespace {

// From the first change that isn't stored: who types without a pause is saved too.
constexpr auto SaveDelay = 250ms;
constexpr auto RetryDelay = 1000ms;
constexpr auto SamplingDelay = 300ms;
constexpr auto CountDelay = 200ms;
// A version that was typed ends where it has become longer: a key costs no more on the disk than that.
constexpr qsizetype LongVersion = 4096;

}  // namespace

/// What the store has of the text. Saves that fail are made up for by the next one, whatever it is.
struct Manuscript::Stored {
    rookery::ConversationId id = 0;
    rookery::VersionId parent = 0;  ///< of the version that may still go on
    QString parentText;
    rookery::TextTokens parentTokens;
    rookery::VersionId version = 0;  ///< 0 = none that may go on
    rookery::VersionId last = 0;     ///< where the text stands
    QString lastText;
    rookery::TextTokens lastTokens;

    void end()
    {
        parent = last;
        parentText = lastText;
        parentTokens = lastTokens;
        version = 0;
    }

    /// What comes has the parent of where the text stands.
    StoreResult<> standBeside(ChatStore &store)
    {
        if (last == 0) {
            return {};
        }
        const auto versions = store.texts().versions(id);
        if (!versions) {
            return passOn(versions);
        }
        const auto found = std::ranges::find(*versions, last, &rookery::VersionInfo::id);
        const rookery::VersionId origin = found == versions->end() ? 0 : found->parent;
        const auto opened = origin == 0 ? StoreResult<rookery::OpenedText>(rookery::OpenedText())
                                        : store.texts().version(origin);
        if (!opened) {
            return passOn(opened);
        }
        parent = origin;
        parentText = opened->text;
        parentTokens = opened->tokens;
        return {};
    }

    StoreResult<> save(ChatStore &store, rookery::NewVersion wanted, const QString &text,
                       const rookery::TextTokens &tokens)
    {
        wanted.delta = rookery::deltaBetween(parentText, text);
        if (version != 0 && wanted.kind == VersionKind::Typed && wanted.delta.inserted.size() > LongVersion) {
            end();
            wanted.delta = rookery::deltaBetween(parentText, text);
        }
        wanted.text = id;
        wanted.parent = parent;
        wanted.tokens = rookery::tokenChange(parentTokens, tokens, text.size() - parentText.size());
        wanted.checksum = rookery::textChecksum(text);
        if (version == 0) {
            const auto added = store.texts().add(wanted);
            if (!added) {
                return passOn(added);
            }
            version = *added;
        } else if (const auto amended = store.texts().amend(version, wanted); !amended) {
            return amended;
        }
        last = version;
        lastText = text;
        lastTokens = tokens;
        return {};
    }
};

Manuscript::Manuscript(StoreClient &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_stored(std::make_shared<Stored>())
{
    m_saving.setSingleShot(true);
    m_saving.callOnTimeout(this, &Manuscript::save);
    m_samplingSaving.setSingleShot(true);
    m_samplingSaving.setInterval(SamplingDelay);
    m_samplingSaving.callOnTimeout(this, &Manuscript::saveSampling);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelay);
    m_counting.callOnTimeout(this, &Manuscript::count);
    connect(&m_store, &StoreClient::replaced, this, [this] {
        // Of the file before; what is shown is stored as another text.
        m_stored = std::make_shared<Stored>();
        m_id = 0;
        m_unsaved = !empty();
        save();
        emit documentChanged();
    });
}

Manuscript::~Manuscript()
{
    save();
}

void Manuscript::setCursor(qint64 position, TextRun selection)
{
    if (position != m_cursor || selection != m_selection) {
        m_cursor = std::clamp<qint64>(position, 0, text().size());
        m_selection = selection;
        emit cursorMoved();
    }
}

void Manuscript::open(rookery::ConversationId id)
{
    save();
    const quint64 number = ++m_number;
    if (id == 0) {
        m_opening = false;
        show({});
        return;
    }
    m_opening = true;
    emit documentChanged();
    m_store.thread().run(
        this, [id](ChatStore &store) { return store.texts().open(id); },
        [this, number](const StoreResult<rookery::OpenedText> &opened) {
            if (number != m_number) {
                return;
            }
            m_opening = false;
            if (opened) {
                show(*opened);
            } else {
                emit documentChanged();
                emit failed(opened.error());
            }
        });
}

void Manuscript::show(const rookery::OpenedText &opened)
{
    m_written.reset(opened.text, opened.byModel, opened.tokens);
    m_stored = std::make_shared<Stored>();
    m_stored->id = opened.id;
    m_stored->last = opened.version;
    m_stored->lastText = opened.text;
    m_stored->lastTokens = opened.tokens;
    m_stored->end();
    m_saving.stop();
    m_unsaved = false;
    m_id = opened.id;
    m_title = opened.title;
    m_titleIsAuto = opened.titleIsAuto;
    m_sampling = opened.sampling;
    m_cursor = text().size();
    m_selection = {};
    count();
    emit documentChanged();
    emit titleChanged();
    emit samplingShown();
    emit shownAnew();
    emit edited();
    emit versionsChanged();
}

void Manuscript::setSampling(const QString &json)
{
    m_sampling = json;
    if (!m_samplingSaving.isActive()) {
        m_samplingSaving.start();
    }
}

/// Of a text that isn't stored yet, it is stored with it.
void Manuscript::saveSampling()
{
    m_samplingSaving.stop();
    m_store.thread().post([stored = m_stored, json = m_sampling](ChatStore &store) {
        return stored->id != 0 ? store.conversations().setSampling(stored->id, json) : StoreResult<>();
    });
}

void Manuscript::showTitle(rookery::ConversationId id, const QString &title)
{
    if (id == m_id && title != m_title) {
        m_title = title;
        m_titleIsAuto = false;
        emit titleChanged();
    }
}

void Manuscript::touch()
{
    m_unsaved = true;
    if (!m_saving.isActive()) {
        m_saving.start(SaveDelay);
    }
    if (!m_counting.isActive()) {
        m_counting.start();
    }
    emit edited();
}

void Manuscript::replace(TextRun stretch, const QString &inserted, WrittenText::By by, bool goesOn,
                         const rookery::TextTokens &tokens)
{
    m_written.replace(stretch, inserted, by, goesOn, tokens);
    const auto moved = [&](qint64 position) {
        return position < stretch.start                     ? position
               : position >= stretch.start + stretch.length ? position - stretch.length + inserted.size()
                                                            : stretch.start + inserted.size();
    };
    m_cursor = moved(m_cursor);
    m_selection = {};
    emit changed(stretch, inserted.size(), by);
    touch();
}

void Manuscript::undo()
{
    if (const auto place = m_written.undo()) {
        m_cursor = *place;
        m_selection = {};
        emit shownAnew();
        touch();
        emit cursorWanted(*place);
    }
}

void Manuscript::redo()
{
    if (const auto place = m_written.redo()) {
        m_cursor = *place;
        m_selection = {};
        emit shownAnew();
        touch();
        emit cursorWanted(*place);
    }
}

void Manuscript::accept()
{
    beginVersion(VersionKind::Accepted);
    if (m_written.accept()) {
        emit shownAnew();
        touch();
    }
    endVersion();
}

/// As one change, which can be taken back.
void Manuscript::putInAll(const QString &text, const QList<TextRun> &byModel,
                          const rookery::TextTokens &tokens)
{
    m_written.replaceAll(text, byModel, tokens);
    m_cursor = std::min<qint64>(m_cursor, text.size());
    m_selection = {};
    emit shownAnew();
    touch();
}

void Manuscript::replaceAll(const QString &text, VersionKind kind)
{
    beginVersion(kind);
    putInAll(text, {}, {});
    endVersion();
}

void Manuscript::goBackTo(const rookery::OpenedText &version)
{
    endVersion();
    putInAll(version.text, version.byModel, version.tokens);
    m_saving.stop();
    m_unsaved = false;
    m_store.thread().run(
        this,
        [stored = m_stored, version](ChatStore &store) {
            stored->last = version.version;
            stored->lastText = version.text;
            stored->lastTokens = version.tokens;
            stored->end();
            return store.texts().show(version.id, version.version);
        },
        [this](const StoreResult<> &shown) {
            if (!shown) {
                emit failed(shown.error());
            }
            emit m_store.changed();
            emit versionsChanged();
        });
}

void Manuscript::save()
{
    if (m_samplingSaving.isActive()) {
        saveSampling();
    }
    m_saving.stop();
    if (m_unsaved) {
        store(false);
    }
}

void Manuscript::beginVersion(VersionKind kind, const QString &modelName, bool besides)
{
    endVersion();
    m_kind = kind;
    m_modelName = modelName;
    if (besides) {
        m_store.thread().post([stored = m_stored](ChatStore &store) { return stored->standBeside(store); });
    }
}

void Manuscript::endVersion()
{
    m_saving.stop();
    if (m_unsaved) {
        store(true);
    } else {
        m_store.thread().post([stored = m_stored](ChatStore &) {
            stored->end();
            return StoreResult<>();
        });
    }
    m_kind = VersionKind::Typed;
    m_modelName.clear();
}

/// \param ends the next change begins another version
void Manuscript::store(bool ends)
{
    m_unsaved = false;
    if (m_id == 0 && text().isEmpty()) {
        return;  // nothing was written yet
    }
    suggestTitle();
    rookery::NewVersion version;
    version.kind = m_kind;
    version.byModel = m_written.byModel();
    version.modelName = m_modelName;
    const auto work = [stored = m_stored, version, text = text(), tokens = tokens(), title = m_title,
                       sampling = m_sampling,
                       ends](ChatStore &store) -> StoreResult<rookery::ConversationId> {
        if (stored->id == 0) {
            const auto created = store.texts().create(title);
            if (!created) {
                return created;
            }
            stored->id = *created;
            if (const auto set = store.conversations().setSampling(*created, sampling); !set) {
                return passOn(set);
            }
        }
        if (const auto saved = stored->save(store, version, text, tokens); !saved) {
            return passOn(saved);
        }
        if (ends) {
            stored->end();
        }
        return stored->id;
    };
    m_store.thread().run(
        this, work,
        [this, stored = m_stored](const auto &saved) {
            if (!saved) {
                emit failed(saved.error());
            }
            if (stored != m_stored) {
                return;
            }
            if (!saved) {
                m_unsaved = true;
                m_saving.start(RetryDelay);
                return;
            }
            if (m_id != *saved) {
                m_id = *saved;
                emit documentChanged();
            }
            emit m_store.changed();
            emit versionsChanged();
        },
        rookery::Typed{rookery::Typed::Text, [stored = m_stored] { return stored->id; }, text()});
}

/// The name of a text that the user didn't name is its first line.
void Manuscript::suggestTitle()
{
    const QString title = m_titleIsAuto ? titleFrom(text().left(1024)) : m_title;
    if (title == m_title) {
        return;
    }
    m_title = title;
    emit titleChanged();
    m_store.thread().post([stored = m_stored, title](ChatStore &store) {
        return stored->id != 0 ? store.conversations().suggestTitle(stored->id, title) : StoreResult<>();
    });
}

void Manuscript::count()
{
    m_words = wordsIn(text());
    m_characters = static_cast<int>(text().size());
    emit counted();
}
