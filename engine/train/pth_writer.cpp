#include "engine/train/pth_writer.h"

#include "engine/file/atomic_file.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

namespace {

void append(std::string &to, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        to += static_cast<char>(value >> (8 * i) & 0xff);
    }
}

std::uint32_t crc32(std::string_view data)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = value >> 1 ^ ((value & 1) != 0 ? 0xedb88320U : 0U);
            }
            made[i] = value;
        }
        return made;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (const char c : data) {
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ crc >> 8;
    }
    return ~crc;
}

// Opcodes of pickle, as Python's pickletools names them.
constexpr std::string_view Protocol2 = "\x80\x02";
constexpr char EmptyDict = '}';
constexpr char Mark = '(';
constexpr char Tuple = 't';
constexpr char SetItems = 'u';
constexpr char Stop = '.';

void pickleInt(std::string &to, std::int64_t value)
{
    to += 'J';  // BININT, signed
    append(to, static_cast<std::uint64_t>(value), 4);
}

void pickleText(std::string &to, std::string_view text)
{
    to += 'X';  // BINUNICODE
    append(to, text.size(), 4);
    to += text;
}

void pickleInts(std::string &to, std::span<const std::int64_t> values)
{
    to += Mark;
    for (const std::int64_t value : values) {
        pickleInt(to, value);
    }
    to += Tuple;
}

/// torch._utils._rebuild_tensor_v2(storage, 0, shape, strides, False, OrderedDict())
void pickleTensor(std::string &to, const TensorSource &tensor, std::string_view part)
{
    std::vector<std::int64_t> strides(tensor.shape.size(), 1);
    for (std::size_t axis = strides.size(); axis-- > 1;) {
        strides[axis - 1] = strides[axis] * tensor.shape[axis];
    }
    to += "ctorch._utils\n_rebuild_tensor_v2\n";
    to += Mark;
    to += Mark;
    pickleText(to, "storage");
    to += "ctorch\nFloatStorage\n";
    pickleText(to, part);
    pickleText(to, "cpu");
    pickleInt(to, static_cast<std::int64_t>(tensor.data.size() / sizeof(float)));
    to += Tuple;
    to += 'Q';  // BINPERSID
    pickleInt(to, 0);
    pickleInts(to, tensor.shape);
    pickleInts(to, strides);
    to += '\x89';  // NEWFALSE
    to += "ccollections\nOrderedDict\n)R";
    to += Tuple;
    to += 'R';  // REDUCE
}

/// Parts of a zip archive, not compressed, their data at multiples of 64 as torch maps them.
class StoredZip
{
public:
    void add(const std::string &name, std::string_view data)
    {
        constexpr std::size_t Alignment = 64;
        const std::size_t start = m_bytes.size() + 30 + name.size() + 4;
        const std::size_t padding = (Alignment - start % Alignment) % Alignment;
        std::string entry;
        append(entry, 20, 2);  // version
        append(entry, 0, 2);
        append(entry, 0, 2);     // stored
        append(entry, 0, 2);     // time
        append(entry, 0x21, 2);  // 1 January 1980
        append(entry, crc32(data), 4);
        append(entry, data.size(), 4);
        append(entry, data.size(), 4);
        append(entry, name.size(), 2);

        std::string central = "PK\x01\x02";
        append(central, 20, 2);
        central += entry;
        append(central, 0, 2);  // extra, comment, disk
        append(central, 0, 4);
        append(central, 0, 2);  // attributes
        append(central, 0, 4);
        append(central, m_bytes.size(), 4);
        m_directory += central + name;
        ++m_parts;

        m_bytes += "PK\x03\x04" + entry;
        append(m_bytes, padding + 4, 2);
        m_bytes += name + "FB";  // an extra field that readers skip, as torch writes it
        append(m_bytes, padding, 2);
        m_bytes.append(padding, 'Z');
        m_bytes += data;
    }

    std::string finish()
    {
        std::string end = "PK\x05\x06";
        append(end, 0, 4);
        append(end, m_parts, 2);
        append(end, m_parts, 2);
        append(end, m_directory.size(), 4);
        append(end, m_bytes.size(), 4);
        append(end, 0, 2);
        return m_bytes + m_directory + end;
    }

private:
    std::string m_bytes;
    std::string m_directory;
    std::uint64_t m_parts = 0;
};

}  // namespace

Result<void> writePth(const std::filesystem::path &target, std::span<const TensorSource> tensors)
{
    const std::string root = target.stem().empty() ? "archive" : target.stem().string();
    StoredZip zip;
    std::string pickle(Protocol2);
    pickle += EmptyDict;
    pickle += Mark;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const TensorSource &tensor = tensors[i];
        std::size_t values = 1;
        for (const std::int64_t axis : tensor.shape) {
            values *= static_cast<std::size_t>(axis);
        }
        if (tensor.type != kernels::DType::F32 || tensor.data.size() != values * sizeof(float)) {
            return failure(ErrorCode::BadInput, tensor.name,
                           sentence("Training", "isn't float32, or its shape isn't its data's"));
        }
        pickleText(pickle, tensor.name);
        pickleTensor(pickle, tensor, std::to_string(i));
    }
    pickle += SetItems;
    pickle += Stop;
    zip.add(root + "/data.pkl", pickle);
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        zip.add(root + "/data/" + std::to_string(i),
                {reinterpret_cast<const char *>(tensors[i].data.data()), tensors[i].data.size()});
    }
    zip.add(root + "/version", "3\n");
    const std::string bytes = zip.finish();
    return writeFileAtomically(target, std::as_bytes(std::span(bytes)));
}

}  // namespace rookery
