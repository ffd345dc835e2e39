#include "app/shelf/documents/document.h"

#include "app/shelf/documents/plain_text.h"
#include "app/shelf/documents/text_extractor.h"
#include "engine/file/readable_file.h"
#include "engine/lower_case.h"

#include <algorithm>
#include <array>
#include <vector>

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

Result<std::string> textOf(const fs::path &file, const std::stop_token &stop)
{
    auto opened = ReadableFile::open(file);
    const auto start = opened ? readStart(file, StartBytes) : tl::make_unexpected(opened.error());
    if (!start) {
        return tl::make_unexpected(start.error());
    }
    if (start->find("%PDF-") != std::string::npos) {
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

/// The documents in a folder and the folders in it, by name; links are not followed.
std::vector<fs::path> documentsIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && each != fs::recursive_directory_iterator() && files.size() < MostFilesOfFolder;
         each.increment(error)) {
        const bool hidden = each->path().filename().string().starts_with('.');
        if (each.depth() >= MostFolderDepth || hidden) {
            each.disable_recursion_pending();
        }
        const bool regular = each->symlink_status(error).type() == fs::file_type::regular;
        if (regular && !hidden && looksLikeDocument(each->path())) {
            files.push_back(each->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// What can be read of a folder, each under its name.
Result<std::string> textOfFolder(const fs::path &folder, const std::stop_token &stop)
{
    std::string all;
    for (const fs::path &file : documentsIn(folder)) {
        const auto text = tidyTextOf(file, stop);
        if (!text && text.error().code == ErrorCode::Cancelled) {
            return text;
        }
        if (text) {
            all += (all.empty() ? "# " : "\n\n# ") + fs::relative(file, folder).string() + "\n\n" + *text;
        }
        if (all.size() > MostTextBytes) {
            return tooLong(folder);
        }
    }
    if (all.empty()) {
        return failure(
            ErrorCode::UnsupportedFile, folder.string(),
            sentence("Document", "there is no text, Markdown, HTML or PDF file in it that can be read"));
    }
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
    auto text = folder ? textOfFolder(path, stop) : tidyTextOf(path, stop);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    return Document{.name = (folder ? path.filename() : path.stem()).string(),
                    .source = path.filename().string(),
                    .text = std::move(*text)};
}

}  // namespace rookery::shelf
