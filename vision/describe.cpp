#include "vision/describe.h"

#include <algorithm>
#include <utility>

namespace rookery::vision {

namespace {

/// Share of the progress bar that encoding takes; the rest is the prompt.
constexpr double EncodingShare = 0.7;

Result<void> checkTokens(const std::vector<PromptPart> &parts, int vocabulary)
{
    for (const PromptPart &part : parts) {
        if (std::any_of(part.tokens.begin(), part.tokens.end(),
                        [&](TokenId id) { return id >= vocabulary; })) {
            return failure(
                ErrorCode::BadInput, {},
                "the language model's vocabulary lacks the tokens that stand around a picture; the "
                "encoder belongs to another model");
        }
    }
    return {};
}

/// Names the state behind the last picture.
std::string stateKey(const Session &session, const VisionModel &vision, std::span<const Image> pictures)
{
    std::string key = session.model().info().fingerprint + "/" + vision.prompt().before + "/" +
                      std::to_string(vision.prompt().pictureStart);
    for (const Image &picture : pictures) {
        key += "/" + vision.cacheKey(picture);
    }
    return key;
}

class Feeder
{
public:
    Feeder(Session &session, const VisionModel &vision, std::span<const Image> pictures,
           const PictureFeedOptions &options)
        : m_session(session)
        , m_vision(vision)
        , m_pictures(pictures)
        , m_options(options)
    {
    }

    Result<void> feed(const PromptPart &part)
    {
        FeedOptions feeding;
        feeding.stop = m_options.stop;
        if (part.picture < 0) {
            return m_session.feed(part.tokens, feeding);
        }
        const double each = 1.0 / static_cast<double>(m_pictures.size());
        const double before = part.picture * each;
        RunOptions encoding{m_options.stop,
                            [&](double done) { report(before + done * EncodingShare * each); }};
        const auto rows = m_vision.embed(m_pictures[static_cast<std::size_t>(part.picture)], encoding);
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        const int width = m_session.model().info().width;
        if (rows->width != width) {
            return failure(ErrorCode::ShapeMismatch, {},
                           "the image encoder gives rows of " + std::to_string(rows->width) +
                               " numbers, the language model takes " + std::to_string(width) +
                               "; they belong to different models");
        }
        feeding.progress = [&](std::size_t done, std::size_t total) {
            const double fed = static_cast<double>(done) / static_cast<double>(total);
            report(before + (EncodingShare + (1 - EncodingShare) * fed) * each);
        };
        return m_session.feedEmbeddings(rows->values, feeding);
    }

private:
    void report(double done) const
    {
        if (m_options.progress) {
            m_options.progress(done);
        }
    }

    Session &m_session;
    const VisionModel &m_vision;
    std::span<const Image> m_pictures;
    const PictureFeedOptions &m_options;
};

}  // namespace

std::optional<State> PictureStates::find(const std::string &key)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.key == key; });
    if (found == m_entries.end()) {
        return std::nullopt;
    }
    m_entries.splice(m_entries.begin(), m_entries, found);
    return m_entries.front().state.clone();
}

void PictureStates::add(const std::string &key, const State &state)
{
    State copy = state.clone();
    if (copy.empty()) {
        return;  // memory is short, and a cache is no need
    }
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.key == key; });
    m_entries.push_front({key, std::move(copy)});
    if (m_entries.size() > m_most) {
        m_entries.pop_back();
    }
}

Result<void> feedPictures(Session &session, const Tokenizer &tokenizer, const VisionModel &vision,
                          std::span<const Image> pictures, std::string_view question,
                          const PictureFeedOptions &options)
{
    if (vision.family() == Family::B6) {
        return failure(ErrorCode::UnsupportedModel, {},
                       "VisualRWKV 6 reads its picture in both directions, which Rookery can't run; use "
                       "VisualRWKV 7 or a ModRWKV model");
    }
    const auto parts = renderPrompt(vision.prompt(), tokenizer, static_cast<int>(pictures.size()), question);
    if (auto fits = checkTokens(parts, session.model().info().vocabulary); !fits) {
        return fits;
    }
    const auto lastPicture =
        std::find_if(parts.rbegin(), parts.rend(), [](const PromptPart &part) { return part.picture >= 0; });
    auto next = parts.begin();
    const bool fresh = session.state().tokensFed == 0 && session.state().pending.empty();
    const std::string key = options.cache != nullptr && fresh ? stateKey(session, vision, pictures) : "";
    if (!key.empty()) {
        if (auto known = options.cache->find(key)) {
            if (auto set = session.setState(std::move(*known)); !set) {
                return set;
            }
            next = lastPicture.base();
        }
    }
    Feeder feeder(session, vision, pictures, options);
    for (; next != parts.end(); ++next) {
        if (auto fed = feeder.feed(*next); !fed) {
            return fed;
        }
        if (!key.empty() && next + 1 == lastPicture.base()) {
            options.cache->add(key, session.state());
        }
    }
    return {};
}

Result<Generation> describe(Session &session, const Tokenizer &tokenizer, const VisionModel &vision,
                            std::span<const Image> pictures, const DescribeOptions &options)
{
    if (auto reset = session.reset(); !reset) {
        return tl::make_unexpected(reset.error());
    }
    const PromptStyle &style = vision.prompt();
    const std::string &question = options.question.empty() ? style.describeQuestion : options.question;
    if (auto fed = feedPictures(session, tokenizer, vision, pictures, question, options.feed); !fed) {
        return tl::make_unexpected(fed.error());
    }
    GenerationOptions generation = options.generation;
    generation.stopTokens = style.stopTokens;
    generation.stopTexts.insert(generation.stopTexts.end(), style.stopTexts.begin(), style.stopTexts.end());
    if (!generation.sampling) {
        generation.sampling = [] { return SamplingParams{.temperature = 0, .logitBias = {}}; };
    }
    Sampler sampler(0);
    auto answer = generate(session, tokenizer, sampler, generation);
    if (answer) {  // models write the space before the first word as part of it
        const std::size_t first = answer->text.find_first_not_of(" \n");
        answer->text.erase(0, std::min(first, answer->text.size()));
    }
    return answer;
}

std::optional<FeatureStage> featureStageNamed(std::string_view name) noexcept
{
    if (name == "pixels") {
        return FeatureStage::Pixels;
    }
    if (name == "encoder") {
        return FeatureStage::Encoder;
    }
    return name == "projector" ? std::optional(FeatureStage::Projector) : std::nullopt;
}

Result<std::vector<float>> imageFeatures(const VisionModel &vision, const Image &image, FeatureStage stage,
                                         const RunOptions &options)
{
    auto pixels = vision.encoder().preprocess(image);
    if (!pixels) {
        return tl::make_unexpected(pixels.error());
    }
    if (stage == FeatureStage::Pixels) {
        for (const Pixels &other : pixels->others) {
            pixels->values.insert(pixels->values.end(), other.values.begin(), other.values.end());
        }
        return std::move(pixels->values);
    }
    auto rows = vision.encoder().encode(*pixels, options);
    if (rows && stage == FeatureStage::Projector) {
        rows = vision.project(*rows);
    }
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    return std::move(rows->values);
}

}  // namespace rookery::vision
