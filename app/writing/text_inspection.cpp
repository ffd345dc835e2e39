#include "app/writing/text_inspection.h"

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
        } else if (!m_refreshing.isActive()) {
            look();
        }
        emit stateChanged();
    });
    connect(&m_reader, &TextReader::failed, this, [this](const QString &sentence) {
        if (preparing()) {
            endPreparing();
            setComplaint(sentence);
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        endPreparing();
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
    m_writers.clear();
    m_coAuthor.setWatched(false);
    if (std::exchange(m_shown, false)) {
        clear();
        emit shownChanged();
    }
}

void TextInspection::onChanged(TextRun at, qint64 inserted)
{
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
}

void TextInspection::takeTokens(qsizetype units)
{
    TokenRecords records;
    std::vector<int> places = {0};
    m_writers.clear();
    const auto add = [&](const TokenRecord &record, quint32 writer) {
        records.push_back(record);
        places.push_back(places.back() + record.bytes);
        m_writers.push_back(writer);
    };
    const auto leaveGap = [&](qint64 end) {
        if (const int gap = static_cast<int>(end) - places.back(); gap > 0) {
            add({.token = TokenRecord::NoToken, .bytes = gap}, 0);
        }
    };
    for (const TextToken &token : tokensWithin(m_manuscript.tokens(), m_part)) {
        leaveGap(token.start);
        add(token.record, token.writer);
    }
    leaveGap(units);
    setRecords(std::move(records), std::move(places));
}

/// Tokens side by side by one model are computed in one go.
int TextInspection::firstOfStretch(int place) const
{
    const quint32 writer = m_writers[static_cast<std::size_t>(place)];
    while (place > 0 && record(place - 1).known() &&
           m_writers[static_cast<std::size_t>(place) - 1] == writer) {
        --place;
    }
    return place;
}

int TextInspection::endOfStretch(int place) const
{
    const quint32 writer = m_writers[static_cast<std::size_t>(place)];
    while (place < count() && record(place).known() && m_writers[static_cast<std::size_t>(place)] == writer) {
        ++place;
    }
    return place;
}

void TextInspection::compute()
{
    const LoadedModel &model = m_engine.model();
    if (place() < 0) {
        const bool any = std::ranges::any_of(records(), &TokenRecord::known);
        setComplaint(any ? QString() : tr("It isn't known what the model expected here."));
    } else if (!model.loaded()) {
        askForModel();
    } else if (!model.tokenizer ||
               m_writers[static_cast<std::size_t>(place())] != rookery::writerNumber(::modelName(model))) {
        setComplaint(tr("Another model wrote this. Load it to see what else it expected."));
    } else if (!m_coAuthor.busy()) {
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
    const qint64 to = inText(end(endOfStretch(place()) - 1));
    m_coAuthor.goOnWith({from, to - from}, text, {begun});
}
