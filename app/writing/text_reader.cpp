#include "app/writing/text_reader.h"

#include "app/settings/battery.h"
#include "app/writing/text_cutter.h"
#include "engine/file/checksum.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

using rookery::ChatStore;
using rookery::StoreResult;
using rookery::TextRun;
using namespace rookery::runtime;
using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 500ms;
// A state is some megabytes: one is stored at the end of what is read, and now and then on a long way there.
constexpr qint64 ImageIntervalMs = 20'000;

quint64 keyBehind(quint64 before, QStringView piece)
{
    rookery::Checksum checksum;
    checksum.add(std::as_bytes(std::span(&before, 1)));
    checksum.add(std::as_bytes(std::span(piece.utf16(), static_cast<std::size_t>(piece.size()))));
    return checksum.value();
}

}  // namespace

TextReader::TextReader(EngineClient &engine, StoreClient &store, Manuscript &manuscript, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_manuscript(manuscript)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    m_pause.callOnTimeout(this, &TextReader::readAhead);
    connect(&m_manuscript, &Manuscript::changed, this, [this](TextRun at) { onChanged(at.start); });
    connect(&m_manuscript, &Manuscript::cursorMoved, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_manuscript, &Manuscript::shownAnew, this, [this] { onChanged(0); });
    connect(&m_manuscript, &Manuscript::documentChanged, this, [this] {
        m_saved.reset();
        ++m_number;
        m_pause.start();
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        forget();
        m_pause.start();
    });
    connect(&m_engine, &EngineClient::runFinished, this, [this](RunId run, const Finished &finished) {
        if (run == m_run) {
            m_run = 0;
            onRead(finished);
        }
    });
    connect(&m_engine, &EngineClient::runFailed, this, [this](RunId run, int, int, const QString &sentence) {
        if (run == m_run) {
            m_run = 0;
            const bool waited = m_then != nullptr;
            end();
            if (waited) {
                emit failed(sentence);
            }
        }
    });
}

/// States behind pieces that are as before stay: they are named by the text that they were fed.
void TextReader::onChanged(qsizetype from)
{
    const QStringView text = m_manuscript.text();
    qsizetype same = 0;
    quint64 key = 0;
    qsizetype start = 0;
    // A cut depends on the character behind it. After all of the text was replaced, its beginning may be
    // alike.
    for (; same < m_ends.size(); ++same) {
        const qsizetype end = m_ends[same];
        if (end >= from &&
            (end >= text.size() || keyBehind(key, text.sliced(start, end - start)) != m_keys[same])) {
            break;
        }
        key = m_keys[same];
        start = end;
    }
    m_ends.resize(same);
    m_keys.resize(same);
    if (m_run != 0 && m_piece >= same) {
        m_engine.stop(std::exchange(m_run, 0));
    }
    m_pause.start();
}

/// Another model's states are of no use.
void TextReader::forget()
{
    m_states.clear();
    m_saved.reset();
    m_run = 0;
    ++m_number;
    end();
}

void TextReader::cutUpTo(qsizetype position)
{
    const qsizetype known = m_ends.size();
    addPieceEnds(m_manuscript.text(), position, m_ends);
    for (qsizetype i = known; i < m_ends.size(); ++i) {
        const qsizetype start = i > 0 ? m_ends[i - 1] : 0;
        m_keys.append(keyBehind(i > 0 ? m_keys[i - 1] : 0,
                                QStringView(m_manuscript.text()).sliced(start, m_ends[i] - start)));
    }
}

/// How many pieces end at or before a position.
qsizetype TextReader::piecesBefore(qsizetype position)
{
    cutUpTo(position);
    return std::ranges::upper_bound(m_ends, position) - m_ends.begin();
}

qsizetype TextReader::pieceEndBehind(qsizetype position)
{
    cutUpTo(position + MostPiece);
    const auto end = std::ranges::upper_bound(m_ends, position);
    return end != m_ends.end() ? *end : m_manuscript.text().size();
}

