#include "engine/file/byte_cursor.h"
#include "engine/formats/corrupt.h"
#include "engine/formats/gguf_names.h"
#include "engine/formats/gguf_types.h"
#include "engine/formats/readers.h"
#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <bit>
#include <charconv>

// Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3.

namespace rookery {

namespace {

constexpr std::uint64_t MaxMetadata = 100'000;
constexpr std::uint64_t MaxTokens = 1 << 20;
constexpr std::uint64_t MaxTensorNameBytes = 1024;

tl::unexpected<Error> headerTruncated()
{
    return corrupt(sentence(
        "Model file", "the GGUF header ends beyond the file: it is truncated or damaged, get it again"));
}

std::string_view readText(ByteCursor &cursor)
{
    return cursor.text(cursor.read<std::uint64_t>());
}

template<typename Number>
std::string numberText(ByteCursor &cursor)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, cursor.read<Number>()).ptr;
    return {text, end};
}

/// Bytes of a scalar; 0 for texts, lists and unknown types.
std::size_t scalarBytes(GgufValue type)
{
    switch (type) {
    case GgufValue::U8:
    case GgufValue::I8:
    case GgufValue::Bool:
        return 1;
    case GgufValue::U16:
    case GgufValue::I16:
        return 2;
    case GgufValue::U32:
    case GgufValue::I32:
    case GgufValue::F32:
        return 4;
    case GgufValue::U64:
    case GgufValue::I64:
    case GgufValue::F64:
        return 8;
    default:
        return 0;
    }
}

std::string scalarText(ByteCursor &cursor, GgufValue type)
{
    switch (type) {
    case GgufValue::U8:
        return std::to_string(cursor.read<std::uint8_t>());
    case GgufValue::I8:
        return std::to_string(cursor.read<std::int8_t>());
    case GgufValue::U16:
        return numberText<std::uint16_t>(cursor);
    case GgufValue::I16:
        return numberText<std::int16_t>(cursor);
    case GgufValue::U32:
        return numberText<std::uint32_t>(cursor);
    case GgufValue::I32:
        return numberText<std::int32_t>(cursor);
    case GgufValue::F32:
        return numberText<float>(cursor);
    case GgufValue::Bool:
        return cursor.read<std::uint8_t>() != 0 ? "true" : "false";
    case GgufValue::U64:
        return numberText<std::uint64_t>(cursor);
    case GgufValue::I64:
        return numberText<std::int64_t>(cursor);
    default:
        return numberText<double>(cursor);
    }
}

/// What the header says beside tensors.
struct Header {
    TextMap scalars;
    std::vector<std::string_view> tokens;
    std::vector<std::int32_t> tokenTypes;
};

/// Reads or passes over one list. Only the vocabulary is kept.
bool readArray(ByteCursor &cursor, std::string_view key, Header &header)
{
    const auto type = static_cast<GgufValue>(cursor.read<std::uint32_t>());
    const auto count = cursor.read<std::uint64_t>();
    if (type == GgufValue::String) {
        const bool isVocabulary = key == "tokenizer.ggml.tokens";
        if (count > cursor.left() / sizeof(std::uint64_t) || (isVocabulary && count > MaxTokens)) {
            return false;
        }
        for (std::uint64_t i = 0; i < count && cursor.ok(); ++i) {
            const std::string_view token = readText(cursor);
            if (isVocabulary) {
                header.tokens.push_back(token);
            }
        }
        return cursor.ok();
    }
    const std::size_t size = scalarBytes(type);
    if (size == 0 || count > cursor.left() / size) {
        return false;
    }
    if (key == "tokenizer.ggml.token_type" && size == sizeof(std::int32_t) && count <= MaxTokens) {
        for (std::uint64_t i = 0; i < count; ++i) {
            header.tokenTypes.push_back(cursor.read<std::int32_t>());
        }
        return true;
    }
    cursor.take(count * size);
    return cursor.ok();
}

