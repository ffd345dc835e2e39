#include "engine/train/tuner.h"

#include "engine/model/model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <utility>

namespace rookery {

namespace {

constexpr double Infinite = std::numeric_limits<double>::infinity();

// With fewer examples all are learned from; more than these say nothing more about a loss.
constexpr std::size_t FewestForHoldingOut = 10;
constexpr std::size_t MostHeldOut = 32;
// Where none are held out, these of those learned from are judged by.
constexpr std::size_t JudgedOtherwise = 16;

std::size_t heldOutOf(std::size_t samples, double share)
{
    if (samples < FewestForHoldingOut || share <= 0) {
        return 0;
    }
    const auto wanted = static_cast<std::size_t>(std::lround(static_cast<double>(samples) * share));
    return std::clamp(wanted, std::size_t{1}, std::min(MostHeldOut, samples / 2));
}

/// The same on every computer, which std::shuffle isn't.
template<class Values>
void shuffle(Values &values, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    for (std::size_t i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[random() % i]);
    }
}

std::vector<const TrainingSample *> pointersTo(std::span<const TrainingSample> samples)
{
    std::vector<const TrainingSample *> pointers;
    for (const TrainingSample &sample : samples) {
        pointers.push_back(&sample);
    }
    return pointers;
}

std::uint64_t tokensOf(std::span<const TrainingSample *const> batch)
{
    std::uint64_t tokens = 0;
    for (const TrainingSample *sample : batch) {
        tokens += sample->tokens.size() - 1;
    }
    return tokens;
}

}  // namespace

std::vector<double> loraRates()
{
    return {1e-3, 3e-3, 1e-2};
}

Result<std::unique_ptr<Tuner>> Tuner::create(std::shared_ptr<const Model> model,
                                             std::vector<TrainingSample> samples, TuneOptions options)
{
    if (samples.empty() || options.rates.empty()) {
        return failure(ErrorCode::BadInput, {}, sentence("Training", "there is no example to learn from"));
    }
    std::size_t longest = 0;
    for (const TrainingSample &sample : samples) {
        longest = std::max(longest, sample.tokens.size());
    }
    auto pass = TrainingPass::create(
        std::move(model), std::max(options.tokensAtOnce, static_cast<int>(longest) - 1), options.lora);
    if (!pass) {
        return tl::make_unexpected(pass.error());
    }
    std::unique_ptr<Tuner> tuner(new Tuner);
    tuner->m_options = std::move(options);
    tuner->m_pass = std::move(*pass);
    tuner->m_samples = std::move(samples);
    shuffle(tuner->m_samples, tuner->m_options.seed);
    const std::size_t heldOut = heldOutOf(tuner->m_samples.size(), tuner->m_options.heldOutShare);
    tuner->m_learned = tuner->m_samples.size() - heldOut;
    tuner->m_best = tuner->untuned();
    for (const double rate : tuner->m_options.rates) {
        tuner->m_runs.push_back({rate, tuner->m_best, {}});
    }
    tuner->m_trying = tuner->m_runs.size() > 1;
    tuner->m_progress.heldOut = static_cast<int>(heldOut);
    tuner->tellWhere();
    return tuner;
}

std::vector<float> Tuner::untuned() const
{
    std::vector<float> values(m_pass->valueCount());
    if (m_options.lora.rank == 0) {
        return values;
    }
    // As PEFT begins: A uniform within the root of 1 / inputs, B zero.
    std::mt19937_64 random(m_options.seed);
    const ModelInfo &info = model().info();
    const auto rank = static_cast<std::size_t>(m_options.lora.rank);
    for (const LoraPart &part : loraParts(info.layers, info.width, info.ffnWidth, m_options.lora.rank)) {
        const auto columns = static_cast<std::size_t>(part.columns);
        const double bound = 1 / std::sqrt(static_cast<double>(columns));
        for (float &value : std::span(values).subspan(part.at, rank * columns)) {
            value = static_cast<float>((2 * static_cast<double>(random() >> 11) / 0x1p53 - 1) * bound);
        }
    }
    return values;
}

int Tuner::trialSteps() const noexcept
{
    return std::min(m_options.steps, std::max(5, m_options.steps / 5));
}

/// Steps after which the run at hand ends or waits.
int Tuner::target() const noexcept
{
    return m_trying ? trialSteps() : m_options.steps;
}

void Tuner::tellWhere() noexcept
{
    const Run &run = m_runs[m_run];
    m_progress.trying = m_trying;
    m_progress.rate = run.rate;
    m_progress.step = run.adam.steps;
    m_progress.steps = target();
    m_progress.learned = 0;
    for (const Run &each : m_runs) {
        m_progress.learned += each.adam.steps;
    }
    int ahead = target() - run.adam.steps;
    if (m_trying) {
        const int ratesBehind = static_cast<int>(m_runs.size() - m_run) - 1;
        ahead += ratesBehind * trialSteps() + m_options.steps - trialSteps();
    }
    m_progress.toLearn = m_progress.learned + ahead;
}

