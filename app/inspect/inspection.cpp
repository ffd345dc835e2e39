#include "app/inspect/inspection.h"

#include "app/answers/dialogue_turns.h"
#include "app/inspect/token_places.h"
#include "app/models/model_name.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

using rookery::Message;
using rookery::MessageRole;
using rookery::TokenId;
using namespace rookery::runtime;

namespace {

// Places whose logits are kept at once; a vocabulary's are a quarter of a megabyte.
constexpr int Window = 32;
constexpr int MostKept = 3 * Window;

const double NatsPerBit = std::log(2.0);

QString oneDecimal(double number)
{
    return QLocale().toString(number, 'f', 1);
}

}  // namespace

Inspection::Inspection(EngineClient &engine, StoreClient &store, SamplingModel &sampling,
                       ChatController &chat, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_chat(chat)
    , m_outlook(sampling)
{
    AnswerWriters &writers = m_chat.writers();
    connect(&writers, &AnswerWriters::answerGrew, this, [this](auto id, const QString &piece) {
        if (id == m_message) {
            m_text += piece;
            m_places = placesOf(m_records, m_text);
            emit textGrew(piece);
        }
    });
    connect(&writers, &AnswerWriters::recordsGrew, this, [this](auto id) {
        if (const AnswerDraft *draft = this->draft(); draft != nullptr && id == m_message) {
            setRecords(draft->records);
        }
    });
    connect(&writers, &AnswerWriters::finished, this, [this](const Message &answer, const Message &) {
        if (answer.id == m_message) {
            setRecords(filledTo(m_records, static_cast<std::size_t>(m_text.toUtf8().size())));
        }
    });
    connect(m_chat.asking(), &Asking::busyChanged, this, [this] {
        if (!m_chat.asking()->busy()) {
            look();  // the answer is stored now, so its places can be computed
        }
        emit stateChanged();
    });
    connect(m_chat.asking(), &Asking::answerStarted, this, [this] {
        if (std::exchange(m_following, false)) {
            open(static_cast<double>(m_chat.messages()->path().last().id));
        }
    });
    connect(&m_chat, &ChatController::conversationChanged, this, &Inspection::close);
    connect(m_chat.messages(), &MessageModel::countChanged, this, [this] {
        if (m_message != 0 && shown() == nullptr) {
            close();
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        m_logits.clear();
        m_run = 0;
        if (m_message != 0) {
            m_foreign = !writtenByThis();
            look();
        }
        emit stateChanged();
    });
    connect(&m_engine, &EngineClient::tokensRecorded, this, [this](RunId run, const Recorded &recorded) {
        if (run == m_run && m_scoringAll) {
            m_scored.insert(m_scored.end(), recorded.tokens.begin(), recorded.tokens.end());
        }
    });
    connect(&m_engine, &EngineClient::tokenExpected, this, [this](RunId run, const Expected &expected) {
        if (run == m_run) {
            m_logits.insert(m_base + static_cast<int>(expected.place), expected.logits);
            if (!m_scoringAll && m_logits.contains(m_place)) {
                look();
            }
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this,
            [this](RunId run, const auto &) { onFinished(run); });
    connect(&m_engine, &EngineClient::runFailed, this, [this](RunId run, int, int, const QString &sentence) {
        if (run == m_run) {
            m_run = 0;
            setComplaint(sentence);
        }
    });
}

const Message *Inspection::shown() const
{
    const int row = m_chat.messages()->rowOf(m_message);
    return row >= 0 ? &m_chat.messages()->path()[row] : nullptr;
}

const AnswerDraft *Inspection::draft() const
{
    const AnswerWriter *writer = m_chat.writers().in(m_chat.conversationId());
    const AnswerDraft *draft = writer != nullptr ? writer->draftOf(m_message) : nullptr;
    return draft != nullptr && draft->open ? draft : nullptr;
}

void Inspection::open(double message)
{
    close();
    m_message = static_cast<qint64>(message);
    const Message *answer = shown();
    if (answer == nullptr || answer->role != MessageRole::Assistant) {
        m_message = 0;
        return;
    }
    m_text = answer->text;
    m_foreign = !writtenByThis();
    emit messageChanged();
    emit textReplaced();
    if (const AnswerDraft *writing = draft()) {
        setRecords(writing->records);
        return;
    }
    m_store.figures(m_message, this, [this, number = m_number](const auto &packed) {
        if (number == m_number) {
            onStored(packed ? *packed : QByteArray());
        }
    });
}

void Inspection::close()
{
    stop();
    ++m_number;
    m_preparing = false;
    m_logits.clear();
    m_records.clear();
    m_places = {0};
    m_text.clear();
    m_place = -1;
    m_outlook.clear();
    setComplaint({});
    if (std::exchange(m_message, 0) != 0) {
        emit messageChanged();
        emit textReplaced();
        emit recordsChanged();
        emit placeChanged();
    }
}

void Inspection::stop()
{
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));
        emit stateChanged();
    }
}

void Inspection::onStored(const QByteArray &packed)
{
    const auto bytes = std::as_bytes(std::span(packed.constData(), static_cast<std::size_t>(packed.size())));
    setRecords(
        filledTo(unpack(bytes).value_or(TokenRecords()), static_cast<std::size_t>(m_text.toUtf8().size())));
    look();
}

void Inspection::setRecords(TokenRecords records)
{
    m_records = std::move(records);
    m_places = placesOf(m_records, m_text);
    emit recordsChanged();
}

/// By the model that is loaded: its tokens are the answer's.
bool Inspection::writtenByThis() const
{
    const Message *answer = shown();
    return answer != nullptr &&
           answer->modelName == ::modelName(QString::fromStdString(m_engine.model().info.file.string()));
}

/// The answer's beginning that the prompt holds already.
int Inspection::prefixRecords() const
{
    return !m_records.empty() && !m_records.front().known() &&
                   m_records.front().bytes == m_prefix.toUtf8().size()
               ? 1
               : 0;
}

bool Inspection::wholeKnown() const
{
    return !m_records.empty() && std::all_of(m_records.begin() + prefixRecords(), m_records.end(),
                                             [](const TokenRecord &record) { return record.known(); });
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
    double surprise = 0;
    int tokens = 0;
    for (const TokenRecord &record : m_records) {
        if (record.known()) {
            surprise -= record.figures.logProbability;
            ++tokens;
        }
    }
    return tokens == 0
               ? QString()
               : tr("%n token(s)", nullptr, tokens) + QStringLiteral(" · ") +
                     tr("%1 bits of surprise a token").arg(oneDecimal(surprise / tokens / NatsPerBit));
}

QString Inspection::token() const
{
    return m_place < 0 ? QString() : visibleToken(m_text.mid(start(m_place), end(m_place) - start(m_place)));
}

QString Inspection::figures() const
{
    if (m_place < 0 || !m_records[static_cast<std::size_t>(m_place)].known()) {
        return {};
    }
    const rookery::TokenFigures &figures = m_records[static_cast<std::size_t>(m_place)].figures;
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
    return place >= 0 && place < count() && m_records[static_cast<std::size_t>(place)].known() ? place : -1;
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
    } while (place >= 0 && place < count() &&
             (start(place) == end(place) || !m_records[static_cast<std::size_t>(place)].known()));
    if (place >= 0 && place < count()) {
        show(place);
    }
}