Result<Header> readMetadata(ByteCursor &cursor, std::uint64_t entries)
{
    Header header;
    for (std::uint64_t entry = 0; entry < entries; ++entry) {
        const std::string_view key = readText(cursor);
        const auto type = static_cast<GgufValue>(cursor.read<std::uint32_t>());
        bool read = cursor.ok();
        if (read && type == GgufValue::Array) {
            read = readArray(cursor, key, header);
        } else if (read && type == GgufValue::String) {
            header.scalars[std::string(key)] = readText(cursor);
        } else if (read && scalarBytes(type) > 0) {
            header.scalars[std::string(key)] = scalarText(cursor, type);
        } else if (read) {
            return corrupt(sentence("Model file", "metadata %1 is of an unknown type").with(inQuotes(key)));
        }
        if (!read || !cursor.ok()) {
            return headerTruncated();
        }
    }
    return header;
}

struct TensorEntry {
    Tensor tensor;
    std::uint64_t offset;  ///< from the start of the data
};

/// Reads the description of one tensor. One of a type that isn't read has no bytes.
Result<TensorEntry> readEntry(ByteCursor &cursor)
{
    const auto nameBytes = cursor.read<std::uint64_t>();
    const std::string_view name = cursor.text(std::min(nameBytes, MaxTensorNameBytes + 1));
    const auto axes = cursor.read<std::uint32_t>();
    if (!cursor.ok()) {
        return headerTruncated();
    }
    const Sentence who = sentence("Model file", "tensor %1").with(inQuotes(name));
    if (nameBytes > MaxTensorNameBytes || axes > MaxAxes) {
        return corrupt(
            sentence("Model file", "%1 has a name or a shape that no model has; the file is damaged")
                .with(who));
    }
    TensorEntry entry;
    entry.tensor.name = name;
    for (std::uint32_t axis = 0; axis < axes; ++axis) {
        const auto length = cursor.read<std::uint64_t>();
        if (length > (std::uint64_t{1} << 62)) {
            return corrupt(
                sentence("Model file", "%1 has a shape that no model has; the file is damaged").with(who));
        }
        entry.tensor.shape.insert(entry.tensor.shape.begin(), static_cast<std::int64_t>(length));
    }
    const auto number = cursor.read<std::uint32_t>();
    entry.offset = cursor.read<std::uint64_t>();
    if (!cursor.ok()) {
        return headerTruncated();
    }
    const GgmlType *type = findGgmlType(number);
    if (type == nullptr || !type->type) {
        entry.tensor.unreadType = type != nullptr ? type->name : "number " + std::to_string(number);
        return entry;
    }
    const auto bytes = bytesOf(*type->type, entry.tensor.shape);
    if (!bytes) {
        return corrupt(sentence("Model file", "%1: shape %2 isn't made of whole %3 blocks")
                           .with(who, entry.tensor.shapeText(), type->name));
    }
    entry.tensor.type = *type->type;
    entry.tensor.bytes = static_cast<std::size_t>(*bytes);
    return entry;
}

std::uint64_t alignmentOf(const TextMap &scalars)
{
    constexpr std::uint64_t Default = 32;
    const auto found = scalars.find("general.alignment");
    std::uint64_t alignment = Default;
    if (found != scalars.end()) {
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), alignment);
    }
    return alignment;
}

Result<void> readTensors(std::span<const std::byte> bytes, ByteCursor &cursor, std::uint64_t count,
                         std::uint64_t alignment, WeightContents &contents)
{
    std::vector<TensorEntry> entries;
    for (std::uint64_t i = 0; i < count; ++i) {
        auto entry = readEntry(cursor);
        if (!entry) {
            return tl::make_unexpected(entry.error());
        }
        if (!entry->tensor.unreadType.empty()) {
            contents.unread.push_back(std::move(entry->tensor));
        } else {
            entries.push_back(std::move(*entry));
        }
    }
    const std::uint64_t start = (cursor.position() + alignment - 1) / alignment * alignment;
    for (TensorEntry &entry : entries) {
        const bool inside = start <= bytes.size() && entry.offset <= bytes.size() - start &&
                            entry.tensor.bytes <= bytes.size() - start - entry.offset;
        if (!inside || entry.offset % alignment != 0) {
            const Sentence problem =
                inside ? sentence("Model file", "tensor %1 isn't aligned; the file is damaged")
                       : sentence("Model file", "tensor %1 lies beyond the end of the file; it is truncated "
                                                "or damaged, get it again");
            return corrupt(problem.with(inQuotes(entry.tensor.name)));
        }
        entry.tensor.data = bytes.data() + start + entry.offset;
        contents.tensors.push_back(std::move(entry.tensor));
    }
    return {};
}

