#include "fuzz.h"

#include "vision/vision_model.h"

#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace rookery::vision;

/// Encoder files as a user would name them: whatever tensors they hold, loading ends with a model or a
/// sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("fuzz_vision_" + std::to_string(getpid()) + ".safetensors");
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    VisionOptions options;
    options.threads = 1;
    const auto model = VisionModel::load({file}, options);
    fuzz::require(model || !model.error().message().empty(), "an error says something");
    return 0;
}
