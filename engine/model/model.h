#pragma once

#include "engine/error.h"
#include "engine/model/placement.h"
#include "engine/model/workspace.h"
#include "engine/state/state.h"
#include "engine/tokens/tokenizer.h"
#include "engine/weights/adapter.h"
#include "kernels/device/backend.h"
#include "kernels/device/buffer.h"
#include "kernels/device/device.h"
#include "kernels/numbers/dtype.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace rookery {

class Blocks;
class WeightFile;
class Weights;
struct ModelSizes;
struct WeightStorage;

/// What a model is; plain sizes and names for `info`, the window and state checks.
struct ModelInfo {
    std::filesystem::path file;
    std::string format;        ///< "pth", "safetensors", ...
    std::string architecture;  ///< "rwkv7", ...
    bool writesText = true;    ///< false: an embedding model without a head, which has no logits
    std::string weightType;    ///< "bf16", "q8_0", ... of the projections, as they run
    std::string fingerprint;   ///< of the weights and adapters; 32 hex digits
    std::vector<std::filesystem::path> adapters;  ///< merged into it
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
    /// Why the model runs on the processor where it might have run on a card; none where it does, or where
    /// the processor was asked for.
    std::optional<kernels::Obstacle> cardObstacle;
    int layersOnProcessor = 0;     ///< the last ones, where the card had no room for all
    bool headOnProcessor = false;  ///< what follows the layers, likewise
};

struct LoadOptions {
    std::string device = "auto";  ///< cpu, cuda, cuda:N, auto
    int threads = 0;              ///< 0 = one per physical core
    kernels::WeightFormat format = kernels::WeightFormat::AsStored;
    bool precise = false;                       ///< as `MatrixOptions::preciseInputs`, for all matrices
    std::vector<AdapterRequest> adapters = {};  ///< merged before anything is quantised
    std::function<void(double)> progress = {};  ///< 0..1, on the loading thread
    std::stop_token stop = {};
    std::shared_ptr<kernels::Device> opened = {};  ///< used in place of opening `device`
};

/// What one forward pass reads: token ids, or rows that stand in place of token embeddings (pictures).
struct Input {
    std::span<const TokenId> tokens;
    std::span<const float> embeddings;  ///< [n, D], before ln0; used when `tokens` is empty
    std::stop_token stop = {};          ///< looked at between the layers where there is more than one row
    /// Receive what the state is behind each of the first inputs; fewer than there are inputs, at most
    /// MaxTrail.
    std::span<State *const> trail = {};
    static constexpr int MaxTrail = kernels::Streams::Max;
};

enum class LogitsWanted {
    None,
    Last,
    All,
    LeftOnDevice,  ///< the last, which stay where `Workspace::deviceLogits` finds them
};

/// The weights, on one device. Never changes after load, so conversations share it between threads; calls
/// that compute are made by one thread at a time, since they share the device.
class Model
{
public:
    /// \return UnsupportedModel, CorruptFile, ShapeMismatch, OutOfMemory, DeviceUnavailable, Cancelled or a
    /// file error.
    [[nodiscard]] static Result<std::shared_ptr<const Model>> load(const std::filesystem::path &file,
                                                                   const LoadOptions &options);
    ~Model();

    const ModelInfo &info() const noexcept { return m_info; }
    const std::shared_ptr<kernels::Device> &device() const noexcept { return m_placement.first; }
    const WeightFile &file() const noexcept;  ///< for its metadata and vocabulary
    StateTarget stateTarget() const;
    /// What a conversation starts from: zero, or the state that was tuned and merged into the file.
    [[nodiscard]] Result<State> startState() const;
    [[nodiscard]] Result<std::unique_ptr<Workspace>> makeWorkspace(int maxTokens) const;
    /// Inputs per forward pass that are fast and still let a user stop within a moment.
    int preferredTokens() const noexcept { return m_placement.first->preferredTokens(); }

    /// Runs up to workspace.maxTokens() inputs and advances `state`.
    /// \param wanted LeftOnDevice needs `workspace.deviceLogits()`; the pass is then only queued, and what
    /// fails in it is told by whoever waits for the logits
    /// \param logits [V] for Last, [n, V] for All, on the host
    /// \param hidden empty, or [n, D]: receives the ln_out output of every input, on the host
    /// \return BadInput for a token outside the vocabulary, UnsupportedModel for logits of a model without a
    /// head, DeviceFailed; the state is unchanged for BadInput. Cancelled by `input.stop`: some layers'
    /// states are ahead of others, so only a copy from before is of use.
    [[nodiscard]] Result<void> forward(const Input &input, State &state, Workspace &workspace,
                                       LogitsWanted wanted, std::span<float> logits,
                                       std::span<float> hidden = {}) const;

    /// Runs one token of each of several conversations in one pass, which reads the weights once for all.
    /// \pre 1 to MaxStreams tokens, as many states, no state twice; workspace.maxTokens() isn't below
    /// \param logits [n, V], on the host
    /// \return as `forward`
    static constexpr int MaxStreams = kernels::Streams::Max;
    [[nodiscard]] Result<void> step(std::span<const TokenId> tokens, std::span<State *const> states,
                                    Workspace &workspace, std::span<float> logits) const;

    /// A stretch of a pass, for who times it: some of the first device's layers. A pass begins with layer 0,
    /// where the tokens are embedded, and each stretch goes on where the one before has ended.
    /// \pre at most workspace.maxTokens() tokens of the vocabulary
    /// \return BadInput, DeviceFailed
    [[nodiscard]] Result<void> runLayers(int first, int count, std::span<const TokenId> tokens, State &state,
                                         Workspace &workspace) const;

private:
    friend class TrainingPass;
    Model();
    [[nodiscard]] static Result<std::shared_ptr<Model>> loadOn(std::shared_ptr<kernels::Device> device,
                                                               const std::filesystem::path &file,
                                                               const LoadOptions &options);
    void takeWeights(Weights &weights, const ModelSizes &sizes);
    void describe(const WeightFile &file, const Weights &weights, const ModelSizes &sizes);

    [[nodiscard]] Result<int> embed(const Input &input, Workspace &workspace) const;
    const kernels::Buffer &residual(const Workspace &workspace) const noexcept;
    void beginPass(int rows) const noexcept;
    void runEarlier(std::span<State *const> states, Workspace &workspace, int rows, const Input &input) const;
    void runLater(std::span<State *const> states, Workspace &workspace, int rows, const Input &input) const;
    void decode(std::span<State *const> states, Workspace &workspace, std::span<const TokenId> tokens,
                std::span<float> logits) const;
    [[nodiscard]] Result<void> afterPass(LogitsWanted wanted) const;
    tl::unexpected<Error> noHead() const;
    void head(int firstRow, int rows, Workspace &workspace, std::span<float> logits) const;

    ModelInfo m_info;
    Placement m_placement;
    std::unique_ptr<WeightStorage> m_storage;
    std::unique_ptr<Blocks> m_blocks;
    kernels::MatrixView m_embedding = {};        ///< [V, D], stays in the file
    kernels::Buffer m_ln0Weight, m_ln0Bias;      ///< [D]; empty where the embedding is already normalised
    kernels::Buffer m_lnOutWeight, m_lnOutBias;  ///< [D]
    std::unique_ptr<kernels::Matrix> m_head;     ///< [V, D]
    State m_tunedState;                          ///< empty where the file has none
};

}  // namespace rookery
