#include "vision/onnx_header.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rookery::vision {

namespace {

using Bytes = std::span<const std::byte>;

/// A field of a protobuf message: a number or a run of bytes.
struct Field {
    std::uint32_t number = 0;
    std::uint64_t value = 0;
    Bytes bytes;
};

/// Walks the fields of one message.
class Message
{
public:
    explicit Message(Bytes bytes)
        : m_rest(bytes)
    {
    }

    bool valid() const noexcept { return m_valid; }

    std::optional<Field> next()
    {
        if (m_rest.empty() || !m_valid) {
            return std::nullopt;
        }
        Field field;
        const std::uint64_t key = varint();
        field.number = static_cast<std::uint32_t>(key >> 3);
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

private:
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const Bytes one = take(1);
            if (one.empty()) {
                return 0;
            }
            const auto byte = std::to_integer<std::uint64_t>(one[0]);
            value |= (byte & 0x7F) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        m_valid = false;
        return 0;
    }

    Bytes take(std::uint64_t count)
    {
        if (count > m_rest.size()) {
            m_valid = false;
            return {};
        }
        const Bytes taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    Bytes m_rest;
    bool m_valid = true;
};

/// The bytes of the first field `number`; empty where there is none.
Bytes child(Bytes message, std::uint32_t number)
{
    Message fields(message);
    while (const auto field = fields.next()) {
        if (field->number == number) {
            return field->bytes;
        }
    }
    return {};
}

/// The axes of a ValueInfoProto's tensor; 0 for one without a fixed length.
std::vector<std::int64_t> axesOf(Bytes valueInfo)
{
    constexpr std::uint32_t Type = 2, TensorType = 1, Shape = 2, Dimension = 1, Length = 1;
    std::vector<std::int64_t> axes;
    Message dimensions(child(child(child(valueInfo, Type), TensorType), Shape));
    while (const auto dimension = dimensions.next()) {
        if (dimension->number != Dimension) {
            continue;
        }
        axes.push_back(0);
        Message fields(dimension->bytes);
        while (const auto field = fields.next()) {
            if (field->number == Length) {
                axes.back() = static_cast<std::int64_t>(field->value);
            }
        }
    }
    return axes;
}

}  // namespace

Result<OnnxHeader> readOnnxHeader(std::span<const std::byte> bytes, const std::string &name)
{
    constexpr std::uint32_t Graph = 7, OpsetImport = 8, OpsetVersion = 2, Input = 11;
    constexpr std::int64_t MaxSide = 4096;
    OnnxHeader header;
    Bytes graph;
    Message model(bytes);
    while (const auto field = model.next()) {
        if (field->number == Graph) {
            graph = field->bytes;
        } else if (field->number == OpsetImport) {
            Message opset(field->bytes);
            while (const auto part = opset.next()) {
                header.opset = part->number == OpsetVersion ? static_cast<int>(part->value) : header.opset;
            }
        }
    }
    if (!model.valid() || graph.empty()) {
        return failure(ErrorCode::CorruptFile, name, "not a complete ONNX file; export or download it again");
    }
    Message fields(graph);
    while (const auto field = fields.next()) {
        const std::vector<std::int64_t> axes =
            field->number == Input ? axesOf(field->bytes) : std::vector<std::int64_t>{};
        if (axes.size() == 4 && axes[1] == 3 && axes[2] > 0 && axes[3] > 0 && axes[2] <= MaxSide &&
            axes[3] <= MaxSide) {
            header.height = static_cast<int>(axes[2]);
            header.width = static_cast<int>(axes[3]);
            return header;
        }
    }
    return failure(
        fields.valid() ? ErrorCode::UnsupportedModel : ErrorCode::CorruptFile, name,
        "has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes");
}

}  // namespace rookery::vision
