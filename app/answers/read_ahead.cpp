#include "app/answers/read_ahead.h"

#include "app/answers/dialogue_turns.h"
#include "app/settings/battery.h"

#include <utility>

using namespace rookery::runtime;
using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 300ms;
// Shorter questions are read in no time.
constexpr std::size_t ShortestText = 120;

}  // namespace

ReadAhead::ReadAhead(EngineClient &engine, StoreClient &store, Asker ask, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_ask(std::move(ask))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ReadAhead::begin);
}

void ReadAhead::touch()
{
    m_engine.stop(m_run);
    m_pause.start();
}

void ReadAhead::stop()
{
    ++m_number;
    m_pause.stop();
    m_engine.stop(m_run);
}

void ReadAhead::begin()
{
    const std::optional<Question> question = m_ask();
    if (!question || (question->typed.text.size() < ShortestText && question->typed.pictures.empty()) ||
        !m_engine.model().loaded() || m_engine.model().elsewhere() || onBattery()) {
        return;
    }
    const quint64 number = ++m_number;
    findStartingState(m_engine, m_store, question->branch, question->branch.path.size() - 1, this,
                      [this, number, typed = question->typed](const StartingState &start) {
                          if (number == m_number) {
                              read(start, typed);
                          }
                      });
}

void ReadAhead::read(const StartingState &start, const Turn &typed)
{
    std::vector<Turn> turns = turnsOf(
        start.branch.path, [this](const QString &hash) { return m_store.pictureFile(hash); }, start.base + 1);
    turns.push_back(typed);
    Job job = jobBehind(m_engine, start, start.branch, turns, false);
    job.priority = Priority::Background;
    job.readsAhead = true;
    m_run = m_engine.run(std::move(job));
}
