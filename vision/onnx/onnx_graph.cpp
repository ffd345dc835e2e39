#include "vision/onnx/onnx_graph.h"

#include "vision/onnx/protobuf.h"

#include <algorithm>
#include <bitset>
#include <cstring>

namespace rookery::vision {

namespace {

using Bytes = std::span<const std::byte>;
using Wire = ProtobufField::Wire;

/// What is wrong with a file, thrown within this file only: the messages lie in each other five deep.
struct Damage {
    ErrorCode code;
    Sentence reason;
};

[[noreturn]] void damaged()
{
    throw Damage{ErrorCode::CorruptFile,
                 sentence("Image encoder", "not a complete ONNX file; export or download it again")};
}

[[noreturn]] void unsupported(Sentence reason)
{
    throw Damage{ErrorCode::UnsupportedModel, std::move(reason)};
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || lead > 0xF4 || length > text.size() - i) {
            return false;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) {
                return false;
            }
        }
        i += length;
    }
    return true;
}

/// \param textual becomes false where the name isn't UTF-8
std::string_view nameOf(const ProtobufField &field, bool &textual)
{
    constexpr std::size_t Longest = 4096;
    if (field.wire != Wire::Bytes || field.bytes.size() > Longest) {
        damaged();
    }
    textual = textual && isUtf8(field.text());
    return field.text();
}

Bytes messageOf(const ProtobufField &field)
{
    if (field.wire != Wire::Bytes) {
        damaged();
    }
    return field.bytes;
}

std::int64_t integerOf(const ProtobufField &field)
{
    if (field.wire != Wire::Varint) {
        damaged();
    }
    return static_cast<std::int64_t>(field.value);
}

/// Calls `visit` for each field. Fields below 32 whose bit stands in `once` may come a single time: protobuf
/// merges what is given twice.
template<typename Visit>
void visitFields(Bytes bytes, std::bitset<32> once, const Visit &visit)
{
    std::bitset<32> seen;
    ProtobufMessage message(bytes);
    while (const auto field = message.next()) {
        if (field->number < 32) {
            if (once[field->number] && seen[field->number]) {
                damaged();
            }
            seen.set(field->number);
        }
        visit(*field);
    }
    if (!message.valid()) {
        damaged();
    }
}

std::bitset<32> fields(std::initializer_list<int> numbers)
{
    std::bitset<32> set;
    for (const int number : numbers) {
        set.set(static_cast<std::size_t>(number));
    }
    return set;
}

constexpr std::size_t MostListed = 4096;  ///< of attributes, axes and shapes, which are short

/// Adds a repeated integer: one value, or packed ones.
void addIntegers(const ProtobufField &field, std::vector<std::int64_t> &to)
{
    if (field.wire == Wire::Bytes) {
        ProtobufMessage packed(field.bytes);
        while (!packed.atEnd() && to.size() <= MostListed) {
            to.push_back(static_cast<std::int64_t>(packed.varint()));
        }
        if (!packed.valid()) {
            damaged();
        }
    } else {
        to.push_back(integerOf(field));
    }
    if (to.size() > MostListed) {
        unsupported(
            sentence("Image encoder", "holds a list of more than 4,096 numbers where a short one belongs"));
    }
}

float floatOf(Bytes four)
{
    float value = 0;
    std::memcpy(&value, four.data(), sizeof value);
    return value;
}

void addFloats(const ProtobufField &field, std::vector<float> &to)
{
    if ((field.wire != Wire::Bytes && field.wire != Wire::Fixed32) ||
        field.bytes.size() % sizeof(float) != 0) {
        damaged();
    }
    if (to.size() + field.bytes.size() / sizeof(float) > MostListed) {
        unsupported(
            sentence("Image encoder", "holds a list of more than 4,096 numbers where a short one belongs"));
    }
    for (std::size_t at = 0; at < field.bytes.size(); at += sizeof(float)) {
        to.push_back(floatOf(field.bytes.subspan(at, sizeof(float))));
    }
}

