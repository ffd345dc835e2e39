#include "app/remote/key_file.h"

#include "engine/file/readable_file.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace rookery::remote {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t MostBytes = 1 << 20;
constexpr std::size_t MostKeyBytes = 8000;

tl::unexpected<Error> unwritable(const std::filesystem::path &file)
{
    return failure(
        ErrorCode::FileUnwritable, file.string(),
        sentence("Remote",
                 "the key can't be kept there; check the folder's rights and the room on its disk"));
}

Result<Json> keysIn(const std::filesystem::path &file)
{
    const auto text = readFile(file, MostBytes);
    if (!text) {
        return text.error().code == ErrorCode::FileNotFound ? Result<Json>(Json::object())
                                                            : tl::make_unexpected(text.error());
    }
    struct stat about {
    };
    if (::stat(file.c_str(), &about) == 0 && (about.st_mode & 077) != 0) {
        return failure(
            ErrorCode::FileUnreadable, file.string(),
            sentence("Remote", "others may read the keys in it; take their rights away (chmod 600)"));
    }
    Json json = Json::parse(*text, nullptr, false);
    if (!json.is_object()) {
        return failure(
            ErrorCode::CorruptFile, file.string(),
            sentence("Remote",
                     "it doesn't hold keys as Rookery writes them; remove it and enter the keys again"));
    }
    return json;
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

}  // namespace

Result<std::string> keyIn(const std::filesystem::path &file, const std::string &base)
{
    const auto keys = keysIn(file);
    if (!keys) {
        return tl::make_unexpected(keys.error());
    }
    const auto found = keys->find(base);
    return found != keys->end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<void> keepKey(const std::filesystem::path &file, const std::string &base, const std::string &key)
{
    auto keys = keysIn(file);
    if (!keys) {
        return tl::make_unexpected(keys.error());
    }
    if (key.empty() && !keys->contains(base)) {
        return {};
    }
    if (key.empty()) {
        keys->erase(base);
    } else {
        (*keys)[base] = key;
    }
    const std::string temporary = file.string() + ".new";
    const char *name = temporary.c_str();
    ::unlink(name);
    const int descriptor = ::open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return unwritable(file);
    }
    const bool written = writeAll(descriptor, keys->dump(2, ' ', false, Json::error_handler_t::replace));
    ::close(descriptor);
    if (!written || ::rename(name, file.c_str()) != 0) {
        ::unlink(name);
        return unwritable(file);
    }
    return {};
}

std::string complaintAboutKey(const std::string &key)
{
    if (key.size() > MostKeyBytes) {
        return "is too long";
    }
    return std::ranges::all_of(key, [](unsigned char c) { return c > ' ' && c < 0x7f; })
               ? std::string()
               : "has a blank, a line break or a letter that no key has";
}

}  // namespace rookery::remote
