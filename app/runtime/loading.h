#pragma once

#include "app/runtime/scheduler.h"
#include "engine/session/chat_template.h"
#include "vision/family.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rookery::runtime {

/// What to load, and how.
struct LoadRequest {
    std::filesystem::path model;       ///< a weight file or a folder with one
    std::filesystem::path vocabulary;  ///< empty: searched for
    std::filesystem::path
        vision;  ///< file or folder with the image encoder; empty: what stands with the model
    std::optional<vision::Family> visionFamily = {};  ///< empty: detected from the tensors
    std::filesystem::path dataFolder;                 ///< where vocabularies are kept
    std::string device = "auto";                      ///< as `LoadOptions::device`
    int threads = 0;                         ///< 0 = one per fast core, fewer where that was measured
    std::filesystem::path cacheFolder = {};  ///< where measured numbers of threads are kept; empty: nowhere
    kernels::WeightFormat format = kernels::WeightFormat::AsStored;
    bool precise = false;                       ///< as `LoadOptions::precise`
    std::vector<AdapterRequest> adapters = {};  ///< merged into the model
    std::filesystem::path draft = {};           ///< a model that writes ahead of it; empty: none
    std::stop_token stop = {};
    std::function<void(double)> progress = {};  ///< 0..1, on the loading thread
    /// Called before the model is loaded once more, where what is in use keeps the card's memory from it:
    /// lets go of that. May be null where nothing is in use.
    std::function<void()> giveWay = {};
};

/// A model ready for use.
struct Loaded {
    ModelInUse use;
    ChatTemplate chatTemplate;  ///< that fits it
    /// How it sees pictures, or why it can't.
    Result<vision::Family> sight = failure(ErrorCode::UnsupportedModel, {}, {});
    double seconds = 0;
};

/// The one place that decides which files a model consists of and how they are opened, for the window, the
/// command line and the server. The image encoder is found, and loaded with the first picture. \return what
/// `findWeights`, `Model::load`, `findVocabulary` and `loadDraft` return, or Cancelled
[[nodiscard]] Result<Loaded> load(const LoadRequest &request);

/// The weights alone, for who needs neither text nor pictures.
[[nodiscard]] Result<std::shared_ptr<const Model>> loadModel(const LoadRequest &request);

/// The model that `request.draft` names, on the device of the one whose tokens it is to guess, in the same
/// format. \return also BadInput and UnsupportedModel where it can't do so: what it says must be that one's
/// tokens
[[nodiscard]] Result<std::shared_ptr<const Model>> loadDraft(const LoadRequest &request, const Model &model,
                                                             const Tokenizer &tokenizer);

/// The vocabulary of the model in `file`: the one named, else the one that belongs to it (`findTokenizer`).
/// \param named empty, or a file
/// \param vocabulary of the model, in tokens
/// \return BadInput where the named one has more tokens than the model
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> tokenizerFor(const WeightFile &file, int vocabulary,
                                                                    const std::filesystem::path &named,
                                                                    const std::filesystem::path &dataFolder);

/// How an image encoder is loaded for a model of this format: converted wherever the model is, and to int8,
/// as int4 costs encoders more than it saves.
kernels::WeightFormat visionFormat(kernels::WeightFormat model) noexcept;

}  // namespace rookery::runtime
