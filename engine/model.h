#pragma once

#include "engine/error.h"
#include "engine/state.h"
#include "engine/tokenizer.h"
#include "kernels/device.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace rookery {

/// What a model is; plain sizes and names for `info`, the window and state checks.
struct ModelInfo {
    std::filesystem::path file;
    std::string format;        ///< "pth", "safetensors", ...
    std::string architecture;  ///< "rwkv7", ...
    std::string weightType;    ///< "bf16", "q8_0", ... of the projections, as they run
    std::string fingerprint;   ///< of the weights: shapes and samples of the bytes; 32 hex digits
    int layers = 0;
    int width = 0;       ///< D
    int headSize = 0;    ///< N
    int heads = 0;       ///< H
    int ffnWidth = 0;    ///< F
    int vocabulary = 0;  ///< V
    std::uint64_t parameters = 0;
    std::uint64_t weightBytes = 0;    ///< of all tensors in use, as they run
    std::uint64_t bytesPerToken = 0;  ///< weights read to decode one token
    std::uint64_t stateBytes = 0;
    kernels::DeviceInfo device;
};

struct LoadOptions {
    std::string device = "auto";  ///< cpu, cuda, cuda:N, auto
    int threads = 0;              ///< 0 = one per physical core
    kernels::WeightFormat format = kernels::WeightFormat::AsStored;
    std::function<void(double)> progress;  ///< 0..1, on the loading thread
    std::stop_token stop;
};

/// What one forward pass reads: token ids, or rows that stand in place of token embeddings (pictures).
struct Input {
    std::span<const TokenId> tokens;
    std::span<const float> embeddings;  ///< [n, D], before ln0; used when `tokens` is empty
};

/// Scratch memory of forward passes; one per running conversation, made by the model for a chunk size.
class Workspace
{
public:
    virtual ~Workspace() = default;
    virtual int maxTokens() const noexcept = 0;
};

enum class LogitsWanted { None, Last, All };

/// The weights, on one device. Never changes after load, so conversations share it.
class Model
{
public:
    /// \return UnsupportedModel, CorruptFile, ShapeMismatch, OutOfMemory, Cancelled or a file error.
    [[nodiscard]] static Result<std::shared_ptr<const Model>> load(const std::filesystem::path &file,
                                                                   const LoadOptions &options);
    virtual ~Model() = default;

    const ModelInfo &info() const noexcept { return m_info; }
    const std::shared_ptr<kernels::Device> &device() const noexcept { return m_device; }
    StateShape stateShape() const noexcept;
    StateTarget stateTarget() const { return {stateShape(), m_info.fingerprint, m_device}; }
    Result<State> zeroState() const;

    virtual Result<std::unique_ptr<Workspace>> makeWorkspace(int maxTokens) const = 0;

    /// Runs up to workspace.maxTokens() inputs and advances `state`.
    /// \param logits [V] for Last, [n, V] for All, on the host
    /// \param hidden null, or [n, D]: receives the ln_out output of every input, on the host
    [[nodiscard]] virtual Result<void> forward(const Input &input, State &state, Workspace &workspace,
                                               LogitsWanted wanted, std::span<float> logits,
                                               float *hidden = nullptr) const = 0;

protected:
    ModelInfo m_info;
    std::shared_ptr<kernels::Device> m_device;
};

}  // namespace rookery
