#include "app/shelf/documents/document.h"

#include "app/shelf/documents/plain_text.h"
#include "app/shelf/documents/text_extractor.h"
#include "engine/file/readable_file.h"
#include "engine/lower_case.h"

#include <algorithm>
#include <array>
#include <vector>

#include <unistd.h>

namespace rookery::shelf {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t StartBytes = 1024;
constexpr std::size_t MostFilesOfFolder = 1000;
constexpr int MostFolderDepth = 8;

constexpr std::array Extensions = {".txt", ".text",  ".md",  ".markdown", ".html",
                                   ".htm", ".xhtml", ".pdf", ".rst",      ".org"};

bool isHtml(const fs::path &file, std::string_view start)
{
    const std::string extension = lowerCase(file.extension().string());
    if (extension == ".html" || extension == ".htm" || extension == ".xhtml") {
        return true;
    }
    std::string head = lowerCase(start.substr(0, StartBytes));
    head.erase(0, std::min(head.find_first_not_of(" \t\r\n\xEF\xBB\xBF"), head.size()));
    return head.starts_with("<!doctype html") || head.starts_with("<html");
}

/// No control characters, and letters in UTF-8 or of one byte.
bool isPlain(std::string_view bytes)
{
    return std::ranges::none_of(bytes, [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    });
}

/// Its mark may stand behind what isn't its own, as of a printer; a text that speaks of it is none.
bool isPdf(const fs::path &file, std::string_view start)
{
    constexpr std::string_view Mark = "%PDF-";
    const bool named = lowerCase(file.extension().string()) == ".pdf";
    for (auto at = start.find(Mark); at != start.npos; at = start.find(Mark, at + 1)) {
        const std::string_view before = start.substr(0, at);
        const bool begins = before.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == before.npos;
        const bool atLine = begins || before.back() == '\n' || before.back() == '\r';
        if (named || begins || (atLine && !isPlain(before))) {
            return true;
        }
    }
    return false;
}

Result<std::string> textOf(const fs::path &file, const std::stop_token &stop)
{
    auto opened = ReadableFile::open(file);
    const auto start = opened ? readStart(file, StartBytes) : tl::make_unexpected(opened.error());
    if (!start) {
        return tl::make_unexpected(start.error());
    }
    if (isPdf(file, *start)) {
        return extractText(Format::Pdf, *opened, file, stop);
    }
    if (isHtml(file, *start)) {
        return extractText(Format::Html, *opened, file, stop);
    }
    if (opened->size() > 2 * MostTextBytes) {  // UTF-16 takes twice as much
        return tooLong(file);
    }
    const auto bytes = readFile(file, 2 * MostTextBytes);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    auto text = decodedText(*bytes);
    if (!text) {
        return failure(ErrorCode::UnsupportedFile, file.string(),
                       sentence("Document", "it is no text; texts, Markdown, HTML and PDF can be read"));
    }
    if (isOtherEncoding(*text)) {
        return failure(ErrorCode::UnsupportedFile, file.string(),
                       sentence("Document", "its letters aren't in UTF-8; save it as UTF-8, then try again"));
    }
    return std::move(*text);
}

Result<std::string> tidyTextOf(const fs::path &file, const std::stop_token &stop)
{
    const auto text = textOf(file, stop);
    if (!text) {
        return text;
    }
    std::string tidy = tidied(*text);
    if (tidy.empty()) {
        return failure(ErrorCode::UnsupportedFile, file.string(),
                       sentence("Document", "there is no text in it"));
    }
    return tidy.size() > MostTextBytes ? tooLong(file) : Result<std::string>(std::move(tidy));
}

struct FolderText {
    std::string text;
    std::vector<std::string> leftOut;
};

/// The documents in a folder and the folders in it, by name; links are not followed. \param leftOut is given
/// the folders that aren't looked into
std::vector<fs::path> documentsIn(const fs::path &folder, const std::stop_token &stop,
                                  std::vector<std::string> &leftOut)
{
    std::vector<fs::path> files;
    std::error_code error;
    fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && each != fs::recursive_directory_iterator() && !stop.stop_requested();
         each.increment(error)) {
        const bool hidden = each->path().filename().string().starts_with('.');
        std::error_code gone;  // one that went away meanwhile ends nothing
        const fs::file_type type = each->symlink_status(gone).type();
        const bool closed =
            type == fs::file_type::directory && ::access(each->path().c_str(), R_OK | X_OK) != 0;
        const bool tooDeep = each.depth() >= MostFolderDepth;
        if (tooDeep || hidden) {
            each.disable_recursion_pending();
        }
        if (type == fs::file_type::directory && !hidden && (tooDeep || closed)) {
            leftOut.push_back(each->path().lexically_relative(folder).string() + '/');
        }
        if (type == fs::file_type::regular && !hidden && looksLikeDocument(each->path())) {
            files.push_back(each->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// What can be read of a folder, each under its name.
Result<FolderText> textOfFolder(const fs::path &folder, const std::stop_token &stop)
{
    FolderText all;
    std::size_t seen = 0;
    for (const fs::path &file : documentsIn(folder, stop, all.leftOut)) {
        const std::string name = file.lexically_relative(folder).string();
        if (++seen > MostFilesOfFolder) {
            all.leftOut.push_back(name);
            continue;
        }
        const auto text = tidyTextOf(file, stop);
        if (!text && text.error().code == ErrorCode::Cancelled) {
            return tl::make_unexpected(text.error());
        }
        if (text) {
            all.text += (all.text.empty() ? "# " : "\n\n# ") + name + "\n\n" + *text;
        } else {
            all.leftOut.push_back(name);
        }
        if (all.text.size() > MostTextBytes) {
            return tooLong(folder);
        }
    }
    if (all.text.empty()) {
        return failure(
            ErrorCode::UnsupportedFile, folder.string(),
            sentence("Document", "there is no text, Markdown, HTML or PDF file in it that can be read"));
    }
    std::ranges::sort(all.leftOut);
    return all;
}

}  // namespace

tl::unexpected<Error> tooLong(const fs::path &file)
{
    return failure(
        ErrorCode::UnsupportedFile, file.string(),
        sentence("Document", "it has more than %1 MB of text; divide it").with(MostTextBytes >> 20));
}

bool looksLikeDocument(const fs::path &file)
{
    const std::string extension = lowerCase(file.extension().string());
    return std::ranges::any_of(Extensions, [&](const char *known) { return extension == known; });
}

Result<Document> readDocument(const fs::path &fileOrFolder, const std::stop_token &stop)
{
    std::error_code error;
    fs::path path = fileOrFolder;
    if (path.filename().empty()) {
        path = path.parent_path();  // a folder with a slash at its end
    }
    const bool folder = fs::is_directory(path, error);
    auto read = folder ? textOfFolder(path, stop) : tidyTextOf(path, stop).map([](std::string text) {
        return FolderText{.text = std::move(text), .leftOut = {}};
    });
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    return Document{.name = (folder ? path.filename() : path.stem()).string(),
                    .source = path.filename().string(),
                    .text = std::move(read->text),
                    .leftOut = std::move(read->leftOut)};
}

}  // namespace rookery::shelf
