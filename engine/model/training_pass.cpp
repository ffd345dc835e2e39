#include "engine/model/training_pass.h"

#include "engine/layers/block_parts.h"
#include "engine/layers/block_tape.h"
#include "engine/model/model.h"
#include "engine/weights/devices.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace rookery {

namespace {

// Bounds the logits held, 32 MB: their gradient goes back through the head for all of these at once.
constexpr int LogitValues = 8 << 20;
constexpr int MostLogitRows = 512;

}  // namespace

std::size_t TrainingSample::countedTokens() const noexcept
{
    return static_cast<std::size_t>(std::count(counted.begin(), counted.end(), 1));
}

TrainingPass::TrainingPass(std::shared_ptr<const Model> model, int maxTokens)
    : m_model(std::move(model))
    , m_maxTokens(maxTokens)
{
}

TrainingPass::~TrainingPass() = default;

Result<std::unique_ptr<TrainingPass>> TrainingPass::create(std::shared_ptr<const Model> model, int maxTokens,
                                                           const LoraOptions &lora)
{
    const ModelInfo &info = model->info();
    const std::string file = info.file.string();
    if (model->m_placement.later != nullptr) {
        return failure(
            ErrorCode::DeviceUnavailable, file,
            sentence("Training",
                     "only a part of it fits %1, which can't train a part; load it on the processor")
                .with(info.device.name));
    }
    if (model->device()->training() == nullptr) {
        return failure(ErrorCode::DeviceUnavailable, file,
                       sentence("Training", "runs on %1, which can't train yet; load it on the processor")
                           .with(info.device.name));
    }
    if (!info.writesText) {
        return model->noHead();
    }
    std::unique_ptr<TrainingPass> pass(new TrainingPass(std::move(model), maxTokens));
    if (lora.rank > 0) {
        ModelSizes sizes;
        sizes.layers = info.layers;
        sizes.width = info.width;
        sizes.ffnWidth = info.ffnWidth;
        pass->m_lora.emplace(pass->m_model->device(), sizes, lora, maxTokens);
    }
    pass->m_tape = pass->m_model->m_blocks->makeTape(pass->m_model->device(), maxTokens,
                                                     pass->m_lora ? &*pass->m_lora : nullptr);
    if (pass->m_tape == nullptr) {
        return failure(ErrorCode::UnsupportedModel, file,
                       sentence("Training", "%1 can't be trained here; choose an RWKV-6 or RWKV-7 model")
                           .with(info.architecture));
    }
    if (!pass->allocate()) {
        return failure(ErrorCode::OutOfMemory, file,
                       sentence("Training", "not enough memory to train with %1 tokens at once; use shorter "
                                            "examples or close other programs")
                           .with(maxTokens));
    }
    if (pass->m_lora) {
        if (const auto started = pass->startAsModelDoes(); !started) {
            return tl::make_unexpected(started.error());
        }
    }
    return pass;
}

Result<void> TrainingPass::startAsModelDoes()
{
    auto state = m_model->startState();
    if (!state) {
        return tl::make_unexpected(state.error());
    }
    const std::size_t each = m_start.size() / static_cast<std::size_t>(m_model->info().layers);
    for (int layer = 0; layer < m_model->info().layers; ++layer) {
        m_model->device()->copy(m_start.data() + each * static_cast<std::size_t>(layer), state->wkv(layer),
                                each);
    }
    return {};
}

bool TrainingPass::allocate()
{
    const ModelInfo &info = m_model->info();
    const auto &device = m_model->device();
    const auto states = static_cast<std::size_t>(info.layers) * static_cast<std::size_t>(info.width) *
                        static_cast<std::size_t>(info.headSize);
    m_logitRows = std::clamp(LogitValues / info.vocabulary, 1, std::min(MostLogitRows, m_maxTokens));
    m_start = kernels::Buffer(device, states);
    m_startGrad = kernels::Buffer(device, states);
    return m_tape->complete() && (!m_lora || m_lora->complete()) && !m_start.empty() &&
           !m_startGrad.empty() && rookery::allocate(device, {&m_x, &m_xGrad}, m_maxTokens, info.width) &&
           rookery::allocate(device, {&m_rows, &m_rowsNormed, &m_rowsGrad, &m_rowsNormedGrad}, m_logitRows,
                             info.width) &&
           rookery::allocate(device, {&m_logits}, m_logitRows, info.vocabulary);
}

