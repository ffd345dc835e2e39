#include "engine/file/weight_file.h"

#include "engine/file/byte_cursor.h"
#include "engine/file/readers.h"
#include "engine/file/tensor_check.h"

#include <array>
#include <functional>
#include <new>
#include <numeric>

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

}  // namespace

Result<WeightContents> readWeights(std::span<const std::byte> bytes)
try {
    if (bytes.empty()) {
        return failure(ErrorCode::CorruptFile, {}, "the file is empty; get it again");
    }
    const std::string_view start = asText(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    if (start.starts_with("PK")) {
        return readPth(bytes);
    }
    if (looksLikeSafetensors(bytes)) {
        return readSafetensors(bytes);
    }
    return tl::make_unexpected(unknownContent(start));
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, {}, "not enough memory to open the file");
}

Result<std::shared_ptr<const WeightFile>> WeightFile::open(const std::filesystem::path &path)
{
    auto mapping = MappedFile::open(path);
    if (!mapping) {
        return tl::make_unexpected(mapping.error());
    }
    auto contents = readWeights(mapping->bytes());
    if (!contents) {
        Error error = contents.error();
        error.subject = path.string();
        return tl::make_unexpected(std::move(error));
    }
    const auto file = std::shared_ptr<WeightFile>(new WeightFile);
    file->m_path = path;
    file->m_mappings.push_back(std::move(*mapping));
    file->m_contents = std::move(*contents);
    for (Tensor &tensor : file->m_contents.tensors) {
        std::string name = tensor.name;
        file->m_tensors.emplace(std::move(name), std::move(tensor));
    }
    file->m_contents.tensors = {};
    return file;
}

const Tensor *WeightFile::find(std::string_view name) const noexcept
{
    const auto found = m_tensors.find(name);
    return found == m_tensors.end() ? nullptr : &found->second;
}

}  // namespace rookery
