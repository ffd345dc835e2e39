// A pass: embeddings, the layers of each device, the head.

#include "engine/layers/block_parts.h"
#include "engine/model/model.h"
#include "engine/model/workspace.h"
#include "engine/weights/devices.h"

#include <algorithm>
#include <cassert>

namespace rookery {

/// Fills the residual stream with LN(embedding row; ln0). \return the number of rows.
Result<int> Model::embed(const Input &input, Workspace &workspace) const
{
    const auto width = static_cast<std::size_t>(m_info.width);
    const std::size_t rows = input.tokens.empty() ? input.embeddings.size() / width : input.tokens.size();
    std::span<const float> source = input.embeddings;
    if (input.tokens.empty() && m_blocks->needsTokenIds()) {
        return failure(ErrorCode::BadInput, m_info.file.string(),
                       sentence("Model", "%1 reads tokens only; a picture needs another model")
                           .with(m_info.architecture));
    }
    if (!input.tokens.empty()) {
        const std::size_t rowBytes = kernels::storedBytes(m_embedding.type, width);
        for (std::size_t t = 0; t < rows; ++t) {
            const TokenId token = input.tokens[t];
            if (token < 0 || token >= m_info.vocabulary) {
                return failure(
                    ErrorCode::BadInput, sentence("Model", "token %1").with(token),
                    sentence("Model", "outside the model's vocabulary of %1").with(m_info.vocabulary));
            }
            kernels::decode(m_embedding.type, m_embedding.data + rowBytes * static_cast<std::size_t>(token),
                            workspace.m_rows.data() + t * width, width);
        }
        source = std::span<const float>(workspace.m_rows).first(rows * width);
    }
    m_placement.first->copyIn(workspace.m_x.data(), source.data(), source.size());
    if (!m_ln0Weight.empty()) {
        m_placement.first->layerNorm({workspace.m_x.data(), m_ln0Weight.data(), m_ln0Bias.data(),
                                      workspace.m_x.data(), static_cast<int>(rows), m_info.width,
                                      LayerNormEps});
    }
    return static_cast<int>(rows);
}

/// The error of asking for logits.
tl::unexpected<Error> Model::noHead() const
{
    return failure(
        ErrorCode::UnsupportedModel, m_info.file.string(),
        sentence("Model", "made for embeddings: it has no head.weight, so it can't predict tokens"));
}

/// The residual stream behind the last layer.
const kernels::Buffer &Model::residual(const Workspace &workspace) const noexcept
{
    return m_placement.later ? workspace.m_laterX : workspace.m_x;
}

void Model::beginPass(int rows) const noexcept
{
    m_placement.first->beginPass(rows);
    if (m_placement.later) {
        m_placement.later->beginPass(rows);
    }
}

/// The layers of the first device.
void Model::runEarlier(std::span<State *const> states, Workspace &workspace, int rows,
                       const Input &input) const
{
    const Pass pass{*m_placement.first, states,     *workspace.m_blocks, workspace.m_x.data(), rows,
                    input.tokens,       input.trail};
    for (int layer = 0; layer < m_placement.laterFrom && !input.stop.stop_requested(); ++layer) {
        m_blocks->run(layer, pass);
    }
}

/// Those of the second, where there is one.
void Model::runLater(std::span<State *const> states, Workspace &workspace, int rows, const Input &input) const
{
    if (!m_placement.later) {
        return;
    }
    const Pass before{*m_placement.first,   states, *workspace.m_blocks,
                      workspace.m_x.data(), rows,   input.tokens};
    const Pass pass{*m_placement.later, states,     *workspace.m_laterBlocks, workspace.m_laterX.data(), rows,
                    input.tokens,       input.trail};
    // The embeddings' place on the host is free again: the first device has taken them.
    const auto host = std::span(workspace.m_rows)
                          .first(static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_info.width));
    copyAcross(before, workspace.m_x, pass, workspace.m_laterX, host);
    m_blocks->handOver(before, pass, host);
    for (int layer = m_placement.laterFrom; layer < m_info.layers && !input.stop.stop_requested(); ++layer) {
        m_blocks->run(layer, pass);
    }
}

/// logits = head * normed rows, a few rows at a time; left on the device where `logits` is empty.
void Model::head(int firstRow, int rows, Workspace &workspace, std::span<float> logits) const
{
    const auto vocabulary = static_cast<std::size_t>(m_info.vocabulary);
    for (int done = 0; done < rows; done += Workspace::LogitRows) {
        const int count = std::min(Workspace::LogitRows, rows - done);
        const auto offset =
            static_cast<std::size_t>(firstRow + done) * static_cast<std::size_t>(m_info.width);
        const kernels::MatmulJob job[] = {
            {m_head.get(), workspace.m_normed.data() + offset, workspace.m_logits.data()}};
        m_placement.last()->matmul(job, count);
        if (!logits.empty()) {
            m_placement.last()->copyOut(logits.data() + static_cast<std::size_t>(done) * vocabulary,
                                        workspace.m_logits.data(),
                                        static_cast<std::size_t>(count) * vocabulary);
        }
    }
}

