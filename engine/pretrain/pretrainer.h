#pragma once

#include "engine/pretrain/network.h"
#include "engine/pretrain/network_pass.h"
#include "engine/pretrain/text_windows.h"
#include "kernels/device/buffer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace rookery {

struct PretrainOptions {
    NetworkShape shape = {};
    int context = 256;     ///< tokens of a window
    int batch = 16;        ///< windows of a step
    int steps = 1000;      ///< of AdamW
    double rate = 1.5e-3;  ///< at its highest: it rises over the first steps and falls by a cosine to a tenth
    double decay = 0.1;    ///< of the large matrices
    double mostNorm = 1;   ///< of the gradient; longer ones are shortened
    std::uint64_t seed = 1;
    int tokensAtOnce = 1024;  ///< bounds memory; a step adds up the gradients of several such groups
};

struct PretrainProgress {
    int step = 0;     ///< done
    double loss = 0;  ///< of a token, of the last step's windows before it
    double rate = 0;  ///< of the last step
    double gradientNorm = 0;
    std::uint64_t tokens = 0;  ///< learned from so far
};

/// Trains a small RWKV-7 on a text from nothing: AdamW on all its weights.
class Pretrainer
{
public:
    static constexpr float Beta1 = 0.9F;
    static constexpr float Beta2 = 0.99F;
    static constexpr float Epsilon = 1e-12F;

    /// \param tokens of the text, each below the shape's vocabulary
    /// \return the errors of `Network::create`; BadInput for options that contradict the text; OutOfMemory
    [[nodiscard]] static Result<std::unique_ptr<Pretrainer>>
    create(std::shared_ptr<kernels::Device> device, std::vector<TokenId> tokens, PretrainOptions options);

    bool done() const noexcept { return m_progress.step >= m_options.steps; }
    /// One step. \return DeviceFailed; BadInput where the losses grew without bounds
    [[nodiscard]] Result<void> step();
    /// Loss of a token of the held-out windows, or where there are none of those learned from first.
    [[nodiscard]] Result<double> judge();

    const PretrainProgress &progress() const noexcept { return m_progress; }
    const PretrainOptions &options() const noexcept { return m_options; }
    Network &network() noexcept { return *m_network; }
    const TextWindows &text() const noexcept { return m_text; }

    /// Everything that is needed to go on. Appears whole or not at all.
    [[nodiscard]] Result<void> saveCheckpoint(const std::filesystem::path &file) const;
    /// \return StateMismatch where it belongs to another text, other options or another shape
    [[nodiscard]] Result<void> resume(const std::filesystem::path &file);

private:
    explicit Pretrainer(TextWindows text)
        : m_text(std::move(text))
    {
    }
    std::string identity() const;
    double rateOf(int step) const noexcept;
    [[nodiscard]] Result<double> runAll(const TextWindows::Windows &windows, bool withGradient);
    void applyGradient();

    PretrainOptions m_options;
    TextWindows m_text;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<NetworkPass> m_pass;
    kernels::Buffer m_mean, m_variance;  ///< of the gradients
    PretrainProgress m_progress;
};

}  // namespace rookery
