#pragma once

#include "kernels/ops/elementwise.h"
#include "kernels/ops/encoder.h"
#include "kernels/ops/layer_norm.h"
#include "kernels/ops/logit_digest.h"
#include "kernels/ops/matmul.h"
#include "kernels/ops/time_mix4.h"
#include "kernels/ops/time_mix5.h"
#include "kernels/ops/time_mix7.h"
#include "kernels/ops/token_shift.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

/// The arithmetic of RWKV on one device. Everything a model computes is a call of `Device`, so a CPU and a
/// GPU run the same forward pass. The calls are coarse on purpose: each is one pass over memory on a GPU
/// (one kernel) and one hand-off to the thread pool on a CPU. What each computes stands beside its arguments
/// in kernels/ops.
namespace rookery::kernels {

/// What a device is, for people and for `rookery-cli info`.
struct DeviceInfo {
    std::string name;         ///< "cpu", "cuda:0"
    std::string description;  ///< "AMD EPYC, AVX-512, 2 threads"
    int threads = 0;          ///< CPU worker threads, 0 on a card

    /// Has the device a memory of its own? The one place that says what a card is.
    bool isCard() const noexcept { return threads == 0; }
};

/// How many of its threads a processor uses: an answer is bound by memory, which a few may exhaust.
struct ThreadCounts {
    int reading = 0;  ///< in passes over many tokens
    int writing = 0;  ///< over one, or a few
};

/// What a device keeps of calls that it has made, to make them again at less cost.
class Recording
{
public:
    Recording() = default;
    virtual ~Recording() = default;
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;
};

/// Values on their way from a device to the host. It must not outlive the device.
class HostCopy
{
public:
    HostCopy() = default;
    virtual ~HostCopy() = default;
    HostCopy(const HostCopy &) = delete;
    HostCopy &operator=(const HostCopy &) = delete;

    /// Waits until they have arrived. They stay as long as this; empty where the device failed.
    virtual std::span<const float> wait() noexcept = 0;
};

class TrainingOps;

/// One device. Calls queue in order and are made by one thread at a time. Pointers are memory of this
/// device. Nothing but `allocate`, `prepare` and `beginCopyOut` allocates; nothing throws or logs.
class Device
{
public:
    virtual ~Device() = default;

    virtual DeviceInfo info() const = 0;

    /// 64-byte aligned, zeroed. Null when memory is short.
    virtual void *allocate(std::size_t bytes) noexcept = 0;
    virtual void release(void *memory) noexcept = 0;
    virtual void copyIn(float *to, const float *hostFrom, std::size_t values) noexcept = 0;
    virtual void copyOut(float *hostTo, const float *from, std::size_t values) noexcept = 0;  ///< waits
    virtual void copy(float *to, const float *from, std::size_t values) noexcept = 0;
    /// Copies values out as they are after the calls made so far; later ones may change them and don't wait.
    /// Null where that isn't possible, as on a processor, or memory is short: use `copyOut`.
    virtual std::unique_ptr<HostCopy> beginCopyOut(const float *from, std::size_t values) noexcept
    {
        static_cast<void>(from);
        static_cast<void>(values);
        return nullptr;
    }

    /// Null when memory is short.
    virtual std::unique_ptr<Matrix> prepare(const MatrixView &view,
                                            const MatrixOptions &options) noexcept = 0;

    virtual void layerNorm(const LayerNormArgs &args) noexcept = 0;
    virtual void tokenShift(const TokenShiftArgs &args) noexcept = 0;
    virtual void matmul(std::span<const MatmulJob> jobs, int tokens) noexcept = 0;
    virtual void timeMix4(const TimeMix4Args &args) noexcept = 0;
    virtual void timeMix5(const TimeMix5Args &args) noexcept = 0;
    virtual void timeMix7(const TimeMix7Args &args) noexcept = 0;
    virtual void dynamicMix(const DynamicMixArgs &args) noexcept = 0;
    virtual void gatedAdd(const GatedAddArgs &args) noexcept = 0;
    virtual void tokenMatrix(const TokenMatrixArgs &args) noexcept = 0;
    virtual void modulate(const ModulateArgs &args) noexcept = 0;
    virtual void biasActivation(const BiasActivationArgs &args) noexcept = 0;
    virtual void rotary(const RotaryArgs &args) noexcept = 0;
    virtual void attention(const AttentionArgs &args) noexcept = 0;
    /// Floats that `attention` needs as its scratch for groups of `tokens`.
    virtual std::size_t attentionScratch(int tokens, int headSize) const noexcept = 0;

    /// Floats that `digestLogits` needs as its scratch; 0 where the device doesn't make digests, because its
    /// memory is the host's or the vocabulary is too large.
    virtual std::size_t logitDigestScratch(int vocabulary) const noexcept
    {
        static_cast<void>(vocabulary);
        return 0;
    }
    /// Waits, as `copyOut`. After a failure the digest is zeros, without candidates.
    virtual void digestLogits(const LogitDigestArgs &args, LogitDigest &digest) noexcept
    {
        static_cast<void>(args);
        digest = {};
    }

    /// Its gradients; null where it can't train.
    virtual TrainingOps *training() noexcept { return nullptr; }

    /// Of a processor. What is computed doesn't depend on it. By any thread.
    virtual ThreadCounts threads() const noexcept { return {}; }
    virtual void useThreads(const ThreadCounts &counts) noexcept { static_cast<void>(counts); }
    /// The calls that follow are a pass over so many tokens.
    virtual void beginPass(int tokens) noexcept { static_cast<void>(tokens); }

    /// Tokens of one forward pass that keep the device busy.
    virtual int preferredTokens() const noexcept { return 128; }

    /// Makes the calls of `work`, which does nothing but call this device's ops. A device may keep them in
    /// `recording` and next time queue what it has kept instead: the caller resets it before any pointer or
    /// size changes. It must not outlive the device.
    virtual void repeat(std::unique_ptr<Recording> &recording, const std::function<void()> &work) noexcept
    {
        static_cast<void>(recording);
        work();
    }

    /// Work of the host's own, which goes on with what the device has computed: `work` for each of [0,
    /// items), several at once where the device has threads. It doesn't throw, nor call the device.
    virtual void shareOut(int items, const std::function<void(int)> &work) noexcept
    {
        for (int item = 0; item < items; ++item) {
            work(item);
        }
    }

    /// Waits for queued work. False: the device failed and must be opened again.
    [[nodiscard]] virtual bool synchronize() noexcept = 0;
    /// What failed, in the driver's words; empty while nothing has.
    virtual std::string failure() const { return {}; }

    /// Memory of its own that it could still hand out; none where it works in this computer's memory.
    virtual std::optional<std::size_t> freeBytes() noexcept { return std::nullopt; }
};

}  // namespace rookery::kernels