TextReader::Reached TextReader::nearest(qsizetype position)
{
    for (qsizetype pieces = piecesBefore(position); pieces > 0; --pieces) {
        const auto known = m_states.constFind(m_keys[pieces - 1]);
        if (known != m_states.cend()) {
            return {known->state, known->units};
        }
    }
    return {};
}

std::vector<Part> TextReader::partsBetween(qsizetype from, qsizetype to)
{
    std::vector<Part> parts;
    const qsizetype last = piecesBefore(to);
    for (qsizetype piece = piecesBefore(from); piece < last; ++piece) {
        parts.push_back(Part::reading(m_manuscript.text().mid(from, m_ends[piece] - from).toStdString()));
        from = m_ends[piece];
    }
    if (to > from) {
        parts.push_back(Part::reading(m_manuscript.text().mid(from, to - from).toStdString()));
    }
    return parts;
}

double TextReader::progress() const
{
    if (m_run == 0 || m_goal <= m_from) {
        return 1;
    }
    const qsizetype done = m_piece > 0 && m_piece <= m_ends.size() ? m_ends[m_piece - 1] : m_from;
    return std::clamp(static_cast<double>(done - m_from) / static_cast<double>(m_goal - m_from), 0.0, 1.0);
}

void TextReader::reach(qsizetype position, std::function<void(const Reached &)> then)
{
    m_urgent = true;
    m_then = std::move(then);
    m_goal = position;
    m_from = nearest(position).units;
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));  // what is read in the background comes when there is time
    }
    goOn();
}

void TextReader::giveUp()
{
    m_then = nullptr;
    m_urgent = false;
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));
    }
    emit progressed();
}

void TextReader::readAhead()
{
    if (m_then || m_run != 0 || !m_engine.model().loaded() || m_engine.model().elsewhere() || onBattery()) {
        return;
    }
    m_urgent = false;
    m_goal = m_manuscript.cursor();
    m_from = nearest(m_goal).units;
    if (piecesBefore(m_goal) > 0) {
        goOn();
    }
}

/// Asks which states of the text the disk has.
void TextReader::findSaved()
{
    m_asking = true;
    m_store.thread().run(
        this,
        [id = m_manuscript.documentId(), fingerprint = m_engine.model().fingerprint()](ChatStore &store) {
            return store.texts().states(id, fingerprint);
        },
        [this, number = m_number](const auto &found) {
            m_asking = false;
            if (number == m_number) {
                m_saved.emplace();
                if (found) {
                    for (const auto &[id, state] : *found) {
                        m_saved->append(
                            Saved{id, static_cast<qsizetype>(state.units), static_cast<quint64>(state.key)});
                    }
                }
            }
            goOn();
        });
}

void TextReader::goOn()
{
    if (m_run != 0 || m_asking || !m_engine.model().loaded() || m_engine.model().elsewhere()) {
        return;
    }
    const qsizetype wanted = piecesBefore(m_goal);
    const Reached known = nearest(m_goal);
    const qsizetype read = known.units > 0 ? piecesBefore(known.units) : 0;
    if (read >= wanted) {
        const auto then = m_then;
        end();
        if (then) {
            then(known);
        }
        return;
    }
    if (!m_saved && m_manuscript.documentId() != 0) {
        findSaved();
        return;
    }
    // What the disk has is read again only where it is further than what is in memory.
    while (m_saved && !m_saved->isEmpty()) {
        const Saved saved = m_saved->takeFirst();
        const qsizetype pieces = piecesBefore(saved.units);
        if (pieces > read && pieces <= wanted && m_ends[pieces - 1] == saved.units &&
            m_keys[pieces - 1] == saved.key) {
            m_asking = true;
            m_store.thread().run(
                this, [id = saved.id](ChatStore &store) { return store.texts().stateImage(id); },
                [this, number = m_number, pieces, saved](const StoreResult<QByteArray> &image) {
                    m_asking = false;
                    const bool fits = number == m_number && image && pieces <= m_keys.size() &&
                                      m_keys[pieces - 1] == saved.key;
                    if (!fits) {
                        goOn();
                        return;
                    }
                    const auto bytes =
                        std::as_bytes(std::span(image->constData(), static_cast<std::size_t>(image->size())));
                    m_from = saved.units;
                    readPiece(pieces, StateImage{std::make_shared<std::vector<std::byte>>(bytes.begin(),
                                                                                          bytes.end())});
                });
            return;
        }
    }
    readPiece(read, known.state ? Start(known.state) : Start());
}

