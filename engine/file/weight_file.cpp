#include "engine/file/weight_file.h"

#include "engine/file/byte_cursor.h"
#include "engine/file/official_names.h"
#include "engine/file/readers.h"
#include "engine/file/shards.h"
#include "engine/file/tensor_check.h"

#include <algorithm>
#include <array>
#include <functional>
#include <new>
#include <numeric>
#include <unordered_set>

namespace rookery {

std::size_t Tensor::values() const noexcept
{
    return std::accumulate(shape.begin(), shape.end(), std::size_t{1}, [](std::size_t product, auto axis) {
        return product * static_cast<std::size_t>(axis);
    });
}

std::string Tensor::shapeText() const
{
    return rookery::shapeText(shape);
}

namespace {

/// A safetensors file starts with the length of its header, which is a JSON object.
bool looksLikeSafetensors(std::span<const std::byte> bytes)
{
    ByteCursor cursor(bytes);
    const auto header = cursor.read<std::uint64_t>();
    return cursor.ok() && cursor.left() > 0 && cursor.text(1) == "{" && header < (std::uint64_t{1} << 40);
}

/// Why a file of none of the formats isn't read, in the words of who made the mistake.
Error unknownContent(std::string_view start)
{
    struct Known {
        std::string_view prefix;
        const char *reason;
    };
    using namespace std::literals;
    static constexpr std::array<Known, 7> Mistakes = {{
        {"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"sv,
         "PyTorch's format from before 2020 (not a zip archive), which isn't read; load and save it once "
         "with "
         "a current PyTorch"},
        {"\x80"sv, "a bare Python pickle, not a saved model; only .pth files of torch.save are read"},
        {"version https://git-lfs"sv, "a Git LFS pointer, not the weights; run `git lfs pull`"},
        {"<"sv, "a web page or XML, not weights; download the file itself"},
        {"{"sv, "a JSON file, not weights; choose the .safetensors, .pth or .gguf file"},
        {"GGJT"sv, "an old llama.cpp format; only GGUF is read"},
        {"\x1f\x8b"sv, "compressed (gzip); unpack it first"},
    }};
    for (const Known &mistake : Mistakes) {
        if (start.starts_with(mistake.prefix)) {
            return {ErrorCode::UnsupportedFile, {}, mistake.reason};
        }
    }
    return {ErrorCode::UnsupportedFile,
            {},
            "not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files"};
}

/// One file with its own names, or with the official ones where the format has only one naming.
Result<WeightContents> readFile(std::span<const std::byte> bytes)
{
    if (bytes.empty()) {
        return failure(ErrorCode::CorruptFile, {}, "the file is empty; get it again");
    }
    const std::string_view start = asText(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    if (start.starts_with("PK")) {
        return readPth(bytes);
    }
    if (start.starts_with("GGUF")) {
        return readGguf(bytes);
    }
    if (start.starts_with("fmgg")) {
        return readRwkvCpp(bytes);
    }
    if (looksLikeSafetensors(bytes)) {
        return readSafetensors(bytes);
    }
    return tl::make_unexpected(unknownContent(start));
}

Result<void> finishNames(WeightContents &contents)
{
    if (contents.format == "pth" || contents.format == "safetensors") {
        if (auto named = toOfficialNames(contents); !named) {
            return named;
        }
    }
    std::unordered_set<std::string_view> names;
    for (const Tensor &tensor : contents.tensors) {
        if (!names.insert(tensor.name).second) {
            return failure(ErrorCode::CorruptFile, {},
                           "has two tensors for " + inQuotes(tensor.name) + "; the file is damaged");
        }
    }
    return {};
}

Error about(const std::filesystem::path &path, Error error)
{
    if (error.subject.empty()) {
        error.subject = path.string();
    }
    return error;
}

/// What a folder holds that can be opened.
Result<std::filesystem::path> modelIn(const std::filesystem::path &folder)
{
    for (const char *name : {"model.safetensors.index.json", "model.safetensors"}) {
        std::error_code error;
        if (std::filesystem::exists(folder / name, error)) {
            return folder / name;
        }
    }
    return failure(ErrorCode::FileNotFound, folder.string(),
                   "a folder without model.safetensors; choose the weight file itself");
}

}  // namespace

Result<WeightContents> readWeights(std::span<const std::byte> bytes)
try {
    auto contents = readFile(bytes);
    if (!contents) {
        return contents;
    }
    if (auto named = finishNames(*contents); !named) {
        return tl::make_unexpected(named.error());
    }
    return contents;
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, {}, "not enough memory to open the file");
}

Result<std::shared_ptr<const WeightFile>> WeightFile::open(const std::filesystem::path &path)
try {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        const auto inside = modelIn(path);
        return inside ? open(*inside) : tl::make_unexpected(inside.error());
    }
    auto mapping = MappedFile::open(path);
    if (!mapping) {
        return tl::make_unexpected(mapping.error());
    }
    const auto file = std::shared_ptr<WeightFile>(new WeightFile);
    file->m_path = path;
    auto added = looksLikeShardIndex(mapping->bytes()) ? file->addShards(mapping->bytes())
                                                       : file->add(std::move(*mapping), path);
    if (added) {
        added = finishNames(file->m_contents);
    }
    if (!added) {
        return tl::make_unexpected(about(path, added.error()));
    }
    for (Tensor &tensor : file->m_contents.tensors) {
        std::string name = tensor.name;
        file->m_tensors.emplace(std::move(name), std::move(tensor));
    }
    file->m_contents.tensors = {};
    return file;
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, path.string(), "not enough memory to open the file");
}

