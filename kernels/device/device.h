#pragma once

#include "kernels/numbers/dtype.h"
#include "kernels/ops/encoder.h"
#include "kernels/ops/logit_digest.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

/// The arithmetic of RWKV on one device. Everything a model computes is a call of `Device`, so a CPU and a
/// GPU run the same forward pass. The calls are coarse on purpose: each is one pass over memory on a GPU
/// (one kernel) and one hand-off to the thread pool on a CPU.
namespace rookery::kernels {

/// A weight matrix in host memory as its file has it: row-major (rows, columns), used as y = W x.
struct MatrixView {
    DType type;
    const std::byte *data;  ///< any alignment; must outlive a `Matrix` made from it that `readsView()`
    int rows;               ///< outputs
    int columns;            ///< inputs, a multiple of the type's block
};

/// What a matrix becomes on the device.
enum class WeightFormat : std::uint8_t {
    AsStored,  ///< the file's type; 16-bit and float32 rows are read in place, never copied to float32
    Int8,      ///< 8-bit with a scale per 32 values of a row
    Int4,      ///< 4-bit with a scale per 32 values of a row
};

struct MatrixOptions {
    WeightFormat format = WeightFormat::AsStored;
    /// Most inputs are expected to be exactly zero (squared ReLU): store it so that a zero input's column is
    /// not read at all.
    bool sparseInput = false;
    /// Converting a large matrix takes seconds: null is returned soon after a stop was requested.
    std::stop_token stop = {};
    /// Told of rows [first, first + count) of a matrix that is converted when they won't be read again, so
    /// that their memory can be given back long before the last is done. On the calling thread. May be null.
    std::function<void(int first, int count)> rowsDone = {};
};

/// A weight matrix made ready for one device. Immutable; may be shared between threads.
class Matrix
{
public:
    Matrix(int rows, int columns, std::size_t bytes)
        : m_rows(rows)
        , m_columns(columns)
        , m_bytes(bytes)
    {
    }
    virtual ~Matrix() = default;
    Matrix(const Matrix &) = delete;
    Matrix &operator=(const Matrix &) = delete;

    int rows() const noexcept { return m_rows; }
    int columns() const noexcept { return m_columns; }
    std::size_t bytes() const noexcept { return m_bytes; }  ///< read by one dense product with a vector
    /// Are the rows still read from the memory of the view that this was made from?
    virtual bool readsView() const noexcept { return false; }

private:
    int m_rows;
    int m_columns;
    std::size_t m_bytes;
};

/// Applied to each output of a matrix product.
enum class Activation : std::uint8_t { None, Tanh, Sigmoid, Silu, ReluSquared };

/// y = activation(W x) for `tokens` rows of x, or y += W x. Jobs of one call must not depend on each other.
struct MatmulJob {
    const Matrix *weight;
    const float *x;  ///< [T, columns]
    float *y;        ///< [T, rows]
    Activation activation = Activation::None;
    bool accumulate = false;  ///< add to y; only with Activation::None
};

/// y = (x - mean) / sqrt(variance + eps) * weight + bias over each row; biased variance.
struct LayerNormArgs {
    const float *x;       ///< [T, D]
    const float *weight;  ///< [D]
    const float *bias;    ///< [D]
    float *y;             ///< [T, D], may be x
    int tokens;
    int width;
    float eps;
};

/// Rows that don't follow each other but belong to as many conversations, a token of each: one pass over the
/// weights serves them all.
struct Streams {
    static constexpr int Max = 16;

    int count = 0;           ///< 0: the rows are one conversation's; else as many as there are rows
    float *state[Max] = {};  ///< of each row, in place of the op's one
};

/// Layer norm, token shift and its interpolations in one pass:
///     z_t = LN(x_t),  p_t = z_{t-1} (`previous` for the first row),
///     output_c = z + (p - z) * mix_c
/// with mix_c the weight of the *previous* token (the convention of v6 and v7; callers of v4 and v5 pass one
/// minus the file's value). `previous` becomes the last row's z.
struct ShiftMixArgs {
    static constexpr int MaxOutputs = 6;