/// The bytes of a token: Python's escapes for all that isn't printable ASCII.
std::string unescaped(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            bytes += text[i];
            continue;
        }
        const char escape = text[++i];
        unsigned value = 0;
        if (escape == 'x' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr == text.data() + i + 3) {
            bytes += static_cast<char>(value);
            i += 2;
        } else {
            bytes += escape == 't' ? '\t' : escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape;
        }
    }
    return bytes;
}

/// Control and unused tokens have no text. Files without types mark them by their names.
std::vector<std::string> vocabularyOf(const Header &header)
{
    constexpr std::int32_t Control = 3;
    constexpr std::int32_t Unused = 5;
    const auto model = header.scalars.find("tokenizer.ggml.model");
    std::vector<std::string> vocabulary;
    if (model == header.scalars.end() || model->second != "rwkv") {
        return vocabulary;
    }
    vocabulary.reserve(header.tokens.size());
    for (std::size_t id = 0; id < header.tokens.size(); ++id) {
        const bool hasText = id < header.tokenTypes.size()
                                 ? header.tokenTypes[id] != Control && header.tokenTypes[id] != Unused
                                 : id > 0 && !header.tokens[id].starts_with("[PAD");
        vocabulary.push_back(hasText ? unescaped(header.tokens[id]) : std::string());
    }
    return vocabulary;
}

}  // namespace

Result<WeightContents> readGgufPart(std::span<const std::byte> bytes)
{
    ByteCursor cursor(bytes);
    cursor.take(4);  // "GGUF"
    const auto version = cursor.read<std::uint32_t>();
    if (version != 2 && version != 3) {
        return failure(
            ErrorCode::UnsupportedFile, {},
            (version & 0xffff) == 0 && version != 0
                ? sentence("Model file", "a big-endian GGUF file, which isn't read")
                : sentence("Model file", "GGUF version %1 isn't read; versions 2 and 3 are").with(version));
    }
    const auto tensorCount = cursor.read<std::uint64_t>();
    const auto metadataCount = cursor.read<std::uint64_t>();
    if (!cursor.ok()) {
        return headerTruncated();
    }
    if (tensorCount > MaxTensors || metadataCount > MaxMetadata) {
        return corrupt(
            sentence("Model file", "the GGUF header lists more than any model has; the file is damaged"));
    }
    auto header = readMetadata(cursor, metadataCount);
    if (!header) {
        return tl::make_unexpected(header.error());
    }
    const std::uint64_t alignment = alignmentOf(header->scalars);
    if (!std::has_single_bit(alignment) || alignment > (1 << 20)) {
        return corrupt(
            sentence("Model file", "alignment %1 is impossible; the file is damaged").with(alignment));
    }
    WeightContents contents;
    contents.format = "gguf";
    if (auto read = readTensors(bytes, cursor, tensorCount, alignment, contents); !read) {
        return tl::make_unexpected(read.error());
    }
    contents.vocabulary = vocabularyOf(*header);
    contents.metadata = std::move(header->scalars);
    return contents;
}

Result<void> finishGguf(WeightContents &contents)
{
    if (auto known = checkGgufArchitecture(contents.metadata); !known) {
        return known;
    }
    return fromGgufNames(contents);
}

Result<WeightContents> readGguf(std::span<const std::byte> bytes)
{
    auto contents = readGgufPart(bytes);
    if (contents) {
        if (auto finished = finishGguf(*contents); !finished) {
            return tl::make_unexpected(finished.error());
        }
    }
    return contents;
}

}  // namespace rookery
