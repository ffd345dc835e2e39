#include "app/runtime/threads/thread_trial.h"

#include <algorithm>
#include <chrono>
#include <new>

namespace rookery::runtime {

namespace {

// Below, the weights of a token may stay in a processor's caches, and an answer is no question of threads.
constexpr std::uint64_t LeastBytes = std::uint64_t{64} << 20;

// A pass that is bound by arithmetic, but short.
constexpr int ReadTokens = 32;

// What somebody who asks meanwhile may have to wait.
constexpr double StretchSeconds = 0.01;

// Of a part's time, for the pass that warms up.
constexpr double WarmUp = 0.2;

}  // namespace

bool ThreadTrial::pays(const Model &model)
{
    return model.device()->threads().writing > 1 && model.info().bytesPerToken >= LeastBytes;
}

ThreadTrial::ThreadTrial(std::shared_ptr<const Model> model, Told told, double seconds)
    : m_model(std::move(model))
    , m_told(std::move(told))
    , m_seconds(seconds)
{
}

ThreadTrial::Part ThreadTrial::partOf(int tokens) const
{
    Part part{.tokens = {}, .trial = CountTrial(m_model->device()->info().threads, m_seconds / 2)};
    for (int i = 0; i < tokens; ++i) {
        part.tokens.push_back((i * 7919 + 1) % m_model->info().vocabulary);
    }
    return part;
}

bool ThreadTrial::begin()
{
    auto state = m_model->startState();
    auto workspace = m_model->makeWorkspace(ReadTokens);
    if (!state || !workspace) {
        return false;
    }
    m_state.emplace(std::move(*state));
    m_workspace = std::move(*workspace);
    m_parts.push_back(partOf(1));
    m_parts.push_back(partOf(ReadTokens));
    return true;
}

void ThreadTrial::step()
try {
    if ((m_parts.empty() && !begin()) || !run(m_parts[m_part])) {
        return end();
    }
    if (m_parts[m_part].trial.isOver() && ++m_part == m_parts.size()) {
        const kernels::ThreadCounts best = {m_parts[1].trial.best(), m_parts[0].trial.best()};
        m_model->device()->useThreads(best);
        m_telling = std::jthread([told = std::move(m_told), best] { told(best); });
        end();
    }
} catch (const std::exception &) {  // no memory, or no further thread
    end();
}

void ThreadTrial::end() noexcept
{
    m_workspace.reset();
    m_state.reset();
    m_model.reset();
}

/// \return false: the device failed
bool ThreadTrial::run(Part &part)
{
    kernels::Device &device = *m_model->device();
    const kernels::ThreadCounts before = device.threads();
    const bool warmsUp = part.stretches == 0;
    const int count = warmsUp ? part.trial.counts().front() : part.trial.countFor(part.pass, part.stretch);
    device.useThreads({count, count});
    const auto start = std::chrono::steady_clock::now();
    const auto ran =
        m_model->runLayers(part.firstLayer, part.layersAtOnce, part.tokens, *m_state, *m_workspace);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    device.useThreads(before);
    part.firstLayer += part.layersAtOnce;
    if (warmsUp) {
        part.secondsForAll += seconds;
        if (part.firstLayer >= m_model->info().layers || part.secondsForAll >= WarmUp * m_seconds / 2) {
            plan(part);
            part.firstLayer = 0;
        }
        return ran.has_value();
    }
    part.trial.add(part.pass, part.stretch, seconds);
    if (++part.stretch == part.stretches) {
        part.stretch = 0;
        part.firstLayer = 0;
        ++part.pass;
    }
    return ran.has_value();
}

/// How a pass is cut up.
void ThreadTrial::plan(Part &part) const
{
    const int layers = m_model->info().layers;
    const double perLayer = std::max(part.secondsForAll / part.firstLayer, 1e-6);
    part.layersAtOnce = std::clamp(static_cast<int>(std::min(StretchSeconds / perLayer, 1e6)), 1, layers);
    part.stretches = static_cast<std::size_t>(layers / part.layersAtOnce);
}

}  // namespace rookery::runtime