/// How many values a typed list of a tensor has, whose elements are `width` bytes, or varints where that is
/// 0. The first ones are kept as integers where `to` is given.
std::uint64_t countValues(const ProtobufField &field, std::size_t width, std::vector<std::int64_t> *to)
{
    constexpr std::size_t Kept = 64;
    if (width > 0) {
        const Wire single = width == 4 ? Wire::Fixed32 : Wire::Fixed64;
        if ((field.wire != Wire::Bytes && field.wire != single) || field.bytes.size() % width != 0) {
            damaged();
        }
        return field.bytes.size() / width;
    }
    const auto keep = [&](std::uint64_t value) {
        if (to != nullptr && to->size() <= Kept) {
            to->push_back(static_cast<std::int64_t>(value));
        }
    };
    if (field.wire == Wire::Varint) {
        keep(field.value);
        return 1;
    }
    ProtobufMessage packed(messageOf(field));
    std::uint64_t count = 0;
    for (; !packed.atEnd(); ++count) {
        keep(packed.varint());
    }
    if (!packed.valid()) {
        damaged();
    }
    return count;
}

std::size_t bytesOfType(int type)
{
    switch (static_cast<OnnxType>(type)) {
    case OnnxType::Float:
    case OnnxType::Int32:
        return 4;
    case OnnxType::UInt8:
    case OnnxType::Int8:
    case OnnxType::Bool:
        return 1;
    case OnnxType::Int64:
    case OnnxType::Double:
        return 8;
    case OnnxType::Float16:
        return 2;
    case OnnxType::Undefined:
        break;
    }
    return 0;
}

/// The list that holds the values of a type where they don't stand as raw bytes.
std::uint32_t listOfType(int type)
{
    constexpr std::uint32_t FloatData = 4, Int32Data = 5, Int64Data = 7, DoubleData = 10;
    switch (static_cast<OnnxType>(type)) {
    case OnnxType::Float:
        return FloatData;
    case OnnxType::Int64:
        return Int64Data;
    case OnnxType::Double:
        return DoubleData;
    default:
        return Int32Data;
    }
}

void keepRawIntegers(Bytes raw, OnnxTensor &tensor)
{
    constexpr std::size_t Kept = 64;
    const auto type = static_cast<OnnxType>(tensor.type);
    const std::size_t width = bytesOfType(tensor.type);
    if ((type != OnnxType::Int64 && type != OnnxType::Int32) || raw.size() > Kept * width) {
        return;
    }
    for (std::size_t at = 0; at + width <= raw.size(); at += width) {
        std::int64_t wide = 0;
        std::int32_t narrow = 0;
        std::memcpy(width == 8 ? static_cast<void *>(&wide) : &narrow, raw.data() + at, width);
        tensor.integers.push_back(width == 8 ? wide : narrow);
    }
}

OnnxTensor readTensor(Bytes bytes, bool &textual)
{
    enum : std::uint32_t {
        Axes = 1,
        Type = 2,
        Segment = 3,
        FloatData = 4,
        Int32Data = 5,
        StringData = 6,
        Int64Data = 7,
        Name = 8,
        RawData = 9,
        DoubleData = 10,
        UInt64Data = 11,
        ExternalData = 13,
        Location = 14
    };
    OnnxTensor tensor;
    std::optional<Bytes> raw;
    std::uint32_t list = 0;  // that values were listed in
    visitFields(bytes, fields({Type, Segment, Name, RawData, Location}), [&](const ProtobufField &field) {
        const auto listed = [&](std::size_t width, std::vector<std::int64_t> *integers) {
            tensor.whole = tensor.whole && (list == 0 || list == field.number);
            list = field.number;
            tensor.values += countValues(field, width, integers);
        };
        switch (field.number) {
        case Axes:
            addIntegers(field, tensor.axes);
            break;
        case Type:
            tensor.type = static_cast<int>(std::clamp<std::int64_t>(integerOf(field), 0, INT16_MAX));
            break;
        case FloatData:
            listed(4, nullptr);
            break;
        case DoubleData:
            listed(8, nullptr);
            break;
        case Int32Data:
        case Int64Data:
            listed(0, &tensor.integers);
            break;
        case Name:
            tensor.name = nameOf(field, textual);
            break;
        case RawData:
            raw = messageOf(field);
            break;
        case Segment:
        case StringData:
        case UInt64Data:
            tensor.whole = false;
            break;
        case ExternalData:
            tensor.elsewhere = true;
            break;
        case Location:
            tensor.elsewhere = tensor.elsewhere || integerOf(field) != 0;
            break;
        default:
            break;
        }
    });
    const std::size_t width = bytesOfType(tensor.type);
    if (raw && width > 0) {
        tensor.whole = tensor.whole && list == 0 && raw->size() % width == 0;
        tensor.values = raw->size() / width;
        keepRawIntegers(*raw, tensor);
    }
    tensor.whole = tensor.whole && (list == 0 || list == listOfType(tensor.type));
    return tensor;
}

