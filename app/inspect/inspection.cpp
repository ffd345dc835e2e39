#include "app/inspect/inspection.h"

#include "app/inspect/token_places.h"
#include "app/text/one_line.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

using rookery::TokenId;
using namespace rookery::runtime;

namespace {

const double NatsPerBit = std::log(2.0);

QString oneDecimal(double number)
{
    return QLocale().toString(number, 'f', 1);
}

}  // namespace

Inspection::Inspection(EngineClient &engine, SamplingModel &sampling, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_outlook(sampling)
{
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        m_logits.clear();
        m_run = 0;
    });
    connect(&m_engine, &EngineClient::tokenExpected, this, [this](RunId run, const Expected &expected) {
        if (run == m_run) {
            m_logits.insert(m_base + static_cast<int>(expected.place), expected.logits);
            if (m_logits.contains(m_place)) {
                look();
            }
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this, [this](RunId run, const auto &) {
        if (run == m_run) {
            m_run = 0;
            emit stateChanged();
            onComputed();
        }
    });
    connect(&m_engine, &EngineClient::runFailed, this, [this](RunId run, int, int, const QString &sentence) {
        if (run == m_run) {
            m_run = 0;
            setComplaint(sentence);
        }
    });
}

void Inspection::clear()
{
    stop();
    m_preparing = false;
    forgetComputed();
    m_text.clear();
    m_records.clear();
    m_surprise = 0;
    m_known = 0;
    m_places = {0};
    m_place = -1;
    setComplaint({});
    emit textReplaced();
    emit recordsChanged();
    emit placeChanged();
}

void Inspection::forgetComputed()
{
    m_logits.clear();
    m_outlook.clear();
}

void Inspection::setText(const QString &text)
{
    m_text = text;
    emit textReplaced();
}

void Inspection::grow(const QString &piece, const std::vector<int> &places)
{
    m_text += piece;
    m_places = places;
    emit textGrew(piece);
}

void Inspection::setRecords(TokenRecords records, std::vector<int> places)
{
    const std::vector<int> before = std::exchange(m_places, std::move(places));
    m_records = std::move(records);
    m_surprise = 0;
    m_known = 0;
    sumUp(m_records);
    // What was computed, and the place shown, stay with their tokens where others came before them.
    const auto moved = [&](int place) {
        const auto old = std::ranges::lower_bound(before, before[static_cast<std::size_t>(place)]);
        const auto now = std::ranges::lower_bound(m_places, *old);
        return now != m_places.end() && *now == *old
                   ? static_cast<int>(now - m_places.begin() + (place - (old - before.begin())))
                   : -1;
    };
    QHash<int, OutlookView::Logits> logits;
    for (auto one = m_logits.cbegin(); one != m_logits.cend(); ++one) {
        const bool known = one.key() >= 0 && one.key() < static_cast<int>(before.size());
        if (const int now = known ? moved(one.key()) : -1; now >= 0) {
            logits.insert(now, one.value());
        }
    }
    m_logits = std::move(logits);
    const int place = m_place >= 0 && m_place < static_cast<int>(before.size()) ? moved(m_place) : m_place;
    const bool elsewhere = place != m_place && place >= 0 && place < count();
    if (elsewhere) {
        m_place = place;
    }
    emit recordsChanged();
    if (elsewhere) {
        emit placeChanged();
    } else if (place != m_place || m_place >= count()) {
        show(-1);
    }
}

void Inspection::addRecords(std::span<const TokenRecord> records, const std::vector<int> &places)
{
    m_records.insert(m_records.end(), records.begin(), records.end());
    m_places = places;
    sumUp(records);
    emit recordsChanged();
}

void Inspection::sumUp(std::span<const TokenRecord> records)
{
    for (const TokenRecord &record : records) {
        if (record.known()) {
            m_surprise -= record.figures.logProbability;
            ++m_known;
        }
    }
}

void Inspection::retranslate()
{
    m_outlook.retranslate();
    emit recordsChanged();
    emit placeChanged();
    look();  // says its complaint anew
}

QString Inspection::summary() const
{
    return m_known == 0
               ? QString()
               : inOneLine(
                     {tr("%n token(s)", nullptr, m_known),
                      tr("%1 bits of surprise a token").arg(oneDecimal(m_surprise / m_known / NatsPerBit))});
}

QString Inspection::token() const
{
    return m_place < 0 ? QString() : visibleToken(m_text.mid(start(m_place), end(m_place) - start(m_place)));
}

QString Inspection::figures() const
{
    if (m_place < 0 || !record(m_place).known()) {
        return {};
    }
    const rookery::TokenFigures &figures = record(m_place).figures;
    const double p = std::exp(static_cast<double>(figures.logProbability));
    return tr("%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits")
        .arg(QLocale().toString(p * 100, 'f',
                                p >= 0.1     ? 0
                                : p >= 0.001 ? 1
                                             : 3),
             QLocale().toString(figures.rank + 1),
             oneDecimal(std::max(0.0, -figures.logProbability / NatsPerBit)),
             oneDecimal(figures.entropy / NatsPerBit));
}

int Inspection::start(int place) const
{
    return place >= 0 && place < count() ? m_places[static_cast<std::size_t>(place)] : 0;
}

int Inspection::end(int place) const
{
    return place >= 0 && place < count() ? m_places[static_cast<std::size_t>(place) + 1] : 0;
}

int Inspection::placeAt(int unit) const
{
    const auto behind = std::ranges::upper_bound(m_places, unit);
    const int place = static_cast<int>(behind - m_places.begin()) - 1;
    return place >= 0 && place < count() && record(place).known() ? place : -1;
}

void Inspection::show(int place)
{
    if (place != m_place && place < count()) {
        m_place = place;
        m_outlook.clear();
        emit placeChanged();
        look();
    }
}

void Inspection::step(int direction)
{
    int place = m_place < 0 && direction < 0 ? count() : m_place;
    do {
        place += direction;
    } while (place >= 0 && place < count() && (start(place) == end(place) || !record(place).known()));
    if (place >= 0 && place < count()) {
        show(place);
    }
}

std::vector<TokenId> Inspection::saidBefore(int place) const
{
    std::vector<TokenId> said;
    for (int i = saidFrom(place); i < place; ++i) {
        if (record(i).known()) {
            said.push_back(record(i).token);
        }
    }
    return said;
}

void Inspection::setComplaint(const QString &sentence)
{
    m_complaint = sentence;
    emit stateChanged();
}

void Inspection::look()
{
    if (!looking()) {
        return;
    }
    const auto known = m_logits.constFind(m_place);
    if (m_place >= 0 && known != m_logits.cend()) {
        setComplaint({});
        m_outlook.show(*known, saidBefore(m_place), m_engine.model().tokenizer);
        return;
    }
    if (!computing()) {  // otherwise it is on its way, or looked for behind what is
        compute();
    }
}

TokenRecord Inspection::recordOf(int token) const
{
    return {.token = token,
            .bytes = static_cast<int>(m_engine.model().tokenizer->bytesOf(token).size()),
            .figures = rookery::figuresOf(*m_outlook.logits(), token)};
}

QString Inspection::textOf(int token) const
{
    const std::string_view bytes = m_engine.model().tokenizer->bytesOf(token);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void Inspection::beginPreparing()
{
    m_preparing = true;
    setComplaint({});
}

void Inspection::start(Job job, int base, const QList<std::string> &keepAs)
{
    if (constexpr int MostKept = 3 * Window; m_logits.size() > MostKept) {
        m_logits.clear();
    }
    m_preparing = false;
    m_base = base;
    m_run = m_engine.run(std::move(job), keepAs);
    emit stateChanged();
}

void Inspection::stop()
{
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));
        emit stateChanged();
    }
}
