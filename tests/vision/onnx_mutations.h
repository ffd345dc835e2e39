#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <vector>

/// An ONNX file as a tree of protobuf fields that can be changed and written again; it knows which fields are
/// messages, but nothing of what Rookery makes of them. For the fuzzer and the test of the importer's path.
namespace onnx_mutations {

/// What a field's bytes are.
enum class Kind {
    Model,
    Graph,
    Node,
    Attribute,
    Tensor,
    Value,
    Type,
    TensorType,
    Shape,
    Dimension,
    Opset,
    Leaf
};

struct Field {
    std::uint32_t number = 0;
    unsigned wire = 0;
    std::uint64_t value = 0;      ///< of a varint
    std::string bytes;            ///< of a leaf
    Kind kind = Kind::Leaf;       ///< of a message
    std::vector<Field> children;  ///< of a message
};

inline Kind childKind(Kind parent, std::uint32_t number)
{
    switch (parent) {
    case Kind::Model:
        return number == 7 ? Kind::Graph : number == 8 ? Kind::Opset : Kind::Leaf;
    case Kind::Graph:
        return number == 1                    ? Kind::Node
               : number == 5                  ? Kind::Tensor
               : number >= 11 && number <= 13 ? Kind::Value
                                              : Kind::Leaf;
    case Kind::Node:
        return number == 5 ? Kind::Attribute : Kind::Leaf;
    case Kind::Attribute:
        return number == 5 ? Kind::Tensor : Kind::Leaf;
    case Kind::Value:
        return number == 2 ? Kind::Type : Kind::Leaf;
    case Kind::Type:
        return number == 1 ? Kind::TensorType : Kind::Leaf;
    case Kind::TensorType:
        return number == 2 ? Kind::Shape : Kind::Leaf;
    case Kind::Shape:
        return number == 1 ? Kind::Dimension : Kind::Leaf;
    default:
        return Kind::Leaf;
    }
}

/// \return false where the bytes are no message
inline bool parse(std::string_view bytes, Kind kind, std::vector<Field> &to)
{
    std::size_t at = 0;
    const auto varint = [&](std::uint64_t &value) {
        value = 0;
        for (int shift = 0; shift < 64 && at < bytes.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) {
                return true;
            }
        }
        return false;
    };
    while (at < bytes.size()) {
        Field field;
        std::uint64_t key = 0, length = 0;
        if (!varint(key)) {
            return false;
        }
        field.number = static_cast<std::uint32_t>(key >> 3);
        field.wire = key & 7;
        if (field.wire == 0) {
            if (!varint(field.value)) {
                return false;
            }
            to.push_back(std::move(field));
            continue;
        }
        length = field.wire == 1 ? 8 : field.wire == 5 ? 4 : 0;
        if ((field.wire == 2 && !varint(length)) || (field.wire != 1 && field.wire != 2 && field.wire != 5) ||
            length > bytes.size() - at) {
            return false;
        }
        field.bytes = bytes.substr(at, length);
        at += length;
        const Kind child = field.wire == 2 ? childKind(kind, field.number) : Kind::Leaf;
        if (child != Kind::Leaf && parse(field.bytes, child, field.children)) {
            field.kind = child;
            field.bytes.clear();
        }
        to.push_back(std::move(field));
    }
    return true;
}

inline void putVarint(std::uint64_t value, std::string &to)
{
    for (; value >= 0x80; value >>= 7) {
        to += static_cast<char>(value | 0x80);
    }
    to += static_cast<char>(value);
}

inline std::string write(const std::vector<Field> &fields)
{
    std::string bytes;
    for (const Field &field : fields) {
        putVarint(std::uint64_t{field.number} << 3 | field.wire, bytes);
        if (field.wire == 0) {
            putVarint(field.value, bytes);
            continue;
        }
        const std::string content = field.kind == Kind::Leaf ? field.bytes : write(field.children);
        if (field.wire == 2) {
            putVarint(content.size(), bytes);
        }
        bytes += content;
    }
    return bytes;
}

/// Changes a tree in one place or a few, as chance has it: values become odd, names are exchanged, fields are
/// taken out, doubled, moved, or come from elsewhere in the file.
class Mutator
{
public:
    explicit Mutator(std::uint32_t seed)
        : m_random(seed)
    {
    }

