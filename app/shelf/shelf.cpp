#include "app/shelf/shelf.h"

#include "engine/file/atomic_file.h"
#include "engine/file/checksum.h"
#include "engine/file/readable_file.h"
#include "engine/formats/weight_file.h"
#include "engine/state/state_tuned.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <random>

#include <sys/stat.h>

namespace rookery::shelf {

namespace fs = std::filesystem;

namespace {

constexpr const char *LabelName = "item.json";
constexpr const char *ProgressName = "reading.json";
constexpr const char *TextName = "text.txt";
constexpr const char *StateEnd = ".state";
constexpr const char *RemovedStart = ".removed-";

constexpr std::uint64_t MostJsonBytes = 1 << 20;
constexpr std::uint64_t MostStateBytes = std::uint64_t(4) << 30;
constexpr std::size_t PreviewBytes = 400;

std::int64_t nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::span<const std::byte> asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// The first words, on one line, cut between characters.
std::string previewOf(std::string_view text)
{
    std::string preview;
    for (const char c : text.substr(0, 2 * PreviewBytes)) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (!blank) {
            preview += c;
        } else if (!preview.empty() && preview.back() != ' ') {
            preview += ' ';
        }
    }
    std::size_t end = std::min(preview.size(), PreviewBytes);
    while (end > 0 && end < preview.size() && (static_cast<unsigned char>(preview[end]) & 0xC0) == 0x80) {
        --end;
    }
    preview.resize(end);
    return preview;
}

/// A line each, of the first of them.
std::string linesOf(const std::vector<std::string> &names)
{
    constexpr std::size_t MostNames = 20;
    std::string lines;
    for (std::size_t i = 0; i < std::min(names.size(), MostNames); ++i) {
        std::string name = names[i];
        std::ranges::replace(name, '\n', ' ');
        lines += (lines.empty() ? "" : "\n") + name;
    }
    return lines;
}

tl::unexpected<Error> missing(const std::string &id)
{
    return failure(ErrorCode::FileNotFound, id, sentence("Shelf", "it isn't on the shelf any more"));
}

tl::unexpected<Error> unmovable(const fs::path &folder, const std::error_code &error)
{
    return failure(ErrorCode::FileUnwritable, folder.string(),
                   sentence("Shelf", "can't be written there: %1").with(error.message()));
}

bool isId(const std::string &name)
{
    return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-';
    });
}

/// What a state's file says of itself.
struct StateAbout {
    Kind kind = Kind::State;
    std::string fingerprint;
    std::uint64_t tokens = 0;
};

Result<StateAbout> about(const fs::path &file)
{
    const auto opened = WeightFile::open(file);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    if (holdsTunedState(**opened)) {
        return StateAbout{.kind = Kind::Tuned, .fingerprint = {}, .tokens = 0};
    }
    const TextMap &metadata = (*opened)->metadata();
    const auto fingerprint = metadata.find("rookery.fingerprint");
    if (fingerprint == metadata.end()) {
        return failure(ErrorCode::CorruptFile, file.string(),
                       sentence("Shelf", "it is neither a saved nor a tuned state"));
    }
    StateAbout about{.kind = Kind::State, .fingerprint = std::string(fingerprint->second), .tokens = 0};
    if (const auto tokens = metadata.find("rookery.tokens"); tokens != metadata.end()) {
        const std::string text(tokens->second);
        std::from_chars(text.data(), text.data() + text.size(), about.tokens);
    }
    return about;
}

/// With the folders above it that are missing, for their owner alone.
bool makeOwnFolder(const fs::path &folder, std::error_code &error)
{
    if (folder.has_parent_path() && folder.parent_path() != folder &&
        !fs::exists(folder.parent_path(), error)) {
        makeOwnFolder(folder.parent_path(), error);
    }
    const bool made = ::mkdir(folder.c_str(), 0700) == 0;
    error = made ? std::error_code() : std::error_code(errno, std::generic_category());
    return made;
}

}  // namespace

std::uint64_t bytesOf(const std::vector<Item> &items)
{
    std::uint64_t bytes = 0;
    for (const Item &item : items) {
        bytes += item.bytes();
    }
    return bytes;
}

std::vector<Item> Shelf::items() const
{
    std::vector<Item> found;
    std::error_code error;
    for (fs::directory_iterator each(m_folder, error), end; !error && each != end; each.increment(error)) {
        const std::string id = each->path().filename().string();
        if (auto one = isId(id) ? item(id) : missing(id)) {
            found.push_back(std::move(*one));
        }
    }
    std::ranges::sort(found, [](const Item &a, const Item &b) {
        return std::pair(b.label.createdMs, b.id) < std::pair(a.label.createdMs, a.id);
    });
    return found;
}

