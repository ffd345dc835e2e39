#include "app/inspect/next_token.h"

#include <ctime>
#include <utility>

using rookery::runtime::Expected;

namespace {

// The time of the window's thread that what is drawn may take, where every core is busy with the drawing.
constexpr double LargestShare = 0.015;

double threadMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

}  // namespace

NextToken::NextToken(EngineClient &engine, SamplingModel &sampling, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_outlook(sampling)
{
    connect(&m_engine, &EngineClient::modelChanged, this, &NextToken::forget);
    connect(&m_engine, &EngineClient::tokenExpected, this, [this](RunId run, const Expected &expected) {
        if (run == m_run) {
            show(expected.logits, {}, false);
        }
    });
    const auto end = [this](RunId run) { m_run = run == m_run ? 0 : m_run; };
    connect(&m_engine, &EngineClient::runFinished, this, end);
    connect(&m_engine, &EngineClient::runFailed, this, end);
}

void NextToken::setWatched(bool watched)
{
    if (watched != m_watched) {
        m_watched = watched;
        follow(watched);
        emit watchedChanged();
        look();
    }
}

void NextToken::showDrawn(const Logits &logits, std::vector<rookery::TokenId> said)
{
    const bool shown = m_drawn && !m_outlook.empty() && m_sinceShown.isValid();
    if (shown && static_cast<double>(m_sinceShown.elapsed()) < m_showingMs / LargestShare) {
        return;
    }
    const double before = threadMs();
    show(logits, std::move(said), true);
    m_showingMs = threadMs() - before;
    m_sinceShown.start();
}

void NextToken::show(const Logits &logits, std::vector<rookery::TokenId> said, bool drawn)
{
    m_drawn = drawn;
    m_outlook.show(logits, std::move(said), m_engine.model().tokenizer);
    emit changed();
}

void NextToken::start(rookery::runtime::Job job)
{
    m_run = m_engine.run(std::move(job));
}

void NextToken::clear()
{
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));
    }
    m_outlook.clear();
    emit changed();
}

void NextToken::forget()
{
    clear();
    look();
}

void NextToken::retranslate()
{
    m_outlook.retranslate();
    emit changed();
}

QString NextToken::sentence() const
{
    if (!m_engine.model().loaded()) {
        return tr("Load a model to see what the sliders do.");
    }
    if (m_outlook.empty()) {
        return tr("Shown as soon as the model has written or read something here.");
    }
    return m_drawn ? tr("The token being drawn:") : standing();
}
