#pragma once

#include "engine/error.h"
#include "engine/grammar/token_mask.h"
#include "engine/tokens/tokenizer.h"
#include "kernels/ops/logit_digest.h"

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rookery {

/// Settings of one draw. Every filter is computed on the softmax at temperature 1, the results are
/// intersected, the temperature comes after the filters (RWKV's order), and the most likely token always
/// survives.
struct SamplingParams {
    float temperature = 1.0F;     ///< 0 = the most likely token
    int topK = 0;                 ///< 0 = off
    float topP = 0.5F;            ///< 1 = off, 0 = greedy
    float topA = 0.0F;            ///< 0 = off
    float minP = 0.0F;            ///< 0 = off
    float typical = 1.0F;         ///< 1 = off
    float presence = 0.0F;        ///< subtracted from the logit of every token generated so far
    float frequency = 0.0F;       ///< times the token's decayed count
    float penaltyDecay = 0.996F;  ///< of all counts, per generated token
    std::vector<std::pair<TokenId, float>> logitBias;  ///< added before all else; -inf bans

    bool operator==(const SamplingParams &) const = default;
};

class DeviceLogits;
class TokenDistribution;

/// Draws tokens from logits. Same seed, parameters and logits: same tokens, on every machine.
/// Parameters may change between draws; penalty counts carry on.
class Sampler
{
public:
    explicit Sampler(std::uint64_t seed);
    Sampler(Sampler &&) noexcept;
    Sampler &operator=(Sampler &&) noexcept;
    ~Sampler();

    void setParams(const SamplingParams &params) { m_params = params; }
    const SamplingParams &params() const noexcept { return m_params; }

    /// Nothing else is drawn from now on; null: everything may be. The mask outlives the draws, and is not
    /// empty.
    void allowOnly(const TokenMask *mask) { m_mask = mask; }

    /// \param logits [V] unnormalised. \return an index in [0, V); it is counted for the penalties.
    TokenId next(std::span<const float> logits);

    /// The same of logits on a device: the same token, but for how its arithmetic rounds. The logits are
    /// brought to the host only where the filters may keep more than a digest shows.
    [[nodiscard]] Result<TokenId> next(DeviceLogits &logits);

    /// The probabilities [V] that `next` would draw from. Does not draw or count.
    std::vector<float> distribution(std::span<const float> logits);

    void count(TokenId token);  ///< as if `next` had given it: all counts decay, its own grows by one
    /// The same for each of them in turn, but for rounding; in a time that grows with their number alone.
    void count(std::span<const TokenId> tokens);
    void forget() { m_counts.clear(); }  ///< starts the penalty counts anew

private:
    std::span<const float> adjusted(std::span<const float> logits);  ///< with bias and penalties
    std::vector<kernels::LogitAdjustment> adjustments() const;
    TokenId draw(std::span<const float> logits, double uniform);
    [[nodiscard]] Result<TokenId> draw(DeviceLogits &logits, double uniform);
    [[nodiscard]] Result<TokenId> drawFromAll(DeviceLogits &logits, const kernels::LogitDigest &digest,
                                              double uniform);

    SamplingParams m_params;
    const TokenMask *m_mask = nullptr;
    std::uint64_t m_randomState;
    std::unordered_map<TokenId, float> m_counts;
    std::unique_ptr<TokenDistribution> m_distribution;
    std::vector<float> m_logits;
};

}  // namespace rookery
