#pragma once

#include "app/runtime/checkpoint_writer.h"
#include "app/runtime/tuning.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace rookery::runtime {

/// A tuning being run, a layer at a time. Belongs to the scheduler's thread.
class TuningRun
{
public:
    /// What a run needs of the scheduler; outlives it.
    struct Means {
        CheckpointWriter *writer = nullptr;
        std::function<void()> stopped;  ///< called by any thread, wakes the scheduler
        std::function<void(std::function<void()> work)> onSchedulersThread;  ///< does `work` there
    };

    TuningRun(Tuning tuning, Means means);

    bool stopped() const noexcept { return m_tuning.stop.stop_requested(); }
    bool paused() const noexcept { return m_paused; }
    void pause(bool paused);

    /// A layer's worth, or the beginning. \return whether there is more to do; otherwise its last event is
    /// told
    [[nodiscard]] bool pass(const std::shared_ptr<const Model> &model);
    /// Ends it with what it has.
    void stop();
    /// Ends it for a reason that isn't its own. A checkpoint is left.
    void fail(const Error &reason);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Result<void> begin(const std::shared_ptr<const Model> &model);
    void tell(const TuningEvent &event) const;
    void tellWhere();
    void end(bool stopped);
    void keepCheckpoint();
    TunedImage imageOfBest() const;
    double secondsRun() const;

    Tuning m_tuning;
    Means m_means;
    std::unique_ptr<Tuner> m_tuner;
    bool m_paused = false;
    Clock::time_point m_since;   ///< it runs without a pause
    double m_secondsBefore = 0;  ///< run before that
    std::uint64_t m_tokensAtStart = 0;
    int m_learnedAtStart = 0;
    int m_toldLearned = -1;
    int m_toldJudgements = -1;
    double m_toldBest = 0;
    Clock::time_point m_checkpointAt;
    std::stop_callback<std::function<void()>> m_wake;
};

}  // namespace rookery::runtime
