#include "app/remote/key_file.h"

#include "engine/file/atomic_file.h"
#include "engine/file/readable_file.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include <algorithm>
#include <span>

namespace rookery::remote {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t MostBytes = 1 << 20;
constexpr std::size_t MostKeyBytes = 8000;

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
    const std::string text = keys->dump(2, ' ', false, Json::error_handler_t::replace);
    return writeFileAtomically(file, std::as_bytes(std::span(text)), Readers::Owner);
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
