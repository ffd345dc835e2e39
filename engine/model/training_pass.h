#pragma once

#include "engine/error.h"
#include "engine/layers/lora_pairs.h"
#include "engine/tokens/tokenizer.h"
#include "kernels/device/buffer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rookery {

class BlockTape;
class Model;
struct TapePass;

/// A text to learn from.
struct TrainingSample {
    std::vector<TokenId> tokens;
    std::vector<std::uint8_t> counted;  ///< as many; 1 where the token is to be predicted. The first is 0

    std::size_t countedTokens() const noexcept;
};

/// The loss of a batch of samples that all begin with the same state, and its gradient by that state or by
/// the factors of a LoRA:
///     loss = sum over all counted tokens of -ln softmax(logits after the token before)[token] / their number
/// The weights don't change. What is run at once is bounded by `maxTokens`, however large the batch; whoever
/// runs it is asked back after every layer. One at a time on a model's device, and not beside a pass of it.
class TrainingPass
{
public:
    /// \param maxTokens that are run at once; no sample may be longer
    /// \param lora what is learned in place of the starting state, which is the model's own then
    /// \return UnsupportedModel for a version without gradients or a model without a head, DeviceUnavailable
    /// where (a part of) the model runs on a device that can't train, OutOfMemory
    [[nodiscard]] static Result<std::unique_ptr<TrainingPass>>
    create(std::shared_ptr<const Model> model, int maxTokens, const LoraOptions &lora = {});
    ~TrainingPass();

    const Model &model() const noexcept { return *m_model; }
    int maxTokens() const noexcept { return m_maxTokens; }
    /// What is learned: a starting state [L, H, value, key], or a LoRA's factors (`LoraPart`).
    std::size_t valueCount() const noexcept { return m_lora ? m_lora->valueCount() : m_start.size(); }

    /// \param batch is read until the pass is done
    /// \param values of what is learned
    /// \return BadInput for a sample that is too long, has nothing to predict, or holds a token outside of
    /// the vocabulary
    [[nodiscard]] Result<void> begin(std::span<const TrainingSample *const> batch,
                                     std::span<const float> values, bool withGradient);
    /// Does a layer's worth. \return whether there is more to do; DeviceFailed
    [[nodiscard]] Result<bool> advance();

    // Once all is done.
    double loss() const noexcept { return m_lossSum / static_cast<double>(m_counted); }
    std::size_t countedTokens() const noexcept { return m_counted; }
    std::span<const float> gradient() const noexcept { return m_gradient; }  ///< by the values

private:
    enum class Stage { Embed, Forward, Head, Backward, Done };

    TrainingPass(std::shared_ptr<const Model> model, int maxTokens);
    bool allocate();
    [[nodiscard]] Result<void> startAsModelDoes();
    void startFrom(std::span<const float> values);
    [[nodiscard]] Result<void> check(const TrainingSample &sample) const;
    void embedGroup();
    void predict();
    void predictRows(std::size_t first, std::size_t count);
    void nextGroup();
    TapePass tapePass(int layer) noexcept;

    std::shared_ptr<const Model> m_model;
    int m_maxTokens;
    std::optional<LoraPairs> m_lora;
    std::unique_ptr<BlockTape> m_tape;
    kernels::Buffer m_x, m_xGrad;                      ///< [T, D]
    kernels::Buffer m_rows, m_rowsNormed, m_rowsGrad;  ///< [B, D] of those that predict a counted token
    kernels::Buffer m_rowsNormedGrad;                  ///< [B, D]
    kernels::Buffer m_logits;                          ///< [B, V]
    kernels::Buffer m_start, m_startGrad;              ///< [L, H, N, N]
    int m_logitRows = 0;                               ///< B
    std::vector<float> m_host;                         ///< [T, D]

    std::vector<const TrainingSample *> m_batch;
    bool m_withGradient = false;
    std::size_t m_next = 0;          ///< sample behind the group at hand
    std::vector<int> m_ends;         ///< of the group's sequences
    std::vector<int> m_countedRows;  ///< of the group
    std::vector<std::int32_t> m_targets;
    Stage m_stage = Stage::Done;
    int m_layer = 0;
    std::size_t m_predicted = 0;  ///< counted rows that the head is done with
    double m_lossSum = 0;
    std::size_t m_counted = 1;
    std::vector<float> m_gradient;
};

}  // namespace rookery
