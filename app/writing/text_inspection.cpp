#include "app/writing/text_inspection.h"

#include "app/inspect/token_places.h"
#include "app/models/model_name.h"
#include "app/writing/text_cutter.h"
#include "app/writing/token_list.h"

#include <algorithm>
#include <chrono>
#include <utility>

using rookery::TextRun;
using rookery::TextToken;
using namespace rookery::runtime;
using namespace std::chrono_literals;

namespace {

// A text that is seen by tokens is taken apart anew, which takes longer than a token does.
constexpr auto RefreshDelay = 60ms;
// Before more than that the reader keeps states on its way.
constexpr qsizetype MostUnread = 2 * MostPiece;

/// As many of them as end with a character. \return and their bytes
std::pair<std::size_t, std::size_t> firstWhole(const std::vector<rookery::TokenId> &tokens,
                                               const rookery::Tokenizer &tokenizer, std::string_view text)
{
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        bytes += tokenizer.bytesOf(tokens[i]).size();
        if (bytes >= text.size() || (static_cast<unsigned char>(text[bytes]) & 0xC0) != 0x80) {
            return {i + 1, bytes};
        }
    }
    return {tokens.size(), text.size()};
}

}  // namespace

TextInspection::TextInspection(EngineClient &engine, SamplingModel &sampling, Manuscript &manuscript,
                               TextReader &reader, CoAuthor &coAuthor, QObject *parent)
    : Inspection(engine, sampling, parent)
    , m_engine(engine)
    , m_manuscript(manuscript)
    , m_reader(reader)
    , m_coAuthor(coAuthor)
{
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(RefreshDelay);
    m_refreshing.callOnTimeout(this, &TextInspection::refresh);
    connect(&m_manuscript, &Manuscript::changed, this, &TextInspection::onChanged);
    connect(&m_manuscript, &Manuscript::shownAnew, this, [this] {
        const qint64 units = m_manuscript.text().size();
        m_part.start = std::min(m_part.start, units);
        m_part.length = std::min(m_part.length, units - m_part.start);
        m_read.clear();
        onChanged({0, 0}, 0);
    });
    connect(&m_manuscript, &Manuscript::documentChanged, this, [this] {
        if (m_manuscript.opening() || m_manuscript.empty()) {
            close();  // another text is to be written, not looked at
        }
    });
    connect(&m_coAuthor, &CoAuthor::stateChanged, this, [this] {
        if (m_coAuthor.busy()) {
            endPreparing();  // what is read is read for the co-author now
            stopReading();
        } else if (!m_refreshing.isActive()) {
            look();
            readUnknown();
        }
        emit stateChanged();
    });
    connect(&m_reader, &TextReader::failed, this, [this](const QString &sentence) {
        m_pieceAwaited = false;
        if (preparing()) {
            endPreparing();
            setComplaint(sentence);
        }
    });
    connect(&m_engine, &EngineClient::tokensRecorded, this, [this](RunId run, const Recorded &recorded) {
        if (run == m_pieceRun) {
            m_pieceRecords.insert(m_pieceRecords.end(), recorded.tokens.begin(), recorded.tokens.end());
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this, [this](RunId run) {
        if (run == m_pieceRun) {
            m_pieceRun = 0;
            onRead();
        }
    });
    // Nobody asked for it: it has no figures then.
    connect(&m_engine, &EngineClient::runFailed, this, [this](RunId run) {
        if (run == m_pieceRun) {
            m_pieceRun = 0;
            m_pieceRecords.clear();
            onRead();
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        endPreparing();
        m_pieceRun = 0;
        stopReading();
        m_read.clear();  // by another model
        m_readTo = 0;
        if (m_shown && !m_refreshing.isActive()) {
            m_refreshing.start();
        }
        look();
        emit stateChanged();
    });
}

bool TextInspection::canBranch() const
{
    const LoadedModel &model = m_engine.model();
    return !m_coAuthor.busy() && model.loaded() && !model.elsewhere();
}

void TextInspection::open(TextRun part)
{
    m_part = part;
    stopReading();
    m_readTo = 0;
    show(-1);
    forgetComputed();
    if (!std::exchange(m_shown, true)) {
        m_coAuthor.setWatched(true);
        emit shownChanged();
    }
    refresh();
}

void TextInspection::close()
{
    if (preparing()) {
        m_reader.giveUp();
    }
    ++m_number;
    m_refreshing.stop();
    stopReading();
    m_writers.clear();
    m_isRead.clear();
    m_coAuthor.setWatched(false);
    if (std::exchange(m_shown, false)) {
        clear();
        emit shownChanged();
    }
}

void TextInspection::onChanged(TextRun at, qint64 inserted)
{
    // What stands behind a change was expected behind another text, and so was the word that it is in.
    stopReading();
    const qint64 same = behindWords(m_manuscript.text(), std::min(at.start, m_manuscript.text().size()));
    m_read.removeIf([same](const TextToken &token) { return token.end() > same; });
    m_readTo = std::min(m_readTo, same);
    const qint64 longer = inserted - at.length;
    if (at.start + at.length < m_part.start) {
        m_part.start += longer;
        forgetComputed();  // it was expected behind another text
    } else if (at.start <= m_part.start + m_part.length) {
        m_part.length = std::max<qint64>(0, m_part.length + longer);
    }
    if (m_shown) {
        ++m_number;
        endPreparing();
        stop();
        if (!m_refreshing.isActive()) {
            m_refreshing.start();
        }
    }
}

/// The text as it is now, with what is known of it.
void TextInspection::refresh()
{
    m_refreshing.stop();
    const QString before = text();
    const QString now = m_manuscript.text().mid(m_part.start, m_part.length);
    const bool grew = !before.isEmpty() && now.startsWith(before);
    if (!grew) {
        show(-1);
        forgetComputed();
    }
    takeTokens(now.size());
    if (!grew) {
        setText(now);
    } else if (now.size() > before.size()) {
        grow(now.sliced(before.size()), places());
    }
    look();
    readUnknown();
}

void TextInspection::takeTokens(qsizetype units)
{
    TokenRecords records;
    std::vector<int> places = {0};
    m_writers.clear();
    m_isRead.clear();
    const auto add = [&](const TokenRecord &record, quint32 writer, bool isRead) {
        records.push_back(record);
        places.push_back(places.back() + record.bytes);
        m_writers.push_back(writer);
        m_isRead.push_back(isRead);
    };
    const auto leave = [&](qint64 end) {
        if (const int gap = static_cast<int>(end) - places.back(); gap > 0) {
            add({.token = TokenRecord::NoToken, .bytes = gap}, 0, false);
        }
    };
    // Between what was written stands what was read.
    const rookery::TextTokens known = tokensWithin(m_read, m_part);
    auto nextRead = known.cbegin();
    const auto leaveGap = [&](qint64 end) {
        for (; nextRead != known.cend() && nextRead->start < end; ++nextRead) {
            if (nextRead->start >= places.back() && nextRead->end() <= end) {
                leave(nextRead->start);
                add(nextRead->record, nextRead->writer, true);
            }
        }
        leave(end);
    };
    for (const TextToken &token : tokensWithin(m_manuscript.tokens(), m_part)) {
        leaveGap(token.start);
        add(token.record, token.writer, false);
    }
    leaveGap(units);
    setRecords(std::move(records), std::move(places));
}

bool TextInspection::reads() const
{
    const LoadedModel &model = m_engine.model();
    return m_shown && model.loaded() && !model.elsewhere() && model.tokenizer;
}

/// Has the next piece read that nothing is known of, when nothing else is done.
void TextInspection::readUnknown()
{
    const bool rests = m_pieceRun == 0 && !m_pieceAwaited && run() == 0 && !preparing() &&
                       !m_refreshing.isActive() && !m_coAuthor.busy();
    if (!reads() || !rests) {
        return;
    }
    const qint64 end = m_part.start + m_part.length;
    qint64 from = std::max(m_part.start, m_readTo);
    int gap = 0;
    while (gap < count() && (record(gap).known() || inText(this->end(gap)) <= from)) {
        ++gap;
    }
    if (gap == count()) {
        m_readTo = end;
        return;
    }
    from = std::max(from, inText(start(gap)));
    m_piece = {from,
               std::min(inText(this->end(gap)), static_cast<qint64>(m_reader.pieceEndBehind(from))) - from};
    const TextReader::Reached nearest = m_reader.nearest(from);
    if (from - nearest.units <= MostUnread) {
        read(m_piece, nearest);
        return;
    }
    m_pieceAwaited = true;
    m_reader.reach(from, [this, number = m_number](const TextReader::Reached &reached) {
        if (number == m_number && std::exchange(m_pieceAwaited, false)) {
            read(m_piece, reached);
        }
    });
}

void TextInspection::read(TextRun piece, const TextReader::Reached &reached)
{
    const rookery::Tokenizer &tokenizer = *m_engine.model().tokenizer;
    const std::string text = m_manuscript.text().mid(piece.start, piece.length).toStdString();
    std::vector<rookery::TokenId> tokens = tokenizer.encode(text);
    Job job;
    job.priority = Priority::Background;
    if (reached.state) {
        job.start = reached.state;
    }
    job.parts = m_reader.partsBetween(reached.units, piece.start);
    if (piece.start == 0) {
        // Nothing stands before the text's first token that it could be expected by.
        const auto [count, bytes] = firstWhole(tokens, tokenizer, text);
        job.parts.push_back(Part::reading(text.substr(0, bytes)));
        tokens.erase(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(count));
        const qint64 units = QString::fromStdString(text.substr(0, bytes)).size();
        m_piece = {units, piece.length - units};
    }
    m_pieceRecords.clear();
    if (tokens.empty()) {
        onRead();
        return;
    }
    job.scoring =
        Scoring{.stretches = {{std::move(tokens), {}}}, .firstPlace = 1, .lastPlace = 0};  // of no place
    m_pieceRun = m_engine.run(std::move(job));
}

void TextInspection::onRead()
{
    m_readTo = m_piece.start + m_piece.length;
    if (!m_pieceRecords.empty()) {
        const quint32 writer = rookery::writerNumber(::modelName(m_engine.model()));
        const std::vector<int> places =
            placesOf(m_pieceRecords, m_manuscript.text().mid(m_piece.start, m_piece.length));
        rookery::TextTokens tokens;
        for (std::size_t i = 0; i < m_pieceRecords.size(); ++i) {
            tokens.append({places[i], writer, m_pieceRecords[i]});
            tokens.last().record.bytes = places[i + 1] - places[i];
        }
        // In the order of the text, whatever was read first.
        const auto behind = std::ranges::lower_bound(m_read, m_piece.start, {}, &TextToken::start);
        const qsizetype at = behind - m_read.begin();
        m_read = m_read.first(at) + shifted(tokens, m_piece.start) + m_read.sliced(at);
        m_pieceRecords.clear();
        takeTokens(text().size());
        look();
    }
    readUnknown();
}

void TextInspection::stopReading()
{
    if (std::exchange(m_pieceAwaited, false)) {
        m_reader.giveUp();
    }
    if (m_pieceRun != 0) {
        m_engine.stop(std::exchange(m_pieceRun, 0));
    }
    m_pieceRecords.clear();
}

void TextInspection::onComputed()
{
    Inspection::onComputed();
    readUnknown();
}

/// Tokens side by side by one model are computed in one go; those read apart from those written.
int TextInspection::firstOfStretch(int place) const
{
    const auto at = static_cast<std::size_t>(place);
    while (place > 0 && record(place - 1).known() &&
           m_writers[static_cast<std::size_t>(place) - 1] == m_writers[at] &&
           m_isRead[static_cast<std::size_t>(place) - 1] == m_isRead[at]) {
        --place;
    }
    return place;
}

int TextInspection::endOfStretch(int place) const
{
    const auto at = static_cast<std::size_t>(place);
    while (place < count() && record(place).known() &&
           m_writers[static_cast<std::size_t>(place)] == m_writers[at] &&
           m_isRead[static_cast<std::size_t>(place)] == m_isRead[at]) {
        ++place;
    }
    return place;
}

void TextInspection::compute()
{
    const LoadedModel &model = m_engine.model();
    if (place() < 0) {
        const bool any = std::ranges::any_of(records(), &TokenRecord::known);
        setComplaint(any || reads() ? QString() : tr("It isn't known what the model expected here."));
    } else if (!model.loaded()) {
        askForModel();
    } else if (!model.tokenizer ||
               m_writers[static_cast<std::size_t>(place())] != rookery::writerNumber(::modelName(model))) {
        setComplaint(tr("Another model wrote this. Load it to see what else it expected."));
    } else if (!m_coAuthor.busy()) {
        stopReading();  // who looks comes first
        scoreAround(place());
    }
}

/// The token's own space stands in the text before it already, or was left out at the beginning of a line.
bool TextInspection::beginsInSpace(int place) const
{
    const qint64 at = inText(start(place));
    return textOf(record(place).token).startsWith(u' ') &&
           m_manuscript.text().mid(at, 1) != QStringLiteral(" ");
}

void TextInspection::scoreAround(int place)
{
    const int first = firstOfStretch(place);
    const int windowStart = place - (place - first) % Window;
    // A state within the stretch saves the way there, where it stands between two tokens.
    const TextReader::Reached nearest = m_reader.nearest(inText(start(windowStart)));
    const auto within = std::ranges::lower_bound(places(), static_cast<int>(nearest.units - m_part.start));
    const int from = static_cast<int>(within - places().begin());
    if (nearest.state && nearest.units > inText(start(first)) && from <= windowStart &&
        inText(start(from)) == nearest.units) {
        score(place, from, nearest, nearest.units);
        return;
    }
    const qsizetype readTo = beginsInSpace(first) ? withoutSpaces(m_manuscript.text(), inText(start(first)))
                                                  : inText(start(first));
    beginPreparing();
    m_reader.reach(readTo,
                   [this, number = m_number, place, first, readTo](const TextReader::Reached &reached) {
                       if (number == m_number && preparing()) {
                           endPreparing();
                           score(place, first, reached, readTo);
                       }
                   });
}

/// \param from the token that stands behind what is read
void TextInspection::score(int place, int from, const TextReader::Reached &reached, qsizetype readTo)
{
    Job job;
    if (reached.state) {
        job.start = reached.state;
    }
    job.parts = m_reader.partsBetween(reached.units, readTo);
    const int windowStart = place - (place - firstOfStretch(place)) % Window;
    const int last = std::min(windowStart + Window, endOfStretch(place));
    Scoring scoring{.stretches = {{}},
                    .firstPlace = static_cast<std::size_t>(windowStart - from),
                    .lastPlace = static_cast<std::size_t>(last - 1 - from)};
    for (int i = from; i < last; ++i) {
        scoring.stretches.front().tokens.push_back(record(i).token);
    }
    job.scoring = std::move(scoring);
    start(std::move(job), from);
}

void TextInspection::branch(int token)
{
    if (m_refreshing.isActive()) {
        refresh();
    }
    if (place() < 0 || !canBranch() || outlook()->empty()) {
        return;
    }
    const bool afterSpace = beginsInSpace(place());
    QString text = textOf(token);
    if (afterSpace && text.startsWith(u' ')) {
        text.remove(0, 1);
    }
    TextToken begun{
        .start = 0, .writer = m_writers[static_cast<std::size_t>(place())], .record = recordOf(token)};
    begun.record.bytes = static_cast<int>(text.size());
    const qint64 from = inText(start(place()));
    const bool own = m_isRead[static_cast<std::size_t>(place())];
    const qint64 to = inText(end(own ? place() : endOfStretch(place()) - 1));
    m_coAuthor.goOnWith({from, to - from}, text, {begun});
}