Result<Item> Shelf::item(const std::string &id) const
{
    const fs::path labelFile = folderOf(id) / LabelName;
    const auto json = isId(id) ? readFile(labelFile, MostJsonBytes) : Result<std::string>(missing(id));
    if (!json) {
        return json.error().code == ErrorCode::FileNotFound ? missing(id) : tl::make_unexpected(json.error());
    }
    auto label = labelFrom(*json, labelFile.string());
    if (!label) {
        return tl::make_unexpected(label.error());
    }
    Item item{.id = id, .label = std::move(*label)};
    // One that can't be read is as good as none: the text is read anew.
    if (const auto reading = readFile(folderOf(id) / ProgressName, MostJsonBytes)) {
        item.progress = progressFrom(*reading, ProgressName).value_or(Progress());
    }
    std::error_code error;
    if (item.hasState() && fs::file_size(stateFile(item), error) != item.progress.stateBytes) {
        item.progress = {.paused = item.progress.paused};  // lost or cut short by another program
    }
    return item;
}

Result<std::string> Shelf::makeFolder() const
{
    std::error_code error;
    makeOwnFolder(m_folder, error);
    if (!error || fs::is_directory(m_folder, error)) {
        fs::permissions(m_folder, fs::perms::owner_all, error);
    }
    std::random_device random;
    for (int attempt = 0; attempt < 16 && !error; ++attempt) {
        std::string id = std::to_string(nowMs()) + "-" + std::to_string(random() % 100000);
        if (makeOwnFolder(folderOf(id), error)) {
            return id;
        }
        if (error == std::errc::file_exists) {
            error.clear();
        }
    }
    return unmovable(m_folder, error);
}

Result<void> Shelf::write(const std::string &id, const char *name, std::string_view text) const
{
    return writeFileAtomically(folderOf(id) / name, asBytes(text), Readers::Owner);
}

Result<Item> Shelf::setProgress(const std::string &id, const Progress &progress) const
{
    if (const auto done = write(id, ProgressName, toJson(progress)); !done) {
        return tl::make_unexpected(done.error());
    }
    return item(id);
}

Result<Item> Shelf::addDocument(const Document &document) const
{
    const auto id = makeFolder();
    if (!id) {
        return tl::make_unexpected(id.error());
    }
    const Label label{.name = document.name,
                      .kind = Kind::Document,
                      .source = document.source,
                      .preview = previewOf(document.text),
                      .leftOut = linesOf(document.leftOut),
                      .filesLeftOut = document.leftOut.size(),
                      .createdMs = nowMs(),
                      .textBytes = document.text.size(),
                      .textChecksum = checksumOf(asBytes(document.text))};
    // The label last: without one the folder is nothing.
    auto done = write(*id, TextName, document.text);
    if (done) {
        done = write(*id, LabelName, toJson(label));
    }
    if (!done) {
        std::error_code ignored;
        fs::remove_all(folderOf(*id), ignored);
        return tl::make_unexpected(done.error());
    }
    return item(*id);
}

Result<Item> Shelf::findOrAdd(const Document &document) const
{
    const std::uint64_t checksum = checksumOf(asBytes(document.text));
    for (Item &item : items()) {
        if (item.label.textBytes == document.text.size() && item.label.textChecksum == checksum) {
            return std::move(item);
        }
    }
    return addDocument(document);
}

Result<Item> Shelf::addStateFile(const std::string &name, const fs::path &file) const
{
    const auto known = about(file);
    const auto bytes = known ? readFile(file, MostStateBytes) : tl::make_unexpected(known.error());
    const auto id = bytes ? makeFolder() : tl::make_unexpected(bytes.error());
    if (!id) {
        return tl::make_unexpected(id.error());
    }
    const bool tuned = known->kind == Kind::Tuned;
    const Label label{.name = name,
                      .named = true,
                      .kind = known->kind,
                      .source = file.filename().string(),
                      .createdMs = nowMs()};
    const Progress progress{.fingerprint = known->fingerprint,
                            .tokens = known->tokens,
                            // Tuned ones come in the formats of weight files, which are told by content.
                            .stateFile =
                                tuned ? "tuned" + file.extension().string() : std::string("0") + StateEnd,
                            .stateBytes = bytes->size(),
                            .stateChecksum = checksumOf(asBytes(*bytes))};
    auto done = write(*id, progress.stateFile.c_str(), *bytes);
    if (done) {
        done = write(*id, ProgressName, toJson(progress));
    }
    if (done) {
        done = write(*id, LabelName, toJson(label));
    }
    if (!done) {
        std::error_code ignored;
        fs::remove_all(folderOf(*id), ignored);
        return tl::make_unexpected(done.error());
    }
    return item(*id);
}

Result<void> Shelf::changeLabel(const std::string &id, const std::function<void(Label &)> &change) const
{
    auto found = item(id);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    change(found->label);
    return write(id, LabelName, toJson(found->label));
}

Result<void> Shelf::setPaused(const std::string &id, bool paused) const
{
    auto found = item(id);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    found->progress.paused = paused;
    return write(id, ProgressName, toJson(found->progress));
}