std::vector<TokenId> Inspection::saidBefore(int place) const
{
    std::vector<TokenId> said;
    for (int i = 0; i < place; ++i) {
        if (const TokenRecord &record = m_records[static_cast<std::size_t>(i)]; record.known()) {
            said.push_back(record.token);
        }
    }
    return said;
}

void Inspection::setComplaint(const QString &sentence)
{
    m_complaint = sentence;
    emit stateChanged();
}

/// Shows what is known of the place, or has it computed.
void Inspection::look()
{
    if (m_message == 0) {
        return;
    }
    const auto known = m_logits.constFind(m_place);
    if (m_place >= 0 && known != m_logits.cend()) {
        setComplaint({});
        m_outlook.show(*known, saidBefore(m_place), m_engine.model().tokenizer);
        return;
    }
    if (computing()) {
        return;  // it is on its way, or looked for behind what is
    }
    const bool missing = !wholeKnown() && draft() == nullptr && !m_text.isEmpty();
    if (!m_engine.model().loaded() || !m_engine.model().tokenizer) {
        setComplaint(missing || m_place >= 0 ? tr("Load a model to see what else it expected.") : QString());
    } else if (missing && (m_place < 0 || !m_foreign)) {
        scoreAll();
    } else if (m_place >= 0 && m_foreign) {
        setComplaint(tr("Another model wrote this answer. Load %1 to see what else it expected.")
                         .arg(shown() != nullptr ? shown()->modelName : QString()));
    } else if (m_place >= 0) {
        scoreAround(m_place);
    }
}

