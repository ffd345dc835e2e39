#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rookery::vision {

/// A field of a protobuf message: a number, or a run of bytes.
struct ProtobufField {
    enum class Wire { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

    std::uint32_t number = 0;
    Wire wire = Wire::Varint;
    std::uint64_t value = 0;           ///< of a varint
    std::span<const std::byte> bytes;  ///< of the others

    std::string_view text() const { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }
};

/// Walks the fields of one message in protobuf's wire format. Nothing in the bytes is trusted; groups, which
/// no ONNX file has, count as damage.
class ProtobufMessage
{
public:
    explicit ProtobufMessage(std::span<const std::byte> bytes)
        : m_rest(bytes)
    {
    }

    /// False once `next` has met something that is no field.
    bool valid() const noexcept { return m_valid; }

    std::optional<ProtobufField> next();

    /// The next varint alone, as in a packed list; 0 where there is none.
    std::uint64_t varint();
    bool atEnd() const noexcept { return m_rest.empty() || !m_valid; }

private:
    std::span<const std::byte> take(std::uint64_t count);

    std::span<const std::byte> m_rest;
    bool m_valid = true;
};

}  // namespace rookery::vision
