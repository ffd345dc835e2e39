#include "app/cli/vision_loading.h"

#include "app/cli/loading.h"

namespace rookery::cli {

Outcome<std::shared_ptr<const vision::VisionModel>> loadVision(const Arguments &arguments,
                                                               const std::filesystem::path &model,
                                                               std::shared_ptr<kernels::Device> device)
{
    std::vector<std::filesystem::path> sources;
    if (arguments.given("vision")) {
        sources.emplace_back(arguments.text("vision"));
    }
    if (!model.empty()) {
        sources.push_back(model);
    }
    vision::VisionOptions options;
    options.family = vision::familyNamed(arguments.text("vision-family"));
    options.threads = static_cast<int>(arguments.integer("threads", 0));
    options.format = runtime::visionFormat(weightFormat(arguments.text("quant", "none")));
    if (device && device->info().name == "cpu") {
        options.device = std::move(device);
    }
    auto loaded = vision::VisionModel::load(sources, options);
    if (!loaded) {
        return passOn(loaded.error());
    }
    return std::move(*loaded);
}

}  // namespace rookery::cli
