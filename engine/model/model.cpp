#include "engine/model/model.h"

#include "engine/formats/fingerprint.h"
#include "engine/model/architecture.h"
#include "engine/model/block_parts.h"
#include "engine/model/devices.h"
#include "engine/model/embedding_head.h"
#include "engine/model/weights.h"
#include "engine/state/state_tuned.h"

#include <algorithm>
#include <cassert>

namespace rookery {

namespace {

constexpr int LogitRowsAtOnce = 16;  // bounds the logits held on the device: 16 rows of 65536 are 4 MB

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

Workspace::~Workspace() = default;
Model::Model() = default;
Model::~Model() = default;

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
    const bool card = isCard(**device);
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
    auto file = WeightFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const auto sizes = detectArchitecture(**file);
    if (!sizes) {
        return tl::make_unexpected(sizes.error());
    }

    Weights weights(*file, device, options.format);
    weights.progress = options.progress;
    weights.stop = options.stop;
    std::shared_ptr<kernels::Device> processor;
    if (isCard(*device)) {
        auto opened = openDevice("cpu", options.threads);
        if (!opened) {
            return tl::make_unexpected(opened.error());
        }
        processor = std::move(*opened);
        weights.shareWith(processor, LayerSplit(*file, device, *sizes));
    }
    auto model = std::shared_ptr<Model>(new Model);
    model->m_device = device;
    model->m_embedding = weights.table("emb.weight", sizes->vocabulary, sizes->width);
    if (weights.has("blocks.0.ln0.weight")) {
        model->m_ln0Weight = weights.vector("blocks.0.ln0.weight", sizes->width);
        model->m_ln0Bias = weights.vector("blocks.0.ln0.bias", sizes->width);
    }
    model->m_blocks = loaderOf(sizes->architecture)(weights, *sizes);
    model->m_lnOutWeight = weights.vector("ln_out.weight", sizes->width);
    model->m_lnOutBias = weights.vector("ln_out.bias", sizes->width);
    // Models trained for embeddings may come without the matrix that predicts tokens.
    const bool writesText = weights.has("head.weight") || !EmbeddingHead::in(**file);
    if (writesText) {
        model->m_head = weights.projection("head.weight", sizes->vocabulary, sizes->width);
    }
    if (weights.error()) {
        return tl::make_unexpected(*weights.error());
    }
    if (const auto known = refuseUnknownTensors(**file, takenNames(weights, **file), sizes->architecture);
        !known) {
        return tl::make_unexpected(known.error());
    }
    model->m_laterFrom = sizes->layers;
    if (weights.split() && weights.split()->splits()) {
        model->m_later = std::move(processor);
        model->m_laterFrom = weights.split()->layersOnCard();
        if (model->m_laterFrom == 0) {
            return failure(ErrorCode::OutOfMemory, path.string(),
                           "the card " + device->info().name + " has no memory free for a layer of it");
        }
    }

