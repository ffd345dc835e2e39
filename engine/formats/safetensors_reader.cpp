#include "engine/file/byte_cursor.h"
#include "engine/formats/corrupt.h"
#include "engine/formats/readers.h"
#include "engine/formats/tensor_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <unordered_set>

// Format: https://huggingface.co/docs/safetensors, "Format".

namespace rookery {

namespace {

using nlohmann::json;

constexpr std::uint64_t MaxHeaderBytes = 100'000'000;  // the limit of the format's reference reader

/// One entry of the header as it stands there, not yet checked.
struct Entry {
    std::string name;
    std::string dtype;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> offsets;
    bool hasShape = false;
};

/// Takes the header apart as it is parsed; anything but the format's own structure stops the parser. A
/// document tree is never built, so a header of brackets costs no more than its bytes.
class HeaderHandler final : public nlohmann::json_sax<json>
{
public:
    std::vector<Entry> entries;
    TextMap metadata;
    Sentence problem;

    bool start_object(std::size_t /*elements*/) override
    {
        ++m_depth;
        return (m_depth == 1 || (m_depth == 2 && !m_inArray)) ||
               fail(sentence("Model file", "has an object where none belongs"));
    }
    bool end_object() override
    {
        if (--m_depth == 1 && !m_inMetadata) {
            const Entry &entry = entries.back();
            if (entry.dtype.empty() || !entry.hasShape || entry.offsets.size() != 2) {
                return fail(sentence("Model file", "tensor %1 lacks dtype, shape or data_offsets")
                                .with(inQuotes(entry.name)));
            }
        }
        return true;
    }
    bool key(string_t &name) override
    {
        if (m_depth == 2) {
            m_field = name;
            return true;
        }
        m_inMetadata = name == "__metadata__";
        if (!m_names.insert(name).second) {
            return fail(sentence("Model file", "names tensor %1 twice").with(inQuotes(name)));
        }
        if (m_names.size() > MaxTensors) {
            return fail(sentence("Model file", "lists more tensors than any model has"));
        }
        if (!m_inMetadata) {
            entries.push_back({.name = name, .dtype = {}, .shape = {}, .offsets = {}});
        }
        return true;
    }
    bool string(string_t &value) override
    {
        if (m_depth != 2 || m_inArray) {
            return fail(sentence("Model file", "has text where none belongs"));
        }
        if (m_inMetadata) {
            metadata[m_field] = value;
        } else if (m_field == "dtype") {
            entries.back().dtype = value;
        }
        return true;
    }
    bool start_array(std::size_t /*elements*/) override
    {
        const bool isShape = m_field == "shape";
        if (m_depth != 2 || m_inMetadata || m_inArray || (!isShape && m_field != "data_offsets")) {
            return fail(sentence("Model file", "has a list where none belongs"));
        }
        m_inArray = true;
        entries.back().hasShape |= isShape;
        (isShape ? entries.back().shape : entries.back().offsets).clear();
        return true;
    }
    bool end_array() override
    {
        m_inArray = false;
        return true;
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max())) {
            return fail(sentence("Model file", "holds a number that is too large"));
        }
        if (!m_inArray) {
            return fail(sentence("Model file", "has a number where none belongs"));
        }
        auto &list = m_field == "shape" ? entries.back().shape : entries.back().offsets;
        if (list.size() >= MaxAxes) {
            return fail(
                sentence("Model file", "tensor %1 has too many axes").with(inQuotes(entries.back().name)));
        }
        list.push_back(static_cast<std::int64_t>(value));
        return true;
    }
    bool number_integer(number_integer_t /*value*/) override
    {
        return fail(sentence("Model file", "holds a negative number"));
    }
    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override
    {
        return fail(sentence("Model file", "holds a number that isn't whole"));
    }
    bool boolean(bool /*value*/) override
    {
        return fail(sentence("Model file", "has a truth value where none belongs"));
    }
    bool null() override
    {
        // Some programs write the metadata that they don't have.
        return m_inMetadata || fail(sentence("Model file", "has a null where none belongs"));
    }
    bool binary(binary_t & /*value*/) override
    {
        return fail(sentence("Model file", "has binary data where none belongs"));
    }
    bool parse_error(std::size_t position, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*error*/) override
    {
        return fail(
            sentence("Model file", "isn't valid JSON at byte %1").with(position + sizeof(std::uint64_t)));
    }

private:
    bool fail(Sentence why)
    {
        problem = std::move(why);
        return false;
    }