    const float *x;                ///< [T, D] residual stream
    const float *weight;           ///< [D] layer norm
    const float *bias;             ///< [D]
    float *previous;               ///< [D] state, updated
    float *normed;                 ///< [T, D] receives z; scratch where the caller doesn't need it
    const float *mix[MaxOutputs];  ///< [D] each
    float *output[MaxOutputs];     ///< [T, D] each
    int outputs;
    int tokens;
    int width;
    float eps;
    Streams streams = {};  ///< in place of `previous`
};

/// The time mix of RWKV-7 between its projections: decay, removal key, in-context learning rate, value
/// residual, wkv recurrence, group norm, bonus and gate. Source: arXiv:2503.14456 (RWKV-7 "Goose"),
/// section 4.
///     w  = exp(-exp(-1/2) sigmoid(w0 + w))          a = sigmoid(a0 + a)
///     kk = normalise per head(k * k_k)              k = k (1 + (a - 1) k_a)
///     v  = v + (vFirst - v) sigmoid(v0 + vMix)      (not in layer 0, where vFirst = v is written)
///     S  = S diag(w) + (S (-kk)) (kk a)^T + v k^T   y = S r
///     out = (GroupNorm(y) + (sum_j r k r_k) v) * g
struct TimeMix7Args {
    // Projections of the current tokens, [T, D] each; scratch: overwritten.
    float *r;
    float *w;  ///< tanh(x_w w1) w2, before w0 and the decay's exponentials
    float *k;
    float *v;
    float *a;       ///< (x_a a1) a2, before a0
    float *g;       ///< sigmoid(x_g g1) g2
    float *vMix;    ///< (x_v v1) v2, before v0; null in layer 0
    float *vFirst;  ///< [T, D] value of layer 0: written when vMix is null, else read
    // Parameters, [D] each (r_k is [H, N] flattened).
    const float *w0;
    const float *a0;
    const float *v0;  ///< null in layer 0
    const float *k_k;
    const float *k_a;
    const float *r_k;
    const float *normWeight;
    const float *normBias;
    float *state;  ///< [H, N, N] row = value channel, column = key channel; updated
    float *out;    ///< [T, D]
    int tokens;
    int heads;
    int headSize;  ///< N, a multiple of 8, at most 256
    float normEps;
    Streams streams = {};  ///< in place of `state`
};

/// The time mix of RWKV-4 between its projections, for each channel on its own. Source: arXiv:2305.13048,
/// appendix D, in its form with a running exponent pp that keeps numerator aa and denominator bb in range.
///     q = max(pp, bonus + k):       y  = (e^(pp - q) aa + e^(bonus + k - q) v) / (e^(pp - q) bb + e^(bonus +
///     k - q)) q = max(pp + decay, k):       aa = e^(pp + decay - q) aa + e^(k - q) v      (bb likewise with
///     v = 1) pp = q                        out = r y
struct TimeMix4Args {
    const float *r;      ///< [T, D] receptance, the sigmoid applied
    const float *k;      ///< [T, D]
    const float *v;      ///< [T, D]
    const float *decay;  ///< [D] below 0: -exp of the parameter
    const float *bonus;  ///< [D] of the current token
    float *state;        ///< [3, D] aa, bb, pp; updated
    float *out;          ///< [T, D]
    int tokens;
    int width;
    Streams streams = {};  ///< in place of `state`
};

/// The time mix of RWKV-5 and RWKV-6 between their projections. Source: arXiv:2404.05892 (Eagle and Finch).
///     w_t = decay (RWKV-5)   or   exp(-exp(w0 + w_t)) (RWKV-6, a fresh decay for every token)
///     y = (S + v (bonus k)^T) r     S = S diag(w) + v k^T     (y reads the state before the update)
///     out = GroupNorm(y) * g
struct TimeMix5Args {
    const float *r;  ///< [T, D]
    const float *k;  ///< [T, D]
    const float *v;  ///< [T, D]
    const float *g;  ///< [T, D] silu applied; null where the version has no gate (5.0)
    /// Decay factors in [0, 1), the same for every token; null in RWKV-6.
    const float *decay;  ///< [D]
    float *w;            ///< [T, D] tanh(x_w w1) w2, overwritten; null in RWKV-5
    const float *w0;     ///< [D]; null in RWKV-5
    const float *bonus;  ///< [D]
    const float *normWeight;
    const float *normBias;
    float *state;  ///< [H, N, N] row = value channel, column = key channel; updated
    float *out;    ///< [T, D]
    int tokens;
    int heads;
    int headSize;  ///< N, a multiple of 8, at most 256
    float normEps;
    Streams streams = {};  ///< in place of `state`
};

/// Interpolations between a token and the one before it whose weights depend on the token:
///     x_c = z + (p - z) * (base_c + x_c)
struct DynamicMixArgs {
    static constexpr int MaxOutputs = 5;

