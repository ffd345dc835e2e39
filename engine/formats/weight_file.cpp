#include "engine/formats/weight_file.h"

#include "engine/file/byte_cursor.h"
#include "engine/formats/gguf_names.h"
#include "engine/formats/model_folder.h"
#include "engine/formats/official_names.h"
#include "engine/formats/readers.h"
#include "engine/formats/shards.h"
#include "engine/formats/tensor_check.h"

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
        Sentence reason;
    };
    using namespace std::literals;
    static const std::array<Known, 7> Mistakes = {{
        {"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"sv,
         sentence("Model file", "PyTorch's format from before 2020 (not a zip archive), which isn't read; "
                                "load and save it once with a current PyTorch")},
        {"\x80"sv,
         sentence("Model file",
                  "a bare Python pickle, not a saved model; only .pth files of torch.save are read")},
        {"version https://git-lfs"sv,
         sentence("Model file", "a Git LFS pointer, not the weights; run `git lfs pull`")},
        {"<"sv, sentence("Model file", "a web page or XML, not weights; download the file itself")},
        {"{"sv,
         sentence("Model file", "a JSON file, not weights; choose the .safetensors, .pth or .gguf file")},
        {"GGJT"sv, sentence("Model file", "an old llama.cpp format; only GGUF is read")},
        {"\x1f\x8b"sv, sentence("Model file", "compressed (gzip); unpack it first")},
    }};
    for (const Known &mistake : Mistakes) {
        if (start.starts_with(mistake.prefix)) {
            return {ErrorCode::UnsupportedFile, {}, mistake.reason};
        }
    }
    return {ErrorCode::UnsupportedFile,
            {},
            sentence("Model file",
                     "not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files")};
}