    int m_depth = 0;
    bool m_inMetadata = false;
    bool m_inArray = false;
    std::string m_field;
    std::unordered_set<std::string> m_names;
};

struct TypeName {
    const char *name;
    std::uint64_t bytes;
    std::optional<kernels::DType> type;  ///< nothing: known, but not read
};

constexpr TypeName TypeNames[] = {
    {"F32", 4, kernels::DType::F32}, {"F16", 2, kernels::DType::F16}, {"BF16", 2, kernels::DType::BF16},
    {"F64", 8, std::nullopt},        {"I64", 8, std::nullopt},        {"U64", 8, std::nullopt},
    {"I32", 4, std::nullopt},        {"U32", 4, std::nullopt},        {"I16", 2, std::nullopt},
    {"U16", 2, std::nullopt},        {"I8", 1, std::nullopt},         {"U8", 1, std::nullopt},
    {"BOOL", 1, std::nullopt},       {"C64", 8, std::nullopt},        {"F8_E4M3", 1, std::nullopt},
    {"F8_E5M2", 1, std::nullopt},    {"F8_E8M0", 1, std::nullopt},
};

/// Checks one entry against the body. Of types that aren't known only the place is checked.
Result<Tensor> toTensor(const Entry &entry, std::span<const std::byte> body)
{
    const Sentence who = sentence("Model file", "tensor %1").with(inQuotes(entry.name));
    const auto *type = std::find_if(std::begin(TypeNames), std::end(TypeNames),
                                    [&](const TypeName &known) { return entry.dtype == known.name; });
    const auto values = valuesOf(entry.shape);
    const auto begin = static_cast<std::uint64_t>(entry.offsets[0]);
    const auto end = static_cast<std::uint64_t>(entry.offsets[1]);
    if (begin > end || end > body.size()) {
        return corrupt(
            sentence("Model file",
                     "%1 lies beyond the end of the file; it is truncated or damaged, get it again")
                .with(who));
    }
    const bool known = type != std::end(TypeNames);
    const std::string typeName = known ? entry.dtype : inQuotes(entry.dtype);
    if (!values || (known && (*values > body.size() || end - begin != *values * type->bytes))) {
        return corrupt(sentence("Model file", "%1: shape %2 of %3 doesn't fill its %4 bytes")
                           .with(who, shapeText(entry.shape), typeName, end - begin));
    }
    Tensor tensor;
    tensor.name = entry.name;
    tensor.shape = entry.shape;
    if (!known || !type->type) {
        tensor.unreadType = typeName;
        return tensor;
    }
    tensor.type = *type->type;
    tensor.data = body.data() + begin;
    tensor.bytes = static_cast<std::size_t>(end - begin);
    return tensor;
}

bool overlapping(std::vector<Entry> &entries)
{
    std::erase_if(entries, [](const Entry &entry) { return entry.offsets[0] == entry.offsets[1]; });
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.offsets[0] < b.offsets[0]; });
    return std::adjacent_find(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
               return b.offsets[0] < a.offsets[1];
           }) != entries.end();
}

}  // namespace

Result<WeightContents> readSafetensors(std::span<const std::byte> bytes)
{
    ByteCursor cursor(bytes);
    const auto headerBytes = cursor.read<std::uint64_t>();
    if (!cursor.ok() || headerBytes > MaxHeaderBytes || headerBytes > cursor.left()) {
        return corrupt(sentence(
            "Model file", "the safetensors header is longer than the file; it is truncated or damaged"));
    }
    const std::string_view header = cursor.text(headerBytes);
    HeaderHandler handler;
    if (!json::sax_parse(header.begin(), header.end(), &handler)) {
        return corrupt(sentence("Model file", "the safetensors header %1").with(handler.problem));
    }
    const auto body = bytes.subspan(cursor.position());
    WeightContents contents;
    contents.format = "safetensors";
    for (const Entry &entry : handler.entries) {
        auto tensor = toTensor(entry, body);
        if (!tensor) {
            return tl::make_unexpected(tensor.error());
        }
        (tensor->unreadType.empty() ? contents.tensors : contents.unread).push_back(std::move(*tensor));
    }
    if (overlapping(handler.entries)) {
        return corrupt(sentence("Model file", "two tensors of the safetensors file share bytes"));
    }
    contents.metadata = std::move(handler.metadata);
    return contents;
}

}  // namespace rookery
