#include "app/runtime/tuning_run.h"

#include "engine/model/model.h"
#include "engine/state/state_tuned.h"

#include <span>
#include <utility>

namespace rookery::runtime {

namespace {

// A power cut costs a minute.
constexpr auto CheckpointEvery = std::chrono::minutes(1);

}  // namespace

TuningRun::TuningRun(Tuning tuning, Means means)
    : m_tuning(std::move(tuning))
    , m_means(std::move(means))
    , m_wake(m_tuning.stop, m_means.stopped)
{
}

void TuningRun::tell(const TuningEvent &event) const
{
    if (m_tuning.sink) {
        m_tuning.sink(event);
    }
}

Result<void> TuningRun::begin(const std::shared_ptr<const Model> &model)
{
    if (!model) {
        return failure(ErrorCode::BadInput, {}, sentence("Engine", "no model is loaded"));
    }
    auto tuner = Tuner::create(model, std::move(m_tuning.samples), m_tuning.options);
    if (!tuner) {
        return tl::make_unexpected(tuner.error());
    }
    if (m_tuning.resumes) {
        if (auto resumed = (*tuner)->resume(m_tuning.checkpoint); !resumed) {
            return resumed;
        }
    }
    m_tuner = std::move(*tuner);
    const TuneProgress &at = m_tuner->progress();
    m_tokensAtStart = at.tokens;
    m_learnedAtStart = at.learned;
    m_toldLearned = at.learned;
    m_toldJudgements = at.judgements;
    m_toldBest = at.best;
    m_secondsBefore = 0;
    m_since = Clock::now();
    m_checkpointAt = m_since + CheckpointEvery;
    return {};
}

bool TuningRun::pass(const std::shared_ptr<const Model> &model)
{
    if (!m_tuner) {
        const auto begun = begin(model);
        if (!begun) {
            tell(TuningFailed{begun.error()});
        }
        return begun.has_value();
    }
    const auto more = m_tuner->step();
    if (!more) {
        tell(TuningFailed{more.error()});
        return false;
    }
    tellWhere();
    if (!*more) {
        end(false);
        return false;
    }
    if (Clock::now() >= m_checkpointAt) {
        keepCheckpoint();
    }
    return true;
}

/// Once for each step and each judgement.
void TuningRun::tellWhere()
{
    const TuneProgress &at = m_tuner->progress();
    if (at.learned == m_toldLearned && at.judgements == m_toldJudgements) {
        return;
    }
    TuningStep step{.at = at};
    const double seconds = secondsRun();
    const int learned = at.learned - m_learnedAtStart;
    if (seconds > 0) {
        step.tokensPerSecond = static_cast<double>(at.tokens - m_tokensAtStart) / seconds;
    }
    if (learned > 0) {
        step.secondsLeft = seconds / learned * (at.toLearn - at.learned);
    }
    // What it was untuned is the best until something is better, and isn't something that was found.
    if (at.judgements != m_toldJudgements && at.best < at.before && at.best != m_toldBest) {
        m_toldBest = at.best;
        step.better = imageOfBest();
    }
    m_toldLearned = at.learned;
    m_toldJudgements = at.judgements;
    tell(step);
}

TunedImage TuningRun::imageOfBest() const
{
    if (m_tuner->options().lora.rank > 0) {
        const auto bytes = std::as_bytes(m_tuner->best());
        return std::make_shared<const std::vector<std::byte>>(bytes.begin(), bytes.end());
    }
    const auto state = tunedState(m_tuner->best(), m_tuner->model().stateTarget());
    auto image = state ? serialize(*state) : tl::make_unexpected(state.error());
    return image ? std::make_shared<const std::vector<std::byte>>(std::move(*image)) : nullptr;
}

double TuningRun::secondsRun() const
{
    const auto since = m_paused ? Clock::duration() : Clock::now() - m_since;
    return m_secondsBefore + std::chrono::duration<double>(since).count();
}

void TuningRun::pause(bool paused)
{
    if (m_paused == paused) {
        return;
    }
    if (paused) {
        m_secondsBefore = secondsRun();
        keepCheckpoint();
    } else {
        m_since = Clock::now();
    }
    m_paused = paused;
}

void TuningRun::keepCheckpoint()
{
    m_checkpointAt = Clock::now() + CheckpointEvery;
    if (m_tuning.checkpoint.empty() || !m_tuner) {
        return;
    }
    m_means.writer->write(
        m_tuner->checkpoint(), m_tuning.checkpoint,
        [to = m_means.onSchedulersThread, sink = m_tuning.sink](const Result<void> &written) {
            if (!written && sink) {
                to([sink, error = written.error()] { sink(TuningWarned{error}); });
            }
        });
}

void TuningRun::stop()
{
    if (!m_tuner) {  // nothing was learned
        tell(TuningEnded{.at = {}, .stopped = true, .state = {}, .image = {}});
        return;
    }
    end(true);
}

void TuningRun::end(bool stopped)
{
    const auto best = m_tuner->best();
    tell(TuningEnded{.at = m_tuner->progress(),
                     .stopped = stopped,
                     .state = {best.begin(), best.end()},
                     .image = imageOfBest()});
}

void TuningRun::fail(const Error &reason)
{
    keepCheckpoint();
    tell(TuningFailed{reason});
}

}  // namespace rookery::runtime