OnnxAttribute readAttribute(Bytes bytes, bool &textual)
{
    enum : std::uint32_t {
        Name = 1,
        Float = 2,
        Int = 3,
        String = 4,
        Tensor = 5,
        Graph = 6,
        Floats = 7,
        Ints = 8,
        Strings = 9,
        Tensors = 10,
        Graphs = 11,
        Type = 20,
        Reference = 21
    };
    using Kind = OnnxAttribute::Kind;
    OnnxAttribute attribute;
    std::vector<Kind> held;
    std::int64_t said = 0;
    visitFields(bytes, fields({Name, Float, Int, String, Tensor, Type}), [&](const ProtobufField &field) {
        switch (field.number) {
        case Name:
            attribute.name = nameOf(field, textual);
            break;
        case Float:
            if (field.wire != Wire::Fixed32) {
                damaged();
            }
            attribute.number = floatOf(field.bytes);
            held.push_back(Kind::Float);
            break;
        case Int:
            attribute.integer = integerOf(field);
            held.push_back(Kind::Int);
            break;
        case String:
            attribute.text = nameOf(field, textual);
            held.push_back(Kind::String);
            break;
        case Tensor:
            attribute.tensor = readTensor(messageOf(field), textual);
            held.push_back(Kind::Tensor);
            break;
        case Floats:
            addFloats(field, attribute.numbers);
            held.push_back(Kind::Floats);
            break;
        case Ints:
            addIntegers(field, attribute.integers);
            held.push_back(Kind::Ints);
            break;
        case Strings:
            nameOf(field, textual);
            held.push_back(Kind::Strings);
            break;
        case Type:
            said = integerOf(field);
            break;
        case Graph:
        case Graphs:
            unsupported(
                sentence("Image encoder", "contains conditions or loops, which no image encoder needs"));
        case Tensors:
        case Reference:
            unsupported(sentence("Image encoder", "has an attribute of a rare kind"));
        default:
            break;
        }
    });
    attribute.kind = held.empty() ? static_cast<Kind>(std::clamp<std::int64_t>(said, 0, 8)) : held.front();
    // An empty list holds nothing, so only its said type tells it.
    if (std::ranges::any_of(held, [&](Kind kind) { return kind != attribute.kind; }) ||
        (said != 0 && said != static_cast<std::int64_t>(attribute.kind)) || attribute.name.empty()) {
        damaged();
    }
    return attribute;
}

OnnxNode readNode(Bytes bytes, bool &textual)
{
    enum : std::uint32_t {
        Input = 1,
        Output = 2,
        Name = 3,
        Type = 4,
        Attribute = 5,
        Domain = 7,
        Overload = 8
    };
    constexpr std::size_t MostOfEach = 1024;
    OnnxNode node;
    visitFields(bytes, fields({Name, Type, Domain, Overload}), [&](const ProtobufField &field) {
        switch (field.number) {
        case Input:
            node.inputs.push_back(nameOf(field, textual));
            break;
        case Output:
            node.outputs.push_back(nameOf(field, textual));
            break;
        case Name:
            node.name = nameOf(field, textual);
            break;
        case Type:
            node.type = nameOf(field, textual);
            break;
        case Attribute:
            node.attributes.push_back(readAttribute(messageOf(field), textual));
            break;
        case Domain:
            node.domain = nameOf(field, textual);
            break;
        default:
            break;
        }
        if (std::max({node.inputs.size(), node.outputs.size(), node.attributes.size()}) > MostOfEach) {
            unsupported(
                sentence("Image encoder", "has a node of more than 1,024 inputs, outputs or attributes"));
        }
    });
    return node;
}

