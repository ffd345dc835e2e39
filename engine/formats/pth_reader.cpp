#include "engine/file/byte_cursor.h"
#include "engine/formats/corrupt.h"
#include "engine/formats/pickle.h"
#include "engine/formats/readers.h"
#include "engine/formats/tensor_check.h"
#include "engine/formats/zip_archive.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <map>
#include <unordered_map>

namespace rookery {

namespace {

/// The members of a torch archive: a top folder of any name, data.pkl, data/<key>.
class Archive
{
public:
    static Result<Archive> open(std::span<const std::byte> bytes);

    /// A member of the top folder; null where there is none.
    const ZipMember *find(std::string_view name) const;

private:
    std::unordered_map<std::string_view, ZipMember> m_members;
    std::string m_folder;  ///< "archive/"
};

Result<Archive> Archive::open(std::span<const std::byte> bytes)
{
    const auto members = listZip(bytes);
    if (!members) {
        return tl::make_unexpected(members.error());
    }
    constexpr std::string_view Pickle = "data.pkl";
    Archive archive;
    bool found = false;
    for (const ZipMember &member : *members) {
        const bool isPickle = member.name == Pickle || member.name.ends_with("/data.pkl");
        if (isPickle && !found) {
            archive.m_folder = member.name.substr(0, member.name.size() - Pickle.size());
            found = true;
        }
        archive.m_members.emplace(member.name, member);
    }
    if (!found) {
        return failure(
            ErrorCode::UnsupportedFile, {},
            sentence("Model file", "a zip archive, but not a saved PyTorch model (it has no data.pkl)"));
    }
    return archive;
}

const ZipMember *Archive::find(std::string_view name) const
{
    const auto member = m_members.find(m_folder + std::string(name));
    return member == m_members.end() ? nullptr : &member->second;
}

Result<void> checkVersion(const Archive &archive)
{
    constexpr int NewestVersion = 10;  // of PyTorch's own reader; torch.save writes 3
    if (const ZipMember *member = archive.find("byteorder"); member != nullptr) {
        if (asText(member->data) == "big") {
            return failure(
                ErrorCode::UnsupportedFile, {},
                sentence("Model file",
                         "saved on a big-endian machine, which isn't read; save it on a common PC"));
        }
    }
    const ZipMember *member = archive.find("version");
    const std::string_view text = member == nullptr ? "3" : asText(member->data);
    int version = 0;
    std::from_chars(text.data(), text.data() + text.size(), version);
    if (version < 1 || version > NewestVersion) {
        return failure(ErrorCode::UnsupportedFile, {},
                       sentence("Model file", "PyTorch archive version %1 isn't read; versions 1 to 10 are")
                           .with(inQuotes(text.substr(0, text.find('\n')))));
    }
    return {};
}

/// Checks that a view stays inside of its storage, and the storage inside of its member.
Result<std::span<const std::byte>> dataOf(const Archive &archive, const PickledStorage &storage,
                                          const PickledTensor &tensor)
{
    const ZipMember *member = archive.find("data/" + std::string(storage.key));
    const std::string who = "data/" + inQuotes(storage.key);
    if (member == nullptr) {
        return corrupt(
            sentence("Model file", "%1 is missing in the archive; the file is damaged, get it again")
                .with(who));
    }
    if (!member->stored) {
        return failure(
            ErrorCode::UnsupportedFile, {},
            sentence("Model file",
                     "%1 is compressed or encrypted in the archive; save the model again with torch.save")
                .with(who));
    }
    const std::size_t size = elementBytes(storage.type);
    if (storage.elements > member->data.size() / size) {
        return corrupt(
            sentence("Model file", "%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged")
                .with(who, member->data.size(), storage.elements, size));
    }
    const auto values = valuesOf(tensor.shape);
    if (!values || *values > 0) {
        // The last element that the view reaches, without overflow: each term is compared with what is left.
        std::uint64_t last = tensor.offset;
        bool inside = values.has_value() && last < storage.elements;
        for (std::size_t axis = 0; inside && axis < tensor.shape.size(); ++axis) {
            const auto steps = static_cast<std::uint64_t>(tensor.shape[axis] - 1);
            const auto stride = static_cast<std::uint64_t>(tensor.stride[axis]);
            const std::uint64_t left = storage.elements - 1 - last;
            inside = stride == 0 || steps <= left / stride;
            last += inside ? steps * stride : 0;
        }
        if (!inside) {
            return corrupt(sentence("Model file", "shape %1 reaches beyond the %2 values of %3")
                               .with(shapeText(tensor.shape), storage.elements, who));
        }
    }
    const std::size_t begin = values == 0 ? 0 : static_cast<std::size_t>(tensor.offset) * size;
    return member->data.subspan(begin);
}

bool rowMajor(const PickledTensor &tensor)
{
    std::int64_t expected = 1;
    for (std::size_t axis = tensor.shape.size(); axis-- > 0;) {
        if (tensor.shape[axis] != 1 && tensor.stride[axis] != expected) {
            return false;
        }
        expected *= tensor.shape[axis];
    }
    return true;
}

/// Copies a strided view of `Element`s row by row, converting.
template<typename Element, typename Target>
void gather(const PickledTensor &tensor, const std::byte *from, std::byte *to, std::size_t values)
{
    std::vector<std::int64_t> index(tensor.shape.size(), 0);
    std::size_t position = 0;
    for (std::size_t done = 0; done < values; ++done) {
        Element element;
        std::memcpy(&element, from + position * sizeof element, sizeof element);
        const auto converted = static_cast<Target>(element);
        std::memcpy(to + done * sizeof converted, &converted, sizeof converted);
        for (std::size_t axis = index.size(); axis-- > 0;) {
            position += static_cast<std::size_t>(tensor.stride[axis]);
            if (++index[axis] < tensor.shape[axis]) {
                break;
            }
            position -= static_cast<std::size_t>(tensor.stride[axis] * tensor.shape[axis]);
            index[axis] = 0;
        }
    }
}

/// Turns pickled views into tensors; owns what had to be rearranged.
class TensorMaker
{
public:
    TensorMaker(WeightContents &contents, std::size_t fileBytes)
        : m_contents(contents)
        , m_budget(2 * fileBytes + (std::size_t{16} << 20))
    {
    }