/// One file with its own names, or with the official ones where the format has only one naming.
Result<WeightContents> readFile(std::span<const std::byte> bytes)
{
    if (bytes.empty()) {
        return failure(ErrorCode::CorruptFile, {}, sentence("Model file", "the file is empty; get it again"));
    }
    const std::string_view start = asText(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    if (start.starts_with("PK")) {
        return readPth(bytes);
    }
    if (start.starts_with("GGUF")) {
        return readGgufPart(bytes);
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
    const bool ownNames = contents.format == "pth" || contents.format == "safetensors";
    auto named = ownNames                    ? toOfficialNames(contents)
                 : contents.format == "gguf" ? finishGguf(contents)
                                             : Result<void>();
    if (!named) {
        return named;
    }
    std::unordered_set<std::string_view> names;
    for (const Tensor &tensor : contents.tensors) {
        if (!names.insert(tensor.name).second) {
            return failure(ErrorCode::CorruptFile, {},
                           sentence("Model file", "has two tensors for %1; the file is damaged")
                               .with(inQuotes(tensor.name)));
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

/// GGUF files of a split model say which part they are. \param part from 0
Result<void> checkSplit(const WeightContents &contents, std::size_t part, std::size_t parts)
{
    const auto count = static_cast<std::size_t>(std::max(ggufNumber(contents.metadata, "split.count"), 1));
    if (count > 1 && parts == 1) {
        return failure(ErrorCode::UnsupportedModel, {},
                       sentence("Model file",
                                "one part of a model that is split over %1 GGUF files; put all of them into "
                                "one folder under the names they came with, which end in -00001-of-%2.gguf")
                           .with(count, (count < 10 ? "0000" : "000") + std::to_string(count)));
    }
    if (count != parts ||
        (count > 1 && static_cast<std::size_t>(ggufNumber(contents.metadata, "split.no")) != part)) {
        return failure(ErrorCode::CorruptFile, {},
                       sentence("Model file", "isn't part %1 of %2, as its name says; get the files again")
                           .with(part + 1, parts));
    }
    return {};
}

std::string namesOf(const std::vector<ModelFiles> &models)
{
    std::string names;
    for (const ModelFiles &model : models) {
        names += (names.empty() ? "" : ", ") + model.file.filename().string();
    }
    return names;
}

/// What a folder holds that can be opened: its only weights, or those under the usual name.
Result<std::filesystem::path> modelIn(const std::filesystem::path &folder)
{
    const std::vector<ModelFiles> found = modelsIn(folder);
    if (found.size() == 1) {
        return found.front().file;
    }
    for (const char *name : {"model.safetensors.index.json", "model.safetensors",
                             "pytorch_model.bin.index.json", "pytorch_model.bin"}) {
        for (const ModelFiles &model : found) {
            if (model.file.filename() == name) {
                return model.file;
            }
        }
    }
    if (found.empty()) {
        return failure(ErrorCode::FileNotFound, folder.string(),
                       sentence("Model file", "a folder without a weight file; choose the file itself"));
    }
    return failure(ErrorCode::BadInput, folder.string(),
                   sentence("Model file", "the folder holds several weight files, name one of them: %1")
                       .with(namesOf(found)));
}

}  // namespace

Result<WeightContents> readWeights(std::span<const std::byte> bytes)
try {
    auto contents = readFile(bytes);
    if (!contents) {
        return contents;
    }
    auto finished = checkSplit(*contents, 0, 1);
    if (finished) {
        finished = finishNames(*contents);
    }
    if (!finished) {
        return tl::make_unexpected(finished.error());
    }
    return contents;
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, {}, sentence("Model file", "not enough memory to open the file"));
}

Result<std::shared_ptr<const WeightFile>> WeightFile::open(const std::filesystem::path &path)
try {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        const auto inside = modelIn(path);
        return inside ? open(*inside) : tl::make_unexpected(inside.error());
    }
    const auto file = std::shared_ptr<WeightFile>(new WeightFile);
    file->m_path = path;
    auto added = file->read(path);
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
    for (Tensor &tensor : file->m_contents.unread) {
        file->m_unread.emplace(std::move(tensor.name), std::move(tensor.unreadType));
    }
    file->m_contents.tensors = {};
    file->m_contents.unread = {};
    return file;
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, path.string(),
                   sentence("Model file", "not enough memory to open the file"));
}

Result<void> WeightFile::read(const std::filesystem::path &path)
{
    if (const auto parts = numberedParts(path); parts.size() > 1) {
        return addParts(parts);
    }
    auto mapping = MappedFile::open(path);
    if (!mapping) {
        return tl::make_unexpected(mapping.error());
    }
    if (!looksLikeShardIndex(mapping->bytes())) {
        return add(std::move(*mapping), path, 0, 1);
    }
    const auto names = shardsOf(mapping->bytes());
    if (!names) {
        return tl::make_unexpected(names.error());
    }
    std::vector<std::filesystem::path> parts;
    for (const std::string &name : *names) {
        parts.push_back(findBeside(path, name));
    }
    return addParts(parts);
}

Result<void> WeightFile::addParts(const std::vector<std::filesystem::path> &parts)
{
    for (std::size_t part = 0; part < parts.size(); ++part) {
        auto mapping = MappedFile::open(parts[part]);
        if (!mapping && mapping.error().code == ErrorCode::FileNotFound) {
            return failure(
                ErrorCode::FileNotFound, parts[part].string(),
                sentence("Model file",
                         "missing, and the model is split over %1 files; put all of them into one folder")
                    .with(parts.size()));
        }
        const auto added = mapping ? add(std::move(*mapping), parts[part], part, parts.size())
                                   : tl::make_unexpected(mapping.error());
        if (!added) {
            return added;
        }
    }
    const auto expected = static_cast<std::size_t>(ggufNumber(m_contents.metadata, "split.tensors.count"));
    if (expected > 0 && expected != m_contents.tensors.size() + m_contents.unread.size()) {
        return failure(
            ErrorCode::CorruptFile, {},
            sentence("Model file",
                     "its parts hold other tensors than the first of them says; get the files again"));
    }
    return {};
}

Result<void> WeightFile::add(MappedFile mapping, const std::filesystem::path &path, std::size_t part,
                             std::size_t parts)
{
    auto contents = readFile(mapping.bytes());
    if (!contents) {
        return tl::make_unexpected(about(path, contents.error()));
    }
    if (contents->format == "gguf") {
        if (auto checked = checkSplit(*contents, part, parts); !checked) {
            return tl::make_unexpected(about(path, checked.error()));
        }
    }
    m_mappings.push_back(std::move(mapping));
    if (m_contents.format.empty()) {
        m_contents = std::move(*contents);
        return {};
    }
    if (contents->format != m_contents.format) {
        return failure(
            ErrorCode::CorruptFile, path.string(),
            sentence("Model file", "of another format than the model's other parts; get the files again"));
    }
    std::move(contents->tensors.begin(), contents->tensors.end(), std::back_inserter(m_contents.tensors));
    std::move(contents->unread.begin(), contents->unread.end(), std::back_inserter(m_contents.unread));
    std::move(contents->owned.begin(), contents->owned.end(), std::back_inserter(m_contents.owned));
    return {};
}

Sentence WeightFile::whyMissing(std::string_view name) const
{
    const auto found = m_unread.find(name);
    return found == m_unread.end() ? sentence("Model file", "missing in %1").with(m_path.string())
                                   : sentence("Model file", "of type %1, which isn't read, in %2")
                                         .with(found->second, m_path.string());
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
        sentence(
            "Model file",
            "another program cut the file short while it was in use; restore it and load the model again"));
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