    ModelInfo &info = model->m_info;
    info.file = path;
    info.writesText = writesText;
    info.format = (*file)->format();
    info.architecture = nameOf(sizes->architecture);
    info.weightType = weightTypeName(**file, options.format);
    info.fingerprint = fingerprint(**file);
    info.layers = sizes->layers;
    info.width = sizes->width;
    info.headSize = sizes->headSize;
    info.heads = sizes->heads;
    info.ffnWidth = sizes->ffnWidth;
    info.vocabulary = sizes->vocabulary;
    info.parameters = weights.parameters();
    info.weightBytes = weights.weightBytes();
    info.bytesPerToken = weights.bytesPerToken();
    info.stateBytes = model->stateTarget().shape.values() * sizeof(float);
    info.device = device->info();
    info.layersOnProcessor = sizes->layers - model->m_laterFrom;
    info.headOnProcessor = model->m_later != nullptr;
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

const WeightFile &Model::file() const noexcept
{
    return *m_storage->file;
}

StateTarget Model::stateTarget() const
{
    const StateShape shape{.layers = m_info.layers,
                           .width = m_info.width,
                           .heads = m_info.heads,
                           .headSize = m_info.headSize,
                           .rwkv4 = m_info.heads == 0};
    return {shape, m_info.fingerprint, m_device, m_later, m_laterFrom};
}

Result<State> Model::startState() const
{
    State state = m_tunedState.empty() ? State(stateTarget()) : m_tunedState.clone();
    if (state.empty()) {
        return failure(ErrorCode::OutOfMemory, m_info.file.string(),
                       "not enough memory for a conversation's state");
    }
    return state;
}

Result<std::unique_ptr<Workspace>> Model::makeWorkspace(int maxTokens) const
{
    auto workspace = std::unique_ptr<Workspace>(new Workspace);
    const auto values = static_cast<std::size_t>(maxTokens) * static_cast<std::size_t>(m_info.width);
    workspace->m_maxTokens = maxTokens;
    workspace->m_blocks = m_blocks->makeScratch(m_device, maxTokens);
    workspace->m_x = kernels::Buffer(m_device, values);
    workspace->m_normed = kernels::Buffer(lastDevice(), values);
    workspace->m_logits =
        kernels::Buffer(lastDevice(), static_cast<std::size_t>(std::min(maxTokens, LogitRowsAtOnce)) *
                                          static_cast<std::size_t>(m_info.vocabulary));
    workspace->m_rows.resize(values);
    if (m_later) {
        workspace->m_laterBlocks = m_blocks->makeScratch(m_later, maxTokens);
        workspace->m_laterX = kernels::Buffer(m_later, values);
    }
    if (!workspace->m_blocks->complete() || (m_later && !workspace->m_laterBlocks->complete()) ||
        (m_later && workspace->m_laterX.empty()) || workspace->m_x.empty() || workspace->m_normed.empty() ||
        workspace->m_logits.empty()) {
        return failure(ErrorCode::OutOfMemory, m_info.file.string(), "not enough memory to run the model");
    }
    if (m_info.writesText) {
        workspace->m_deviceLogits.emplace(lastDevice(), workspace->m_logits.data(), m_info.vocabulary,
                                          m_info.file.string());
        if (!workspace->m_deviceLogits->usable()) {
            workspace->m_deviceLogits.reset();
        }
    }
    return workspace;
}

/// Fills the residual stream with LN(embedding row; ln0). \return the number of rows.
Result<int> Model::embed(const Input &input, Workspace &workspace) const
{
    const auto width = static_cast<std::size_t>(m_info.width);
    const std::size_t rows = input.tokens.empty() ? input.embeddings.size() / width : input.tokens.size();
    std::span<const float> source = input.embeddings;
    if (input.tokens.empty() && m_blocks->needsTokenIds()) {
        return failure(ErrorCode::BadInput, m_info.file.string(),
                       m_info.architecture + " reads tokens only; a picture needs another model");
    }
    if (!input.tokens.empty()) {
        const std::size_t rowBytes = kernels::storedBytes(m_embedding.type, width);
        for (std::size_t t = 0; t < rows; ++t) {
            const TokenId token = input.tokens[t];
            if (token < 0 || token >= m_info.vocabulary) {
                return failure(ErrorCode::BadInput, "token " + std::to_string(token),
                               "outside the model's vocabulary of " + std::to_string(m_info.vocabulary));
            }
            kernels::decode(m_embedding.type, m_embedding.data + rowBytes * static_cast<std::size_t>(token),
                            workspace.m_rows.data() + t * width, width);
        }
        source = std::span<const float>(workspace.m_rows).first(rows * width);
    }
    m_device->copyIn(workspace.m_x.data(), source.data(), source.size());
    if (!m_ln0Weight.empty()) {
        m_device->layerNorm({workspace.m_x.data(), m_ln0Weight.data(), m_ln0Bias.data(), workspace.m_x.data(),
                             static_cast<int>(rows), m_info.width, LayerNormEps});
    }
    return static_cast<int>(rows);
}

/// The error of asking for logits.
tl::unexpected<Error> Model::noHead() const
{
    return failure(ErrorCode::UnsupportedModel, m_info.file.string(),
                   "made for embeddings: it has no head.weight, so it can't predict tokens");
}

/// The residual stream behind the last layer.
const kernels::Buffer &Model::residual(const Workspace &workspace) const noexcept
{
    return m_later ? workspace.m_laterX : workspace.m_x;
}

/// The layers of the first device.
void Model::runEarlier(std::span<State *const> states, Workspace &workspace, int rows,
                       std::span<const TokenId> ids, const std::stop_token &stop) const
{
    const Pass pass{*m_device, states, *workspace.m_blocks, workspace.m_x.data(), rows, ids};
    for (int layer = 0; layer < m_laterFrom && !stop.stop_requested(); ++layer) {
        m_blocks->run(layer, pass);
    }
}

/// Those of the second, where there is one.
void Model::runLater(std::span<State *const> states, Workspace &workspace, int rows,
                     std::span<const TokenId> ids, const std::stop_token &stop) const
{
    if (!m_later) {
        return;
    }
    const Pass before{*m_device, states, *workspace.m_blocks, workspace.m_x.data(), rows, ids};
    const Pass pass{*m_later, states, *workspace.m_laterBlocks, workspace.m_laterX.data(), rows, ids};
    // The embeddings' place on the host is free again: the first device has taken them.
    const auto host = std::span(workspace.m_rows)
                          .first(static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_info.width));
    copyAcross(before, workspace.m_x, pass, workspace.m_laterX, host);
    m_blocks->handOver(before, pass, host);
    for (int layer = m_laterFrom; layer < m_info.layers && !stop.stop_requested(); ++layer) {
        m_blocks->run(layer, pass);
    }
}

/// logits = head * normed rows, a few rows at a time; left on the device where `logits` is empty.
void Model::head(int firstRow, int rows, Workspace &workspace, std::span<float> logits) const
{
    const auto vocabulary = static_cast<std::size_t>(m_info.vocabulary);
    for (int done = 0; done < rows; done += LogitRowsAtOnce) {
        const int count = std::min(LogitRowsAtOnce, rows - done);
        const auto offset =
            static_cast<std::size_t>(firstRow + done) * static_cast<std::size_t>(m_info.width);
        const kernels::MatmulJob job[] = {
            {m_head.get(), workspace.m_normed.data() + offset, workspace.m_logits.data()}};
        lastDevice()->matmul(job, count);
        if (!logits.empty()) {
            lastDevice()->copyOut(logits.data() + static_cast<std::size_t>(done) * vocabulary,
                                  workspace.m_logits.data(), static_cast<std::size_t>(count) * vocabulary);
        }
    }
}

/// One token of each state, embedded already: the same calls every time, but for those that read the tokens'
/// ids. The logits are left on the device where `logits` is empty.
void Model::decode(std::span<State *const> states, Workspace &workspace, std::span<const TokenId> tokens,
                   std::span<float> logits) const
{
    const auto rows = static_cast<int>(states.size());
    const auto predict = [&] {
        lastDevice()->layerNorm({residual(workspace).data(), m_lnOutWeight.data(), m_lnOutBias.data(),
                                 workspace.m_normed.data(), rows, m_info.width, LayerNormEps});
        const kernels::MatmulJob job[] = {
            {m_head.get(), workspace.m_normed.data(), workspace.m_logits.data()}};
        lastDevice()->matmul(job, rows);
    };
    // What the first device does.
    const auto pass = [&] {
        runEarlier(states, workspace, rows, tokens);
        if (!m_later) {
            predict();
        }
    };
    if (m_blocks->needsTokenIds()) {
        pass();
    } else {
        std::vector<const float *> places(states.size());
        std::transform(states.begin(), states.end(), places.begin(),
                       [](State *state) { return state->attShift(0); });
        if (workspace.m_decodingStates != places) {
            workspace.m_decoding.reset();
            workspace.m_decodingStates = std::move(places);
        }
        m_device->repeat(workspace.m_decoding, pass);
    }
    if (m_later) {
        runLater(states, workspace, rows, tokens);
        predict();
    }
    if (!logits.empty()) {
        lastDevice()->copyOut(logits.data(), workspace.m_logits.data(),
                              states.size() * static_cast<std::size_t>(m_info.vocabulary));
    }
}

Result<void> Model::step(std::span<const TokenId> tokens, std::span<State *const> states,
                         Workspace &workspace, std::span<float> logits) const
{
    assert(!tokens.empty() && tokens.size() <= MaxStreams && tokens.size() == states.size());
    if (!m_info.writesText) {
        return noHead();
    }
    if (const auto rows = embed({.tokens = tokens, .embeddings = {}}, workspace); !rows) {
        return tl::make_unexpected(rows.error());
    }
    decode(states, workspace, tokens, logits);
    for (State *state : states) {
        ++state->tokensFed;
    }
    return afterPass(LogitsWanted::Last);
}

Result<void> Model::forward(const Input &input, State &state, Workspace &workspace, LogitsWanted wanted,
                            std::span<float> logits, std::span<float> hidden) const
{
    if (wanted != LogitsWanted::None && !m_info.writesText) {
        return noHead();
    }
    const auto rows = embed(input, workspace);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    const bool onlyLast = wanted == LogitsWanted::Last || wanted == LogitsWanted::LeftOnDevice;
    if (wanted == LogitsWanted::LeftOnDevice) {
        logits = {};
    }
    State *const states[] = {&state};
    state.tokensFed += static_cast<std::uint64_t>(*rows);
    if (*rows == 1 && onlyLast && hidden.empty()) {
        decode(states, workspace, input.tokens, logits);
        return afterPass(wanted);
    }
    runEarlier(states, workspace, *rows, input.tokens, input.stop);
    runLater(states, workspace, *rows, input.tokens, input.stop);
    if (input.stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, "", "reading the text was cancelled");
    }
    const bool everyRow = wanted == LogitsWanted::All || !hidden.empty();
    const int firstRow = everyRow ? 0 : *rows - 1;
    if (wanted != LogitsWanted::None || !hidden.empty()) {
        const auto offset = static_cast<std::size_t>(firstRow) * static_cast<std::size_t>(m_info.width);
        lastDevice()->layerNorm({residual(workspace).data() + offset, m_lnOutWeight.data(),
                                 m_lnOutBias.data(), workspace.m_normed.data() + offset, *rows - firstRow,
                                 m_info.width, LayerNormEps});
    }
    if (!hidden.empty()) {
        lastDevice()->copyOut(hidden.data(), workspace.m_normed.data(), hidden.size());
    }
    if (wanted == LogitsWanted::All) {
        head(0, *rows, workspace, logits);
    } else if (onlyLast) {
        head(*rows - 1, 1, workspace, logits);
    }
    return afterPass(wanted);
}

/// Waits for a pass, unless its logits are to be waited for, and says whether it read what it should have.
Result<void> Model::afterPass(LogitsWanted wanted) const
{
    for (kernels::Device *device : {m_device.get(), m_later.get()}) {
        if (device != nullptr && wanted != LogitsWanted::LeftOnDevice && !device->synchronize()) {
            return tl::make_unexpected(deviceFailure(*device));
        }
    }
    return file().intact();
}

}  // namespace rookery
