#pragma once

#include "app/runtime/threads/count_trial.h"
#include "engine/model/model.h"

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace rookery::runtime {

/// Measures with how many of the processor's threads a model writes and reads fastest, in the moments in
/// which nobody wants anything of it: a second in all, in steps of about a hundredth. The device has its
/// counts as before after each of them, and the better ones after the last. On the thread that runs the
/// model.
class ThreadTrial
{
public:
    using Told = std::function<void(const kernels::ThreadCounts &)>;

    /// Whether there is anything to find out: a processor has several threads, and the model is larger than
    /// its caches.
    static bool pays(const Model &model);

    /// \param told of what was found, on a thread of its own; not where the trial didn't come to its end
    ThreadTrial(std::shared_ptr<const Model> model, Told told, double seconds = 1.0);

    /// \pre not over
    void step();
    /// Whether there is nothing more to measure, or it couldn't be. Its end waits until it was told.
    bool isOver() const noexcept { return m_model == nullptr; }

private:
    /// Passes of one kind: over one token, or several.
    struct Part {
        std::vector<TokenId> tokens;
        CountTrial trial;
        double secondsForAll = 0;   ///< of the first pass
        int firstLayer = 0;         ///< of the next stretch
        int layersAtOnce = 1;       ///< in a stretch
        std::size_t stretches = 0;  ///< of a pass; 0 while the first, which isn't counted, is run
        std::size_t pass = 0;
        std::size_t stretch = 0;
    };

    bool begin();
    [[nodiscard]] bool run(Part &part);
    void plan(Part &part) const;
    Part partOf(int tokens) const;

    void end() noexcept;

    std::shared_ptr<const Model> m_model;  ///< null: over
    Told m_told;
    double m_seconds;
    std::optional<State> m_state;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Part> m_parts;  ///< writing, reading
    std::size_t m_part = 0;
    std::jthread m_telling;
};

}  // namespace rookery::runtime