/// \param start stands before the piece; behind the last piece that is wanted, nothing is read
void TextReader::readPiece(qsizetype piece, Start start)
{
    const qsizetype wanted = piecesBefore(m_goal);
    const qsizetype from = piece > 0 ? m_ends[piece - 1] : 0;
    m_piece = piece < wanted ? piece : piece - 1;
    Job job;
    job.priority = m_urgent ? Priority::Window : Priority::Background;
    job.start = std::move(start);
    if (piece < wanted) {
        job.parts.push_back(Part::reading(m_manuscript.text().mid(from, m_ends[piece] - from).toStdString()));
    }
    if (!m_sinceImage.isValid()) {
        m_sinceImage.start();
    }
    const bool atEnd = piece + 1 >= wanted;
    job.wantsImage = m_manuscript.documentId() != 0 && (atEnd || m_sinceImage.elapsed() > ImageIntervalMs);
    m_run = m_engine.run(std::move(job));
    emit progressed();
}

void TextReader::onRead(const Finished &finished)
{
    if (m_piece >= m_keys.size()) {
        goOn();  // the text was cut short meanwhile
        return;
    }
    if (!finished.state) {
        // No memory for a state, or an answerer that has none: whoever waits reads everything himself.
        const auto then = m_then;
        const qsizetype goal = m_goal;
        end();
        if (then) {
            then(nearest(goal));
        }
        return;
    }
    const quint64 key = m_keys[m_piece];
    keep(key, {finished.state, m_ends[m_piece]});
    if (!finished.image.empty()) {
        saveImage(finished, key);
    }
    goOn();
}

void TextReader::end()
{
    m_then = nullptr;
    m_urgent = false;
    m_goal = 0;
    emit progressed();
}

/// Near the place that is read for, states stand close; further back ever fewer.
void TextReader::keep(quint64 key, Kept kept)
{
    m_states.insert(key, std::move(kept));
    std::size_t bytes = 0;
    for (const Kept &one : std::as_const(m_states)) {
        bytes += one.state->bytes();
    }
    while (bytes > MostBytes && m_states.size() > 1) {
        std::vector<std::pair<qsizetype, quint64>> places;
        for (auto one = m_states.cbegin(); one != m_states.cend(); ++one) {
            places.emplace_back(one->units, one.key());
        }
        std::ranges::sort(places);
        std::size_t least = 0;
        double leastWorth = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i + 1 < places.size(); ++i) {
            const qsizetype before = i > 0 ? places[i - 1].first : 0;
            const auto gap = static_cast<double>(places[i + 1].first - before);
            const auto distance = static_cast<double>(std::abs(m_goal - places[i].first)) + 1;
            if (gap / distance < leastWorth) {
                leastWorth = gap / distance;
                least = i;
            }
        }
        const auto gone = m_states.find(places[least].second);
        bytes -= gone->state->bytes();
        m_states.erase(gone);
    }
}

void TextReader::saveImage(const Finished &finished, quint64 key)
{
    m_sinceImage.start();
    const rookery::TextState state{.units = m_ends[m_piece],
                                   .key = static_cast<qint64>(key),
                                   .fingerprint = m_engine.model().fingerprint(),
                                   .tokens = static_cast<qint64>(finished.state->state.tokensFed)};
    const QByteArray image(reinterpret_cast<const char *>(finished.image.data()),
                           static_cast<qsizetype>(finished.image.size()));
    m_store.thread().post([id = m_manuscript.documentId(), state, image](ChatStore &store) {
        return store.texts().saveState(id, state, image);
    });
}
