#include "engine/formats/gguf_writer.h"

#include "engine/formats/gguf_types.h"
#include "engine/formats/tensor_check.h"

#include <array>
#include <cassert>

namespace rookery {

namespace {

constexpr std::size_t Alignment = 32;
constexpr std::uint32_t Version = 3;

std::size_t padding(std::size_t bytes)
{
    return (Alignment - bytes % Alignment) % Alignment;
}

/// The header grows in memory; its size is that of the metadata.
class HeaderText
{
public:
    template<typename Number>
    void number(Number value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void text(std::string_view value)
    {
        number(std::uint64_t{value.size()});
        m_bytes += value;
    }
    void type(GgufValue value) { number(static_cast<std::uint32_t>(value)); }
    void pad() { m_bytes.append(padding(m_bytes.size()), '\0'); }
    std::string &bytes() noexcept { return m_bytes; }

    void operator()(std::uint32_t value)
    {
        type(GgufValue::U32);
        number(value);
    }
    void operator()(float value)
    {
        type(GgufValue::F32);
        number(value);
    }
    void operator()(bool value)
    {
        type(GgufValue::Bool);
        number(static_cast<std::uint8_t>(value));
    }
    void operator()(const std::string &value)
    {
        type(GgufValue::String);
        text(value);
    }
    void operator()(const std::vector<std::string> &values)
    {
        type(GgufValue::Array);
        type(GgufValue::String);
        number(std::uint64_t{values.size()});
        for (const std::string &value : values) {
            text(value);
        }
    }
    void operator()(const std::vector<std::int32_t> &values)
    {
        type(GgufValue::Array);
        type(GgufValue::I32);
        number(std::uint64_t{values.size()});
        for (const std::int32_t value : values) {
            number(value);
        }
    }

private:
    std::string m_bytes;
};

std::string ggufHeaderOf(std::span<const GgufMetadata> metadata, std::span<const GgufTensorHead> tensors)
{
    HeaderText header;
    header.bytes() = "GGUF";
    header.number(Version);
    header.number(std::uint64_t{tensors.size()});
    header.number(std::uint64_t{metadata.size()});
    for (const GgufMetadata &entry : metadata) {
        header.text(entry.key);
        std::visit(header, entry.value);
    }
    std::uint64_t offset = 0;
    for (const GgufTensorHead &tensor : tensors) {
        header.text(tensor.name);
        header.number(static_cast<std::uint32_t>(tensor.shape.size()));
        for (auto axis = tensor.shape.rbegin(); axis != tensor.shape.rend(); ++axis) {
            header.number(static_cast<std::uint64_t>(*axis));
        }
        header.number(ggmlNumber(tensor.type));
        header.number(offset);
        offset += tensor.bytes() + padding(tensor.bytes());
    }
    header.pad();
    return std::move(header.bytes());
}

}  // namespace

std::size_t GgufTensorHead::bytes() const noexcept
{
    return static_cast<std::size_t>(bytesOf(type, shape).value_or(0));
}

GgufWriter::GgufWriter(AtomicFile file, std::vector<GgufTensorHead> tensors)
    : m_file(std::move(file))
    , m_tensors(std::move(tensors))
{
}

Result<GgufWriter> GgufWriter::create(const std::filesystem::path &target,
                                      std::span<const GgufMetadata> metadata,
                                      std::vector<GgufTensorHead> tensors)
{
    auto file = AtomicFile::create(target);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const std::string header = ggufHeaderOf(metadata, tensors);
    if (auto written = file->write(std::as_bytes(std::span(header))); !written) {
        return tl::make_unexpected(written.error());
    }
    return GgufWriter(std::move(*file), std::move(tensors));
}

Result<void> GgufWriter::append(std::span<const std::byte> bytes)
{
    assert(m_current < m_tensors.size());
    const std::size_t size = m_tensors[m_current].bytes();
    assert(bytes.size() <= size - m_written);
    if (auto written = m_file.write(bytes); !written) {
        return written;
    }
    m_written += bytes.size();
    if (m_written < size) {
        return {};
    }
    ++m_current;
    m_written = 0;
    static constexpr std::array<std::byte, Alignment> Zeros{};
    return m_file.write(std::span(Zeros).first(padding(size)));
}

Result<void> GgufWriter::commit()
{
    assert(m_current == m_tensors.size());
    return m_file.commit();
}

std::string escapedToken(std::string_view bytes)
{
    constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\') {
            text += "\\\\";
        } else if (c == '\n' || c == '\t' || c == '\r') {
            text += c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r";
        } else if (byte < 0x20 || byte > 0x7e) {
            text += {'\\', 'x', Digits[byte >> 4], Digits[byte & 15]};
        } else {
            text += c;
        }
    }
    return text;
}

}  // namespace rookery
