#include "engine/file/byte_cursor.h"
#include "engine/formats/corrupt.h"
#include "engine/formats/official_names.h"
#include "engine/formats/readers.h"
#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <array>

// Format: https://github.com/RWKV/rwkv.cpp/blob/master/docs/FILE_FORMAT.md.

namespace rookery {

namespace {

using kernels::DType;

constexpr std::int32_t MinVersion = 100;
constexpr std::int32_t MaxVersion = 101;
constexpr std::int32_t MaxFileAxes = 3;
constexpr std::int32_t MaxNameBytes = 1024;
constexpr float Rwkv5GroupNormEps = 1e-5F;

tl::unexpected<Error> tensorTruncated()
{
    return corrupt(sentence("Model file", "ends in the middle of a tensor: it is truncated, get it again"));
}

/// Its numbers differ from GGUF's. 4 to 6 were formats that rwkv.cpp itself dropped.
std::optional<DType> typeOf(std::int32_t number)
{
    switch (number) {
    case 0:
        return DType::F32;
    case 1:
        return DType::F16;
    case 2:
        return DType::Q4_0;
    case 3:
        return DType::Q4_1;
    case 7:
        return DType::Q5_0;
    case 8:
        return DType::Q5_1;
    case 9:
        return DType::Q8_0;
    case 11:
        return DType::Q2_K;
    case 12:
        return DType::Q3_K;
    case 13:
        return DType::Q4_K;
    case 14:
        return DType::Q5_K;
    case 15:
        return DType::Q6_K;
    default:
        return std::nullopt;
    }
}

Result<Tensor> readTensor(ByteCursor &cursor)
{
    const auto axes = cursor.read<std::int32_t>();
    const auto nameBytes = cursor.read<std::int32_t>();
    const auto number = cursor.read<std::int32_t>();
    if (!cursor.ok()) {
        return tensorTruncated();
    }
    if (axes < 1 || axes > MaxFileAxes || nameBytes < 1 || nameBytes > MaxNameBytes) {
        return corrupt(
            sentence("Model file",
                     "a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged")
                .with(axes, nameBytes));
    }
    Tensor tensor;
    for (std::int32_t axis = 0; axis < axes; ++axis) {
        tensor.shape.insert(tensor.shape.begin(), cursor.read<std::int32_t>());
    }
    tensor.name = cursor.text(static_cast<std::uint64_t>(nameBytes));
    if (!cursor.ok()) {
        return tensorTruncated();
    }
    const Sentence who = sentence("Model file", "tensor %1").with(inQuotes(tensor.name));
    const auto type = typeOf(number);
    if (!type) {
        return failure(ErrorCode::UnsupportedFile, {},
                       sentence("Model file", "%1 is of rwkv.cpp type %2, which isn't read; convert the "
                                              "model again with a current rwkv.cpp")
                           .with(who, number));
    }
    const auto bytes = bytesOf(*type, tensor.shape);
    if (!bytes) {
        return corrupt(sentence("Model file", "%1: shape %2 is impossible; the file is damaged")
                           .with(who, tensor.shapeText()));
    }
    tensor.type = *type;
    tensor.bytes = static_cast<std::size_t>(*bytes);
    tensor.data = cursor.take(*bytes).data();
    if (!cursor.ok()) {
        return corrupt(
            sentence("Model file",
                     "%1 lies beyond the end of the file; it is truncated or damaged, get it again")
                .with(who));
    }
    return tensor;
}

bool isFactor(std::string_view leaf)
{
    static constexpr std::array<std::string_view, 12> Factors = {"w1",
                                                                 "w2",
                                                                 "a1",
                                                                 "a2",
                                                                 "v1",
                                                                 "v2",
                                                                 "g1",
                                                                 "g2",
                                                                 "time_maa_w1",
                                                                 "time_maa_w2",
                                                                 "time_decay_w1",
                                                                 "time_decay_w2"};
    return std::find(Factors.begin(), Factors.end(), leaf) != Factors.end();
}

/// (H,1,1) to (H), (H,N,1) to (H,N).
void dropTrailingOnes(std::vector<std::int64_t> &shape)
{
    while (shape.size() > 1 && shape.back() == 1) {
        shape.pop_back();
    }
}

Result<void> toOfficial(Tensor &&tensor, std::vector<Tensor> &out)
{
    const std::string_view name = tensor.name;
    const std::string_view leaf = name.substr(name.rfind('.') + 1);
    if (leaf == "x_rwkvag") {
        std::vector<std::string> names;
        for (const char c : std::string_view("rwkvag")) {
            names.push_back(tensor.name.substr(0, name.size() - leaf.size()) + "x_" + c);
        }
        return splitRows(tensor, names, out)
                   ? Result<void>()
                   : corrupt(sentence("Model file", "tensor %1: shape %2, expected six rows")
                                 .with(inQuotes(tensor.name), tensor.shapeText()));
    }
    if (leaf == "time_decay" || leaf == "time_faaaa" || leaf == "time_first") {
        dropTrailingOnes(tensor.shape);
    }
    tensor.transposed = isFactor(leaf) && tensor.shape.size() >= 2;
    out.push_back(std::move(tensor));
    return {};
}

void setConventions(WeightContents &contents)
{
    const auto has = [&](std::string_view name) {
        return std::any_of(contents.tensors.begin(), contents.tensors.end(),
                           [&](const Tensor &tensor) { return tensor.name == name; });
    };
    if (has("blocks.0.att.r_k") || has("blocks.0.att.time_maa_x")) {
        return;  // v7 and v6 keep the raw values
    }
    contents.conventions.decayApplied = true;
    if (has("blocks.0.att.ln_x.weight")) {
        contents.conventions.groupNormEps = Rwkv5GroupNormEps;
    }
}

}  // namespace

Result<WeightContents> readRwkvCpp(std::span<const std::byte> bytes)
{
    ByteCursor cursor(bytes);
    cursor.take(4);  // magic
    const auto version = cursor.read<std::int32_t>();
    cursor.take(4 * sizeof(std::int32_t));  // vocabulary, width, layers, type: the tensors say so too
    if (!cursor.ok()) {
        return tensorTruncated();
    }
    if (version < MinVersion || version > MaxVersion) {
        return failure(ErrorCode::UnsupportedFile, {},
                       sentence("Model file", "rwkv.cpp file version %1 isn't read; versions 100 and 101 are")
                           .with(version));
    }
    WeightContents contents;
    contents.format = "rwkv.cpp";
    while (!cursor.atEnd()) {
        auto tensor = readTensor(cursor);
        if (!tensor) {
            return tl::make_unexpected(tensor.error());
        }
        if (contents.tensors.size() >= MaxTensors) {
            return corrupt(
                sentence("Model file", "lists more tensors than any model has; the file is damaged"));
        }
        if (auto added = toOfficial(std::move(*tensor), contents.tensors); !added) {
            return tl::make_unexpected(added.error());
        }
    }
    setConventions(contents);
    return contents;
}

}  // namespace rookery
