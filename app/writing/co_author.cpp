#include "app/writing/co_author.h"

#include "app/models/model_name.h"
#include "app/runtime/dialogue.h"
#include "app/text/thought.h"
#include "app/writing/text_cutter.h"
#include "app/writing/token_list.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

using rookery::TextRun;
using rookery::VersionKind;
using namespace rookery::runtime;

namespace {

// What stands between two sentences is short, and its end is looked for in what came.
constexpr int FillTokens = 40;
constexpr int LeastFills = 4;
// Of what follows a gap, that tells whether a proposal leads there.
constexpr qsizetype JudgedUnits = 240;

/// Up to the last word that is whole.
QString wholeWords(const QString &text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    const bool ends = !text.isEmpty() && (text.back().isPunct() || text.back().isSpace());
    return ends || space <= 0 ? text : text.first(space);
}

/// Where a stretch stands after a change of the text, and how long it is then.
/// \param stays what is put in right before an empty one stands behind it
TextRun moved(TextRun place, TextRun at, qint64 inserted, bool stays)
{
    const qint64 end = place.start + place.length;
    const qint64 atEnd = at.start + at.length;
    const bool before =
        atEnd < place.start || (atEnd == place.start && !(stays && place.length == 0 && at.length == 0));
    if (before) {
        return {place.start + inserted - at.length, place.length};
    }
    if (at.start >= end) {
        return place;
    }
    // It was changed itself: what is left of it, with what came within.
    const qint64 start = at.start < place.start ? at.start + inserted : place.start;
    const qint64 newEnd = atEnd <= end ? end + inserted - at.length : at.start;
    return {start, std::max<qint64>(0, newEnd - start)};
}

/// As it stands between what is before and after it.
QString joined(QString text, QStringView before, QStringView after)
{
    while (text.endsWith(u' ') || text.endsWith(u'\n')) {
        text.chop(1);
    }
    if (before.endsWith(u' ') || before.endsWith(u'\n')) {
        while (text.startsWith(u' ')) {
            text.remove(0, 1);
        }
    }
    const bool parts = !after.isEmpty() && (after.front().isLetterOrNumber() || after.front() == u'“');
    return parts && !text.isEmpty() ? text + u' ' : text;
}

}  // namespace

