#include "vision/image/open_cv.h"

#include <dlfcn.h>
#include <filesystem>

namespace rookery::vision {

namespace fs = std::filesystem;

namespace {

Result<const OpenCv *> load()
{
    const fs::path file = besideOpenCv("librookery-opencv.so");
    // Never unloaded: threads of OpenCV live on.
    void *library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    const auto entry = reinterpret_cast<const OpenCv *(*)() noexcept>(
        library != nullptr ? ::dlsym(library, "rookeryOpenCv") : nullptr);
    if (entry == nullptr) {
        const char *obstacle = ::dlerror();
        const Sentence reason =
            obstacle != nullptr ? Sentence(obstacle) : sentence("Picture", "it is another library");
        return failure(
            ErrorCode::FileNotFound, file.string(),
            sentence("Picture",
                     "the part of Rookery that reads pictures can't be loaded (%1); install Rookery again")
                .with(reason));
    }
    return entry();
}

}  // namespace

fs::path besideOpenCv(const char *name)
{
    std::error_code error;
    fs::path above = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (int level = 0; level <= 3 && !above.empty(); ++level, above = above.parent_path()) {
        const fs::path candidate = above / "lib" / "rookery" / name;
        if (fs::exists(candidate, error)) {
            return candidate;
        }
    }
    return name;  // where the system looks
}

Result<const OpenCv *> openCv()
{
    static const Result<const OpenCv *> loaded = load();
    return loaded;
}

}  // namespace rookery::vision