/// Whole examples in an order that is drawn anew whenever all were seen; the same for every rate.
std::vector<const TrainingSample *> Tuner::batchOf(int step) const
{
    const std::size_t count = m_learned;
    const std::size_t size = std::min(count, static_cast<std::size_t>(m_options.batch));
    std::vector<const TrainingSample *> batch;
    std::vector<std::size_t> order;
    std::size_t epoch = std::numeric_limits<std::size_t>::max();
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t place = static_cast<std::size_t>(step) * size + i;
        if (place / count != epoch) {
            epoch = place / count;
            order.resize(count);
            for (std::size_t j = 0; j < count; ++j) {
                order[j] = j;
            }
            shuffle(order, m_options.seed + 1 + epoch);
        }
        batch.push_back(&m_samples[order[place % count]]);
    }
    return batch;
}

Result<bool> Tuner::step()
{
    if (m_work == Work::None) {
        if (const auto begun = beginWork(); !begun) {
            return tl::make_unexpected(begun.error());
        }
        return true;
    }
    const auto more = m_pass->advance();
    if (!more) {
        return tl::make_unexpected(more.error());
    }
    return *more ? Result<bool>(true) : endWork();
}

Result<void> Tuner::beginWork()
{
    const Run &run = m_runs[m_run];
    std::vector<const TrainingSample *> batch;
    if (!m_judgeNext) {
        batch = batchOf(run.adam.steps);
    } else if (m_learned < m_samples.size()) {
        batch = pointersTo(std::span(m_samples).subspan(m_learned));
    } else {
        batch = pointersTo(std::span(m_samples).first(std::min(JudgedOtherwise, m_learned)));
    }
    if (const auto begun = m_pass->begin(batch, run.values, !m_judgeNext); !begun) {
        return begun;
    }
    m_work = m_judgeNext ? Work::Judge : Work::Learn;
    m_progress.tokens += tokensOf(batch);
    return {};
}

Result<bool> Tuner::endWork()
{
    const Work done = std::exchange(m_work, Work::None);
    if (done == Work::Judge) {
        return judged(m_pass->loss());
    }
    m_progress.loss = m_pass->loss();
    if (!std::isfinite(m_pass->loss())) {
        return judged(Infinite);
    }
    learned();
    return true;
}

void Tuner::learned()
{
    Run &run = m_runs[m_run];
    const double share = static_cast<double>(run.adam.steps) / m_options.steps;
    const double rate = run.rate * (0.1 + 0.45 * (1 + std::cos(std::numbers::pi * share)));
    run.adam.step(run.values, m_pass->gradient(), rate);
    tellWhere();
    const int every = std::clamp(m_options.steps / 10, 5, 50);
    m_judgeNext = run.adam.steps == target() || run.adam.steps % every == 0;
}

/// \param loss infinite where the run came to nothing
Result<bool> Tuner::judged(double loss)
{
    Run &run = m_runs[m_run];
    m_judgeNext = false;
    loss = std::isfinite(loss) ? loss : Infinite;
    if (m_baseline) {
        m_baseline = false;
        m_progress.before = loss;
        m_progress.best = loss;
        return true;
    }
    ++m_progress.judgements;
    m_progress.judged = loss;
    m_worse = loss < m_progress.best ? 0 : m_worse + 1;
    if (loss < m_progress.best) {
        m_progress.best = loss;
        m_best = run.values;
    }
    run.judged = loss;
    if (m_trying) {
        return loss == Infinite || run.adam.steps == target() ? afterTrial() : Result<bool>(true);
    }
    return loss != Infinite && run.adam.steps < target() && m_worse < m_options.patience;
}

/// The next rate, or the best of them.
Result<bool> Tuner::afterTrial()
{
    if (++m_run == m_runs.size()) {
        const auto best = std::min_element(m_runs.begin(), m_runs.end(),
                                           [](const Run &a, const Run &b) { return a.judged < b.judged; });
        if (best->judged == Infinite) {
            return failure(
                ErrorCode::BadInput, {},
                sentence("Training",
                         "no rate led anywhere: the losses grew without bounds; look for broken examples"));
        }
        m_run = static_cast<std::size_t>(best - m_runs.begin());
        m_trying = false;
        m_worse = 0;
    }
    tellWhere();
    return m_trying || m_progress.step < m_options.steps;
}

Result<double> Tuner::lossOf(std::span<const TrainingSample> samples, std::span<const float> values)
{
    if (m_work != Work::None) {
        m_work = Work::None;  // it begins anew
    }
    const auto batch = pointersTo(samples);
    if (const auto begun = m_pass->begin(batch, values, false); !begun) {
        return tl::make_unexpected(begun.error());
    }
    for (;;) {
        const auto more = m_pass->advance();
        if (!more) {
            return tl::make_unexpected(more.error());
        }
        if (!*more) {
            return m_pass->loss();
        }
    }
}

}  // namespace rookery