/// Has the job made that reads everything before the answer.
void Inspection::prepare(std::function<void(Job)> then)
{
    const qsizetype row = m_chat.messages()->rowOf(m_message);
    if (row < 1) {
        setComplaint(
            tr("This answer begins the conversation, so there is nothing that it was expected from."));
        return;
    }
    ToldBranch branch{.path = m_chat.messages()->path().first(row),
                      .styles = m_chat.asking()->promptStyles()};
    const auto turns =
        turnsOf(branch.path, [this](const QString &hash) { return m_store.pictureFile(hash); });
    m_prefix = QString::fromStdString(answerPrefix(turns, branch.styles));
    if (!m_text.startsWith(m_prefix)) {
        m_prefix.clear();
    }
    m_preparing = true;
    setComplaint({});
    findStartingState(m_engine, m_store, branch, branch.path.size() - 2, this,
                      [this, number = m_number, branch, turns, then](const StartingState &found) {
                          if (number == m_number) {
                              m_preparing = false;
                              then(jobBehind(m_engine, found, branch, turns, false));
                          }
                      });
}

void Inspection::start(Job job, int base, const QList<std::string> &keepAs)
{
    if (m_logits.size() > MostKept) {
        m_logits.clear();
    }
    m_base = base;
    m_run = m_engine.run(std::move(job), keepAs);
    emit stateChanged();
}

/// Nothing was stored: an answer of long ago, or of another program.
void Inspection::scoreAll()
{
    prepare([this](Job job) {
        m_scoringAll = true;
        m_scored.clear();
        const QString text = m_text.sliced(m_prefix.size());
        job.scoring =
            Scoring{.stretches = {{{}, text.toStdString()}}, .firstPlace = 1, .lastPlace = 0};  // of no place
        start(std::move(job), 0, {});
    });
}

std::string Inspection::keyOf(int place) const
{
    ToldBranch branch{.path = {}, .styles = m_chat.asking()->promptStyles()};
    return "inspected/" + branch.stateName(m_message) + "/" + std::to_string(place);
}

/// The places near to the one shown come with it, so that a step aside finds them.
void Inspection::scoreAround(int place)
{
    prepare([this, place](Job job) {
        const int prefix = prefixRecords();
        const int index = place - prefix;
        const int all = count() - prefix;
        const int first = index - index % Window;
        const int last = std::min(first + Window, all);
        int from = 0;
        if (const SnapshotPtr known = first > 0 ? m_engine.stateOf(keyOf(first)) : nullptr) {
            job.parts.clear();
            job.startKey = keyOf(first);
            job.start = known;
            from = first;
        }
        Scoring scoring{.stretches = {{}},
                        .firstPlace = static_cast<std::size_t>(first - from),
                        .lastPlace = static_cast<std::size_t>(last - 1 - from)};
        for (int i = from; i < last; ++i) {
            const TokenRecord &record = m_records[static_cast<std::size_t>(prefix + i)];
            scoring.stretches.front().tokens.push_back(record.token);
        }
        job.scoring = std::move(scoring);
        m_scoringAll = false;
        start(std::move(job), prefix + from,
              last == first + Window ? QList<std::string>{keyOf(last)} : QList<std::string>());
    });
}

void Inspection::onFinished(RunId run)
{
    if (run != m_run) {
        return;
    }
    m_run = 0;
    emit stateChanged();
    if (!std::exchange(m_scoringAll, false)) {
        look();  // another place may be looked at meanwhile
        return;
    }
    TokenRecords records;
    if (!m_prefix.isEmpty()) {
        records.push_back(
            {.token = TokenRecord::NoToken, .bytes = static_cast<int>(m_prefix.toUtf8().size())});
    }
    records.insert(records.end(), m_scored.begin(), m_scored.end());
    setRecords(filledTo(std::move(records), static_cast<std::size_t>(m_text.toUtf8().size())));
    if (writtenByThis()) {
        const auto packed = pack(m_records);
        m_store.setFigures(m_message, QByteArray(reinterpret_cast<const char *>(packed.data()),
                                                 static_cast<qsizetype>(packed.size())));
    } else {
        m_foreign = false;  // these are this model's
    }
    if (wholeKnown()) {
        look();
    }
}

void Inspection::branch(int token)
{
    if (m_place < 0 || !canBranch() || m_outlook.empty()) {
        return;
    }
    const auto &tokenizer = *m_engine.model().tokenizer;
    const std::string_view bytes = tokenizer.bytesOf(token);
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    TokenRecords records(m_records.begin(), m_records.begin() + m_place);
    records.push_back({.token = token,
                       .bytes = static_cast<int>(bytes.size()),
                       .figures = rookery::figuresOf(*m_outlook.logits(), token)});
    m_following = true;
    m_chat.asking()->branchFrom(m_message, m_text.first(start(m_place)) + text, records);
}