    void mutate(std::vector<Field> &model)
    {
        for (std::uint32_t left = 1 + below(3); left > 0; --left) {
            collect(model);
            if (!m_places.empty()) {
                mutateAt(m_places[below(m_places.size())]);
            }
        }
    }

private:
    struct Place {
        std::vector<Field> *siblings;
        std::size_t index;
        Kind parent;
    };

    std::uint32_t below(std::size_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }

    void collect(std::vector<Field> &model)
    {
        m_places.clear();
        m_names.clear();
        collect(model, Kind::Model);
    }

    void collect(std::vector<Field> &fields, Kind parent)
    {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            m_places.push_back({&fields, i, parent});
            if (fields[i].kind != Kind::Leaf) {
                collect(fields[i].children, fields[i].kind);
            } else if (fields[i].wire == 2 && fields[i].bytes.size() < 64) {
                m_names.push_back(fields[i].bytes);
            }
        }
    }

    void mutateAt(const Place &place)
    {
        auto &siblings = *place.siblings;
        Field &field = siblings[place.index];
        switch (below(10)) {
        case 0:
            siblings.erase(siblings.begin() + static_cast<std::ptrdiff_t>(place.index));
            break;
        case 1: {
            Field copy = field;
            siblings.insert(siblings.begin() + below(siblings.size() + 1), std::move(copy));
            break;
        }
        case 2:
            std::swap(field, siblings[below(siblings.size())]);
            break;
        case 3: {
            const Place other = m_places[below(m_places.size())];
            Field copy = (*other.siblings)[other.index];
            copy.number = below(2) == 0 ? copy.number : field.number;
            siblings.insert(siblings.begin() + below(siblings.size() + 1), std::move(copy));
            break;
        }
        default:
            changeValue(field);
        }
    }

    void changeValue(Field &field)
    {
        static constexpr std::uint64_t Odd[] = {
            0,   1,    2,     3,          5,          7,          8,          11,         16,    64,
            255, 4096, 65535, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1ULL << 32, 1ULL << 62, ~0ULL, ~0ULL - 1};
        static constexpr const char *Operators[] = {"Conv",
                                                    "Gemm",
                                                    "MatMul",
                                                    "Reshape",
                                                    "Transpose",
                                                    "Concat",
                                                    "Split",
                                                    "Slice",
                                                    "Gather",
                                                    "Pad",
                                                    "Resize",
                                                    "Softmax",
                                                    "ReduceMean",
                                                    "Squeeze",
                                                    "Unsqueeze",
                                                    "Expand",
                                                    "Shape",
                                                    "Cast",
                                                    "Constant",
                                                    "BatchNormalization",
                                                    "MaxPool",
                                                    "AveragePool",
                                                    "Flatten",
                                                    "Identity",
                                                    "Add",
                                                    "Mul",
                                                    "Sub",
                                                    "Div",
                                                    "Pow",
                                                    "Clip",
                                                    "ConstantOfShape",
                                                    "GlobalAveragePool",
                                                    "DepthToSpace",
                                                    "ConvTranspose",
                                                    "Max",
                                                    "PRelu",
                                                    "LSTM",
                                                    "Loop",
                                                    "Upsample",
                                                    "Sum",
                                                    "InstanceNormalization",
                                                    "Dropout",
                                                    "LRN",
                                                    "Einsum"};
        if (field.wire == 0) {
            field.value = below(3) == 0 ? field.value + below(5) - 2 : Odd[below(std::size(Odd))];
        } else if (field.kind != Kind::Leaf) {
            if (!field.children.empty()) {
                changeValue(field.children[below(field.children.size())]);
            }
        } else if (field.wire == 2 && below(3) != 0 && field.bytes.size() < 64) {
            field.bytes =
                below(4) == 0 ? Operators[below(std::size(Operators))] : m_names[below(m_names.size())];
        } else if (!field.bytes.empty()) {
            switch (below(4)) {
            case 0:
                field.bytes.resize(field.wire == 2 ? below(field.bytes.size()) : field.bytes.size());
                break;
            case 1:
                field.bytes += field.wire == 2 ? std::string(1 + below(16), '\1') : std::string();
                break;
            default:
                field.bytes[below(field.bytes.size())] = static_cast<char>(m_random());
            }
        }
    }

    std::mt19937 m_random;
    std::vector<Place> m_places;
    std::vector<std::string> m_names;
};

}  // namespace onnx_mutations
