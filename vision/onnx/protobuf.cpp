#include "vision/onnx/protobuf.h"

namespace rookery::vision {

std::optional<ProtobufField> ProtobufMessage::next()
{
    if (atEnd()) {
        return std::nullopt;
    }
    constexpr std::uint64_t MostNumber = (1U << 29) - 1;
    ProtobufField field;
    const std::uint64_t key = varint();
    field.number = static_cast<std::uint32_t>(key >> 3);
    field.wire = static_cast<ProtobufField::Wire>(key & 7);
    m_valid = m_valid && key >> 3 != 0 && key >> 3 <= MostNumber;
    switch (key & 7) {
    case 0:
        field.value = varint();
        break;
    case 1:
        field.bytes = take(8);
        break;
    case 2:
        field.bytes = take(varint());
        break;
    case 5:
        field.bytes = take(4);
        break;
    default:
        m_valid = false;
    }
    return m_valid ? std::optional(field) : std::nullopt;
}

std::uint64_t ProtobufMessage::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 70 && m_valid; shift += 7) {
        const auto one = take(1);
        if (one.empty()) {
            return 0;
        }
        const auto byte = std::to_integer<std::uint64_t>(one[0]);
        value |= shift < 64 ? (byte & 0x7F) << shift : 0;
        if (byte < 0x80) {
            return value;
        }
    }
    m_valid = false;
    return 0;
}

std::span<const std::byte> ProtobufMessage::take(std::uint64_t count)
{
    if (count > m_rest.size()) {
        m_valid = false;
        return {};
    }
    const auto taken = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return taken;
}

}  // namespace rookery::vision
