#pragma once

#include "engine/train/tuner.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace rookery::runtime {

// What can be learned with the model in use, and what is told of it. Values, made by any thread.

/// A starting state as `serialize` writes it, or the factors of a LoRA (float32, \see LoraPart).
using TunedImage = std::shared_ptr<const std::vector<std::byte>>;

// Events. Each comes on the scheduler's thread, in order; a sink returns soon and waits for nothing.

/// A step was done, or the held-out examples were judged by.
struct TuningStep {
    TuneProgress at;
    double tokensPerSecond = 0;  ///< since it began or went on, with what others took meanwhile
    double secondsLeft = -1;     ///< where nothing ends it early; -1 = not known yet
    TunedImage better = {};      ///< the best, where it is a new one
};
/// A checkpoint couldn't be written; it goes on.
struct TuningWarned {
    Error error;
};
/// The last event: it is done, or was stopped. The best until then.
struct TuningEnded {
    TuneProgress at;
    bool stopped = false;
    std::vector<float> state;  ///< [L, H, value, key], or factors
    TunedImage image;
};
/// The other last event.
struct TuningFailed {
    Error error;
};
using TuningEvent = std::variant<TuningStep, TuningWarned, TuningEnded, TuningFailed>;

/// Examples from which a starting state or a LoRA is to be found (`Tuner`).
struct Tuning {
    std::vector<TrainingSample> samples;
    TuneOptions options = {};
    std::filesystem::path checkpoint = {};  ///< written once a minute, and where it pauses; empty: never
    bool resumes = false;                   ///< goes on from the checkpoint
    std::stop_token stop = {};              ///< ends it with the best so far
    std::function<void(const TuningEvent &)> sink;
};

}  // namespace rookery::runtime
