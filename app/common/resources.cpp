#include "app/common/resources.h"

#include <cstdlib>
#include <pwd.h>
#include <string>
#include <unistd.h>

namespace rookery {

namespace fs = std::filesystem;

namespace {

/// The variable as a path; empty where it is unset or empty, which mean the same.
fs::path variable(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? fs::path() : fs::path(value);
}

fs::path executableFolder()
{
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error).parent_path();
}

fs::path homeFolder()
{
    if (const fs::path home = variable("HOME"); !home.empty()) {
        return home;
    }
    const passwd *user = ::getpwuid(::getuid());
    return user == nullptr ? fs::path("/") : fs::path(user->pw_dir);
}

}  // namespace

Result<fs::path> resourcesFolder()
{
    std::error_code error;
    if (const fs::path chosen = variable("ROOKERY_RESOURCES"); !chosen.empty()) {
        if (!fs::is_directory(chosen, error)) {
            return failure(ErrorCode::FileNotFound, chosen.string(),
                           sentence("Engine", "ROOKERY_RESOURCES names no folder"));
        }
        return chosen;
    }
    fs::path above = executableFolder();
    for (int level = 0; level <= 3 && !above.empty(); ++level, above = above.parent_path()) {
        const fs::path candidate = above / "share" / "rookery";
        if (fs::is_directory(candidate / "starter", error)) {
            return fs::canonical(candidate, error);
        }
    }
    return failure(ErrorCode::FileNotFound, std::string("share/rookery"),
                   sentence("Engine", "the folder with the starter model is missing beside the program; "
                                      "install Rookery again or name the folder in ROOKERY_RESOURCES"));
}

Result<fs::path> starterFolder()
{
    return resourcesFolder().map([](const fs::path &folder) { return folder / "starter"; });
}

fs::path usualDataFolder()
{
    if (const fs::path chosen = variable("ROOKERY_DATA"); !chosen.empty()) {
        return chosen;
    }
    // A relative path is invalid by the XDG Base Directory Specification and ignored.
    const fs::path base = variable("XDG_DATA_HOME");
    return (base.is_absolute() ? base : homeFolder() / ".local" / "share") / "rookery";
}

fs::path cacheFolder()
{
    const fs::path base = variable("XDG_CACHE_HOME");
    return (base.is_absolute() ? base : homeFolder() / ".cache") / "rookery";
}

}  // namespace rookery
