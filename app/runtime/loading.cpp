#include "app/runtime/loading.h"

#include "app/common/vocabulary.h"
#include "app/runtime/threads/thread_choices.h"
#include "engine/weights/devices.h"

#include <chrono>
#include <utility>

namespace rookery::runtime {

namespace {

/// "starter/lm.safetensors": a file's name alone often says less than its folder's.
std::string folderAndFile(const std::filesystem::path &file)
{
    return (file.parent_path().filename() / file.filename()).string();
}

/// Whether more of the card's memory would have helped.
bool lacksMemory(const Result<std::shared_ptr<const Model>> &model)
{
    if (!model) {
        return model.error().code == ErrorCode::OutOfMemory;
    }
    const ModelInfo &info = (*model)->info();
    return info.headOnProcessor || (info.cardObstacle && !info.cardObstacle->absent);
}

/// Lets the model run with the threads that were measured once. \return who keeps what is to be measured;
/// null where nothing is
ThreadTrial::Told adoptThreads(const Model &model, const LoadRequest &request)
{
    if (request.threads > 0 || request.cacheFolder.empty() || !ThreadTrial::pays(model)) {
        return nullptr;
    }
    const ThreadChoices choices(request.cacheFolder);
    const std::string key = ThreadChoices::keyOf(model.info());
    if (const auto known = choices.find(key)) {
        model.device()->useThreads(*known);
        return nullptr;
    }
    return [choices, key](const kernels::ThreadCounts &counts) {
        // Where it can't be kept it is measured again, no more.
        static_cast<void>(choices.keep(key, counts));
    };
}

/// Where the image encoder is looked for, and how it will be loaded.
Sight::Options sightOf(const ModelInUse &use, const LoadRequest &request)
{
    const ModelInfo &info = use.model->info();
    Sight::Options sight;
    sight.sources = {info.file};
    if (!request.vision.empty()) {
        sight.sources.insert(sight.sources.begin(), request.vision);
    }
    // It runs beside the language model, on a device of its own.
    sight.vision.family = request.visionFamily;
    sight.vision.threads = request.threads;
    sight.vision.format = visionFormat(request.format);
    sight.width = info.width;
    sight.vocabulary = info.vocabulary;
    sight.tokenizer = use.tokenizer;
    sight.model = info.fingerprint;
    return sight;
}

/// Beside what is in use; where that keeps the card's memory from the model, without it.
Result<std::shared_ptr<const Model>> loadWeights(const LoadRequest &request)
{
    const auto file = findWeights(request.model);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    LoadOptions options;
    options.device = request.device;
    options.threads = request.threads;
    options.format = request.format;
    options.precise = request.precise;
    options.adapters = request.adapters;
    options.progress = request.progress;
    options.stop = request.stop;
    auto model = Model::load(*file, options);
    if (!request.giveWay || !lacksMemory(model)) {
        return model;
    }
    model = failure(ErrorCode::Cancelled, {}, {});  // gives back what it has taken
    request.giveWay();
    return Model::load(*file, options);
}

}  // namespace

Result<std::shared_ptr<const Model>> loadModel(const LoadRequest &request)
{
    return loadWeights(request).map([&](std::shared_ptr<const Model> model) {
        adoptThreads(*model, request);
        return model;
    });
}

Result<std::shared_ptr<const Model>> loadDraft(const LoadRequest &request, const Model &model,
                                               const Tokenizer &tokenizer)
{
    const auto file = findWeights(request.draft);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    LoadOptions options;
    options.opened = model.device();  // one of both computes at a time
    options.threads = request.threads;
    options.format = request.format;
    options.precise = request.precise;
    options.stop = request.stop;
    auto draft = Model::load(*file, options);
    if (!draft) {
        return draft;
    }
    if (const auto fits = DraftModel::fits(**draft, model); !fits) {
        return tl::make_unexpected(fits.error());
    }
    if (!request.vocabulary.empty()) {
        return draft;  // of both
    }
    const int vocabulary = model.info().vocabulary;
    // One that has none of its own is taken at its word.
    if (const auto own = findTokenizer((*draft)->file(), request.dataFolder, vocabulary)) {
        for (TokenId token = 0; token < vocabulary; ++token) {
            if ((*own)->bytesOf(token) != tokenizer.bytesOf(token)) {
                return failure(
                    ErrorCode::BadInput, file->string(),
                    sentence("Engine", "has another vocabulary than %1, so it can't write ahead of it")
                        .with(model.info().file.filename().string()));
            }
        }
    }
    return draft;
}

kernels::WeightFormat visionFormat(kernels::WeightFormat model) noexcept
{
    return model == kernels::WeightFormat::AsStored ? model : kernels::WeightFormat::Int8;
}

Result<std::shared_ptr<const Tokenizer>> tokenizerFor(const WeightFile &file, int vocabulary,
                                                      const std::filesystem::path &named,
                                                      const std::filesystem::path &dataFolder)
{
    if (named.empty()) {
        return findTokenizer(file, dataFolder, vocabulary);
    }
    auto chosen = loadVocabulary(named);
    if (chosen && (*chosen)->vocabularySize() > vocabulary) {
        return failure(ErrorCode::BadInput, named.string(),
                       sentence("Engine", "this vocabulary has %1 tokens, the model only %2")
                           .with((*chosen)->vocabularySize(), vocabulary));
    }
    return chosen;
}

Result<Loaded> load(const LoadRequest &request)
{
    const auto start = std::chrono::steady_clock::now();
    auto model = loadWeights(request);
    if (!model) {
        return tl::make_unexpected(model.error());
    }
    auto tokenizer =
        tokenizerFor((*model)->file(), (*model)->info().vocabulary, request.vocabulary, request.dataFolder);
    if (!tokenizer) {
        return tl::make_unexpected(tokenizer.error());
    }
    if (request.stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, request.model.string(),
                       sentence("Engine", "loading was cancelled"));
    }
    Loaded loaded;
    if (!request.draft.empty()) {
        auto draft = loadDraft(request, **model, **tokenizer);
        if (!draft) {
            return tl::make_unexpected(draft.error());
        }
        loaded.use.draft = std::move(*draft);
    }
    loaded.use.model = std::move(*model);
    loaded.use.tokenizer = std::move(*tokenizer);
    loaded.use.sight = sightOf(loaded.use, request);
    loaded.use.threadsMeasured = adoptThreads(*loaded.use.model, request);
    const ModelInfo &info = loaded.use.model->info();
    loaded.chatTemplate = templateFor(info.architecture, info.vocabulary, folderAndFile(info.file));
    loaded.sight = vision::VisionModel::familyIn(loaded.use.sight.sources);
    if (loaded.sight && request.visionFamily) {
        loaded.sight = *request.visionFamily;
    }
    loaded.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return loaded;
}

}  // namespace rookery::runtime
