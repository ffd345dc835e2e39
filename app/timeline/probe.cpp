#include "app/timeline/probe.h"

#include "app/answers/dialogue_turns.h"
#include "app/text/thought.h"

#include <utility>

using namespace rookery::runtime;

namespace {

constexpr int MostTokens = 200;

}  // namespace

Probe::Probe(EngineClient &engine, StoreClient &store, ChatController &chat, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_chat(chat)
{
    connect(&m_engine, &EngineClient::modelChanged, this, &Probe::possibleChanged);
    connect(&m_engine, &EngineClient::readFinished, this, [this](RunId run, const ReadingDone &reading) {
        if (run == m_run) {
            m_tokensRead = static_cast<int>(reading.tokens);
            emit changed();
        }
    });
    connect(&m_engine, &EngineClient::pieceReady, this, [this](RunId run, const Piece &piece) {
        if (run == m_run) {
            m_text += QString::fromStdString(piece.text);
            emit changed();
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this, [this](RunId run, const auto &) {
        if (run == m_run) {
            end({});
        }
    });
    connect(&m_engine, &EngineClient::runFailed, this, [this](RunId run, int, int, const QString &sentence) {
        if (run == m_run) {
            end(sentence);
        }
    });
}

QString Probe::answer() const
{
    return splitThought(m_text).answer.trimmed();
}

QString Probe::figures() const
{
    return m_tokensRead < 0 ? QString() : tr("%n token(s) read for it, on a copy", nullptr, m_tokensRead);
}

void Probe::setMessage(rookery::MessageId message)
{
    if (message != m_message) {
        m_message = message;
        clear();
    }
}

void Probe::clear()
{
    stop();
    m_question.clear();
    m_text.clear();
    m_error.clear();
    m_tokensRead = -1;
    emit changed();
}

void Probe::ask(const QString &question)
{
    const int row = m_chat.messages()->rowOf(m_message);
    if (row < 0 || !possible() || question.trimmed().isEmpty()) {
        return;
    }
    clear();
    m_question = question.trimmed();
    m_preparing = true;
    emit changed();
    const ToldBranch branch{.path = m_chat.messages()->path().first(row + 1),
                            .styles = m_chat.asking()->promptStyles()};
    const auto then = [this, number = m_number](const StartingState &start) {
        if (number != m_number) {
            return;
        }
        m_preparing = false;
        auto turns =
            turnsOf(start.branch.path, [this](const QString &hash) { return m_store.pictureFile(hash); });
        turns.push_back({.role = Role::User, .text = m_question.toStdString()});
        run(jobBehind(m_engine, start, start.branch, turns, false), turns, start.branch.styles);
    };
    findStartingState(m_engine, m_store, branch, row, this, then);
}

/// Under no name: neither what is read nor what is written is kept anywhere.
void Probe::run(Job job, const std::vector<Turn> &turns, const PromptStyles &styles)
{
    m_text = QString::fromStdString(answerPrefix(turns, styles));
    job.drafts = {Draft{}};
    job.writing.maxTokens = MostTokens;
    job.writing.endsLoops = true;
    job.writing.stopTexts = stopTexts(turns, styles);
    job.writing.stopTokens = stopTokens(turns, styles);
    // What it is surest of, so that asking twice tells the same.
    rookery::SamplingParams surest;
    surest.temperature = 0;
    job.writing.sampling = [surest] { return surest; };
    job.told = {.systemPrompt = styles.systemPrompt, .turns = turns};
    m_run = m_engine.run(std::move(job));
    emit changed();
}

void Probe::stop()
{
    ++m_number;
    m_preparing = false;
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));
    }
    emit changed();
}

void Probe::end(const QString &error)
{
    m_run = 0;
    m_error = error;
    emit changed();
}