/// The axes of a TypeProto's tensor.
void readType(Bytes bytes, OnnxValue &value)
{
    enum : std::uint32_t { TensorType = 1, ElementType = 1, Shape = 2, Dimension = 1, Length = 1 };
    const auto readDimension = [&](Bytes dimension) {
        value.axes.push_back(0);
        visitFields(dimension, fields({Length, 2}), [&](const ProtobufField &field) {
            if (field.number == Length) {
                value.axes.back() = integerOf(field);
            }
        });
        if (value.axes.size() > MostListed) {
            unsupported(sentence("Image encoder", "has a value of more than 4,096 axes"));
        }
    };
    const auto readShape = [&](Bytes shape) {
        visitFields(shape, {}, [&](const ProtobufField &field) {
            if (field.number == Dimension) {
                readDimension(messageOf(field));
            }
        });
    };
    const auto readTensorType = [&](Bytes tensor) {
        visitFields(tensor, fields({ElementType, Shape}), [&](const ProtobufField &field) {
            if (field.number == ElementType) {
                value.type = static_cast<int>(std::clamp<std::int64_t>(integerOf(field), 0, INT16_MAX));
            } else if (field.number == Shape) {
                readShape(messageOf(field));
            }
        });
    };
    visitFields(bytes, fields({TensorType}), [&](const ProtobufField &field) {
        if (field.number == TensorType) {
            readTensorType(messageOf(field));
        } else if (field.wire == Wire::Bytes && field.number != 6) {  // 6 is a denotation
            unsupported(sentence("Image encoder", "has an input or output that is no tensor"));
        }
    });
}

OnnxValue readValue(Bytes bytes, bool &textual)
{
    enum : std::uint32_t { Name = 1, Type = 2 };
    OnnxValue value;
    visitFields(bytes, fields({Name, Type}), [&](const ProtobufField &field) {
        if (field.number == Name) {
            value.name = nameOf(field, textual);
        } else if (field.number == Type) {
            readType(messageOf(field), value);
        }
    });
    return value;
}

void readGraph(Bytes bytes, OnnxGraph &graph)
{
    bool &textual = graph.textual;
    enum : std::uint32_t { Node = 1, Name = 2, Initialiser = 5, Input = 11, Output = 12, Sparse = 15 };
    constexpr std::size_t MostNodes = 50'000;
    visitFields(bytes, fields({Name}), [&](const ProtobufField &field) {
        switch (field.number) {
        case Node:
            graph.nodes.push_back(readNode(messageOf(field), textual));
            break;
        case Initialiser:
            graph.initialisers.push_back(readTensor(messageOf(field), textual));
            break;
        case Input:
            graph.inputs.push_back(readValue(messageOf(field), textual));
            break;
        case Output:
            graph.outputs.push_back(readValue(messageOf(field), textual));
            break;
        case Name:
            nameOf(field, textual);
            break;
        case Sparse:
            unsupported(sentence("Image encoder", "has sparse weights; export them in full"));
        default:
            break;
        }
        if (std::max({graph.nodes.size(), graph.initialisers.size(), graph.inputs.size(),
                      graph.outputs.size()}) > MostNodes) {
            unsupported(
                sentence("Image encoder", "has more than 50,000 nodes, which no image encoder needs"));
        }
    });
}

OnnxGraph readModel(Bytes bytes)
{
    enum : std::uint32_t { Version = 1, Graph = 7, OpsetImport = 8, Training = 20, Functions = 25 };
    enum : std::uint32_t { Domain = 1, OpsetVersion = 2 };
    OnnxGraph graph;
    bool &textual = graph.textual;
    bool found = false;
    visitFields(bytes, fields({Version, Graph}), [&](const ProtobufField &field) {
        if (field.number == Graph) {
            found = true;
            readGraph(messageOf(field), graph);
        } else if (field.number == OpsetImport) {
            std::string_view domain;
            std::int64_t version = 0;
            visitFields(messageOf(field), fields({Domain, OpsetVersion}), [&](const ProtobufField &part) {
                if (part.number == Domain) {
                    domain = nameOf(part, textual);
                } else if (part.number == OpsetVersion) {
                    version = integerOf(part);
                }
            });
            if (domain.empty() || domain == "ai.onnx") {
                graph.opset = version;
            }
        } else if (field.number == Training || field.number == Functions) {
            unsupported(sentence("Image encoder",
                                 "has functions of its own or parts for training; export it for inference"));
        }
    });
    if (!found) {
        damaged();
    }
    return graph;
}

}  // namespace

Result<OnnxGraph> readOnnxGraph(std::span<const std::byte> bytes, const std::string &name)
{
    // Protobuf counts bytes in an int.
    if (bytes.size() > INT32_MAX) {
        return failure(ErrorCode::UnsupportedModel, name,
                       sentence("Image encoder", "an ONNX file of more than 2 GB can't be read"));
    }
    try {
        return readModel(bytes);
    } catch (const Damage &damage) {
        return failure(damage.code, name, damage.reason);
    }
}

}  // namespace rookery::vision
