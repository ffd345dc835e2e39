#pragma once

#include "engine/error.h"
#include "engine/tokens/tokenizer.h"
#include "kernels/device/buffer.h"
#include "kernels/device/device.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace rookery {

/// The sizes that a model's state follows from.
struct StateShape {
    int layers = 0;
    int width = 0;     ///< D
    int heads = 0;     ///< H, 0 for v4
    int headSize = 0;  ///< N, 0 for v4
    bool rwkv4 = false;

    std::size_t valuesPerLayer() const noexcept;
    std::size_t values() const noexcept { return valuesPerLayer() * static_cast<std::size_t>(layers); }
    bool operator==(const StateShape &) const = default;
};

/// The model that a state belongs to: its sizes, fingerprint and devices.
struct StateTarget {
    StateShape shape;
    std::string fingerprint;
    std::shared_ptr<kernels::Device> device;
    std::shared_ptr<kernels::Device> laterDevice = {};  ///< of the layers from `laterFrom` on; null: none
    int laterFrom = 0;
};

/// Everything a model remembers of a conversation. A value of fixed size whatever the conversation's length;
/// copying it forks the conversation. float32; per layer: att shift [D], then S [H, N value, N key]
/// (v4: aa [D], bb [D], pp [D]), then ffn shift [D]. Lives in the memory of the model's device, or of its
/// two.
///
/// Between turns a state may lag behind the text: `pending` are tokens that belong to the conversation but
/// have not been fed yet (the last sampled token never has). Whoever continues feeds them first.
class State
{
public:
    State() = default;
    explicit State(const StateTarget &target);  ///< the zero state; `empty()` when memory is short
    State(State &&) noexcept = default;
    State &operator=(State &&) noexcept = default;

    State clone() const;  ///< named, because it copies megabytes
    /// The same into memory that is there. \pre both are of one model, and not empty
    void assign(const State &other) noexcept;

    const StateShape &shape() const noexcept { return m_shape; }
    const std::string &fingerprint() const noexcept { return m_fingerprint; }
    bool empty() const noexcept { return size() == 0; }
    std::size_t bytes() const noexcept { return size() * sizeof(float); }

    std::uint64_t tokensFed = 0;  ///< tokens and image rows that went into it since the zero state
    std::vector<TokenId> pending;

    float *attShift(int layer) noexcept;
    float *wkv(int layer) noexcept;
    float *ffnShift(int layer) noexcept;

    std::vector<float> values() const;                       ///< all values, copied to the host
    bool setValues(std::span<const float> values) noexcept;  ///< false: not shape().values() many

    bool operator==(const State &other) const;  ///< bit for bit, same model, same position

private:
    friend class StateCopy;
    /// Zero where memory was short.
    std::size_t size() const noexcept;
    float *layerValues(int layer) noexcept;

    StateShape m_shape;
    std::string m_fingerprint;
    kernels::Buffer m_values;  ///< of the layers before m_laterFrom
    kernels::Buffer m_later;   ///< of those behind
    int m_laterFrom = 0;
};

/// What a state is when this is made, on its way to the host while the conversation goes on: a card computes
/// meanwhile. Waited for once the values are needed.
class StateCopy
{
public:
    explicit StateCopy(const State &state);

    const StateShape &shape() const noexcept { return m_shape; }
    const std::string &fingerprint() const noexcept { return m_fingerprint; }
    std::uint64_t tokensFed() const noexcept { return m_tokensFed; }
    const std::vector<TokenId> &pending() const noexcept { return m_pending; }

    /// The values of a layer, waited for; empty where the device failed.
    std::span<const float> layer(int index);

private:
    /// The values of one device.
    struct Part {
        std::shared_ptr<kernels::Device> device;
        std::unique_ptr<kernels::HostCopy> copy;
        std::vector<float> values;  ///< where there is no `copy`
    };
    static Part begin(const kernels::Buffer &buffer);

    StateShape m_shape;
    std::string m_fingerprint;
    std::uint64_t m_tokensFed;
    std::vector<TokenId> m_pending;
    int m_laterFrom;
    Part m_parts[2];  ///< of the layers before m_laterFrom, of those behind
};

/// A state as one safetensors image (per layer `blocks.i.att.shift`, `.att.wkv`, `.ffn.shift`) with metadata
/// `rookery.fingerprint`, `rookery.tokens`, `rookery.pending`, and `rookery.xxh3`, a checksum of these and of
/// the values; the same bytes go into files and the database.
/// \return DeviceFailed
[[nodiscard]] Result<std::vector<std::byte>> serialize(const State &state);
[[nodiscard]] Result<std::vector<std::byte>> serialize(StateCopy state);

/// One without a checksum, as older versions wrote it, is read too.
/// \return StateMismatch where it belongs to another model, CorruptFile where it isn't a state or is damaged.
/// `name` is used in errors.
[[nodiscard]] Result<State> deserialize(std::span<const std::byte> image, const StateTarget &target,
                                        const std::string &name);

/// Written to a temporary file first, then renamed: an interrupted save leaves the old file.
[[nodiscard]] Result<void> saveState(const State &state, const std::filesystem::path &file);
[[nodiscard]] Result<State> loadState(const std::filesystem::path &file, const StateTarget &target);

}  // namespace rookery