Result<Item> Shelf::keepState(const std::string &id, Progress reached, std::span<const std::byte> image) const
{
    const auto before = item(id);
    if (!before) {
        return before;
    }
    // Another name than the state before it, which counts until `reading.json` says otherwise.
    reached.stateFile = std::to_string(reached.readBytes) + StateEnd;
    if (reached.stateFile == before->progress.stateFile) {
        reached.stateFile = "again-" + reached.stateFile;
    }
    reached.stateBytes = image.size();
    reached.stateChecksum = checksumOf(image);
    reached.paused = before->progress.paused;
    if (const auto done = writeFileAtomically(folderOf(id) / reached.stateFile, image, Readers::Owner);
        !done) {
        return tl::make_unexpected(done.error());
    }
    auto after = setProgress(id, reached);
    if (after) {
        std::error_code ignored;
        for (const auto &file : fs::directory_iterator(folderOf(id), ignored)) {
            if (file.path().extension() == StateEnd && file.path().filename() != reached.stateFile) {
                fs::remove(file.path(), ignored);
            }
        }
    }
    return after;
}

Result<Item> Shelf::forgetState(const std::string &id) const
{
    const auto before = item(id);
    if (!before) {
        return before;
    }
    auto after = setProgress(id, {});
    std::error_code ignored;
    if (after && before->hasState()) {
        fs::remove(stateFile(*before), ignored);
    }
    return after;
}

Result<std::string> Shelf::text(const Item &item) const
{
    const fs::path file = folderOf(item.id) / TextName;
    auto text = readFile(file, MostTextBytes);
    if (text && checksumOf(asBytes(*text)) != item.label.textChecksum) {
        return failure(
            ErrorCode::CorruptFile, file.string(),
            sentence("Shelf", "the text isn't what was put there; put the document on the shelf again"));
    }
    return text;
}

fs::path Shelf::stateFile(const Item &item) const
{
    return folderOf(item.id) / item.progress.stateFile;
}

Result<std::string> Shelf::state(const Item &item) const
{
    if (!item.hasState()) {
        return failure(ErrorCode::FileNotFound, item.label.name, sentence("Shelf", "it wasn't read yet"));
    }
    auto bytes = readFile(stateFile(item), MostStateBytes);
    if (bytes && checksumOf(asBytes(*bytes)) != item.progress.stateChecksum) {
        return failure(ErrorCode::CorruptFile, stateFile(item).string(),
                       sentence("Shelf", "the state isn't what was put there; let the text be read anew"));
    }
    return bytes;
}

Result<void> Shelf::verify(const Item &item) const
{
    if (item.hasText()) {
        if (const auto checked = text(item); !checked) {
            return tl::make_unexpected(checked.error());
        }
    }
    if (item.hasState()) {
        if (const auto checked = state(item); !checked) {
            return tl::make_unexpected(checked.error());
        }
    }
    return {};
}

Result<void> Shelf::exportState(const Item &item, const fs::path &target) const
{
    const auto bytes = state(item);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    return writeFileAtomically(target, asBytes(*bytes));
}

Result<void> Shelf::remove(const std::string &id) const
{
    std::error_code error;
    if (!isId(id) || !fs::exists(folderOf(id), error)) {
        return missing(id);
    }
    fs::rename(folderOf(id), m_folder / (RemovedStart + id), error);
    return error ? Result<void>(unmovable(m_folder, error)) : Result<void>();
}

Result<void> Shelf::restore(const std::string &id) const
{
    std::error_code error;
    fs::rename(m_folder / (RemovedStart + id), folderOf(id), error);
    return error ? Result<void>(unmovable(m_folder, error)) : Result<void>();
}

void Shelf::forgetRemoved() const
{
    std::error_code error;
    std::vector<fs::path> removed;
    for (fs::directory_iterator each(m_folder, error), end; !error && each != end; each.increment(error)) {
        if (each->path().filename().string().starts_with(RemovedStart)) {
            removed.push_back(each->path());
        }
    }
    for (const fs::path &folder : removed) {
        fs::remove_all(folder, error);
    }
}

Result<int> Shelf::thin(std::uint64_t mostBytes) const
{
    const std::vector<Item> all = items();
    std::uint64_t bytes = bytesOf(all);
    int dropped = 0;
    for (auto each = all.rbegin(); each != all.rend() && bytes > mostBytes; ++each) {
        const bool expendable = each->label.kind == Kind::Document && !each->label.named && each->complete();
        if (!expendable) {
            continue;
        }
        const auto done = setProgress(each->id, {.thinned = true});
        if (!done) {
            return tl::make_unexpected(done.error());
        }
        std::error_code ignored;
        fs::remove(stateFile(*each), ignored);
        bytes -= each->progress.stateBytes;
        ++dropped;
    }
    return dropped;
}

}  // namespace rookery::shelf
