#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::vision {

/// TensorProto.DataType, as far as networks use it.
enum class OnnxType {
    Undefined = 0,
    Float = 1,
    UInt8 = 2,
    Int8 = 3,
    Int32 = 6,
    Int64 = 7,
    Bool = 9,
    Float16 = 10,
    Double = 11
};

struct OnnxTensor {
    std::string_view name;
    std::vector<std::int64_t> axes;
    int type = 0;                        ///< an OnnxType where it is a known one
    std::uint64_t values = 0;            ///< stored; in `raw` bytes' case computed from its length
    bool whole = true;                   ///< values and type agree with each other: see `OnnxGraph`
    bool elsewhere = false;              ///< its values stand in another file
    std::vector<std::int64_t> integers;  ///< the values of a short list of integers, a shape say
};

struct OnnxAttribute {
    enum class Kind {
        Unknown = 0,
        Float = 1,
        Int = 2,
        String = 3,
        Tensor = 4,
        Floats = 6,
        Ints = 7,
        Strings = 8
    };

    std::string_view name;
    Kind kind = Kind::Unknown;
    float number = 0;
    std::int64_t integer = 0;
    std::string_view text;
    std::optional<OnnxTensor> tensor;
    std::vector<float> numbers;
    std::vector<std::int64_t> integers;
};

struct OnnxNode {
    std::string_view type;  ///< "Conv"
    std::string_view domain;
    std::string_view name;
    std::vector<std::string_view> inputs;  ///< empty names stand for optional inputs left out
    std::vector<std::string_view> outputs;
    std::vector<OnnxAttribute> attributes;
};

struct OnnxValue {
    std::string_view name;
    int type = 0;
    std::vector<std::int64_t> axes;  ///< 0 for one without a fixed length
};

/// An ONNX file as it is written (onnx.proto3): names and sizes, without the weights. Views point into its
/// bytes.
struct OnnxGraph {
    bool textual = true;     ///< every name is UTF-8
    std::int64_t opset = 0;  ///< of the standard operators; 0 = not said
    std::vector<OnnxNode> nodes;
    std::vector<OnnxTensor> initialisers;
    std::vector<OnnxValue> inputs;
    std::vector<OnnxValue> outputs;
};

/// Nothing in the bytes is trusted. What protobuf would read in a way of its own (a field of another kind
/// than its number says, the parts of a message given twice, which it merges) counts as damage, so that a
/// later reader sees the same graph. \return CorruptFile; UnsupportedModel for subgraphs and other rare parts
[[nodiscard]] Result<OnnxGraph> readOnnxGraph(std::span<const std::byte> bytes, const std::string &name);

}  // namespace rookery::vision