/// One token of each state, embedded already: the same calls every time, but for those that read the tokens'
/// ids. The logits are left on the device where `logits` is empty.
void Model::decode(std::span<State *const> states, Workspace &workspace, std::span<const TokenId> tokens,
                   std::span<float> logits) const
{
    const auto rows = static_cast<int>(states.size());
    const Input input{.tokens = tokens, .embeddings = {}};
    const auto predict = [&] {
        m_placement.last()->layerNorm({residual(workspace).data(), m_lnOutWeight.data(), m_lnOutBias.data(),
                                       workspace.m_normed.data(), rows, m_info.width, LayerNormEps});
        const kernels::MatmulJob job[] = {
            {m_head.get(), workspace.m_normed.data(), workspace.m_logits.data()}};
        m_placement.last()->matmul(job, rows);
    };
    // What the first device does.
    const auto pass = [&] {
        runEarlier(states, workspace, rows, input);
        if (!m_placement.later) {
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
        m_placement.first->repeat(workspace.m_decoding, pass);
    }
    if (m_placement.later) {
        runLater(states, workspace, rows, input);
        predict();
    }
    if (!logits.empty()) {
        m_placement.last()->copyOut(logits.data(), workspace.m_logits.data(),
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
    const auto rows = embed({.tokens = tokens, .embeddings = {}}, workspace);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    beginPass(*rows);
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
    beginPass(*rows);
    State *const states[] = {&state};
    if (*rows == 1 && onlyLast && hidden.empty()) {
        ++state.tokensFed;
        decode(states, workspace, input.tokens, logits);
        return afterPass(wanted);
    }
    for (std::size_t i = 0; i < input.trail.size(); ++i) {
        input.trail[i]->tokensFed = state.tokensFed + i + 1;
        input.trail[i]->pending.clear();
    }
    state.tokensFed += static_cast<std::uint64_t>(*rows);
    runEarlier(states, workspace, *rows, input);
    runLater(states, workspace, *rows, input);
    if (input.stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, {}, sentence("Model", "reading the text was cancelled"));
    }
    const bool everyRow = wanted == LogitsWanted::All || !hidden.empty();
    const int firstRow = everyRow ? 0 : *rows - 1;
    if (wanted != LogitsWanted::None || !hidden.empty()) {
        const auto offset = static_cast<std::size_t>(firstRow) * static_cast<std::size_t>(m_info.width);
        m_placement.last()->layerNorm({residual(workspace).data() + offset, m_lnOutWeight.data(),
                                       m_lnOutBias.data(), workspace.m_normed.data() + offset,
                                       *rows - firstRow, m_info.width, LayerNormEps});
    }
    if (!hidden.empty()) {
        m_placement.last()->copyOut(hidden.data(), workspace.m_normed.data(), hidden.size());
    }
    if (wanted == LogitsWanted::All) {
        head(0, *rows, workspace, logits);
    } else if (onlyLast) {
        head(*rows - 1, 1, workspace, logits);
    }
    return afterPass(wanted);
}

Result<void> Model::runLayers(int first, int count, std::span<const TokenId> tokens, State &state,
                              Workspace &workspace) const
{
    if (first == 0) {
        if (const auto rows = embed({.tokens = tokens, .embeddings = {}}, workspace); !rows) {
            return tl::make_unexpected(rows.error());
        }
    }
    const auto rows = static_cast<int>(tokens.size());
    beginPass(rows);
    State *const states[] = {&state};
    const Pass pass{*m_placement.first, states, *workspace.m_blocks, workspace.m_x.data(), rows, tokens};
    for (int layer = first; layer < std::min(first + count, m_placement.laterFrom); ++layer) {
        m_blocks->run(layer, pass);
    }
    return afterPass(LogitsWanted::None);
}

/// Waits for a pass, unless its logits are to be waited for, and says whether it read what it should have.
Result<void> Model::afterPass(LogitsWanted wanted) const
{
    for (kernels::Device *device : {m_placement.first.get(), m_placement.later.get()}) {
        if (device != nullptr && wanted != LogitsWanted::LeftOnDevice && !device->synchronize()) {
            return tl::make_unexpected(deviceFailure(*device));
        }
    }
    return file().intact();
}

}  // namespace rookery
