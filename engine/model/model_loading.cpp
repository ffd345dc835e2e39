// From a file to a model that has run nothing yet.

#include "engine/formats/fingerprint.h"
#include "engine/layers/blocks.h"
#include "engine/model/model.h"
#include "engine/state/state_tuned.h"
#include "engine/weights/devices.h"
#include "engine/weights/embedding_head.h"
#include "engine/weights/weights.h"

namespace rookery {

namespace {

using BlockLoader = std::unique_ptr<Blocks> (*)(Weights &weights, const ModelSizes &sizes);

BlockLoader loaderOf(Architecture architecture)
{
    switch (architecture) {
    case Architecture::Rwkv4:
        return loadRwkv4;
    case Architecture::Rwkv5_0:
    case Architecture::Rwkv5_1:
    case Architecture::Rwkv5_2:
        return loadRwkv5;
    case Architecture::Rwkv6:
        return loadRwkv6;
    case Architecture::Rwkv7:
    case Architecture::Rwkv7a:
    case Architecture::Rwkv8Rc00:
        break;
    }
    return loadRwkv7;
}

/// "auto" is whatever works: such a load is tried again on the processor.
bool failedOnCard(const Error &error)
{
    return error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::DeviceFailed;
}

const char *weightTypeName(const WeightFile &file, kernels::WeightFormat format)
{
    switch (format) {
    case kernels::WeightFormat::Int8:
        return "int8";
    case kernels::WeightFormat::Int4:
        return "int4";
    case kernels::WeightFormat::AsStored:
        break;
    }
    const Tensor *projection = file.find("blocks.0.att.key.weight");
    return projection == nullptr ? "" : kernels::traits(projection->type).name;
}

/// Of the tensors that the layers took, and of the tuned state that they will start from.
TensorNames takenNames(const Weights &weights, const WeightFile &file)
{
    TensorNames names = weights.taken();
    for (const auto &[name, tensor] : file.tensors()) {
        if (isTunedState(name)) {
            names.insert(name);
        }
    }
    return names;
}

}  // namespace

Result<std::shared_ptr<const Model>> Model::load(const std::filesystem::path &path,
                                                 const LoadOptions &options)
{
    if (options.opened) {
        return loadOn(options.opened, path, options);
    }
    const bool automatic = options.device == "auto" || options.device.empty();
    auto device = openDevice(options.device, options.threads);
    if (!device) {
        return tl::make_unexpected(device.error());
    }
    std::optional<kernels::Obstacle> obstacle;
    const bool card = (*device)->info().isCard();
    if (automatic && !card) {
        obstacle = cardObstacle(options.device);
    }
    auto model = loadOn(std::move(*device), path, options);
    if (!model && automatic && card && failedOnCard(model.error())) {
        obstacle = {false, model.error().message()};
        device = openDevice("cpu", options.threads);
        model = device ? loadOn(std::move(*device), path, options) : tl::make_unexpected(device.error());
    }
    if (!model) {
        return tl::make_unexpected(model.error());
    }
    (*model)->m_info.cardObstacle = std::move(obstacle);
    return model;
}

Result<std::shared_ptr<Model>> Model::loadOn(std::shared_ptr<kernels::Device> device,
                                             const std::filesystem::path &path, const LoadOptions &options)
{
    const auto file = WeightFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const auto sizes = detectArchitecture(**file);
    if (!sizes) {
        return tl::make_unexpected(sizes.error());
    }
    Weights weights(*file, std::move(device), options.format, options.precise);
    weights.progress = options.progress;
    weights.stop = options.stop;
    for (const AdapterRequest &request : options.adapters) {
        auto adapter = Adapter::load(request, **file);
        if (!adapter) {
            return tl::make_unexpected(adapter.error());
        }
        weights.adapters.push_back(std::move(*adapter));
    }
    if (const auto ready = letProcessorHelp(weights, *sizes, options.threads); !ready) {
        return tl::make_unexpected(ready.error());
    }
    auto model = std::shared_ptr<Model>(new Model);
    model->takeWeights(weights, *sizes);
    if (weights.error()) {
        return tl::make_unexpected(*weights.error());
    }
    if (const auto known = refuseUnknownTensors(**file, takenNames(weights, **file), sizes->architecture);
        !known) {
        return tl::make_unexpected(known.error());
    }
    auto placement = placementOf(weights, *sizes);
    if (!placement) {
        return tl::make_unexpected(placement.error());
    }
    model->m_placement = std::move(*placement);
    model->m_info.file = path;
    model->describe(**file, weights, *sizes);
    if (holdsTunedState(**file)) {
        auto tuned = tunedState(**file, model->stateTarget());
        if (!tuned) {
            return tl::make_unexpected(tuned.error());
        }
        model->m_tunedState = std::move(*tuned);
    }
    model->m_storage = std::make_unique<WeightStorage>(weights.takeStorage());
    if (const auto loaded = model->afterPass(LogitsWanted::None); !loaded) {
        return tl::make_unexpected(loaded.error());
    }
    return model;
}

/// In the order in which a pass reads them, which is the order that a card is filled in. What fails is kept
/// in `weights`.
void Model::takeWeights(Weights &weights, const ModelSizes &sizes)
{
    m_embedding = weights.table("emb.weight", sizes.vocabulary, sizes.width);
    if (weights.has("blocks.0.ln0.weight")) {
        m_ln0Weight = weights.vector("blocks.0.ln0.weight", sizes.width);
        m_ln0Bias = weights.vector("blocks.0.ln0.bias", sizes.width);
    }
    m_blocks = loaderOf(sizes.architecture)(weights, sizes);
    m_lnOutWeight = weights.vector("ln_out.weight", sizes.width);
    m_lnOutBias = weights.vector("ln_out.bias", sizes.width);
    // Models trained for embeddings may come without the matrix that predicts tokens.
    m_info.writesText = weights.has("head.weight") || !EmbeddingHead::in(weights.file());
    if (m_info.writesText) {
        m_head = weights.projection("head.weight", sizes.vocabulary, sizes.width);
    }
}

/// \pre placed
void Model::describe(const WeightFile &file, const Weights &weights, const ModelSizes &sizes)
{
    m_info.format = file.format();
    m_info.architecture = nameOf(sizes.architecture);
    m_info.weightType = weightTypeName(file, weights.format());
    std::vector<std::string> changes;
    for (const Adapter &adapter : weights.adapters) {
        changes.push_back(adapter.identity());
        m_info.adapters.push_back(adapter.file());
    }
    m_info.fingerprint = fingerprint(file, changes);
    m_info.layers = sizes.layers;
    m_info.width = sizes.width;
    m_info.headSize = sizes.headSize;
    m_info.heads = sizes.heads;
    m_info.ffnWidth = sizes.ffnWidth;
    m_info.vocabulary = sizes.vocabulary;
    m_info.parameters = weights.parameters();
    m_info.weightBytes = weights.weightBytes();
    m_info.bytesPerToken = weights.bytesPerToken();
    m_info.stateBytes = stateTarget().shape.values() * sizeof(float);
    m_info.device = m_placement.first->info();
    m_info.layersOnProcessor = sizes.layers - m_placement.laterFrom;
    m_info.headOnProcessor = m_placement.later != nullptr;
}

}  // namespace rookery
