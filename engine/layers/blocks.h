#pragma once

#include "engine/state/state.h"
#include "engine/weights/architecture.h"
#include "engine/weights/weights.h"
#include "kernels/device/device.h"

#include <memory>
#include <span>

namespace rookery {

/// Memory that one version's blocks work in, for up to a fixed number of tokens; one per running
/// conversation.
class BlockScratch
{
public:
    virtual ~BlockScratch() = default;
    virtual bool complete() const noexcept = 0;  ///< false: memory was short
};

/// What an op remembers: of one conversation, or of several.
struct Memory {
    float *one;
    kernels::Streams several;
    kernels::Streams trail;  ///< receive what the one is behind each of the first rows
};

/// What a block reads and changes.
struct Pass {
    kernels::Device &device;
    /// Of the one conversation that all rows belong to, or of as many as there are rows: one token of each.
    std::span<State *const> states;
    BlockScratch &scratch;
    float *x;                      ///< [T, D] residual stream, updated
    int tokens;                    ///< T
    std::span<const TokenId> ids;  ///< [T]; empty where rows stand in place of tokens
    /// Receive what the one conversation's state is behind each of the first rows: fewer than T.
    std::span<State *const> trail = {};

    Memory attShift(int layer) const noexcept { return memory(&State::attShift, layer); }
    Memory wkv(int layer) const noexcept { return memory(&State::wkv, layer); }
    Memory ffnShift(int layer) const noexcept { return memory(&State::ffnShift, layer); }
    Memory memory(float *(State::*of)(int) noexcept, int layer) const noexcept;
};

class BlockTape;
class LoraPairs;

/// The layers of one RWKV version: time mix and channel mix of each, with their weights. Immutable after
/// load.
class Blocks
{
public:
    virtual ~Blocks() = default;

    virtual std::unique_ptr<BlockScratch> makeScratch(const std::shared_ptr<kernels::Device> &device,
                                                      int maxTokens) const = 0;
    /// For training with up to so many tokens at once, with what is learned beside the matrices (or null);
    /// null for versions without gradients. It uses these blocks and the LoRA.
    virtual std::unique_ptr<BlockTape> makeTape(const std::shared_ptr<kernels::Device> &device, int maxTokens,
                                                LoraPairs *lora) const;
    /// Whether a block reads `Pass::ids`, so that nothing can stand in place of tokens.
    virtual bool needsTokenIds() const noexcept { return false; }
    /// Brings to another device what later layers read of the scratch besides x, by way of `host`, which has
    /// room for [T, D]. \pre both scratches are of `makeScratch`
    virtual void handOver(const Pass &from, const Pass &to, std::span<float> host) const noexcept
    {
        static_cast<void>(from);
        static_cast<void>(to);
        static_cast<void>(host);
    }
    /// x = x + TimeMix(LN(x)); x = x + ChannelMix(LN(x))
    virtual void run(int layer, const Pass &pass) const noexcept = 0;
};

// One per version, each in the file of its name. Failures are kept in `weights`.
std::unique_ptr<Blocks> loadRwkv4(Weights &weights, const ModelSizes &sizes);
std::unique_ptr<Blocks> loadRwkv5(Weights &weights, const ModelSizes &sizes);  ///< 5.0, 5.1 and 5.2
std::unique_ptr<Blocks> loadRwkv6(Weights &weights, const ModelSizes &sizes);
std::unique_ptr<Blocks> loadRwkv7(Weights &weights, const ModelSizes &sizes);  ///< 7a and 8 rc00

}  // namespace rookery