Result<void> WeightFile::add(MappedFile mapping, const std::filesystem::path &path)
{
    auto contents = readFile(mapping.bytes());
    if (!contents) {
        return tl::make_unexpected(about(path, contents.error()));
    }
    m_mappings.push_back(std::move(mapping));
    if (m_contents.format.empty()) {
        m_contents = std::move(*contents);
        return {};
    }
    std::move(contents->tensors.begin(), contents->tensors.end(), std::back_inserter(m_contents.tensors));
    std::move(contents->owned.begin(), contents->owned.end(), std::back_inserter(m_contents.owned));
    return {};
}

Result<void> WeightFile::addShards(std::span<const std::byte> index)
{
    const auto shards = shardsOf(index);
    if (!shards) {
        return tl::make_unexpected(shards.error());
    }
    for (const std::string &shard : *shards) {
        const std::filesystem::path path = m_path.parent_path() / shard;
        auto mapping = MappedFile::open(path);
        const auto added = mapping ? add(std::move(*mapping), path) : tl::make_unexpected(mapping.error());
        if (!added) {
            return added;
        }
    }
    return {};
}

const Tensor *WeightFile::find(std::string_view name) const noexcept
{
    const auto found = m_tensors.find(name);
    return found == m_tensors.end() ? nullptr : &found->second;
}

Result<void> WeightFile::intact() const
{
    if (std::all_of(m_mappings.begin(), m_mappings.end(), std::mem_fn(&MappedFile::intact))) {
        return {};
    }
    return failure(
        ErrorCode::CorruptFile, m_path.string(),
        "another program cut the file short while it was in use; restore it and load the model again");
}

void WeightFile::release(const Tensor &tensor, std::size_t offset, std::size_t count) const noexcept
{
    for (const MappedFile &mapping : m_mappings) {
        const std::span<const std::byte> bytes = mapping.bytes();
        const std::less_equal<> notBehind;  // pointers into different memory compare by this only
        if (notBehind(bytes.data(), tensor.data) &&
            notBehind(tensor.data + tensor.bytes, bytes.data() + bytes.size())) {
            mapping.release({tensor.data + offset, count});
        }
    }
}

}  // namespace rookery