    const float *z;                 ///< [T, D] current token
    const float *p;                 ///< [T, D] the one before
    const float *base[MaxOutputs];  ///< [D] each: share of the previous token
    float *x[MaxOutputs];           ///< [T, D] each: what is added to the share, replaced by the result
    int outputs;
    int tokens;
    int width;
};

/// x = (x + gate * y) * scale, element by element.
struct GatedAddArgs {
    const float *gate;  ///< [T, D]
    const float *y;     ///< [T, D]
    float *x;           ///< [T, D]
    int tokens;
    int width;
    float scale;
};

/// h_t = z_t R_t: a small square matrix of its own for every token (DeepEmbed, RWKV-7a).
struct TokenMatrixArgs {
    const float *z;       ///< [T, M]
    const float *matrix;  ///< [T, M, M], row = input
    float *h;             ///< [T, M]
    int tokens;
    int side;  ///< M
};

/// x = x * (factor + bias), element by element.
struct ModulateArgs {
    const float *factor;  ///< [T, D]
    const float *bias;    ///< [D]
    float *x;             ///< [T, D]
    int tokens;
    int width;
};

/// What a device is, for people and for `rookery-cli info`.
struct DeviceInfo {
    std::string name;         ///< "cpu", "cuda:0"
    std::string description;  ///< "AMD EPYC, AVX-512, 2 threads"
    int threads = 0;          ///< CPU worker threads, 0 on a GPU
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

/// One device. Calls queue in order and are made by one thread at a time. Pointers are memory of this
/// device. Nothing but `allocate`, `prepare` and `beginCopyOut`
/// allocates; nothing throws or logs.
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
    virtual void shiftMix(const ShiftMixArgs &args) noexcept = 0;
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

    /// Waits for queued work. False: the device failed and must be opened again.
    [[nodiscard]] virtual bool synchronize() noexcept = 0;
    /// What failed, in the driver's words; empty while nothing has.
    virtual std::string failure() const { return {}; }

    /// Memory of its own that it could still hand out; none where it works in this computer's memory.
    virtual std::optional<std::size_t> freeBytes() noexcept { return std::nullopt; }
};

struct DeviceOptions {
    int threads = 0;  ///< worker threads, 0 = one per physical core; a card's only convert weights
    int index = 0;    ///< which card
};

/// Why a backend can't be used.
struct Obstacle {
    bool absent;         ///< what it needs isn't there at all: nothing to repair
    std::string reason;  ///< the rest of a sentence
};

struct Backend {
    const char *name;           ///< "cpu-avx512", "cpu-avx2", "cpu-scalar"
    bool (*usable)() noexcept;  ///< does this computer have what it needs?
    std::shared_ptr<Device> (*open)(const DeviceOptions &options);  ///< null when it can't be opened
    /// Asked where one of the two above has said no; null where only memory can be short.
    Obstacle (*obstacle)(const DeviceOptions &options) = nullptr;
};

/// Compiled-in backends, fastest first; the last, scalar CPU, is always usable. The environment variable
/// ROOKERY_BACKEND names one to force (tests use it to cover every instruction set on one machine).
std::span<const Backend> backends() noexcept;

/// A block of float memory on a device, released with its last owner's device still alive.
class Buffer
{
public:
    Buffer() = default;
    /// Zeroed. `empty()` afterwards when memory is short.
    Buffer(std::shared_ptr<Device> device, std::size_t values);
    Buffer(Buffer &&other) noexcept;
    Buffer &operator=(Buffer &&other) noexcept;
    ~Buffer();

    Buffer clone() const;  ///< named, because it copies

    float *data() noexcept { return m_data; }
    const float *data() const noexcept { return m_data; }
    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_data == nullptr; }
    const std::shared_ptr<Device> &device() const noexcept { return m_device; }

    /// \pre `host` has size() values.
    void read(std::span<float> host) const noexcept;
    void write(std::span<const float> host) noexcept;

private:
    std::shared_ptr<Device> m_device;
    float *m_data = nullptr;
    std::size_t m_size = 0;
};

}  // namespace rookery::kernels