Result<void> TrainingPass::check(const TrainingSample &sample) const
{
    assert(sample.tokens.size() == sample.counted.size());
    if (sample.countedTokens() == 0 || sample.counted.front() != 0) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "an example has nothing to learn: its answer is empty"));
    }
    if (sample.tokens.size() - 1 > static_cast<std::size_t>(m_maxTokens)) {
        return failure(
            ErrorCode::BadInput, {},
            sentence("Training", "an example has %1 tokens, at most %2 are possible; shorten or divide it")
                .with(sample.tokens.size(), m_maxTokens + 1));
    }
    const int vocabulary = m_model->info().vocabulary;
    for (const TokenId token : sample.tokens) {
        if (token < 0 || token >= vocabulary) {
            return failure(ErrorCode::BadInput, sentence("Model", "token %1").with(token),
                           sentence("Model", "outside the model's vocabulary of %1").with(vocabulary));
        }
    }
    return {};
}

Result<void> TrainingPass::begin(std::span<const TrainingSample *const> batch, std::span<const float> values,
                                 bool withGradient)
{
    assert(values.size() == valueCount());
    std::size_t counted = 0;
    for (const TrainingSample *sample : batch) {
        if (const auto fine = check(*sample); !fine) {
            return fine;
        }
        counted += sample->countedTokens();
    }
    if (counted == 0) {
        return failure(ErrorCode::BadInput, {}, sentence("Training", "there is no example to learn from"));
    }
    m_batch.assign(batch.begin(), batch.end());
    m_withGradient = withGradient;
    m_counted = counted;
    m_lossSum = 0;
    m_next = 0;
    startFrom(values);
    m_model->device()->training()->zero(m_startGrad.data(), m_startGrad.size());
    m_stage = Stage::Embed;
    return {};
}

void TrainingPass::startFrom(std::span<const float> values)
{
    if (m_lora) {
        m_lora->write(values);
        m_lora->clearGradient();
    } else {
        m_start.write(values);
    }
}

/// Takes as many samples as fit, a row for each token but a sample's last.
void TrainingPass::embedGroup()
{
    const ModelInfo &info = m_model->info();
    const kernels::MatrixView &table = m_model->m_embedding;
    const auto width = static_cast<std::size_t>(info.width);
    const std::size_t rowBytes = kernels::storedBytes(table.type, width);
    m_ends.clear();
    m_countedRows.clear();
    m_targets.clear();
    m_host.clear();
    int rows = 0;
    for (; m_next < m_batch.size(); ++m_next) {
        const TrainingSample &sample = *m_batch[m_next];
        const int more = static_cast<int>(sample.tokens.size()) - 1;
        if (rows + more > m_maxTokens) {
            break;
        }
        m_host.resize(static_cast<std::size_t>(rows + more) * width);
        for (int t = 0; t < more; ++t) {
            const auto at = static_cast<std::size_t>(t);
            kernels::decode(table.type, table.data + rowBytes * static_cast<std::size_t>(sample.tokens[at]),
                            m_host.data() + (static_cast<std::size_t>(rows) + at) * width, width);
            if (sample.counted[at + 1] != 0) {
                m_countedRows.push_back(rows + t);
                m_targets.push_back(sample.tokens[at + 1]);
            }
        }
        rows += more;
        m_ends.push_back(rows);
    }
    kernels::Device &device = *m_model->device();
    device.copyIn(m_x.data(), m_host.data(), m_host.size());
    if (!m_model->m_ln0Weight.empty()) {
        device.layerNorm({m_x.data(), m_model->m_ln0Weight.data(), m_model->m_ln0Bias.data(), m_x.data(),
                          rows, info.width, LayerNormEps});
    }
    device.training()->zero(m_xGrad.data(), m_host.size());
    m_layer = 0;
    m_predicted = 0;
    m_stage = Stage::Forward;
}

