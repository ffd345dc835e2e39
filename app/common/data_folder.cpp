#include "app/common/data_folder.h"

#include "app/common/resources.h"
#include "engine/file/readable_file.h"

#include <set>
#include <string>
#include <utility>

namespace rookery {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t LongestPath = 4096;

}  // namespace

fs::path movedFolder(const fs::path &folder, const char *name)
{
    std::error_code error;
    const fs::path file = folder / name;
    if (!fs::is_regular_file(file, error)) {
        return {};
    }
    auto note = readStart(file, LongestPath);
    std::string text = note ? std::move(*note) : std::string();
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) {
        text.pop_back();
    }
    const fs::path path = text.find('\0') == std::string::npos ? fs::path(text) : fs::path();
    return path.is_absolute() ? path : fs::path();
}

fs::path dataFolder()
{
    return currentDataFolder(usualDataFolder());
}

fs::path currentDataFolder(const fs::path &folder)
{
    std::set<fs::path> seen;
    fs::path current = folder;
    for (;;) {
        seen.insert(current);
        fs::path next = movedFolder(current, MovedToName);
        if (next.empty()) {
            next = movedFolder(current, MovingName);
        }
        if (next.empty()) {
            return current;
        }
        if (seen.contains(next)) {
            return folder;  // notes in a circle name nothing
        }
        current = std::move(next);
    }
}

}  // namespace rookery