CoAuthor::CoAuthor(EngineClient &engine, SamplingModel &sampling, Manuscript &manuscript, TextReader &reader,
                   QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_sampling(sampling)
    , m_manuscript(manuscript)
    , m_reader(reader)
{
    m_shared->set(m_sampling.params());
    connect(&m_sampling, &SamplingModel::changed, this, [this] { m_shared->set(m_sampling.params()); });
    connect(&m_manuscript, &Manuscript::changed, this, &CoAuthor::onChanged);
    connect(&m_manuscript, &Manuscript::shownAnew, this, [this] {
        if (m_inserting) {
            return;
        }
        stop();  // of another text, or of one that was taken back
        m_run = 0;
        m_last = {};
        m_lastWritten.clear();
        end();
        m_proposals.clear();
        setNotice({});
    });
    connect(&m_manuscript, &Manuscript::cursorMoved, this, &CoAuthor::stateChanged);
    connect(&m_manuscript, &Manuscript::edited, this, &CoAuthor::stateChanged);
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (m_phase == Phase::Reading) {
            end();
        }
        emit stateChanged();
    });
    connect(&m_reader, &TextReader::failed, this, [this](const QString &sentence) {
        end();
        emit failed(sentence);
    });
    connect(&m_engine, &EngineClient::pieceReady, this, [this](RunId run, const Piece &piece) {
        if (run == m_run && m_phase == Phase::Writing) {
            onPiece(piece);
        }
    });
    connect(&m_engine, &EngineClient::tokensRecorded, this, [this](RunId run, const Recorded &recorded) {
        if (run == m_run && m_phase == Phase::Writing) {
            m_drawn[static_cast<std::size_t>(recorded.draft)].add(recorded.tokens);
            for (const TokenRecord &record : recorded.tokens) {
                if (recorded.draft == 0) {
                    m_said.push_back(record.token);
                }
            }
        } else if (run == m_run && m_phase == Phase::Scoring) {
            for (const TokenRecord &record : recorded.tokens) {
                m_score += record.figures.logProbability;
                ++m_scoredTokens;
            }
        }
    });
    connect(&m_engine, &EngineClient::tokenExpected, this, [this](RunId run, const Expected &expected) {
        if (run == m_run && m_phase == Phase::Writing && expected.draft == 0) {
            const auto before = static_cast<std::ptrdiff_t>(std::min(expected.place, m_said.size()));
            emit this->expected(expected, {m_said.begin(), m_said.begin() + before});
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this, [this](RunId run, const Finished &finished) {
        if (run == m_run) {
            m_phase == Phase::Scoring ? onScored() : onFinished(finished);
        }
    });
    connect(&m_engine, &EngineClient::runFailed, this,
            [this](RunId run, int draft, int, const QString &sentence) {
                if (run != m_run) {
                    return;
                }
                emit failed(sentence);
                if (m_phase == Phase::Scoring) {
                    propose();
                    return;
                }
                settleDraft(draft, true);
            });
}

bool CoAuthor::hasBefore() const
{
    const qint64 at = m_manuscript.anySelected() ? m_manuscript.selection().start : m_manuscript.cursor();
    return withoutSpaces(m_manuscript.text(), at) > 0;
}

bool CoAuthor::canRewrite() const
{
    return !busy() && m_engine.model().loaded() && m_manuscript.anySelected();
}

bool CoAuthor::canFill() const
{
    const TextRun selection = m_manuscript.selection();
    const qint64 end = selection.length > 0 ? selection.start + selection.length : m_manuscript.cursor();
    return canContinue() && !QStringView(m_manuscript.text()).sliced(end).trimmed().isEmpty();
}

QString CoAuthor::obstacle() const
{
    const LoadedModel &model = m_engine.model();
    return !model.loaded() ? tr("Load a model to write with.")
           : model.elsewhere()
               ? tr("A model on another computer can only rewrite what you select: it keeps no "
                    "states of texts.")
               : QString();
}

void CoAuthor::setDrafts(int drafts)
{
    drafts = std::clamp(drafts, 1, MostDrafts);
    if (drafts != m_drafts) {
        m_drafts = drafts;
        emit draftsChanged();
    }
}

void CoAuthor::goOn()
{
    if (canContinue()) {
        begin({Task::Continuing, {m_manuscript.cursor(), 0}, {}});
    }
}

void CoAuthor::rewrite(const QString &instruction)
{
    if (canRewrite() && !instruction.trimmed().isEmpty()) {
        begin({Task::Rewriting, m_manuscript.selection(), instruction.trimmed()});
    }
}

void CoAuthor::fill()
{
    if (canFill()) {
        const TextRun selection = m_manuscript.selection();
        begin({Task::Filling, selection.length > 0 ? selection : TextRun{m_manuscript.cursor(), 0}, {}});
    }
}

void CoAuthor::goOnWith(TextRun stretch, const QString &text, const rookery::TextTokens &tokens)
{
    if (busy() || !readsHere()) {
        return;
    }
    m_manuscript.beginVersion(VersionKind::Continued, writer());
    m_inserting = true;
    m_manuscript.replace(stretch, text, WrittenText::By::Model, false, tokens);
    m_inserting = false;
    begin({Task::Continuing, {stretch.start + text.size(), 0}, {}, true}, true);
}

void CoAuthor::repeat()
{
    if (!canRepeat()) {
        return;
    }
    Wish wish = m_last;
    const bool stands = !m_lastWritten.isEmpty() &&
                        m_manuscript.text().mid(wish.place.start, m_lastWritten.size()) == m_lastWritten;
    if (stands) {
        m_manuscript.beginVersion(kind(), writer(), true);
        m_inserting = true;
        m_manuscript.replace({wish.place.start, m_lastWritten.size()}, {}, WrittenText::By::Model);
        m_inserting = false;
    }
    wish.place.start = std::min<qint64>(wish.place.start, m_manuscript.text().size());
    wish.place.length = std::min<qint64>(wish.place.length, m_manuscript.text().size() - wish.place.start);
    begin(wish, stands);
}

/// \param goesOn what it writes belongs to the version and the step that were begun just now
void CoAuthor::begin(const Wish &wish, bool goesOn)
{
    m_proposals.clear();
    m_wish = wish;
    m_last = wish;
    m_lastWritten.clear();
    m_insertAt = wish.place.start;
    m_anyWritten = false;
    m_anyFailed = false;
    m_alike = 0;
    m_goesOn = goesOn;
    m_stopped = false;
    setNotice({});
    if (wish.task == Task::Continuing && !goesOn) {
        m_manuscript.beginVersion(kind(), writer());
    }
    if (wish.task == Task::Rewriting) {
        askToRewrite();
    } else {
        read();
    }
}

/// Where the text ends that the model goes on from.
qsizetype CoAuthor::readTo() const
{
    return withoutSpaces(m_manuscript.text(), m_wish.place.start);
}

void CoAuthor::read()
{
    setPhase(Phase::Reading);
    m_reader.reach(readTo(), [this](const TextReader::Reached &reached) { write(reached); });
}

Writing CoAuthor::writing() const
{
    Writing writing;
    writing.maxTokens =
        m_wish.task == Task::Filling ? std::min(FillTokens, m_sampling.maxTokens()) : m_sampling.maxTokens();
    writing.sampling = [shared = m_shared] { return shared->get(); };
    writing.records = !m_engine.model().onCard() || m_watched || m_followed->load();
    if (writing.records) {  // on a card the logits would have to leave it for that
        writing.watched = [followed = m_followed] { return followed->load(); };
    }
    for (const QString &text : m_sampling.stopList()) {
        writing.stopTexts.push_back(text.toStdString());
    }
    return writing;
}

void CoAuthor::addDrafts(Job &job, int count)
{
    const quint64 seed = m_sampling.seed() >= 0 ? static_cast<quint64>(m_sampling.seed())
                                                : QRandomGenerator::system()->generate64();
    for (int draft = 0; draft < count; ++draft) {
        job.drafts.push_back(Draft{.seed = seed + static_cast<quint64>(draft)});
    }
    m_openDrafts = count;
    m_said.clear();
    m_drawn.assign(static_cast<std::size_t>(count), DrawnText(rookery::writerNumber(writer())));
    if (m_wish.task != Task::Continuing || count > 1) {
        m_proposals.begin(count);
    }
}

void CoAuthor::write(const TextReader::Reached &reached)
{
    m_reached = reached;
    Job job;
    if (reached.state) {
        job.start = reached.state;
    }
    job.parts = m_reader.partsBetween(reached.units, readTo());
    job.writing = writing();
    addDrafts(job, m_wish.straight                ? 1
                   : m_wish.task == Task::Filling ? std::max(LeastFills, m_drafts)
                                                  : m_drafts);
    setPhase(Phase::Writing);
    m_run = m_engine.run(std::move(job));
}

void CoAuthor::askToRewrite()
{
    const LoadedModel &model = m_engine.model();
    PromptStyles styles;
    if (!model.elsewhere()) {
        styles.chatTemplate = model.chatTemplate;
    }
    Turn turn;
    turn.role = Role::User;
    turn.text = (m_wish.instruction + QStringLiteral("\n\n") +
                 m_manuscript.text().mid(m_wish.place.start, m_wish.place.length))
                    .toStdString();
    const std::vector<Turn> turns = {turn};
    Job job;
    job.parts = partsToRead(turns, -1, StartingPoint::Zero, false, styles);
    job.chatTemplate = styles.chatTemplate;
    job.told = {.systemPrompt = {}, .turns = turns};
    job.writing = writing();
    if (!model.elsewhere()) {
        for (std::string &text : stopTexts(turns, styles)) {
            job.writing.stopTexts.push_back(std::move(text));
        }
    }
    job.writing.stopTokens = stopTokens(turns, styles);
    addDrafts(job, m_drafts);
    const QString prefix = QString::fromStdString(answerPrefix(turns, styles));
    for (int draft = 0; draft < m_drafts; ++draft) {
        m_proposals.grow(draft, prefix);
    }
    setPhase(Phase::Writing);
    m_run = m_engine.run(std::move(job));
}

/// The user goes on typing meanwhile: the place moves along.
void CoAuthor::onChanged(TextRun at, qint64 inserted, WrittenText::By)
{
    if (m_inserting) {
        return;
    }
    m_goesOn = false;  // what comes is taken back apart from what came between
    setNotice({});
    if (at.start + at.length <= m_insertAt) {
        m_insertAt += inserted - at.length;
    } else if (at.start < m_insertAt) {
        m_insertAt = at.start;
    }
    const bool within =
        at.start >= m_last.place.start && at.start < m_last.place.start + m_lastWritten.size();
    if (within) {
        m_lastWritten.clear();
    }
    // Proposals were made for what stands before their place, whatever is typed there meanwhile.
    const bool stays = m_proposals.rowCount() > 0;
    const bool meets =
        at.start < m_last.place.start + m_last.place.length && at.start + at.length > m_last.place.start;
    if (meets) {
        m_lastWritten.clear();
    }
    m_wish.place = moved(m_wish.place, at, inserted, stays);
    m_last.place = moved(m_last.place, at, inserted, stays);
    if (m_phase == Phase::Reading && at.start < readTo()) {
        read();
    }
}

void CoAuthor::onPiece(const Piece &piece)
{
    DrawnText &drawn = m_drawn[static_cast<std::size_t>(piece.draft)];
    const DrawnText::Grown grown = drawn.add(QString::fromStdString(piece.text));
    if (m_proposals.rowCount() > 0) {
        m_proposals.grow(piece.draft, grown.text, grown.tokens);
    } else {
        insert(grown.text, grown.tokens);
    }
}

/// Right into the text, behind what of it stands there already.
void CoAuthor::insert(QString piece, rookery::TextTokens tokens)
{
    const qint64 at = m_insertAt = std::min<qint64>(m_insertAt, m_manuscript.text().size());
    if (!m_anyWritten && at > 0 && m_manuscript.text()[at - 1].isSpace()) {
        qsizetype spaces = 0;
        while (spaces < piece.size() && piece[spaces] == u' ') {
            ++spaces;
        }
        piece.remove(0, spaces);
        tokens = tokensWithin(tokens, {spaces, piece.size()});
    }
    if (const QString stands = normalized(piece); stands != piece) {
        piece = stands;
        tokens.clear();  // they don't tell where in it they stand
    }
    if (piece.isEmpty()) {
        return;
    }
    m_inserting = true;
    m_manuscript.replace({at, 0}, piece, WrittenText::By::Model, m_goesOn, tokens);
    m_inserting = false;
    m_goesOn = true;
    if (m_lastWritten.size() == at - m_last.place.start) {
        m_lastWritten += piece;
    }
    m_anyWritten = true;
    m_insertAt += piece.size();
}

void CoAuthor::onFinished(const Finished &finished)
{
    settleDraft(finished.draft);
}

void CoAuthor::settleDraft(int draft, bool failed)
{
    const QString rest = m_drawn[static_cast<std::size_t>(draft)].rest();
    if (draft < m_proposals.rowCount()) {
        m_proposals.grow(draft, rest);
        const ProposalModel::Proposal drawn = m_proposals.all()[draft];
        QString text = normalized(drawn.text);
        if (m_wish.task == Task::Rewriting) {
            text = splitThought(text).answer.trimmed();
        } else {
            const QStringView before = QStringView(m_manuscript.text()).first(m_wish.place.start);
            const QStringView after =
                QStringView(m_manuscript.text()).sliced(m_wish.place.start + m_wish.place.length);
            text = m_wish.task == Task::Filling ? joined(wholeWords(text), before, after)
                                                : joined(text, before, {});
        }
        // What is left of it: all but its edges, and of what was rewritten the end.
        const qsizetype units = withoutSpaces(text, text.size());
        const QStringView left = QStringView(text).first(units);
        const qsizetype at =
            m_wish.task == Task::Rewriting ? drawn.text.lastIndexOf(left) : drawn.text.indexOf(left);
        m_proposals.setText(draft, text,
                            at < 0 ? rookery::TextTokens() : tokensWithin(drawn.tokens, {at, units}));
        m_proposals.finish(draft);
    } else {
        insert(rest, {});
    }
    m_anyFailed = m_anyFailed || failed;
    if (--m_openDrafts > 0) {
        return;
    }
    m_run = 0;
    m_alike = m_proposals.rowCount() > 0 ? m_proposals.dropAlike() : 0;
    if (m_wish.task == Task::Filling && m_phase == Phase::Writing && m_proposals.rowCount() > 0) {
        m_proposals.settle(false);
        setPhase(Phase::Scoring);
        m_scored = -1;
        scoreNext();
        return;
    }
    if (m_proposals.rowCount() > 0) {
        propose();
        return;
    }
    if (!m_anyWritten && !m_stopped && !m_anyFailed) {
        tellOfEnd();
    }
    end();
}

/// Silence would look as if nothing had been asked.
void CoAuthor::tellOfEnd()
{
    setNotice(tr("For the model the text ends here. Write a few words more, or go on from another place."));
}

/// How probable is what follows behind the next proposal?
void CoAuthor::scoreNext()
{
    if (++m_scored >= m_proposals.rowCount()) {
        propose();
        return;
    }
    m_score = 0;
    m_scoredTokens = 0;
    const QString &text = m_manuscript.text();
    const QString gap = text.mid(readTo(), m_wish.place.start - readTo());  // spaces, which stay
    const QString behind = text.mid(m_wish.place.start + m_wish.place.length, JudgedUnits);
    Job job;
    if (m_reached.state) {
        job.start = m_reached.state;
    }
    job.parts = m_reader.partsBetween(m_reached.units, readTo());
    job.parts.push_back(Part::reading((gap + m_proposals.all()[m_scored].text).toStdString()));
    job.scoring =
        Scoring{.stretches = {{{}, behind.toStdString()}}, .firstPlace = 1, .lastPlace = 0};  // of no place
    m_run = m_engine.run(std::move(job));
}

void CoAuthor::onScored()
{
    m_run = 0;
    if (m_scoredTokens > 0) {
        const double mean = m_score / m_scoredTokens;
        m_proposals.setFit(
            m_scored, mean,
            tr("what follows is %1 % likely a token").arg(QLocale().toString(std::exp(mean) * 100, 'f', 1)));
    }
    scoreNext();
}

void CoAuthor::propose()
{
    m_run = 0;
    m_proposals.settle(m_wish.task == Task::Filling);
    if (m_proposals.rowCount() == 0 && !m_stopped && !m_anyFailed) {
        tellOfEnd();
    } else if (m_alike > 0 && m_proposals.rowCount() > 0) {
        setNotice(tr("%n proposal(s) said the same as another and were left out. With a higher temperature "
                     "they differ more.",
                     nullptr, m_alike));
    }
    end();
    emit proposed();
}

void CoAuthor::take(int row)
{
    if (row < 0 || row >= m_proposals.rowCount() || busy()) {
        return;
    }
    const QString text = m_proposals.all()[row].text;
    const rookery::TextTokens tokens = m_proposals.all()[row].tokens;
    m_manuscript.beginVersion(kind(), writer());
    m_inserting = true;
    m_manuscript.replace(m_wish.place, text, WrittenText::By::Model, false, tokens);
    m_inserting = false;
    m_manuscript.endVersion();
    // Once more means what stands there now: a continuation instead of it, another wording of it.
    m_last.place = {m_wish.place.start, m_wish.place.length > 0 ? text.size() : 0};
    m_lastWritten = m_wish.place.length > 0 ? QString() : text;
    m_proposals.clear();
    setNotice({});
    emit m_manuscript.cursorWanted(m_manuscript.cursor());  // which is where its owner left it
    emit stateChanged();
}

void CoAuthor::drop()
{
    if (!busy()) {
        m_proposals.clear();
    }
}

void CoAuthor::stop()
{
    m_stopped = true;
    if (m_phase == Phase::Reading) {
        m_reader.giveUp();
        end();
    } else if (m_run != 0) {
        m_engine.stop(m_run);
    }
}

void CoAuthor::end()
{
    if (busy() && m_wish.task == Task::Continuing) {
        m_manuscript.endVersion();
    }
    setPhase(Phase::None);
}

void CoAuthor::setPhase(Phase phase)
{
    const bool wasBusy = busy();
    m_phase = phase;
    emit stateChanged();
    if (wasBusy != busy()) {
        emit busyChanged();
    }
}

void CoAuthor::setNotice(const QString &sentence)
{
    if (sentence != m_notice) {
        m_notice = sentence;
        emit stateChanged();
    }
}

VersionKind CoAuthor::kind() const
{
    return m_wish.task == Task::Rewriting ? VersionKind::Rewritten
           : m_wish.task == Task::Filling ? VersionKind::Filled
                                          : VersionKind::Continued;
}

QString CoAuthor::writer() const
{
    return ::modelName(m_engine.model());
}
