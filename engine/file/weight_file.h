#pragma once

#include "engine/error.h"
#include "engine/file/mapped_file.h"
#include "kernels/dtype.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// One tensor of a weight file, contiguous and row-major. `data` points into the mapping or into memory the
/// WeightFile owns (tensors whose stored strides aren't row-major are gathered once when the file is opened).
struct Tensor {
    std::string name;  ///< official name (BlinkDL's), whatever the file calls it
    kernels::DType type;
    std::vector<std::int64_t> shape;  ///< slowest first
    const std::byte *data;
    std::size_t bytes;
    /// Last two axes are swapped against the official layout. Low-rank factors in web-rwkv, fla and GGUF
    /// files are stored (out, in), which is how the engine uses them; official files have (in, out).
    bool transposed = false;

    std::size_t values() const noexcept;
    std::string shapeText() const;  ///< "[1,1,768]"
};

/// An opened weight file of any format, told apart by content, never by name. Tensor names are brought to the
/// official ones. Immutable after opening; may be shared between threads. Nothing in a file is trusted: every
/// size, offset and shape is checked against the file before a tensor is listed.
class WeightFile
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const WeightFile>> open(const std::filesystem::path &path);

    const std::filesystem::path &path() const noexcept { return m_path; }
    const std::string &format() const noexcept
    {
        return m_format;
    }  ///< "pth", "safetensors", "gguf", "rwkv.cpp"
    const std::map<std::string, Tensor, std::less<>> &tensors() const noexcept { return m_tensors; }
    const Tensor *find(std::string_view name) const noexcept;
    /// Text metadata of the file (safetensors `__metadata__`, GGUF scalars as text); empty for .pth.
    const std::map<std::string, std::string, std::less<>> &metadata() const noexcept { return m_metadata; }
    /// Bytes of each token where the file brings its vocabulary (GGUF); empty otherwise.
    const std::vector<std::string> &vocabulary() const noexcept { return m_vocabulary; }

private:
    friend class WeightFileBuilder;
    WeightFile() = default;

    std::filesystem::path m_path;
    std::string m_format;
    MappedFile m_mapping;
    std::vector<std::unique_ptr<std::byte[]>> m_owned;
    std::map<std::string, Tensor, std::less<>> m_tensors;
    std::map<std::string, std::string, std::less<>> m_metadata;
    std::vector<std::string> m_vocabulary;
};

}  // namespace rookery
