#include "app/inspect/answer_inspection.h"

#include "app/answers/dialogue_turns.h"
#include "app/inspect/token_places.h"
#include "app/models/model_name.h"

#include <algorithm>
#include <span>
#include <utility>

using rookery::Message;
using rookery::MessageRole;
using namespace rookery::runtime;

AnswerInspection::AnswerInspection(EngineClient &engine, StoreClient &store, SamplingModel &sampling,
                                   ChatController &chat, QObject *parent)
    : Inspection(engine, sampling, parent)
    , m_engine(engine)
    , m_store(store)
    , m_chat(chat)
{
    AnswerWriters &writers = m_chat.writers();
    connect(&writers, &AnswerWriters::answerGrew, this, [this](auto id, const QString &piece) {
        if (id == m_message) {
            m_placed.follow(text() + piece);
            grow(piece, m_placed.all());
        }
    });
    connect(&writers, &AnswerWriters::recordsGrew, this, [this](auto id) {
        if (const AnswerDraft *draft = this->draft(); draft != nullptr && id == m_message) {
            addRecords(draft->records);
        }
    });
    connect(&writers, &AnswerWriters::finished, this, [this](const Message &answer, const Message &) {
        if (answer.id == m_message) {
            takeAll(records());
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
    connect(&m_chat, &ChatController::conversationChanged, this, &AnswerInspection::close);
    connect(m_chat.messages(), &MessageModel::countChanged, this, [this] {
        if (m_message != 0 && shown() == nullptr) {
            close();
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (m_message != 0) {
            m_foreign = !writtenByThis();
            look();
        }
        emit stateChanged();
    });
    connect(&m_engine, &EngineClient::tokensRecorded, this, [this](RunId run, const Recorded &recorded) {
        if (run == this->run() && m_scoringAll) {
            m_scored.insert(m_scored.end(), recorded.tokens.begin(), recorded.tokens.end());
        }
    });
}

const Message *AnswerInspection::shown() const
{
    const int row = m_chat.messages()->rowOf(m_message);
    return row >= 0 ? &m_chat.messages()->path()[row] : nullptr;
}

const AnswerDraft *AnswerInspection::draft() const
{
    const AnswerWriter *writer = m_chat.writers().in(m_chat.conversationId());
    const AnswerDraft *draft = writer != nullptr ? writer->draftOf(m_message) : nullptr;
    return draft != nullptr && draft->open ? draft : nullptr;
}

void AnswerInspection::open(double message)
{
    close();
    m_message = static_cast<qint64>(message);
    const Message *answer = shown();
    if (answer == nullptr || answer->role != MessageRole::Assistant) {
        m_message = 0;
        return;
    }
    m_foreign = !writtenByThis();
    emit messageChanged();
    setText(answer->text);
    if (const AnswerDraft *writing = draft()) {
        takeRecords(writing->records);
        return;
    }
    m_store.figures(m_message, this, [this, number = m_number](const auto &packed) {
        if (number == m_number) {
            onStored(packed ? *packed : QByteArray());
        }
    });
}

void AnswerInspection::close()
{
    ++m_number;
    if (std::exchange(m_message, 0) != 0) {
        clear();
        emit messageChanged();
    }
}

void AnswerInspection::onStored(const QByteArray &packed)
{
    const auto bytes = std::as_bytes(std::span(packed.constData(), static_cast<std::size_t>(packed.size())));
    takeAll(unpack(bytes).value_or(TokenRecords()));
    look();
}

void AnswerInspection::takeRecords(TokenRecords records)
{
    m_placed.clear();
    m_placed.add(records, text());
    setRecords(std::move(records), m_placed.all());
}

/// Those of an answer being written: the first of them are known.
void AnswerInspection::addRecords(const TokenRecords &all)
{
    if (all.size() >= records().size()) {
        const auto added = std::span(all).subspan(records().size());
        m_placed.add(added, text());
        Inspection::addRecords(added, m_placed.all());
    }
}

void AnswerInspection::takeAll(TokenRecords records)
{
    takeRecords(filledTo(std::move(records), static_cast<std::size_t>(text().toUtf8().size())));
}

/// By the model that is loaded: its tokens are the answer's.
bool AnswerInspection::writtenByThis() const
{
    const Message *answer = shown();
    return answer != nullptr &&
           answer->modelName == ::modelName(QString::fromStdString(m_engine.model().info.file.string()));
}

/// The answer's beginning that the prompt holds already.
int AnswerInspection::prefixRecords() const
{
    return !records().empty() && !records().front().known() &&
                   records().front().bytes == m_prefix.toUtf8().size()
               ? 1
               : 0;
}

bool AnswerInspection::wholeKnown() const
{
    return !records().empty() && std::all_of(records().begin() + prefixRecords(), records().end(),
                                             [](const TokenRecord &record) { return record.known(); });
}

void AnswerInspection::compute()
{
    const bool missing = !wholeKnown() && draft() == nullptr && !text().isEmpty();
    if (!m_engine.model().loaded() || !m_engine.model().tokenizer) {
        missing || place() >= 0 ? askForModel() : setComplaint({});
    } else if (missing && (place() < 0 || !m_foreign)) {
        scoreAll();
    } else if (place() >= 0 && m_foreign) {
        setComplaint(tr("Another model wrote this answer. Load %1 to see what else it expected.")
                         .arg(shown() != nullptr ? shown()->modelName : QString()));
    } else if (place() >= 0) {
        scoreAround(place());
    }
}

/// Has the job made that reads everything before the answer.
void AnswerInspection::prepare(std::function<void(Job)> then)
{
    const qsizetype row = m_chat.messages()->rowOf(m_message);
    if (row < 1) {
        setComplaint(
            tr("This answer begins the conversation, so there is nothing that it was expected from."));
        return;
    }
    const ToldBranch branch{.path = m_chat.messages()->path().first(row),
                            .styles = m_chat.asking()->promptStyles()};
    const auto turns = [this](const ToldBranch &told) {
        return turnsOf(told.path, [this](const QString &hash) { return m_store.pictureFile(hash); });
    };
    m_prefix = QString::fromStdString(answerPrefix(turns(branch), branch.styles));
    if (!text().startsWith(m_prefix)) {
        m_prefix.clear();
    }
    beginPreparing();
    findStartingState(m_engine, m_store, branch, branch.path.size() - 2, this,
                      [this, number = m_number, turns, then](const StartingState &found) {
                          if (number == m_number) {
                              endPreparing();
                              then(jobBehind(m_engine, found, found.branch, turns(found.branch), false));
                          }
                      });
}

/// Nothing was stored: an answer of long ago, or of another program.
void AnswerInspection::scoreAll()
{
    prepare([this](Job job) {
        m_scoringAll = true;
        m_scored.clear();
        const QString scored = text().sliced(m_prefix.size());
        job.scoring = Scoring{
            .stretches = {{{}, scored.toStdString()}}, .firstPlace = 1, .lastPlace = 0};  // of no place
        start(std::move(job), 0);
    });
}

std::string AnswerInspection::keyOf(int place) const
{
    ToldBranch branch{.path = {}, .styles = m_chat.asking()->promptStyles()};
    return "inspected/" + branch.stateName(m_message) + "/" + std::to_string(place);
}

/// The places near to the one shown come with it, so that a step aside finds them.
void AnswerInspection::scoreAround(int place)
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
            scoring.stretches.front().tokens.push_back(record(prefix + i).token);
        }
        job.scoring = std::move(scoring);
        m_scoringAll = false;
        start(std::move(job), prefix + from,
              last == first + Window ? QList<std::string>{keyOf(last)} : QList<std::string>());
    });
}

void AnswerInspection::onComputed()
{
    if (!std::exchange(m_scoringAll, false)) {
        look();  // another place may be looked at meanwhile
        return;
    }
    TokenRecords scored;
    if (!m_prefix.isEmpty()) {
        scored.push_back(
            {.token = TokenRecord::NoToken, .bytes = static_cast<int>(m_prefix.toUtf8().size())});
    }
    scored.insert(scored.end(), m_scored.begin(), m_scored.end());
    takeAll(std::move(scored));
    if (writtenByThis()) {
        const auto packed = pack(records());
        m_store.setFigures(m_message, QByteArray(reinterpret_cast<const char *>(packed.data()),
                                                 static_cast<qsizetype>(packed.size())));
    } else {
        m_foreign = false;  // these are this model's
    }
    if (wholeKnown()) {
        look();
    }
}

void AnswerInspection::branch(int token)
{
    if (place() < 0 || !canBranch() || outlook()->empty()) {
        return;
    }
    TokenRecords kept(records().begin(), records().begin() + place());
    kept.push_back(recordOf(token));
    m_following = true;
    m_chat.asking()->branchFrom(m_message, text().first(start(place())) + textOf(token), kept);
}