/// The losses of some of the rows that predict, and the gradient of the residual stream there.
void TrainingPass::predictRows(std::size_t first, std::size_t count)
{
    const ModelInfo &info = m_model->info();
    kernels::Device &device = *m_model->device();
    kernels::TrainingOps &training = *device.training();
    const auto width = static_cast<std::size_t>(info.width);
    const int rows = static_cast<int>(count);
    const auto each = [&](auto body) {
        for (std::size_t i = 0; i < count; ++i) {
            body(i * width, static_cast<std::size_t>(m_countedRows[first + i]) * width);
        }
    };
    each([&](std::size_t row, std::size_t from) {
        device.copy(m_rows.data() + row, m_x.data() + from, width);
    });
    device.layerNorm({m_rows.data(), m_model->m_lnOutWeight.data(), m_model->m_lnOutBias.data(),
                      m_rowsNormed.data(), rows, info.width, LayerNormEps});
    const kernels::MatmulJob head[] = {
        {.weight = m_model->m_head.get(), .x = m_rowsNormed.data(), .y = m_logits.data(), .exact = true}};
    device.matmul(head, rows);
    std::vector<float> losses(count);
    training.crossEntropy({m_logits.data(), m_targets.data() + first, losses.data(),
                           static_cast<float>(1.0 / static_cast<double>(m_counted)), rows, info.vocabulary});
    for (const float loss : losses) {
        m_lossSum += static_cast<double>(loss);
    }
    if (!m_withGradient) {
        return;
    }
    const kernels::TransposedJob back[] = {{m_model->m_head.get(), m_logits.data(), m_rowsNormedGrad.data()}};
    training.transposedProducts(back, rows);
    training.zero(m_rowsGrad.data(), count * width);
    training.layerNormGrad({m_rows.data(), m_model->m_lnOutWeight.data(), m_rowsNormedGrad.data(),
                            m_rowsGrad.data(), rows, info.width, LayerNormEps});
    each([&](std::size_t row, std::size_t to) {
        device.copy(m_xGrad.data() + to, m_rowsGrad.data() + row, width);
    });
}

void TrainingPass::predict()
{
    const std::size_t count =
        std::min(static_cast<std::size_t>(m_logitRows), m_countedRows.size() - m_predicted);
    predictRows(m_predicted, count);
    m_predicted += count;
    if (m_predicted < m_countedRows.size()) {
        return;
    }
    if (m_withGradient) {
        m_stage = Stage::Backward;
        m_layer = m_model->info().layers - 1;
    } else {
        nextGroup();
    }
}

void TrainingPass::nextGroup()
{
    m_stage = m_next < m_batch.size() ? Stage::Embed : Stage::Done;
    if (m_stage == Stage::Done && m_withGradient) {
        m_gradient.resize(valueCount());
        m_lora ? m_lora->readGradient(m_gradient) : m_startGrad.read(m_gradient);
    }
}

TapePass TrainingPass::tapePass(int layer) noexcept
{
    kernels::Device &device = *m_model->device();
    const std::size_t values = m_start.size() / static_cast<std::size_t>(m_model->info().layers);
    const std::size_t at = values * static_cast<std::size_t>(layer);
    return {device,
            *device.training(),
            m_ends,
            m_x.data(),
            m_xGrad.data(),
            m_start.data() + at,
            m_startGrad.data() + at};
}

Result<bool> TrainingPass::advance()
{
    m_model->beginPass(m_maxTokens);  // an answer may have had its turn since
    switch (m_stage) {
    case Stage::Embed:
        embedGroup();
        break;
    case Stage::Forward:
        m_tape->forward(m_layer, tapePass(m_layer));
        if (++m_layer == m_model->info().layers) {
            m_stage = Stage::Head;
        }
        break;
    case Stage::Head:
        predict();
        break;
    case Stage::Backward:
        m_tape->backward(m_layer, tapePass(m_layer));
        if (m_layer-- == 0) {
            nextGroup();
        }
        break;
    case Stage::Done:
        break;
    }
    if (!m_model->device()->synchronize()) {
        return tl::make_unexpected(deviceFailure(*m_model->device()));
    }
    if (const auto intact = m_model->file().intact(); m_stage == Stage::Done && !intact) {
        return tl::make_unexpected(intact.error());
    }
    return m_stage != Stage::Done;
}

}  // namespace rookery
