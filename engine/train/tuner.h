#pragma once

#include "engine/error.h"
#include "engine/model/training_pass.h"
#include "engine/train/adam.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rookery {

struct TuneOptions {
    int steps = 100;
    int batch = 8;  ///< examples
    /// Each is tried for a fifth of the steps; the best goes on to the end. With one nothing is tried.
    std::vector<double> rates = {0.1, 0.3, 1.0};
    double heldOutShare = 0.1;  ///< of the examples, not learned from but judged by
    int patience = 4;           ///< evaluations without a better loss after which it ends early
    std::uint64_t seed = 1;     ///< of the order of the examples
    int tokensAtOnce = 512;     ///< bounds memory; a longer example needs more
    LoraOptions lora = {};      ///< with a rank: learned in place of a starting state
};

/// The rates that are tried for a LoRA where nothing else is said: its values are smaller than a state's.
std::vector<double> loraRates();

/// Where a tuning stands.
struct TuneProgress {
    int step = 0;     ///< done, of the rate at hand
    int steps = 0;    ///< to be done with it: fewer while rates are tried
    double rate = 0;  ///< before the cosine
    bool trying = false;
    double loss = 0;           ///< of the last batch
    double before = 0;         ///< of the held-out examples (of the first batch where there are none) untuned
    double judged = 0;         ///< of the held-out examples, when they were last judged by
    int judgements = 0;        ///< so far, without that of the untuned model
    double best = 0;           ///< the lowest so far
    std::uint64_t tokens = 0;  ///< computed so far
    int heldOut = 0;           ///< examples
    int learned = 0;           ///< steps done with all rates together
    int toLearn = 0;           ///< the same at the end, where nothing ends it early
};

/// A tuning that was broken off, as it goes into a file.
struct TunerCheckpoint {
    std::string about;  ///< JSON
    std::vector<std::pair<std::string, std::vector<float>>> values;

    [[nodiscard]] Result<void> write(const std::filesystem::path &file) const;
};

/// Finds a starting state, or a LoRA, with which a model gives the answers of some examples: Adam on its wkv
/// states or its factors, the rate falling by a cosine to a tenth. The weights don't change. A little at a
/// time, so that whoever runs it can do other things between.
class Tuner
{
public:
    /// \return the errors of `TrainingPass::create`; BadInput without examples
    [[nodiscard]] static Result<std::unique_ptr<Tuner>>
    create(std::shared_ptr<const Model> model, std::vector<TrainingSample> samples, TuneOptions options);

    /// Does a layer's worth. \return whether there is more to do; BadInput where every rate diverged
    [[nodiscard]] Result<bool> step();

    const TuneProgress &progress() const noexcept { return m_progress; }
    /// The best so far of what is learned: a state [L, H, value, key], or factors (`LoraPart`).
    std::span<const float> best() const noexcept { return m_best; }
    /// What it begins with: zeros, or factors whose product is zero. The same for the same seed.
    std::vector<float> untuned() const;
    const TuneOptions &options() const noexcept { return m_options; }
    const Model &model() const noexcept { return m_pass->model(); }

    /// The whole of it, to go on later; between two steps of Adam it is the last one's end. Copied, so that
    /// somebody else can write it.
    TunerCheckpoint checkpoint() const;
    [[nodiscard]] Result<void> saveCheckpoint(const std::filesystem::path &file) const
    {
        return checkpoint().write(file);
    }
    /// \return StateMismatch where it belongs to another model, other examples or options
    [[nodiscard]] Result<void> resume(const std::filesystem::path &file);

    /// The loss of some samples with some values in place of the best, all at once. The step at hand begins
    /// anew.
    [[nodiscard]] Result<double> lossOf(std::span<const TrainingSample> samples,
                                        std::span<const float> values);

private:
    /// A rate and how far it has come.
    struct Run {
        double rate = 0;
        std::vector<float> values;
        Adam adam;
        double judged = 0;  ///< when it was last judged
    };
    enum class Work { None, Judge, Learn };

    Tuner() = default;
    std::string identity() const;
    int trialSteps() const noexcept;
    int target() const noexcept;
    void tellWhere() noexcept;
    Result<void> beginWork();
    Result<bool> endWork();
    void learned();
    Result<bool> judged(double loss);
    Result<bool> afterTrial();
    std::vector<const TrainingSample *> batchOf(int step) const;

    TuneOptions m_options;
    std::unique_ptr<TrainingPass> m_pass;
    std::vector<TrainingSample> m_samples;  ///< the held-out ones last
    std::size_t m_learned = 0;              ///< samples to learn from
    std::vector<Run> m_runs;
    std::size_t m_run = 0;    ///< at hand
    bool m_trying = false;    ///< rates are being tried
    bool m_judgeNext = true;  ///< in place of learning
    bool m_baseline = true;   ///< the judgement to come is of the untuned model
    int m_worse = 0;          ///< evaluations since the best
    Work m_work = Work::None;
    std::vector<float> m_best;
    TuneProgress m_progress;
};

}  // namespace rookery
