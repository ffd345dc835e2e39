#include "app/writing/suggestion.h"

#include "app/models/model_name.h"
#include "app/settings/battery.h"
#include "app/writing/text_cutter.h"
#include "app/writing/token_list.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using rookery::TextRun;
using namespace rookery::runtime;

namespace {

const QString EnabledKey = QStringLiteral("writing/suggestions");

constexpr int SuggestedTokens = 12;
// What isn't read yet of the word at the cursor is read with the suggestion. Behind a word that is read
// first, and kept: what comes first behind it then takes no pass at all. Within a word no more than this is
// read with it.
constexpr qsizetype MostReadWithin = 24;
constexpr double LeastPauseMs = 5;  // less than a token of the smallest models that write well takes
constexpr double MostPauseMs = 600;
constexpr double ThoughtMs = 1000;  // who waits as long isn't typing on
constexpr double NewestShare = 0.3;

/// The model begins a word with its space.
qsizetype behindSpaces(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1] == u' ') {
        --end;
    }
    return end;
}

}  // namespace

Suggestion::Suggestion(EngineClient &engine, SamplingModel &sampling, Settings &settings,
                       Manuscript &manuscript, TextReader &reader, CoAuthor &coAuthor, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_sampling(sampling)
    , m_settings(settings)
    , m_manuscript(manuscript)
    , m_reader(reader)
    , m_coAuthor(coAuthor)
    , m_enabled(settings.value(EnabledKey, true).toBool())
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_pause.callOnTimeout(this, &Suggestion::ask);
    connect(&m_manuscript, &Manuscript::changed, this, &Suggestion::onChanged);
    connect(&m_manuscript, &Manuscript::shownAnew, this, [this] {
        m_tip = {};
        m_tail = {};
        drop();
    });
    connect(&m_manuscript, &Manuscript::cursorMoved, this, [this] {
        const bool there = m_manuscript.cursor() == m_place;
        if (!there && (!m_text.isEmpty() || (m_run != 0 && !m_reading))) {
            drop();
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        drop();
        m_tip = {};
        m_tail = {};
    });
    connect(&m_engine, &EngineClient::pieceReady, this, [this](RunId run, const Piece &piece) {
        if (run == m_run && !m_reading) {
            const DrawnText::Grown grown = m_drawn.add(QString::fromStdString(piece.text));
            grow(grown.text, grown.tokens);
        }
    });
    connect(&m_engine, &EngineClient::tokensRecorded, this, [this](RunId run, const Recorded &recorded) {
        if (run == m_run && !m_reading) {
            m_drawn.add(recorded.tokens);
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this, [this](RunId run, const Finished &finished) {
        if (run == m_run) {
            m_run = 0;
            onFinished(finished);
        }
    });
    // Nobody asked for it: what fails is simply not there.
    connect(&m_engine, &EngineClient::runFailed, this, [this](RunId run) {
        if (run == m_run) {
            m_run = 0;
            m_reading = m_readsTail = false;
            drop();
        }
    });
}

void Suggestion::setEnabled(bool enabled)
{
    if (enabled != m_enabled) {
        m_enabled = enabled;
        m_settings.setValue(EnabledKey, enabled);
        drop();
        emit enabledChanged();
    }
}

/// At the end of a line alone: between words it would be in the way.
bool Suggestion::wanted() const
{
    const QString &text = m_manuscript.text();
    const qint64 at = m_manuscript.cursor();
    const bool atLineEnd = at == text.size() || text[at] == u'\n';
    const bool behindWords = at > 0 && text[at - 1] != u'\n';
    return m_enabled && atLineEnd && behindWords && !m_manuscript.anySelected() && !m_coAuthor.busy() &&
           m_coAuthor.proposals()->rowCount() == 0 && m_engine.model().loaded() &&
           !m_engine.model().elsewhere() && !onBattery();
}

void Suggestion::onChanged(TextRun at, qint64 inserted, WrittenText::By by)
{
    if (at.start < m_tip.units) {
        m_tip = {};
    }
    const bool wholeThere =
        at.start > m_tail.units || (at.start == m_tail.units && at.length == 0 && inserted > 0 &&
                                    m_manuscript.text()[at.start].isSpace());
    if (!wholeThere) {
        m_tail = {};
    }
    if (m_taking) {
        return;
    }
    // Who types what is suggested goes on with it.
    const bool typedIt = by == WrittenText::By::User && !m_text.isEmpty() && at.start == m_place &&
                         at.length == 0 &&
                         m_text.startsWith(QStringView(m_manuscript.text()).sliced(at.start, inserted));
    if (typedIt && inserted < m_text.size()) {
        m_text.remove(0, inserted);
        m_tokens = wholeTokensWithin(m_tokens, {inserted, m_text.size()});
        m_place += inserted;
        emit changed();
        return;
    }
    drop();
    if (by == WrittenText::By::User && inserted > 0) {
        askUnlessHasty();
    }
}

/// At once, as soon as the cursor has followed. Who types faster than the model writes would only keep it
/// busy: for him, once no key has come for as long as a token takes.
void Suggestion::askUnlessHasty()
{
    const double token = std::clamp(m_secondsAToken * 1000, LeastPauseMs, MostPauseMs);
    bool hasty = true;  // nothing is known of him yet
    if (m_sinceKey.isValid()) {
        const auto sinceKey = static_cast<double>(m_sinceKey.nsecsElapsed()) / 1e6;
        if (sinceKey < ThoughtMs) {
            m_msAKey += (sinceKey - m_msAKey) * NewestShare;
        }
        hasty = std::min(sinceKey, m_msAKey) < token;
    }
    m_sinceKey.start();
    m_pause.start(hasty ? static_cast<int>(token) : 0);
}

void Suggestion::drop()
{
    m_pause.stop();
    if (m_run != 0 && (!m_reading || m_readsTail)) {  // what else is read stays of use
        m_reading = m_readsTail = false;
        m_engine.stop(std::exchange(m_run, 0));
    }
    m_tokens.clear();
    if (!m_text.isEmpty()) {
        m_text.clear();
        emit changed();
    }
}

/// What was read nearest before the cursor.
TextReader::Reached Suggestion::known()
{
    const qsizetype cursor = m_manuscript.cursor();
    TextReader::Reached known = m_reader.nearest(cursor);
    for (const TextReader::Reached &one : {m_tip, m_tail}) {
        if (one.state && one.units > known.units && one.units <= cursor) {
            known = one;
        }
    }
    return known;
}

void Suggestion::ask()
{
    if (!wanted() || m_run != 0) {
        return;
    }
    const QString &text = m_manuscript.text();
    const qsizetype cursor = m_manuscript.cursor();
    const qsizetype words = behindWords(text, cursor);
    if (m_tail.state && m_tail.units > m_tip.units && m_tail.units <= words) {
        m_tip = m_tail;  // that word was whole
    }
    const TextReader::Reached known = this->known();
    const qsizetype unread = words - known.units;
    if (unread >= MostReadWithin || (unread > 0 && words == behindSpaces(text, cursor))) {
        readOn(known.units, words, known.state);
    } else {
        write(known.units, known.state);
    }
}

void Suggestion::readOn(qsizetype from, qsizetype to, const SnapshotPtr &state)
{
    Job job;
    if (state) {
        job.start = state;
    }
    job.parts = m_reader.partsBetween(from, to);
    m_reading = true;
    m_tip = {nullptr, to};
    m_run = m_engine.run(std::move(job));
}

/// Whoever looks at a suggestion types a space next, if anything: what is read then is one word.
void Suggestion::readTail()
{
    const TextReader::Reached known = this->known();
    const qsizetype to = behindSpaces(m_manuscript.text(), m_manuscript.cursor());
    if (to <= known.units || !wanted()) {
        return;
    }
    Job job;
    if (known.state) {
        job.start = known.state;
    }
    job.parts = m_reader.partsBetween(known.units, to);
    m_reading = m_readsTail = true;
    m_tail = {nullptr, to};
    m_run = m_engine.run(std::move(job));
}

void Suggestion::write(qsizetype from, const SnapshotPtr &state)
{
    const QStringView text = m_manuscript.text();
    m_place = m_manuscript.cursor();
    const qsizetype to = std::max(from, behindSpaces(text, m_place));
    Job job;
    if (state) {
        job.start = state;
    }
    job.parts = m_reader.partsBetween(from, to);
    job.writing.maxTokens = SuggestedTokens;
    job.writing.stopTexts = {"\n"};
    job.writing.records = !m_engine.model().onCard();
    job.writing.sampling = [params = m_sampling.params()] { return params; };
    job.drafts.push_back(Draft{.seed = m_sampling.seed() >= 0 ? static_cast<quint64>(m_sampling.seed())
                                                              : QRandomGenerator::global()->generate64()});
    m_reading = false;
    m_text.clear();
    m_tokens.clear();
    m_drawn = DrawnText(rookery::writerNumber(::modelName(m_engine.model())));
    m_run = m_engine.run(std::move(job));
}

void Suggestion::grow(QString piece, rookery::TextTokens tokens)
{
    // The space before the word may stand in the text already.
    if (m_text.isEmpty() && QStringView(m_manuscript.text()).first(m_place).endsWith(u' ') &&
        piece.startsWith(u' ')) {
        piece.remove(0, 1);
        tokens = tokensWithin(tokens, {1, piece.size()});
    }
    m_tokens += shifted(tokens, m_text.size());
    m_text += piece;
    emit changed();
}

void Suggestion::onFinished(const Finished &finished)
{
    if (m_reading) {
        m_reading = false;
        if (std::exchange(m_readsTail, false)) {
            m_tail.state = m_tail.units > 0 ? finished.state : nullptr;
            return;
        }
        m_tip.state = m_tip.units > 0 ? finished.state : nullptr;
        if (m_tip.state && !m_pause.isActive()) {
            ask();
        }
        return;
    }
    if (const QString rest = m_drawn.rest(); !rest.isEmpty()) {
        grow(rest, {});
    }
    if (finished.written.tokens > 0 && finished.written.seconds > 0) {
        m_secondsAToken = finished.written.seconds / finished.written.tokens;
    }
    if (m_manuscript.cursor() == m_place) {
        readTail();
    }
}

void Suggestion::takeWord()
{
    if (m_text.isEmpty()) {
        return;
    }
    qsizetype end = 0;
    while (end < m_text.size() && m_text[end].isSpace()) {
        ++end;
    }
    while (end < m_text.size() && !m_text[end].isSpace()) {
        ++end;
    }
    const QString word = m_text.first(end);
    const rookery::TextTokens tokens = wholeTokensWithin(m_tokens, {0, end});
    m_text.remove(0, end);
    m_tokens = wholeTokensWithin(m_tokens, {end, m_text.size()});
    const qint64 at = m_place;
    m_place += end;
    m_taking = true;
    m_manuscript.replace({at, 0}, word, WrittenText::By::Model, false, tokens);
    m_taking = false;
    emit m_manuscript.cursorWanted(m_place);
    emit changed();
    if (m_text.isEmpty()) {
        askUnlessHasty();
    }
}
