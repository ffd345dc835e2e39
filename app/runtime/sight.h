#pragma once

#include "app/runtime/job.h"
#include "vision/vision_model.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace rookery::runtime {

/// A turn with pictures as the language model reads it.
struct Looked {
    std::vector<vision::PromptPart> parts;
    std::vector<vision::Rows> rows;  ///< of each picture; empty where `known` stands behind them
    std::string key;                 ///< names the pictures, the encoder and what stands before them
    SnapshotPtr known;               ///< behind the last picture
};

/// A turn being looked at, shared by who waits for it and the thread that looks.
class Look
{
public:
    double progress() const noexcept { return m_progress.load(std::memory_order_relaxed); }
    bool finished() const noexcept { return m_finished.load(std::memory_order_acquire); }
    /// \pre finished(), once
    Result<Looked> take() { return std::move(*m_result); }

private:
    friend class Sight;
    std::atomic<double> m_progress = 0;
    std::atomic<bool> m_finished = false;
    std::optional<Result<Looked>> m_result;
};

/// The image encoder of a model: decodes and encodes pictures on a thread of its own, one turn after the
/// other, so that answers go on meanwhile. The encoder is loaded with the first picture. Thread-safe.
class Sight
{
public:
    struct Options {
        std::vector<std::filesystem::path> sources;  ///< as `VisionModel::load` takes them; empty: blind
        vision::VisionOptions vision;
        int width = 0;       ///< of the language model's rows
        int vocabulary = 0;  ///< its tokens
        std::shared_ptr<const Tokenizer> tokenizer;
        std::string model;  ///< the language model's fingerprint
    };
    /// \param changed called on the looking thread whenever a `Look` has got further
    Sight(Options options, std::function<void()> changed);
    ~Sight();  ///< stops what it looks at

    struct Turn {
        std::string text;  ///< the question
        std::vector<PictureSource> pictures;
        std::optional<std::string> before;  ///< names what was read before it; nothing: not to be kept
        std::function<SnapshotPtr(const std::string &key)>
            find;  ///< asked on the looking thread; may be null
        std::stop_token stop;
    };
    std::shared_ptr<Look> look(Turn turn);

private:
    struct Task {
        Turn turn;
        std::shared_ptr<Look> look;
    };
    void run(const std::stop_token &stop);
    Result<Looked> lookAt(const Turn &turn, Look &look);
    Result<void> load();
    Result<vision::Rows> encode(const vision::Image &picture, const Turn &turn, Look &look, double before,
                                double each);

    Options m_options;
    std::function<void()> m_changed;
    std::shared_ptr<const vision::VisionModel> m_vision;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;
    std::jthread m_thread;  ///< last: it uses all of the above
};

}  // namespace rookery::runtime
