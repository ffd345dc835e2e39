#include "app/runtime/sight.h"

#include <algorithm>
#include <new>
#include <utility>

namespace rookery::runtime {

namespace {

/// Share of the progress that encoding takes; the rest is reading its rows.
constexpr double EncodingShare = 0.7;

Result<void> checkTokens(const std::vector<vision::PromptPart> &parts, int vocabulary)
{
    for (const vision::PromptPart &part : parts) {
        if (std::ranges::any_of(part.tokens, [&](TokenId id) { return id >= vocabulary; })) {
            return failure(ErrorCode::BadInput, {},
                           sentence("Engine", "the language model's vocabulary lacks the tokens that stand "
                                              "around a picture; the encoder belongs to another model"));
        }
    }
    return {};
}

}  // namespace

Sight::Sight(Options options, std::function<void()> changed)
    : m_options(std::move(options))
    , m_changed(std::move(changed))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Sight::~Sight()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

std::shared_ptr<Look> Sight::look(Turn turn)
{
    auto look = std::make_shared<Look>();
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back({std::move(turn), look});
    }
    m_wake.notify_one();
    return look;
}

void Sight::run(const std::stop_token &stop)
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); })) {
                return;
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        try {
            task.look->m_result = lookAt(task.turn, *task.look);
        } catch (const std::bad_alloc &) {
            task.look->m_result =
                failure(ErrorCode::OutOfMemory, {}, sentence("Engine", "not enough memory for the picture"));
        }
        task.look->m_finished.store(true, std::memory_order_release);
        m_changed();
    }
}

Result<void> Sight::load()
{
    if (m_vision) {
        return {};
    }
    auto loaded = vision::VisionModel::load(m_options.sources, m_options.vision);
    if (!loaded) {
        return tl::make_unexpected(loaded.error());
    }
    if ((*loaded)->family() == vision::Family::B6) {
        return failure(ErrorCode::UnsupportedModel, {},
                       sentence("Engine", "VisualRWKV 6 reads its picture in both directions, which Rookery "
                                          "can't run; use VisualRWKV 7 or a ModRWKV model"));
    }
    m_vision = std::move(*loaded);
    return {};
}

Result<Looked> Sight::lookAt(const Turn &turn, Look &look)
{
    const auto cancelled = [] {
        return failure(ErrorCode::Cancelled, {}, sentence("Engine", "looking was cancelled"));
    };
    if (turn.stop.stop_requested()) {
        return cancelled();
    }
    if (auto ready = load(); !ready) {
        return tl::make_unexpected(ready.error());
    }
    Looked looked;
    looked.parts = vision::renderPrompt(m_vision->prompt(), *m_options.tokenizer,
                                        static_cast<int>(turn.pictures.size()), turn.text);
    if (auto fits = checkTokens(looked.parts, m_options.vocabulary); !fits) {
        return tl::make_unexpected(fits.error());
    }
    std::vector<vision::Image> pictures;
    for (const PictureSource &source : turn.pictures) {
        if (turn.stop.stop_requested()) {
            return cancelled();
        }
        auto picture = source();
        if (!picture) {
            return tl::make_unexpected(picture.error());
        }
        pictures.push_back(std::move(*picture));
    }
    if (turn.before && !pictures.empty()) {
        looked.key = *turn.before + "/" + m_options.model + "/" + m_vision->prompt().before + "/" +
                     std::to_string(m_vision->prompt().pictureStart);
        for (const vision::Image &picture : pictures) {
            looked.key += "/" + m_vision->cacheKey(picture);
        }
        if (turn.find && (looked.known = turn.find(looked.key))) {
            return looked;
        }
    }
    const double each = 1.0 / static_cast<double>(std::max<std::size_t>(pictures.size(), 1));
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        auto rows = encode(pictures[i], turn, look, static_cast<double>(i) * each, each);
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        looked.rows.push_back(std::move(*rows));
    }
    return looked;
}

Result<vision::Rows> Sight::encode(const vision::Image &picture, const Turn &turn, Look &look, double before,
                                   double each)
{
    vision::RunOptions options;
    options.stop = turn.stop;
    options.progress = [&](double done) {
        look.m_progress.store(EncodingShare * (before + done * each), std::memory_order_relaxed);
        m_changed();
    };
    auto rows = m_vision->embed(picture, options);
    if (rows && rows->width != m_options.width) {
        return failure(ErrorCode::ShapeMismatch, {},
                       sentence("Engine", "the image encoder gives rows of %1 numbers, the language model "
                                          "takes %2; they belong to different models")
                           .with(rows->width, m_options.width));
    }
    return rows;
}

}  // namespace rookery::runtime
