#pragma once

#include "engine/session/generator.h"
#include "engine/session/session.h"
#include "engine/tokens/tokenizer.h"
#include "vision/vision_model.h"

#include <functional>
#include <list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::vision {

/// States after pictures, so that a second question about the same picture runs neither the encoder nor the
/// picture's part of the prompt. The least recently used go first. Belongs to one thread.
class PictureStates
{
public:
    explicit PictureStates(std::size_t most = 8)
        : m_most(most)
    {
    }

    /// A copy; nothing where the key is unknown.
    std::optional<State> find(const std::string &key);
    void add(const std::string &key, const State &state);

private:
    struct Entry {
        std::string key;
        State state;
    };
    std::size_t m_most;
    std::list<Entry> m_entries;  ///< most recently used first
};

struct PictureFeedOptions {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};  ///< 0..1 over encoding and prefill, on the calling thread
    PictureStates *cache = nullptr;             ///< used where the session is new; may be null
};

/// Feeds one turn with pictures: the prompt's text and, in its places, the pictures' rows. With a cache, a
/// session to which nothing was fed yet continues from the state behind the same pictures.
/// \return ShapeMismatch where the rows don't fit the language model, BadInput where its vocabulary lacks the
/// picture tokens, Cancelled, or what encoding returns
[[nodiscard]] Result<void> feedPictures(Session &session, const Tokenizer &tokenizer,
                                        const VisionModel &vision, std::span<const Image> pictures,
                                        std::string_view question, const PictureFeedOptions &options = {});

struct DescribeOptions {
    std::string question;  ///< empty = the model's usual request for a description
    PictureFeedOptions feed;
    /// maxTokens, sampling (null = greedy), onPiece and stop; stops of the model's template are added.
    GenerationOptions generation;
};

/// The caption of a picture, or the answer to a question about it, in a new conversation.
[[nodiscard]] Result<Generation> describe(Session &session, const Tokenizer &tokenizer,
                                          const VisionModel &vision, std::span<const Image> pictures,
                                          const DescribeOptions &options = {});

/// What an encoder sees and makes of a picture.
enum class FeatureStage { Pixels, Encoder, Projector };

std::optional<FeatureStage> featureStageNamed(std::string_view name) noexcept;  ///< "pixels", ...

/// Raw values of one stage, row-major.
[[nodiscard]] Result<std::vector<float>> imageFeatures(const VisionModel &vision, const Image &image,
                                                       FeatureStage stage, const RunOptions &options = {});

}  // namespace rookery::vision