    static bool reads(StorageType type) noexcept
    {
        return type == StorageType::F64 || type == StorageType::F32 || type == StorageType::F16 ||
               type == StorageType::BF16;
    }

    void addUnread(std::string_view name, StorageType type, const PickledTensor &view)
    {
        Tensor &tensor = m_contents.unread.emplace_back();
        tensor.name = name;
        tensor.shape = view.shape;
        tensor.unreadType = nameOf(type);
    }

    Result<void> add(std::string_view name, StorageType type, const PickledTensor &view,
                     std::span<const std::byte> data)
    {
        Tensor tensor;
        tensor.name = name;
        tensor.shape = view.shape;
        tensor.type = type == StorageType::BF16  ? kernels::DType::BF16
                      : type == StorageType::F16 ? kernels::DType::F16
                                                 : kernels::DType::F32;
        const auto values = static_cast<std::size_t>(valuesOf(view.shape).value_or(0));
        tensor.bytes = kernels::storedBytes(tensor.type, values);
        tensor.data = data.data();
        if (type == StorageType::F64 || (values > 0 && !rowMajor(view))) {
            // Views of stride 0 can make any size out of one number.
            if (tensor.bytes > m_budget) {
                return corrupt(sentence("Model file", "its tensors take more than twice the file's size"));
            }
            m_budget -= tensor.bytes;
            tensor.data = rearrange(type, view, data.data(), tensor.bytes, values);
        }
        m_contents.tensors.push_back(std::move(tensor));
        return {};
    }

private:
    const std::byte *rearrange(StorageType type, const PickledTensor &view, const std::byte *from,
                               std::size_t bytes, std::size_t values)
    {
        m_contents.owned.push_back(std::make_unique<std::byte[]>(bytes));
        std::byte *to = m_contents.owned.back().get();
        if (type == StorageType::F64) {
            gather<double, float>(view, from, to, values);
        } else if (type == StorageType::F32) {
            gather<std::uint32_t, std::uint32_t>(view, from, to, values);
        } else {
            gather<std::uint16_t, std::uint16_t>(view, from, to, values);
        }
        return to;
    }

    WeightContents &m_contents;
    std::size_t m_budget;  ///< bytes that rearranged tensors may still take
};

}  // namespace

Result<WeightContents> readPth(std::span<const std::byte> bytes)
{
    const auto archive = Archive::open(bytes);
    if (!archive) {
        return tl::make_unexpected(archive.error());
    }
    if (auto checked = checkVersion(*archive); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const ZipMember *pickle = archive->find("data.pkl");
    if (!pickle->stored) {
        return failure(
            ErrorCode::UnsupportedFile, {},
            sentence("Model file",
                     "the archive is compressed or encrypted; save the model again with torch.save"));
    }
    const auto pickled = readPickledTensors(pickle->data);
    if (!pickled) {
        return tl::make_unexpected(pickled.error());
    }
    WeightContents contents;
    contents.format = "pth";
    TensorMaker maker(contents, bytes.size());
    std::map<std::string_view, std::size_t> lastOfName;
    for (const auto &[name, index] : pickled->named) {
        lastOfName[name] = index;
    }
    for (const auto &[name, index] : lastOfName) {
        const PickledTensor &view = pickled->tensors[index];
        const PickledStorage &storage = pickled->storages[view.storage];
        if (!TensorMaker::reads(storage.type)) {
            maker.addUnread(name, storage.type, view);
            continue;
        }
        const auto data = dataOf(*archive, storage, view);
        const auto added =
            data ? maker.add(name, storage.type, view, *data) : tl::make_unexpected(data.error());
        if (!added) {
            Error error = added.error();
            error.reason = sentence("Model file", "tensor %1: %2").with(inQuotes(name), error.reason);
            return tl::make_unexpected(std::move(error));
        }
    }
    if (contents.tensors.empty() && contents.unread.empty()) {
        return failure(
            ErrorCode::UnsupportedModel, {},
            sentence("Model file",
                     "holds no tensors where weights are kept (at the top, or under state_dict, model or "
                     "module); save the weights alone, torch.save(model.state_dict(), file)"));
    }
    return contents;
}

}  // namespace rookery
