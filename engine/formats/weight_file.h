#pragma once

#include "engine/error.h"
#include "engine/file/mapped_file.h"
#include "kernels/numbers/dtype.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// One tensor of a weight file, contiguous and row-major. `data` points into the mapping or into memory the
/// WeightFile owns (tensors whose stored strides aren't row-major are gathered once when the file is opened).
struct Tensor {
    std::string name;  ///< official name (BlinkDL's), whatever the file calls it
    kernels::DType type = kernels::DType::F32;
    std::vector<std::int64_t> shape;  ///< slowest first
    const std::byte *data = nullptr;  ///< any alignment
    std::size_t bytes = 0;
    /// Last two axes are swapped against the official layout. Low-rank factors in web-rwkv, fla and GGUF
    /// files are stored (out, in), which is how the engine uses them; official files have (in, out).
    bool transposed = false;
    /// The type's name where it is one that Rookery doesn't read ("F8_E4M3"): such a tensor has no data.
    std::string unreadType;

    std::size_t values() const noexcept;
    std::string shapeText() const;  ///< "[1,1,768]"
};

/// What the numbers of a file mean where a format departs from the official state dict. The default is the
/// official meaning.
struct WeightConventions {
    /// rwkv.cpp files store what the recurrence uses: v4 `time_decay` is already -exp(decay); v5 `time_decay`
    /// is already exp(-exp(decay)) and `time_first` (5.0) already exp(first). `time_faaaa` and v6, v7 are
    /// raw.
    bool decayApplied = false;
    /// Of `att.ln_x` in v5 to v7. rwkv.cpp computes v5 with 1e-5, and its models are judged by that.
    float groupNormEps = 64e-5F;
    /// GGUF rwkv6: `att.output` and `ffn.value` of layer i are already divided by 2^(i / n), so the residual
    /// stream must be halved after layers n-1, 2n-1, ... (counted from 0). 0: not scaled.
    int rescaleEveryLayers = 0;
};

using TextMap = std::map<std::string, std::string, std::less<>>;

/// What a reader found in the bytes of a file. Tensor data points into those bytes or into `owned`.
struct WeightContents {
    std::string format;  ///< "pth", "safetensors", "gguf", "rwkv.cpp"
    std::vector<Tensor> tensors;
    std::vector<Tensor> unread;  ///< those of types that Rookery doesn't read; missed only by who needs one
    std::vector<std::unique_ptr<std::byte[]>> owned;
    TextMap metadata;
    std::vector<std::string> vocabulary;
    WeightConventions conventions;
};

/// Reads a weight file of any format from memory, told apart by content; names are brought to the official
/// ones. Errors have no subject; the caller knows the file's name. Nothing in the bytes is trusted: every
/// size, offset and shape is checked before a tensor is listed.
[[nodiscard]] Result<WeightContents> readWeights(std::span<const std::byte> bytes);

/// An opened weight file. Immutable after opening; may be shared between threads. The tensors stay in the
/// mapped file: where another program cuts that short, what is missing reads as zeros and `intact` says so.
class WeightFile
{
public:
    /// \param path a weight file; the list of a model in several files (`*.index.json`) or any of the
    /// numbered files themselves (`x-00001-of-00003.gguf`), which opens all of them; or a folder that holds
    /// one model
    [[nodiscard]] static Result<std::shared_ptr<const WeightFile>> open(const std::filesystem::path &path);

    const std::filesystem::path &path() const noexcept { return m_path; }
    /// "pth", "safetensors", "gguf", "rwkv.cpp"
    const std::string &format() const noexcept { return m_contents.format; }
    const std::map<std::string, Tensor, std::less<>> &tensors() const noexcept { return m_tensors; }
    const Tensor *find(std::string_view name) const noexcept;
    /// Names and types of the tensors whose type isn't read; `find` and `tensors` leave them out.
    const std::map<std::string, std::string, std::less<>> &unread() const noexcept { return m_unread; }
    /// Whether the file has the tensor, in a type that is read or another.
    bool holds(std::string_view name) const noexcept
    {
        return find(name) != nullptr || m_unread.contains(name);
    }
    /// Why `find` gives null, as the end of a sentence: the file lacks it, or has it in a type that isn't
    /// read.
    Sentence whyMissing(std::string_view name) const;
    /// Text metadata of the file (safetensors `__metadata__`, GGUF scalars as text); empty for .pth.
    const TextMap &metadata() const noexcept { return m_contents.metadata; }
    /// Bytes of each token where the file brings its vocabulary (GGUF); empty otherwise.
    const std::vector<std::string> &vocabulary() const noexcept { return m_contents.vocabulary; }
    const WeightConventions &conventions() const noexcept { return m_contents.conventions; }

    /// CorruptFile once a part was read that the file no longer has.
    [[nodiscard]] Result<void> intact() const;

    /// The tensor won't be read again soon: its pages of the file leave the process's memory.
    void release(const Tensor &tensor) const noexcept { release(tensor, 0, tensor.bytes); }
    void release(const Tensor &tensor, std::size_t offset,
                 std::size_t bytes) const noexcept;  ///< a part of it

private:
    WeightFile() = default;
    [[nodiscard]] Result<void> read(const std::filesystem::path &path);
    /// \param part from 0
    [[nodiscard]] Result<void> add(MappedFile mapping, const std::filesystem::path &path, std::size_t part,
                                   std::size_t parts);
    [[nodiscard]] Result<void> addParts(const std::vector<std::filesystem::path> &parts);

    std::filesystem::path m_path;
    std::vector<MappedFile> m_mappings;
    WeightContents m_contents;  ///< its tensors are moved to m_tensors and m_unread
    std::map<std::string, Tensor, std::less<>> m_tensors;
    std::map<std::string, std::string, std::less<>> m_unread;
};

}  // namespace rookery
