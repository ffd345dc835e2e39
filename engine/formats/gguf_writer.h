#pragma once

#include "engine/file/atomic_file.h"
#include "kernels/numbers/dtype.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace rookery {

using GgufMetadataValue = std::variant<std::uint32_t, float, bool, std::string, std::vector<std::string>,
                                       std::vector<std::int32_t>>;

struct GgufMetadata {
    std::string key;
    GgufMetadataValue value;
};

struct GgufTensorHead {
    std::string name;
    kernels::DType type = kernels::DType::F32;
    std::vector<std::int64_t> shape;  ///< slowest first; the file has them reversed

    std::size_t bytes() const noexcept;
};

/// Writes a GGUF file, version 3, atomically. The header is written first, so every tensor is declared before
/// the first byte of data; then the data is appended tensor by tensor in the declared order, in pieces of any
/// size. Only the header is held in memory.
class GgufWriter
{
public:
    [[nodiscard]] static Result<GgufWriter> create(const std::filesystem::path &target,
                                                   std::span<const GgufMetadata> metadata,
                                                   std::vector<GgufTensorHead> tensors);

    /// The next bytes of the current tensor, not beyond its end.
    [[nodiscard]] Result<void> append(std::span<const std::byte> bytes);

    /// \pre all tensors are complete
    [[nodiscard]] Result<void> commit();

private:
    GgufWriter(AtomicFile file, std::vector<GgufTensorHead> tensors);

    AtomicFile m_file;
    std::vector<GgufTensorHead> m_tensors;
    std::size_t m_current = 0;
    std::size_t m_written = 0;  ///< bytes of the current tensor
};

/// A token's bytes as GGUF has them: printable ASCII, the rest as Python escapes.
std::string escapedToken(std::string_view bytes);

}  // namespace rookery
